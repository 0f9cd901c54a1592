namespace Renstra.Domain;

/// <summary>The wording of the refusals of a lenient reading, in both languages, in one place.</summary>
internal static class PesanBacaan
{
    private const int MostKode = 6;

    internal static string Render(PenolakanKode p, Bahasa bahasa)
    {
        var id = bahasa == Bahasa.Indonesia;
        var named = string.Join(id ? " atau " : " or ", p.Kemungkinan.Select(k => $"{k.Jenis.Sebut(bahasa)} {k.Teks}"));
        if (p.Jenis == JenisTeksKode.BermaknaGanda && p.NomorDaftar is { } nomor)
        {
            var code = $"{p.Kemungkinan[^1].Jenis.Sebut(bahasa)} {p.Kemungkinan[^1].Teks}";
            var glued = p.Kemungkinan.Count > 1 ? $"{(id ? ", atau " : ", or ")}{p.Kemungkinan[0].Jenis.Sebut(bahasa)} {p.Kemungkinan[0].Teks}" : "";
            return id ? $"nomor urut {nomor} di depan {code}{glued}; tulis kodenya saja" : $"the number {nomor} of a list before the {code}{glued}; write the code alone";
        }

        if (p.Jenis == JenisTeksKode.BermaknaGanda && named.Length > 0)
        {
            return id ? $"bermakna ganda: bisa {named}; tulis kodenya lengkap" : $"more than one reading: {named}; write the code in full";
        }

        if (p.Jenis == JenisTeksKode.BeberapaKode)
        {
            // A long list is told by its beginning.
            var codes = string.Join(", ", p.Kemungkinan.Take(MostKode).Select(static k => k.Teks)) + (p.Kemungkinan.Count > MostKode ? ", …" : "");
            codes = codes.Length > 0 ? $" ({codes})" : "";
            return id ? $"lebih dari satu kode atau angka{codes}; tulis satu kode tiap sel" : $"more than one code or number{codes}; write one code a cell";
        }

        if (p.Jenis == JenisTeksKode.BukanKode)
        {
            return p.Teks.Length <= 20 && KosakataSel.SheetError(p.Teks.AsSpan().Trim()) is { } error
                ? id ? $"galat lembar kerja {error}, bukan kode; perbaiki rumusnya" : $"the spreadsheet error {error}, no code; mend its formula"
                : $"{(id ? "bukan kode" : "no code")}: {p.Galat.Describe(p.Teks, bahasa)}";
        }

        var first = p.Kemungkinan.Count > 0 ? $" {p.Kemungkinan[0].Teks}" : "";
        var others = p.Kemungkinan.Count > 1 ? $" {string.Join(id ? " atau " : " or ", p.Kemungkinan.Skip(1).Select(static k => k.Teks))}" : "";
        return Refusal(p.Jenis, first, others, id);
    }

    private static string Refusal(JenisTeksKode jenis, string first, string second, bool id) => jenis.Name switch
    {
        "kosong" => id ? "kosong: tidak ada kode" : "empty: there is no code",
        "kodePerencanaan" => id ? $"kode perencanaan{first}, bukan kode akun; tulis akunnya, atau baca sebagai kode perencanaan" : $"the planning code{first}, not an account; write the account, or read it as a planning code",
        "kodeAkun" => id ? $"kode akun{first}, bukan kode perencanaan; tulis kode program, kegiatan, atau sub kegiatannya, atau baca sebagai kode akun" : $"the account{first}, not a planning code; write the code of the program, kegiatan or sub kegiatan, or read it as an account",
        "akunSetelahBidang" => id ? $"akun{second} di belakang kode perencanaan{first}; pisahkan keduanya ke dalam dua kolom" : $"the account{second} behind the planning code{first}; put the two into two columns",
        "kodePerangkatDaerah" => id ? $"kode perangkat daerah{first}, bukan kode program, kegiatan, atau akun; pindahkan ke kolom perangkat daerah" : $"an agency's code{first}, not that of a program, a kegiatan or an account; move it to the agency's column",
        "kodeWilayah" => id ? $"seperti kode wilayah{first}: urusan hanya satu angka, 1–9; periksa kolomnya" : $"looks like a region's code{first}: an urusan has one digit, 1–9; check the column",
        "kodeLama" => id ? "seperti kode lama (Permendagri 13/2006); cari padanannya dalam nomenklatur yang berlaku" : "looks like an older code (Permendagri 13/2006); look up its successor in the nomenclature in force",
        "pola" when first.Length > 0 => id ? $"templat dengan nol; tulis{first}" : $"a template with zeros; write{first}",
        "pola" => id ? "pola, bukan kode: selain X.XX di depan, ruas diisi angka" : "a pattern, no code: except for X.XX in front, segments are digits",
        "antaraTingkat" => id ? $"berhenti di antara program{first} dan kegiatannya; tambahkan dua angka nomor kegiatan, atau hapus kewenangannya" : $"stops between the program{first} and its kegiatan; add the two digits of the kegiatan, or take the kewenangan away",
        "tanggal" => id ? "seperti tanggal; periksa kolomnya, atau lembar kerja mengubah kode menjadi tanggal" : "looks like a date; check the column, or a spreadsheet turned a code into a date",
        "angka" => id ? "seperti bilangan, bukan kode; periksa kolomnya" : "looks like a number, no code; check the column",
        "tanpaPemisah" => id ? "deretan angka tanpa titik; tulis titik di antara ruasnya" : "digits without dots; write the dots between the segments",
        _ => id ? "bermakna ganda; tulis kodenya lengkap, dari ruas pertama" : "more than one reading; write the code in full, from its first segment on",
    };
}
