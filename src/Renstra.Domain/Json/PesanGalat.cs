using System.Globalization;
using System.Text;

namespace Renstra.Domain.Json;

/// <summary>The wording of every error of reading, in both languages, in one place.</summary>
internal static class PesanGalat
{
    // What begins like "false" is told at its fifth letter at the latest.
    private const int MostOfLiteral = 5;

    internal static string Render(GalatBaca galat, string? berkas, Bahasa bahasa)
    {
        var id = bahasa == Bahasa.Indonesia;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{berkas ?? (id ? "berkas" : "file")}({galat.Letak.Baris},{galat.Letak.Kolom}): {galat.Letak.Jalur}\n");
        var number = galat.Letak.Baris.ToString(CultureInfo.InvariantCulture);
        if (galat.BarisTeks.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {number} | {galat.BarisTeks}\n");
            text.Append(CultureInfo.InvariantCulture, $"  {new string(' ', number.Length)} | {new string(' ', galat.Penunjuk)}^\n");
        }

        return text.Append("  ").Append(Describe(galat, bahasa)).ToString();
    }

    internal static string Describe(GalatBaca galat, Bahasa bahasa)
    {
        var id = bahasa == Bahasa.Indonesia;
        var text = new StringBuilder(What(galat, id));
        if (!galat.Sebab.IsNone)
        {
            text.Append(": ").Append((galat.Sebab with { Expected = ParseExpectation.None }).Describe(default, bahasa));
        }

        var wanted = Expected(galat, id);
        if (wanted.Length > 0)
        {
            text.Append(id ? $"; yang diharapkan: {wanted}" : $"; expected: {wanted}");
        }

        text.Append('.');
        if (galat.Saran is { } saran)
        {
            text.Append(id ? $" Apakah maksudnya {saran}?" : $" Did you mean {saran}?");
        }

        return text.ToString();
    }

    private static string What(GalatBaca g, bool id) => g.Jenis switch
    {
        JenisGalat.Sintaks => Syntax(g, id),
        JenisGalat.Pengodean => g.Ditemukan is "UTF-16" or "UTF-32"
            ? (id ? $"Berkas disimpan sebagai {g.Ditemukan}; simpan ulang sebagai UTF-8" : $"The file is saved as {g.Ditemukan}; save it as UTF-8")
            : g.Ditemukan == RenstraJson.Biner ? (id ? "Berkas ini bukan teks, melainkan biner atau terkompresi (misalnya gzip, zip, atau buku kerja xlsx); buka dahulu kompresinya, atau simpan isinya sebagai JSON. Selebihnya tidak dibaca" : "This file is no text but binary or compressed (gzip, zip or an xlsx workbook, for example); decompress it first, or save what it holds as JSON. The rest of it was not read")
            : g.Ditemukan.Length > 0 ? (id ? $"Teks {g.Ditemukan} memuat \\u… yang tidak berpasangan; tulis karakternya langsung" : $"The text {g.Ditemukan} has an unpaired \\u…; write the character itself")
            : (id ? "Bita di sini bukan UTF-8 yang sah; simpan ulang berkas sebagai UTF-8" : "The bytes here are not valid UTF-8; save the file as UTF-8"),
        JenisGalat.TerlaluBesar when g.Ditemukan.Length > 0 => id ? $"Baris ini ({g.Ditemukan} bita) lebih panjang daripada batas pembaca dan dilewati" : $"This line ({g.Ditemukan} bytes) is longer than the reader's limit and was passed over",
        JenisGalat.TerlaluBesar => id ? "Berkas lebih besar daripada batas pembaca" : "The file is larger than the reader's limit",
        JenisGalat.TerlaluDalam => id ? "Objek atau larik bersarang lebih dalam daripada batas pembaca" : "Objects or arrays nest deeper than the reader's limit",
        JenisGalat.VersiFormat => id ? $"Versi format {g.Ditemukan} tidak dikenal" : $"Unknown version of the format, {g.Ditemukan}",
        JenisGalat.JenisNilai => id ? $"Nilai {g.Ditemukan} salah jenis" : $"The value {g.Ditemukan} has the wrong type",
        JenisGalat.AnggotaTakDikenal => id ? $"Anggota {g.Ditemukan} tidak dikenal di sini" : $"Unknown member {g.Ditemukan}",
        JenisGalat.AnggotaGanda => id
            ? $"Anggota \"{g.Anggota}\" diberikan dua kali; yang pertama di baris {g.TempatPertama?.Baris}, kolom {g.TempatPertama?.Kolom}"
            : $"The member \"{g.Anggota}\" is given twice; first at line {g.TempatPertama?.Baris}, column {g.TempatPertama?.Kolom}",
        JenisGalat.NilaiKosong when IsWhole(g) => id ? $"{Shown(g)} bukan sebuah Renstra" : $"{Shown(g)} is no Renstra",
        JenisGalat.AnggotaWajib => id ? $"Anggota wajib \"{g.Anggota}\" tidak ada dalam objek ini" : $"This object lacks its required member \"{g.Anggota}\"",
        JenisGalat.NilaiKosong => id ? $"{Shown(g)} tidak dipakai untuk sel kosong" : $"{Shown(g)} is not used for a blank",
        JenisGalat.Teks => id ? $"Teks {g.Ditemukan} tidak dapat dibaca" : $"The text {g.Ditemukan} cannot be read",
        JenisGalat.Ketelitian => id ? $"Bilangan {g.Ditemukan} tidak dapat disimpan dengan tepat" : $"The number {g.Ditemukan} cannot be held exactly",
        JenisGalat.Tahun => id ? $"Tahun {g.Ditemukan} tidak sah di sini" : $"The year {g.Ditemukan} is not right here",
        JenisGalat.IdGanda => id
            ? $"Id \"{g.Ditemukan}\" sudah dipakai di baris {g.TempatPertama?.Baris}, kolom {g.TempatPertama?.Kolom}"
            : $"The id \"{g.Ditemukan}\" is taken at line {g.TempatPertama?.Baris}, column {g.TempatPertama?.Kolom}",
        JenisGalat.RujukanPutus => id ? $"Rujukan \"{g.Ditemukan}\" tidak menunjuk apa pun yang sesuai" : $"The reference \"{g.Ditemukan}\" names nothing that fits",
        _ => g.Ditemukan,
    };

    // Whether it is the file as a whole that is none: nothing in it, or something else. To say what one member should hold would not help.
    private static bool IsWhole(GalatBaca g) => g.Letak.Jalur == "$" && g.Jenis switch
    {
        JenisGalat.NilaiKosong => true,
        JenisGalat.JenisNilai => g.Harapan == HarapanBaca.Objek,
        JenisGalat.AnggotaWajib => g.Anggota == "format",
        JenisGalat.Sintaks => g.Anggota == "kosong" || (g.Anggota.Length == 0 && g.Letak is { Baris: 1, Kolom: <= MostOfLiteral } && g.BarisTeks.TrimStart() is not ['{' or '[', ..]),
        _ => false,
    };

    private static string Whole(GalatBaca g, bool id)
    {
        var plan = id
            ? "sebuah Renstra, yaitu objek {…} dengan anggota \"format\": \"renstra/1\" dan \"identitas\" (renstra new menulis kerangkanya)"
            : "a Renstra, which is an object {…} with the members \"format\": \"renstra/1\" and \"identitas\" (renstra new writes a skeleton)";
        return g.Ditemukan is not ['[', ..] ? plan
            : id ? $"{plan}; beberapa Renstra disimpan satu per baris tanpa kurung siku (NDJSON)" : $"{plan}; several are saved one a line, without the square brackets (NDJSON)";
    }

    private static string Shown(GalatBaca g) => g.Ditemukan == "\"\"" || g.Ditemukan.Trim('"').Trim().Length == 0 ? "\"\"" : g.Ditemukan;

    private static string Syntax(GalatBaca g, bool id)
    {
        var hint = g.Anggota switch
        {
            "kosong" => id ? "Berkas kosong" : "The file is empty",
            "terpotong" => id ? "Berkas berakhir sebelum JSON selesai: kurung atau petik belum ditutup, atau berkas terpotong" : "The file ends before the JSON does: a bracket or quotation mark is open, or the file is cut short",
            DokumenBerbaris.Petunjuk => id ? "Ini tampaknya satu dokumen yang ditulis dalam beberapa baris, padahal di sini setiap baris harus memuat satu dokumen utuh; bacalah sebagai satu berkas .json, atau tulis ulang dokumen itu dalam satu baris. Sisa dokumen itu dilewati" : "This looks like one document over several lines, but here each line must hold a whole document; read it as one .json file, or write the document on one line. The rest of it was passed over",
            DokumenBerbaris.PetunjukLarik => id ? "Ini larik JSON dengan satu dokumen per baris; simpan satu dokumen per baris tanpa kurung siku dan tanpa koma di antaranya" : "This is a JSON array with one document a line; save one document a line without the square brackets and without commas between them",
            DokumenBerbaris.PetunjukKedua => id ? "Dokumen kedua dimulai di sini; berkas dengan satu dokumen per baris (NDJSON) dibaca baris demi baris: renstra review --ndjson" : "A second document begins here; a file of one document a line (NDJSON) is read line by line: renstra review --ndjson",
            "komaDokumen" => id ? "Ada koma setelah dokumen yang sudah lengkap; hapus koma itu (bila berkas ini larik JSON: simpan satu dokumen per baris tanpa kurung siku)" : "There is a comma behind a whole document; remove it (if the file is a JSON array: save one document a line without the square brackets)",
            "komaAkhir" => id ? "Ada koma sebelum kurung tutup; hapus koma itu" : "There is a comma before the closing bracket; remove it",
            "komentar" => id ? "JSON tidak mengenal komentar; hapus komentar ini" : "JSON has no comments; remove this one",
            "petikTunggal" => id ? "Teks memakai petik tunggal; pakai petik ganda" : "The text has single quotation marks; use double ones",
            "petikMiring" => id ? "Teks memakai petik miring (“ ”); pakai petik lurus (\")" : "The text has curly quotation marks; use straight ones (\")",
            "titikRibuan" => id ? "Bilangan ditulis tanpa titik ribuan: 7525106680, bukan 7.525.106.680" : "A number is written without thousands separators: 7525106680, not 7.525.106.680",
            "kurangKoma" => id ? "Mungkin kurang koma sebelum teks ini" : "A comma is probably missing before this text",
            "bukanAngka" => id ? "NaN dan Infinity bukan bilangan JSON" : "NaN and Infinity are no numbers of JSON",
            "nolDepan" => id ? "Bilangan tidak boleh berawalan nol" : "A number may not begin with a zero",
            _ when g.Ditemukan == "U+0000" => id ? "Ada karakter NUL (U+0000) di sini; berkas rusak atau bukan teks: ambil lagi dari asalnya, atau hapus karakter itu" : "There is a NUL character (U+0000) here; the file is damaged or no text: take it from its origin again, or remove the character",
            "kendali" => id ? "Karakter kendali (baris baru atau tab) di dalam teks; tulis \\n atau \\t" : "A control character (line break or tab) inside a text; write \\n or \\t",
            _ => "",
        };
        if (hint.Length > 0)
        {
            return hint;
        }

        return id ? $"JSON tidak sah: '{g.Ditemukan}' tidak dapat berdiri di sini" : $"Invalid JSON: '{g.Ditemukan}' cannot stand here";
    }

    private static string Expected(GalatBaca g, bool id) => g.Harapan switch
    {
        _ when IsWhole(g) => Whole(g, id),
        HarapanBaca.TidakAda when g.Pilihan.Count > 0 => string.Join(", ", g.Pilihan),
        HarapanBaca.Objek => id ? "objek {…}" : "an object {…}",
        HarapanBaca.Larik => id ? "larik […]" : "an array […]",
        HarapanBaca.Teks => id ? "teks dalam petik" : "a text in quotation marks",
        HarapanBaca.BilanganBulat => id ? "bilangan bulat mulai 1" : "a whole number from 1",
        HarapanBaca.Rupiah => id ? "rupiah sebagai bilangan tanpa pemisah ribuan, paling banyak dua desimal, seperti 3500000, atau {\"tertulis\":\"-\"} untuk yang tercetak" : "rupiah as a number without thousands separators, at most two decimals, such as 3500000, or {\"tertulis\":\"-\"} for what is printed",
        HarapanBaca.Persen => id ? "persen sebagai bilangan, seperti 95.77, atau {\"tertulis\":\"-\"} untuk yang tercetak" : "per cent as a number, such as 95.77, or {\"tertulis\":\"-\"} for what is printed",
        HarapanBaca.Deret => id ? "deret tahunan, seperti {\"2025\": 100, \"2026\": 100}" : "a yearly series, such as {\"2025\": 100, \"2026\": 100}",
        HarapanBaca.Bilangan => id ? "bilangan tanpa pemisah ribuan, seperti 41893, atau {\"tertulis\":\"-\"} untuk yang tercetak" : "a number without thousands separators, such as 41893, or {\"tertulis\":\"-\"} for what is printed",
        HarapanBaca.Target => id ? "bilangan (95.77), predikat (\"BB\"), {\"dari\":3,\"sampai\":4.5}, satu batas ({\"minimal\":100}, maksimal, lebihDari, kurangDari), {\"nilai\":95.76,\"jumlah\":41893,\"satuan\":\"Orang\"}, atau {\"tertulis\":\"-\"}" : "a number (95.77), a grade (\"BB\"), {\"dari\":3,\"sampai\":4.5}, one bound ({\"minimal\":100}, maksimal, lebihDari, kurangDari), {\"nilai\":95.76,\"jumlah\":41893,\"satuan\":\"Orang\"}, or {\"tertulis\":\"-\"}",
        HarapanBaca.KodeWilayah => id ? "kode wilayah dalam petik, seperti \"62.07\"" : "a region's code in quotation marks, such as \"62.07\"",
        HarapanBaca.KodePerangkatDaerah => id ? "kode perangkat daerah dalam petik, seperti \"1.06.0.00.0.00.01.0000\"" : "an agency's code in quotation marks, such as \"1.06.0.00.0.00.01.0000\"",
        HarapanBaca.Kode => id ? "kode dalam petik, seperti \"1.06.04.2.01.0001\"" : "a code in quotation marks, such as \"1.06.04.2.01.0001\"",
        HarapanBaca.Tahun => id ? "tahun sebagai bilangan, 1900–2999, seperti 2025" : "a year as a number, 1900–2999, such as 2025",
        HarapanBaca.TahunAnggota => id ? "tahun dalam petik, seperti \"2025\", paling jauh 100 tahun dari tahun lainnya dalam deret itu" : "a year in quotation marks, such as \"2025\", less than 100 years from the others of its series",
        HarapanBaca.Tanggal => id ? "tanggal seperti \"2025-09-19\"" : "a date such as \"2025-09-19\"",
        HarapanBaca.SalahSatu => (id ? "salah satu dari " : "one of ") + string.Join(", ", g.Pilihan),
        HarapanBaca.Dihilangkan => g.TempatPertama is not null
            ? (id ? "satu saja; hapus salah satunya" : "only one; remove one of the two")
            : (id ? "isi nilainya, atau hilangkan anggota ini: yang tidak ditulis berarti kosong" : "give a value, or leave the member out: absent means blank"),
        HarapanBaca.IdUnik => id ? "id lain yang belum dipakai" : "another id",
        HarapanBaca.IdYangAda => (id ? "id yang ada" : "an id that exists") + (g.Pilihan.Count > 0 ? (id ? ", dari " : ", of ") + string.Join(id ? " atau " : " or ", g.Pilihan) : ""),
        HarapanBaca.Format => "\"renstra/1\"",
        HarapanBaca.Utf8 => "UTF-8",
        HarapanBaca.BilanganTepat => id ? "bilangan tanpa pangkat, paling banyak 28 angka" : "a number without exponent, at most 28 digits",
        HarapanBaca.RentangUrut => id ? "\"sampai\" yang tidak kurang dari \"dari\"" : "a \"sampai\" that is not below \"dari\"",
        HarapanBaca.PeriodeUrut => id ? "tahun akhir setelah tahun awal (paling lama 25 tahun), dan tahun transisi tepat setelah tahun akhir" : "a last year after the first (at most 25 years), and a forward year right behind the last",
        HarapanBaca.Batas when g is { Jenis: JenisGalat.TerlaluBesar, Ditemukan.Length: > 0 } => id ? "baris paling panjang 64 MB (kecuali program pembacanya menetapkan lain)" : "a line of at most 64 MB (unless the reading program sets another limit)",
        HarapanBaca.Batas => id ? "berkas paling besar 64 MB dan bersarang paling dalam 64 tingkat (kecuali program pembacanya menetapkan lain)" : "a file of at most 64 MB and 64 levels (unless the reading program sets other limits)",
        _ => "",
    };
}
