namespace Renstra.Domain.Pemeriksaan;

/// <summary>The wording of every error of a configuration, in both languages, in one place.</summary>
internal static class PesanKonfigurasi
{
    internal static readonly TeksDwibahasa Objek = new("sebuah objek {…}", "an object {…}");
    internal static readonly TeksDwibahasa Larik = new("larik teks, seperti [\"PAGU\", \"KODE001\"]", "an array of texts, such as [\"PAGU\", \"KODE001\"]");
    internal static readonly TeksDwibahasa Teks = new("sebuah teks", "a text");
    internal static readonly TeksDwibahasa Angka = new("angka 0 atau lebih, paling banyak 28 digit, tanpa tanda petik dan tanpa eksponen", "a number of 0 or more, of at most 28 digits, without quotation marks or exponent");
    internal static readonly TeksDwibahasa Setelan = new(
        "\"mati\", \"saran\", \"peringatan\", \"galat\", atau objek dengan keparahan dan ambang", "\"mati\" (off), \"saran\" (suggestion), \"peringatan\" (warning), \"galat\" (error), or an object with keparahan and ambang");

    internal static readonly TeksDwibahasa BukanUtf8 = new("Berkas ini bukan UTF-8 yang sah; simpan ulang sebagai UTF-8.", "This file is not valid UTF-8; save it as UTF-8.");

    internal static TeksDwibahasa WrongType(string found, TeksDwibahasa expected) => new($"Ditemukan {found}; yang diharapkan: {expected.Indonesia}.", $"Found {found}; expected: {expected.Inggris}.");

    internal static TeksDwibahasa UnknownMember(string name, string members) => new($"Anggota \"{name}\" tidak dikenal di sini; yang dikenal: {members}.", $"There is no member \"{name}\" here; there are: {members}.");

    internal static TeksDwibahasa Twice(string name) => new($"\"{name}\" sudah disebut di atas; sebut satu kali saja.", $"\"{name}\" is given above already; give it once.");

    internal static TeksDwibahasa UnknownRule(string name) => new($"Tidak ada aturan \"{name}\"; yang diharapkan: id atau nama aturan, seperti PAGU001 (daftarnya: renstra rule).", $"There is no rule \"{name}\"; expected: a rule's id or name, such as PAGU001 (renstra rule lists them).");

    internal static TeksDwibahasa UnknownRuleOrGroup(string name) => new($"Tidak ada aturan atau kelompok \"{name}\"; yang diharapkan: id, nama, atau kelompok aturan, seperti PAGU (daftarnya: renstra rule).", $"There is no rule or group \"{name}\"; expected: a rule's id, name or group, such as PAGU (renstra rule lists them).");

    internal static TeksDwibahasa UnknownThreshold(string name, Aturan aturan)
    {
        var names = string.Join(", ", aturan.Ambang.Select(static a => a.Nama));
        return names.Length == 0
            ? new($"{aturan.Id} tidak mempunyai ambang, jadi \"{name}\" tidak berarti apa-apa.", $"{aturan.Id} has no thresholds, so \"{name}\" means nothing.")
            : new($"{aturan.Id} tidak mempunyai ambang \"{name}\"; yang ada: {names}.", $"{aturan.Id} has no threshold \"{name}\"; it has: {names}.");
    }

    internal static TeksDwibahasa UnknownWord(string found, string words) => new($"Ditemukan {found}; yang diharapkan salah satu dari: {words}.", $"Found {found}; expected one of: {words}.");
}
