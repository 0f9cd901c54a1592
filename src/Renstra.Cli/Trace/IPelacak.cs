using Renstra.Domain;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <summary>A kind of calculation that <c>renstra trace</c> explains. A further calculation is a further one of these.</summary>
internal interface IPelacak
{
    /// <summary>Its name for <c>--hitung</c>.</summary>
    string Nama { get; }

    /// <summary>The explanations of the results of what is asked for; none where the document has nothing of the kind.</summary>
    IEnumerable<Jejak> Trace(DokumenRenstra dokumen, PermintaanLacak asked);
}

/// <summary>One result: whose it is, and how it came about.</summary>
internal sealed record Jejak(string Noda, Penjelasan Penjelasan);
