using Renstra.Domain;
using Renstra.Nomenclature;

namespace Renstra.Cli;

/// <summary>A doubt in words.</summary>
internal static class KataKeraguan
{
    internal static string Of(Keraguan keraguan, Bahasa bahasa)
    {
        var bidang = keraguan.Bidang switch
        {
            BidangKeraguan.Kinerja => "kinerja",
            BidangKeraguan.Indikator => "indikator",
            BidangKeraguan.Satuan => "satuan",
            _ => bahasa == Bahasa.Indonesia ? "nama" : "name",
        };
        return $"{bidang}: {Kind(keraguan.Jenis, bahasa)}{(keraguan.BacaanLain is { } lain ? $": \"{lain}\"" : "")}";
    }

    private static string Kind(JenisKeraguan jenis, Bahasa bahasa) => (jenis, bahasa) switch
    {
        (JenisKeraguan.SumberBerbeda, Bahasa.Indonesia) => "sumber lain membaca",
        (JenisKeraguan.SumberBerbeda, _) => "another source reads",
        (JenisKeraguan.Dilengkapi, Bahasa.Indonesia) => "terpotong dalam sumbernya dan dilengkapi dari daftar lain; semula",
        (JenisKeraguan.Dilengkapi, _) => "cut short in the source and completed from another list; before",
        (JenisKeraguan.MasihTerpotong, Bahasa.Indonesia) => "tampaknya masih terpotong",
        (JenisKeraguan.MasihTerpotong, _) => "seems to be cut short still",
        (JenisKeraguan.Dikoreksi, Bahasa.Indonesia) => "salah ketik dalam sumbernya dikoreksi; semula",
        (JenisKeraguan.Dikoreksi, _) => "a typing error of the source was corrected; before",
        (JenisKeraguan.KurungTidakBerpasangan, Bahasa.Indonesia) => "tanda kurung tidak berpasangan",
        (JenisKeraguan.KurungTidakBerpasangan, _) => "brackets that do not pair",
        (JenisKeraguan.NamaBerubah, Bahasa.Indonesia) => "undang-undang sesudahnya menyebutnya",
        (JenisKeraguan.NamaBerubah, _) => "a later law names it",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis)),
    };
}
