using System.Text;
using System.Text.Unicode;
using Renstra.Domain;

namespace Renstra.Fuzz;

/// <summary>What must hold of reading any bytes as a code or a number: no exception, text and bytes give the same, and what was read writes and reads again alike.</summary>
public static class SasaranNilai
{
    /// <summary>The first thing that does not hold of codes, years, quarters and periods, or <see langword="null"/>.</summary>
    public static string? FaultOfCode(ReadOnlySpan<byte> bytes) =>
        Fault<KodeRekening>(bytes) ?? Fault<KodeAkun>(bytes) ?? Fault<KodeWilayah>(bytes) ?? Fault<KodePerangkatDaerah>(bytes)
        ?? Fault<TahunAnggaran>(bytes) ?? Fault<Triwulan>(bytes) ?? Fault<PeriodeRenstra>(bytes)
        ?? FaultOfLenient(Encoding.UTF8.GetString(bytes));

    /// <summary>The first thing that does not hold of numbers, or <see langword="null"/>.</summary>
    public static string? FaultOfNumber(ReadOnlySpan<byte> bytes) =>
        Fault<Rupiah>(bytes) ?? Fault<Persen>(bytes) ?? Fault<Satuan>(bytes) ?? Fault<Target>(bytes)
        ?? FaultOfNotation(bytes) ?? SasaranSel.Fault(Encoding.UTF8.GetString(bytes));

    private static string? Fault<T>(ReadOnlySpan<byte> bytes)
        where T : ISpanParsable<T>, IUtf8SpanParsable<T>
    {
        var teks = Encoding.UTF8.GetString(bytes);
        var dariTeks = T.TryParse(teks, null, out var nilai);
        var dariBytes = T.TryParse(bytes, null, out var lain);
        return Utf8.IsValid(bytes) && (dariTeks != dariBytes || (dariTeks && !nilai!.Equals(lain))) ? $"{typeof(T).Name} {teks}: text and bytes differ"
            : dariTeks && (!T.TryParse(nilai!.ToString(), null, out var lagi) || !nilai.Equals(lagi)) ? $"{typeof(T).Name} {teks}: does not go round"
            : null;
    }

    private static string? FaultOfNotation(ReadOnlySpan<byte> bytes)
    {
        var teks = Encoding.UTF8.GetString(bytes);
        var notasi = NotasiAngka.Indonesia;
        var sama = (notasi.TryParseRupiah(teks, out var rupiah, out _) == notasi.TryParseRupiah(bytes, out var rupiahBytes, out _) && rupiah == rupiahBytes)
            && (notasi.TryParsePersen(teks, out var persen, out _) == notasi.TryParsePersen(bytes, out var persenBytes, out _) && persen == persenBytes)
            && (notasi.TryParseAngka(teks, out var angka, out _) == notasi.TryParseAngka(bytes, out var angkaBytes, out _) && angka == angkaBytes);
        return sama || !Utf8.IsValid(bytes) ? null : $"notation {teks}: text and bytes differ";
    }

    private static string? FaultOfLenient(string teks) =>
        FaultOfReading(KodeRekening.ReadLenient(teks), KodeRekening.TryParse(teks, out var kode) ? kode : null)
        ?? FaultOfReading(KodeAkun.ReadLenient(teks), KodeAkun.TryParse(teks, out var akun) ? akun : null);

    // A code or a refusal; what reads strictly is itself, and nothing else is; the corrections make the normal form.
    private static string? FaultOfReading<T>(BacaanKode<T> bacaan, T? strict)
        where T : struct
    {
        if (bacaan.IsTerbaca == bacaan.Penolakan is not null || bacaan.IsTepat != strict is not null || (strict is { } kode && !kode.Equals(bacaan.Kode)))
        {
            return $"lenient code {bacaan.Teks}";
        }

        var teks = new StringBuilder(bacaan.Teks);
        for (var i = bacaan.Koreksi.Count - 1; i >= 0; i--)
        {
            var k = bacaan.Koreksi[i];
            teks.Remove(k.Posisi, k.Panjang).Insert(k.Posisi, k.Menjadi);
        }

        return bacaan.IsTerbaca && teks.ToString() != bacaan.Kode.ToString() ? $"corrections of {bacaan.Teks}"
            : bacaan.Describe().Length > 2000 ? $"message about {bacaan.Teks}"
            : null;
    }
}
