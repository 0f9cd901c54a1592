using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>The wording of every <see cref="GalatMuat"/>, in both languages, in one place.</summary>
internal static class PesanMuat
{
    internal static string Describe(Cacat cacat, Bahasa bahasa)
    {
        var (found, expected, reason) = (cacat.Ditemukan, cacat.Harapan, cacat.Sebab.Describe(cacat.Ditemukan, bahasa));
        var (indonesia, english) = cacat.Jenis switch
        {
            JenisGalatMuat.Pengodean => ("berkas bukan UTF-8; simpanlah sebagai UTF-8", "the file is not UTF-8; save it as UTF-8"),
            JenisGalatMuat.TerlaluBesar => ($"berkas lebih besar dari {expected} bita; bagilah atau kurangi isinya", $"the file is larger than {expected} bytes; make it smaller"),
            JenisGalatMuat.TerlaluBanyakBaris => ($"lebih dari {expected} entri; bagilah atau kurangi isinya", $"more than {expected} entries; make it smaller"),
            JenisGalatMuat.TanpaEntri => ("tidak ada entri; isilah paling sedikit satu, atau sebutkan kode yang dihapus", "there are no entries; give one at least, or name codes to remove"),
            JenisGalatMuat.Sintaks when found.Length == 0 => ("berkas berakhir sebelum JSON selesai; tutup kurung dan petiknya, atau ambil ulang berkas yang terpotong", "the file ends before the JSON does; close its brackets and quotation marks, or fetch the file anew if it is cut short"),
            JenisGalatMuat.Sintaks when found is ",}" or ",]" => ("ada koma sebelum kurung tutup; hapus koma itu", "there is a comma before the closing bracket; remove it"),
            JenisGalatMuat.Sintaks => ($"JSON tidak sah: '{found}' tidak dapat berdiri di sini; periksa koma, petik, dan kurung di sekitarnya", $"invalid JSON: '{found}' cannot stand here; look at the commas, quotation marks and brackets around it"),
            JenisGalatMuat.TerlaluDalam => ($"objek atau larik bersarang lebih dalam dari {expected} tingkat; hapus yang bukan milik format ini", $"objects or arrays nest deeper than {expected} levels; remove what is not of this format"),
            JenisGalatMuat.FormatTakDikenal => ($"format \"{found}\" tidak dikenal; yang dikenal: \"{expected}\"", $"unknown format \"{found}\"; known: \"{expected}\""),
            JenisGalatMuat.AnggotaTakDikenal => ($"\"{found}\" tidak dikenal; yang dikenal: {expected}; hapus atau ganti namanya", $"unknown \"{found}\"; known: {expected}; remove or rename it"),
            JenisGalatMuat.AnggotaGanda => ($"\"{found}\" disebut dua kali; sisakan satu", $"\"{found}\" is given twice; keep one"),
            JenisGalatMuat.AnggotaWajib => ($"\"{expected}\" wajib ada; tambahkan", $"\"{expected}\" is required; add it"),
            JenisGalatMuat.JenisNilai => ($"nilai {found} salah jenis; tulis {Kind(expected, Bahasa.Indonesia)}", $"the value {found} has the wrong type; write {Kind(expected, Bahasa.Inggris)}"),
            JenisGalatMuat.JumlahSel => ($"baris ini mempunyai {found} sel, sedangkan judulnya {expected}; periksa tanda tab", $"this line has {found} cells and the headings are {expected}; look for tabs"),
            JenisGalatMuat.TandaPetik => ($"sel diapit tanda petik: {found}; TSV tidak mengenal petik, simpan tanpa tanda petik", $"a quoted cell: {found}; TSV has no quotation marks, save without them"),
            JenisGalatMuat.TanggalTidakSah => ($"\"{found}\" bukan tanggal; tulis seperti 2026-05-07", $"\"{found}\" is no date; write it like 2026-05-07"),
            JenisGalatMuat.DasarTakDikenal => ($"\"{found}\" bukan nama versi nomenklatur; pilih salah satu: {expected}", $"\"{found}\" is no name of a version of the nomenclature; choose one of: {expected}"),
            JenisGalatMuat.KodeTidakSah => ($"bukan kode: {reason}; betulkan kodenya", $"no planning code: {reason}; mend the code"),
            JenisGalatMuat.TingkatTidakCocok => ($"tingkat \"{found}\" tidak cocok dengan kode; tingkat kode ini {expected}; betulkan kode atau tingkatnya", $"the level \"{found}\" does not fit the code, whose level is {expected}; mend the code or the level"),
            JenisGalatMuat.JumlahDigit => ($"sub kegiatan {found} tidak sesuai dengan daftar ini, yang memakai {expected} angka", $"{found}: a sub kegiatan of this list has {expected} digits"),
            JenisGalatMuat.LingkupTidakSah => ($"\"{found}\" bukan lingkup; pilih salah satu: {expected}", $"\"{found}\" is no lingkup or kewenangan; choose one of: {expected}"),
            JenisGalatMuat.KewenanganTidakCocok => ($"angka kewenangan dalam kode tidak cocok dengan lingkup \"{found}\"; yang diharapkan: {expected}", $"the kewenangan in the code does not fit the list \"{found}\"; expected: {expected}"),
            JenisGalatMuat.NamaKosong => ("nama kosong; isilah", "no name; give one"),
            JenisGalatMuat.SpasiBerlebih => ($"ada spasi di tepi atau spasi ganda: \"{found}\"; rapikan", $"blanks at the ends, or two in a row: \"{found}\"; take them out"),
            JenisGalatMuat.SandiRusak => ($"ada karakter kendali atau karakter rusak karena salah sandi: \"{found}\"; betulkan", $"control characters, or characters that were read in the wrong encoding: \"{found}\"; mend them"),
            JenisGalatMuat.TeksTerlaluPanjang => ($"teks lebih panjang dari {expected} karakter: \"{found}\"; periksa apakah beberapa sel tergabung", $"a text longer than {expected} characters: \"{found}\"; look whether cells ran together"),
            JenisGalatMuat.KodeGanda => ($"kode {found} berulang dalam daftar yang sama; sisakan satu", $"the code {found} stands twice in the same list; keep one"),
            JenisGalatMuat.TanpaInduk => ($"induk {found} tidak ada dalam daftar yang sama; tambahkan atau betulkan kodenya", $"the parent {found} is not in the list; add it or mend the code"),
            JenisGalatMuat.SpmTidakSah => ($"tanda SPM \"{found}\" tidak dikenal; tulis SPM atau kosongkan", $"the SPM mark \"{found}\" is neither SPM nor empty; write SPM or nothing"),
            JenisGalatMuat.SatuanTidakSah => ($"\"{found}\" bukan satuan; tulis teks biasa paling banyak {expected} karakter", $"\"{found}\" is no unit; write plain text of at most {expected} characters"),
            JenisGalatMuat.PendahuluTidakSah => ($"kode pendahulu \"{found}\" bukan kode; betulkan atau kosongkan", $"the previous code \"{found}\" is no code; mend it or leave it out"),
            JenisGalatMuat.DihapusTidakAda => ($"kode {found} yang dihapus tidak ada dalam versi dasar; betulkan atau cabut", $"the code {found} to be removed is not in the embedded version; mend it or take it out"),
            JenisGalatMuat.SatuanTakDikenal => ($"satuan \"{found}\" tidak ada dalam daftar mana pun; periksa ejaannya", $"the unit \"{found}\" is in none of the lists; look at its spelling"),
            JenisGalatMuat.NamaTampakTerpotong => ($"nama tampaknya terpotong: \"{found}\"; periksa", $"the name looks cut short: \"{found}\"; look at it"),
            _ => ("tidak terbaca", "unreadable"),
        };
        return bahasa == Bahasa.Indonesia ? indonesia : english;
    }

    private static string Kind(string contoh, Bahasa bahasa) => (contoh, bahasa == Bahasa.Indonesia) switch
    {
        ("\"…\"", true) => "teks dalam petik",
        ("\"…\"", _) => "a text in quotation marks",
        ("{…}", true) => "objek {…}",
        ("{…}", _) => "an object {…}",
        ("[…]", true) => "larik […]",
        ("[…]", _) => "an array […]",
        (_, true) => contoh.Replace(", ", " atau ", StringComparison.Ordinal),
        _ => contoh.Replace(", ", " or ", StringComparison.Ordinal),
    };

    internal static string Place(GalatMuat galat, Bahasa bahasa)
    {
        var id = bahasa == Bahasa.Indonesia;
        var jalur = galat.Jalur.Length > 0 ? $" ({galat.Jalur})" : "";
        return galat.Baris == 0
            ? (id ? "berkas: " : "file: ")
            : id ? $"baris {galat.Baris}, kolom {galat.Kolom}{jalur}: " : $"line {galat.Baris}, column {galat.Kolom}{jalur}: ";
    }
}
