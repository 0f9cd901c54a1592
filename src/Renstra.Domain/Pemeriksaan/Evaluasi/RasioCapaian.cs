using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>The achievement of a row of T-C.23 in a year, with the row that counts then.</summary>
internal readonly record struct RasioCapaian(BarisCapaian Baris, CapaianTahun Tahun)
{
    internal static IEnumerable<RasioCapaian> Of(KonteksPemeriksaan konteks, BarisCapaian baris) =>
        CapaianIndikator.Calculate(baris, konteks.FindById, konteks.Opsi.Tafsir).Tahun.Select(static t => new RasioCapaian((BarisCapaian)t.Pemilik, t));
}
