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
            : TahunAnggaran.TryParse(teks, out var tahun) && (!TahunAnggaran.TryParse(tahun.ToString(), out var ulang) || ulang != tahun) ? $"year {teks}"
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
