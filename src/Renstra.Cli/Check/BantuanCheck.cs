using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>What the check says beside its findings, in both languages.</summary>
internal static class BantuanCheck
{
    internal static string CannotWrite(string path, Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? $"renstra check: {path} tidak dapat ditulis; periksa folder dan izinnya."
        : $"renstra check: cannot write {path}; check the folder and its permissions.";

    internal static string UnknownRule(string option, string given, string? near, Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? $"renstra check: {option}: tidak ada aturan atau kelompok \"{given}\".{(near is null ? " Daftarnya: renstra rule." : $" Apakah maksudnya {near}?")}"
        : $"renstra check: {option}: there is no rule or group \"{given}\".{(near is null ? " renstra rule lists them." : $" Did you mean {near}?")}";

    internal static string UpdateWhat(Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? "renstra check: --update-baseline perlu --baseline BERKAS, yaitu berkas yang ditulis."
        : "renstra check: --update-baseline needs --baseline FILE, the file to write.";

    internal static string NoConfigTwice(Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? "renstra check: pilih salah satu, --config BERKAS atau --no-config."
        : "renstra check: choose one of --config FILE and --no-config.";

    internal static string NotBaseline(string path, Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? $"renstra check: {path} bukan baseline ({Baseline.Format}); tulis dengan renstra check … --baseline {path} --update-baseline."
        : $"renstra check: {path} is no baseline ({Baseline.Format}); write one by renstra check … --baseline {path} --update-baseline.";

    internal static string NoBaseline(string path, Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? $"renstra check: baseline {path} belum ada; tulis dengan menambahkan --update-baseline."
        : $"renstra check: there is no baseline {path} yet; add --update-baseline to write it.";

    internal static string BaselineWritten(string path, int banyak, Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? $"Baseline ditulis ke {path}: {banyak} temuan dari pemeriksaan ini kini dianggap dikenal."
        : $"Baseline written to {path}: {banyak} {(banyak == 1 ? "finding" : "findings")} of this check now {(banyak == 1 ? "counts" : "count")} as known.";

    internal static string Gone(EntriBaseline e, Bahasa bahasa)
    {
        var what = string.Join(", ", new[] { e.Aturan, e.Noda, e.Tahun?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "" }.Where(static s => s.Length > 0));
        return bahasa == Bahasa.Indonesia
            ? $"Baseline: tidak muncul lagi: {what} ({e.Dokumen})."
            : $"Baseline: not found any more: {what} ({e.Dokumen}).";
    }

    internal static string GoneMore(int more, bool updated, string path, Bahasa bahasa)
    {
        var rest = more == 0 ? "" : bahasa == Bahasa.Indonesia ? $"dan {more} lagi; " : $"and {more} more; ";
        return bahasa == Bahasa.Indonesia
            ? $"Baseline: {rest}{(updated ? $"sudah dihapus dari {path}." : "hapus dengan --update-baseline.")}"
            : $"Baseline: {rest}{(updated ? $"removed from {path}." : "--update-baseline removes them.")}";
    }

    internal static string NotPaper(string path, Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? $"renstra check: {path} bukan kertas kerja: baris judulnya harus memuat {string.Join(", ", KolomKertas.Temuan.Take(3))}, dan berkasnya disimpan sebagai UTF-8."
        : $"renstra check: {path} is no working paper: its head must have {string.Join(", ", KolomKertas.Temuan.Take(3))}, and it must be saved as UTF-8.";

    internal static string PaperWhat(Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? "renstra check: --worksheet-in perlu --worksheet BERKAS, yaitu kertas kerja yang ditulis (boleh berkas yang sama)."
        : "renstra check: --worksheet-in needs --worksheet FILE, the working paper to write (which may be the same file).";

    internal static string PaperEnding(string path, Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? $"renstra check: kertas kerja berakhiran .csv atau .md, bukan \"{path}\"."
        : $"renstra check: a working paper ends in .csv or .md, not \"{path}\".";

    internal static string PaperWritten(string path, KertasKerja kertas, Bahasa bahasa)
    {
        var (kept, gone) = kertas.Jumlah;
        var many = kertas.Baris.Count;
        return bahasa == Bahasa.Indonesia
            ? $"Kertas kerja ditulis ke {path}: {many} temuan, {kept} sudah dijawab{(gone == 0 ? "" : $"; {gone} jawaban tanpa temuan pada pemeriksaan ini disimpan di bagian akhir")}."
            : $"Working paper written to {path}: {many} {(many == 1 ? "finding" : "findings")}, {kept} answered{(gone == 0 ? "" : $"; {gone} {(gone == 1 ? "answer" : "answers")} without a finding in this check kept at its end")}.";
    }

    internal static string NothingToCheck(Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? "renstra check: tidak ada dokumen untuk diperiksa; periksa nama berkas atau foldernya."
        : "renstra check: there is no document to check; check the names of the files or folders.";
}
