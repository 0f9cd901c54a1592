namespace Renstra.Domain.Perhitungan;

/// <summary>Cells of a document as inputs of a calculation: a value, or its own reason for a blank, a dash, something unreadable, and what does not apply.</summary>
internal static class SelHitung
{
    internal static Terhitung<T> Target<T>(Tercantum<T> sel)
        where T : notnull => Read(sel, SebabTidakTerhitung.TanpaTarget, SebabTidakTerhitung.TargetStrip, SebabTidakTerhitung.TargetTidakTerbaca);

    internal static Terhitung<T> Realisasi<T>(Tercantum<T> sel)
        where T : notnull => Read(sel, SebabTidakTerhitung.TanpaRealisasi, SebabTidakTerhitung.RealisasiStrip, SebabTidakTerhitung.RealisasiTidakTerbaca);

    private static Terhitung<T> Read<T>(Tercantum<T> sel, SebabTidakTerhitung kosong, SebabTidakTerhitung strip, SebabTidakTerhitung tidakTerbaca)
        where T : notnull => sel.TryGetValue(out var value) ? value
        : sel.IsKosong ? kosong
        : sel.Keadaan == KeadaanTercantum.Strip ? strip
        : sel.Sebab == SebabTidakTerbaca.TidakBerlaku ? SebabTidakTerhitung.TidakBerlaku
        : tidakTerbaca;
}
