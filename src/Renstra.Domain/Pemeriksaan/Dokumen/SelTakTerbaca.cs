namespace Renstra.Domain.Pemeriksaan;

/// <summary>A cell that cannot be read, with the table that it stands in.</summary>
internal sealed record SelTakTerbaca(TempatTemuan Tempat, string Teks, SebabTidakTerbaca Sebab, AsalKesalahan Asal, string Tabel)
{
    internal bool IsTeksGalat => Sebab == SebabTidakTerbaca.TeksGalat || PengunjungTakTerbaca.IsTeksGalat(Teks);
}
