using Renstra.Domain;

namespace Renstra.Nomenclature.Format;

/// <summary>A row on its way into a table.</summary>
internal sealed record BarisTabel(KodeRekening Kode, LingkupDaerah Lingkup, string Nama)
{
    internal string Kinerja { get; init; } = "";

    internal string Indikator { get; init; } = "";

    internal string Satuan { get; init; } = "";

    internal bool IsSpm { get; init; }

    internal Daftar<Keraguan> Keraguan { get; init; }

    internal Daftar<KodeRekening> Pendahulu { get; init; }
}
