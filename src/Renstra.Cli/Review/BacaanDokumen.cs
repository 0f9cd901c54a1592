using System.Globalization;
using Renstra.Domain.Json;

namespace Renstra.Cli;

/// <summary>One document of a file, as the reader gave it; a message where nothing could be read.</summary>
/// <param name="Berkas">The file as it was named.</param>
/// <param name="Baris">Its line; 0 in a file of one document.</param>
internal sealed record BacaanDokumen(string Berkas, long Baris)
{
    internal HasilBaca? Hasil { get; init; }

    /// <summary>Moves an error's place from the document to the file.</summary>
    internal Func<GalatBaca, GalatBaca> InFile { get; init; } = static g => g;

    internal string? Pesan { get; init; }

    internal string Nama => Baris == 0 ? Berkas : string.Create(CultureInfo.InvariantCulture, $"{Berkas}:{Baris}");
}
