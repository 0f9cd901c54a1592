using System.Globalization;
using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>What the groups of rules are about, and how a threshold is shown.</summary>
internal static class KelompokAturan
{
    internal static string Sebut(string kelompok, Bahasa bahasa) => (kelompok, bahasa == Bahasa.Indonesia) switch
    {
        ("KODE", true) => "kode perencanaan",
        ("KODE", false) => "planning codes",
        ("NAMA", true) => "penamaan",
        ("NAMA", false) => "names",
        ("PAGU", true) => "pagu",
        ("PAGU", false) => "money",
        ("TRGT", true) => "indikator dan target",
        ("TRGT", false) => "indicators and targets",
        ("KSKD", true) => "keselarasan dari tujuan sampai sub kegiatan",
        ("KSKD", false) => "the cascade from tujuan to sub kegiatan",
        ("EVAL", true) => "evaluasi",
        ("EVAL", false) => "evaluation",
        ("SPM", true) => "standar pelayanan minimal",
        ("SPM", false) => "minimum service standards",
        ("DOK", true) => "dokumen secara keseluruhan",
        ("DOK", false) => "the document as a whole",
        (_, true) => "aturan lain",
        _ => "other rules",
    };

    internal static string Nilai(Ambang ambang)
    {
        var number = NotasiAngka.Indonesia.Format(ambang.Bawaan);
        return ambang.Satuan == "Rp" ? "Rp" + number : string.Create(CultureInfo.InvariantCulture, $"{number} {ambang.Satuan}").TrimEnd();
    }
}
