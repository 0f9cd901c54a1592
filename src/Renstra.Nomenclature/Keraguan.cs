using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>What is doubtful in an entry (keraguan): the data were gathered from public copies of the decrees, which do not always agree.</summary>
/// <param name="Bidang">Which text is meant.</param>
/// <param name="Jenis">What is doubtful in it.</param>
/// <param name="BacaanLain">The other reading, as another source has it or as it stood before; <see langword="null"/> if there is none.</param>
public sealed record Keraguan(BidangKeraguan Bidang, JenisKeraguan Jenis, string? BacaanLain)
{
    /// <summary>The doubt in words, without the other reading.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns><c>nama: sumber-sumber berbeda</c>.</returns>
    public string Sebut(Bahasa bahasa = Bahasa.Indonesia)
    {
        var (bidang, name) = Bidang switch
        {
            BidangKeraguan.Nama => ("nama", "name"),
            BidangKeraguan.Kinerja => ("kinerja", "kinerja"),
            BidangKeraguan.Indikator => ("indikator", "indikator"),
            _ => ("satuan", "satuan"),
        };
        var (jenis, kind) = Jenis switch
        {
            JenisKeraguan.SumberBerbeda => ("sumber-sumber berbeda", "sources differ"),
            JenisKeraguan.Dilengkapi => ("terpotong dalam sumber, dilengkapi dari daftar lain", "cut short in the source, completed from another list"),
            JenisKeraguan.MasihTerpotong => ("tampaknya masih terpotong", "seems still cut short"),
            JenisKeraguan.KurungTidakBerpasangan => ("tanda kurung tidak berpasangan", "brackets that do not pair"),
            JenisKeraguan.NamaBerubah => ("undang-undang yang lebih baru menyebutnya lain", "a later law names it otherwise"),
            _ => ("salah ketik dalam sumber, sudah diperbaiki", "a typing error of the source, corrected"),
        };
        return bahasa == Bahasa.Indonesia ? $"{bidang}: {jenis}" : $"{name}: {kind}";
    }
}
