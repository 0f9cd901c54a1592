using Renstra.Domain;

namespace Renstra.Nomenclature.Format;

/// <summary>A row on its way into a table: the number of its code, its group (the list of a planning code; of others see their tables), its texts.</summary>
internal record BarisTabel(ulong Nomor, int Golongan, string Nama)
{
    internal string Kinerja { get; init; } = "";

    internal string Indikator { get; init; } = "";

    internal string Satuan { get; init; } = "";

    internal bool IsSpm { get; init; }

    internal Daftar<Keraguan> Keraguan { get; init; }

    internal Daftar<KodeRekening> Pendahulu { get; init; }
}

/// <summary>A row of a planning code.</summary>
internal sealed record BarisNomenklatur(KodeRekening Kode, LingkupDaerah Lingkup, string Nama) : BarisTabel(Kode.ToUInt64(), Lingkup.Value, Nama);
