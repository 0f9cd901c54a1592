namespace Renstra.Domain.Perhitungan;

/// <summary>One achievement of an average, with its weight; a weight of 1 where none is used.</summary>
internal sealed record SukuRerata(int Nomor, TeksDwibahasa Nama, Terhitung<Persen> Nilai, Terhitung<decimal> Bobot, TempatMasukan? Tempat)
{
    internal bool IsTerhitung => Nilai.HasValue && Bobot.HasValue;

    /// <summary>A stated weight: it cannot be negative.</summary>
    internal static Terhitung<decimal> Weight(Tercantum<decimal> sel) =>
        sel.TryGetValue(out var bobot) ? (bobot < 0 ? SebabTidakTerhitung.DataTidakTerbaca : (Terhitung<decimal>)bobot)
        : sel.Keadaan == KeadaanTercantum.TidakTerbaca ? SebabTidakTerhitung.DataTidakTerbaca
        : SebabTidakTerhitung.DataTidakLengkap;
}
