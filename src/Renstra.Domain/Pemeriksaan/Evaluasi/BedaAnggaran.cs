namespace Renstra.Domain.Pemeriksaan;

/// <summary>An amount that differs between two tables, where it begins, with the places that it moves.</summary>
internal sealed record BedaAnggaran(TempatTemuan Tempat, string Nama, Rupiah Ini, Rupiah Itu)
{
    internal Rupiah Selisih => Ini - Itu;

    internal List<TempatTemuan> Lain { get; } = [];
}
