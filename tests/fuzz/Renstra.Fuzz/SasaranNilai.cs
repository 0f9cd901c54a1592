using System.Text;
using Renstra.Domain;

namespace Renstra.Fuzz;

/// <summary>What must hold of reading any bytes as a code or a number: no exception, and what was read writes and reads again alike.</summary>
public static class SasaranNilai
{
    /// <summary>The first thing that does not hold of codes, or <see langword="null"/>.</summary>
    public static string? FaultOfCode(ReadOnlySpan<byte> bytes)
    {
        var teks = Encoding.UTF8.GetString(bytes);
        var dariTeks = KodeRekening.TryParse(teks, out var kode);
        return dariTeks && (!KodeRekening.TryParse(kode.ToString(), out var lagi) || lagi != kode) ? $"code {teks}"
            : KodeRekening.TryParse(bytes, out var dariBytes) != dariTeks || dariBytes != kode ? $"code {teks}: text and bytes differ"
            : FaultOfReading(KodeRekening.ReadLenient(teks), dariTeks ? kode : null) is { } fault ? fault
            : FaultOfReading(KodeAkun.ReadLenient(teks), KodeAkun.TryParse(teks, out var akun) ? akun : null) is { } other ? other
            : TahunAnggaran.TryParse(teks, out var tahun) && (!TahunAnggaran.TryParse(tahun.ToString(), out var ulang) || ulang != tahun) ? $"year {teks}"
            : null;
    }

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
            : bacaan.Describe().Length > 1000 ? $"message about {bacaan.Teks}"
            : null;
    }

    /// <summary>The first thing that does not hold of numbers, or <see langword="null"/>.</summary>
    public static string? FaultOfNumber(ReadOnlySpan<byte> bytes)
    {
        var teks = Encoding.UTF8.GetString(bytes);
        _ = NotasiAngka.Indonesia.TryParseRupiah(teks, out _, out _);
        _ = NotasiAngka.Indonesia.TryParsePersen(teks, out _, out _);
        _ = Satuan.TryParse(teks, out _, out _);
        return Rupiah.TryParse(teks, out var uang) && (!Rupiah.TryParse(uang.ToString(), out var lagi) || lagi != uang) ? $"rupiah {teks}"
            : Persen.TryParse(teks, out var persen) && (!Persen.TryParse(persen.ToString(), out var ulang) || ulang != persen) ? $"persen {teks}"
            : SasaranSel.Fault(teks);
    }
}
