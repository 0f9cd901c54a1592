using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>Usage errors, in both languages. The help itself is beside each verb, see <see cref="Verba.Help"/>.</summary>
internal static class Bantuan
{
    internal static string UnknownArgument(string token, string? verb, Bahasa bahasa)
    {
        var help = verb is null ? "renstra --help" : $"renstra {verb} --help";
        return bahasa == Bahasa.Indonesia ? $"renstra: \"{Short(token)}\" tidak dikenal di sini. Lihat {help}." : $"renstra: \"{Short(token)}\" is not known here. See {help}.";
    }

    internal static string MissingCommand(Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? "renstra: perintah belum disebut. Lihat renstra --help."
        : "renstra: no command given. See renstra --help.";

    internal static string MissingFile(string verb, Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? $"renstra {verb}: BERKAS belum disebut. Contoh: renstra {verb} renstra.json"
        : $"renstra {verb}: FILE is missing. Example: renstra {verb} renstra.json";

    internal static string BadValue(string option, string value, string allowed, Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? $"renstra: {option} tidak mengenal \"{Short(value)}\"; pilihannya {allowed}."
        : $"renstra: {option} does not know \"{Short(value)}\"; the choices are {allowed}.";

    internal static string MissingValue(string option, string allowed, Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? $"renstra: {option} perlu satu nilai; pilihannya {allowed}."
        : $"renstra: {option} needs one value; the choices are {allowed}.";

    internal static string MissingText(string option, string example, Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? $"renstra: {option} perlu satu nilai, misalnya {example}."
        : $"renstra: {option} needs one value, such as {example}.";

    internal static string BadText(string option, string value, string example, Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? $"renstra: {option} \"{Short(value)}\" tidak terbaca; tulis seperti {example}."
        : $"renstra: {option} \"{Short(value)}\" cannot be read; write it like {example}.";

    internal static string NoOutput(string option, string example, Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? $"renstra: {option} perlu nama berkas, misalnya {example}; keluaran standar memuat laporannya."
        : $"renstra: {option} needs the name of a file, such as {example}; standard output has the report.";

    /// <summary>What was typed, as a message repeats it: without control characters, and of a long text the beginning.</summary>
    internal static string Short(string typed) => TeksBersih.Of(TeksBersih.Cut(typed, 60));

    internal static string OnlyTree(string option, Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? $"renstra show: {option} hanya untuk pohon pendanaan, tidak bersama --tabel bagian lain."
        : $"renstra show: {option} is for the funding tree only, not together with --tabel of another part.";

    internal static string BadPeriod(int first, int last, Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? $"renstra new: periode {first}-{last} tidak sah; --akhir tidak boleh sebelum --awal, dan paling lama {PeriodeRenstra.MaxTahun} tahun."
        : $"renstra new: the period {first}-{last} is not valid; --akhir may not lie before --awal, and {PeriodeRenstra.MaxTahun} years are the most.";

    internal static string CannotOpen(string path, string why, Bahasa bahasa)
    {
        var name = path.Length == 0 ? "\"\"" : path;
        return bahasa == Bahasa.Indonesia ? $"renstra: {name} tidak dapat dibuka: {why}." : $"renstra: cannot open {name}: {why}.";
    }

    internal static string CannotOutput(Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? "renstra: keluaran tidak dapat ditulis (cakram penuh, atau pipa ditutup)."
        : "renstra: the output cannot be written (disk full, or pipe closed).";

    internal static string Written(string path, Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? $"{path} ditulis. Isi teks dalam [kurung siku] dan angkanya, hapus yang tidak dipakai, lalu: renstra review {path}"
        : $"{path} written. Fill in the texts in [square brackets] and the figures, delete what is not used, then: renstra review {path}";

    internal static string LineTooLong(long line, int most, Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? $"baris {line} lebih panjang dari {most} bita; bukan satu sel"
        : $"line {line} is longer than {most} bytes; that is no cell";

    internal static string LineNotUtf8(long line, Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? $"baris {line} bukan UTF-8 yang sah; simpan berkasnya sebagai UTF-8"
        : $"line {line} is not valid UTF-8; save the file as UTF-8";

    internal static string FileNotUtf8(string path, string encoding, Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? $"renstra: {path} disimpan sebagai {encoding}; simpan ulang sebagai UTF-8."
        : $"renstra: {path} is saved as {encoding}; save it as UTF-8.";

    internal static string OnlyAs(string option, string kind, Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? $"renstra normalize: {option} hanya untuk --as {kind}."
        : $"renstra normalize: {option} is for --as {kind} only.";

    internal static string NoDocument(Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? "tidak ada dokumen di dalamnya; periksa nama berkas atau foldernya"
        : "there is no document in it; check the name of the file or folder";

    internal static string NothingToReview(string verb, Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? $"renstra {verb}: tidak ada dokumen untuk dibaca; periksa nama berkas atau foldernya."
        : $"renstra {verb}: there is no document to read; check the names of the files or folders.";

    internal static string TooLarge(string path, Bahasa bahasa) => $"{path}: {TooLargeSum(bahasa)}";

    internal static string TooLargeSum(Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? "jumlah rupiahnya melampaui 92 kuadriliun (92.233.720.368.547.758); periksa angka yang terlalu besar."
        : "a sum of rupiah exceeds 92 quadrillion (92.233.720.368.547.758); look for a figure that is too large.";

    internal static string NothingInTree(string path, Permintaan asked, bool hasNoTree, Bahasa bahasa) => (bahasa, hasNoTree) switch
    {
        (Bahasa.Indonesia, true) => $"{path}: dokumen ini tidak memuat pendanaan; bagian lainnya ditampilkan dengan --tabel.",
        (Bahasa.Indonesia, false) when asked.Tahun is { } tahun => $"{path}: tidak ada pagu atau target tahun {tahun} pada noda yang diminta.",
        (_, false) when asked.Tahun is { } tahun => $"{path}: no pagu or target of {tahun} in the nodes asked for.",
        (Bahasa.Indonesia, false) => $"{path}: tidak ada noda sampai tingkat {asked.Tingkat.Name} yang kodenya berawalan ruas {asked.Kode ?? "itu"}.",
        (_, true) => $"{path}: this document has no funding table; its other parts are shown by --tabel.",
        _ => $"{path}: no node down to {asked.Tingkat.Name} has a code that begins with the segments {asked.Kode ?? "that"}.",
    };

    internal static string NoSuchTable(string path, string table, IReadOnlyList<string> names, Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? $"{path}: tidak ada bagian dari tabel \"{table}\"; yang ada: {string.Join(", ", names)}."
        : $"{path}: no part stems from table \"{table}\"; there are: {string.Join(", ", names)}.";

    internal static string UnknownOpsi(string given, string allowed, Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? $"renstra: --opsi tidak mengenal \"{given}\"; tulis NAMA=NILAI, dengan NAMA salah satu dari {allowed}."
        : $"renstra: --opsi does not know \"{given}\"; write NAMA=NILAI, where NAMA is one of {allowed}.";

    internal static string NothingToEvaluate(string path, bool filtered, Bahasa bahasa) => (bahasa, filtered) switch
    {
        (Bahasa.Indonesia, true) => $"renstra evaluate: {path} tidak memuat evaluasi untuk tahun atau program itu.",
        (Bahasa.Indonesia, false) => $"renstra evaluate: {path} tidak memuat apa pun untuk dievaluasi.",
        (_, true) => $"renstra evaluate: {path} has no evaluation of that year or programme.",
        _ => $"renstra evaluate: {path} has nothing to evaluate.",
    };

    internal static string TraceWhat(Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? "renstra trace: sebut salah satu, --kode KODE atau --nama TEKS; atau hanya --hitung JENIS untuk semua hasil jenis itu."
        : "renstra trace: name one of --kode CODE and --nama TEXT; or --hitung KIND alone for all results of that kind.";

    internal static string NothingToTrace(string path, string asked, string kinds, Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? $"renstra trace: tidak ada hasil hitungan untuk \"{asked}\" dalam {path} (yang dapat dijelaskan: {kinds})."
        : $"renstra trace: no computed result for \"{asked}\" in {path} (what can be explained: {kinds}).";
}
