namespace Renstra.Domain.Perhitungan;

/// <summary>The growth from one year to the next (pertumbuhan tahunan).</summary>
/// <param name="Tahun">The later year.</param>
/// <param name="Sebelum">What the earlier year states.</param>
/// <param name="Sesudah">What the later year states.</param>
/// <param name="Nilai">The growth, or why there is none.</param>
public sealed record PertumbuhanTahun(TahunAnggaran Tahun, Tercantum<Rupiah> Sebelum, Tercantum<Rupiah> Sesudah, Terhitung<Persen> Nilai)
{
    /// <summary>Later − earlier, or why there is none.</summary>
    /// <exception cref="OverflowException">The difference is out of range.</exception>
    public Terhitung<Rupiah> Selisih => Missing(Sebelum, Sesudah) is { } sebab ? sebab : Sesudah.Value - Sebelum.Value;

    internal static PertumbuhanTahun Of(TahunAnggaran tahun, Tercantum<Rupiah> sebelum, Tercantum<Rupiah> sesudah) =>
        new(tahun, sebelum, sesudah, Missing(sebelum, sesudah) is { } sebab ? sebab : Pertumbuhan.Calculate(sebelum.Value, sesudah.Value));

    private static SebabTidakTerhitung? Missing(Tercantum<Rupiah> sebelum, Tercantum<Rupiah> sesudah) =>
        sebelum.HasValue && sesudah.HasValue ? null
        : KeadaanTercantum.TidakTerbaca is var bad && (sebelum.Keadaan == bad || sesudah.Keadaan == bad) ? SebabTidakTerhitung.DataTidakTerbaca
        : SebabTidakTerhitung.DataTidakLengkap;
}
