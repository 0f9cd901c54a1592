namespace Renstra.Domain;

/// <summary>The wording of corrections and refusals of a lenient reading, in both languages, in one place.</summary>
internal static class PesanBacaan
{
    internal static string Render(Daftar<KoreksiKode> koreksi, Bahasa bahasa)
    {
        // The same correction in several places is said once.
        var said = new List<string>();
        foreach (var k in koreksi)
        {
            var text = Render(k, bahasa, brief: true);
            if (!said.Contains(text))
            {
                said.Add(text);
            }
        }

        return string.Join("; ", said);
    }

    internal static string Render(KoreksiKode k, Bahasa bahasa, bool brief = false)
    {
        var id = bahasa == Bahasa.Indonesia;
        var warning = k.IsPeringatan && Warning(k.Jenis, id) is { Length: > 0 } w ? $" ({(id ? "periksa: " : "check: ")}{w})" : "";
        var place = brief ? "" : id ? $" pada karakter ke-{k.Posisi + 1}" : $" at character {k.Posisi + 1}";
        return $"{k.Jenis.Sebut(bahasa)}{place}{warning}";
    }

    internal static string Render(PenolakanKode p, ReadOnlySpan<char> text, Bahasa bahasa)
    {
        var id = bahasa == Bahasa.Indonesia;
        if (p.Jenis == JenisTeksKode.BermaknaGanda && !p.Kemungkinan.IsKosong)
        {
            var readings = string.Join(id ? " atau " : " or ", p.Kemungkinan.Select(k => $"{k.Jenis.Sebut(bahasa)} {k.Teks}"));
            return id ? $"bermakna ganda: bisa {readings}; tulis kodenya lengkap" : $"more than one reading: {readings}; write the code in full";
        }

        if (p.Jenis == JenisTeksKode.BukanKode)
        {
            return $"{(id ? "bukan kode" : "no code")}: {p.Galat.Describe(text, bahasa)}";
        }

        var first = p.Kemungkinan.Count > 0 ? $" {p.Kemungkinan[0].Teks}" : "";
        return Refusal(p.Jenis, first, p.Kemungkinan.Count > 1 ? $" {p.Kemungkinan[1].Teks}" : "", id);
    }

    private static string Warning(JenisKoreksiKode jenis, bool id) =>
        jenis == JenisKoreksiKode.SubKegiatanDiperlebar ? id ? "penomoran sub kegiatan dapat berubah antarkeputusan" : "the numbering of sub kegiatan may have changed between decrees"
        : jenis == JenisKoreksiKode.KewenanganDuaDigit ? id ? "bisa juga kode lama Permendagri 13/2006" : "it could also be an older code, of Permendagri 13/2006"
        : jenis == JenisKoreksiKode.NolKurang ? id ? "tanpa nol, kode perencanaan dan kode akun tampak sama" : "without zeros, a planning code and an account look the same"
        : jenis == JenisKoreksiKode.PemisahGanda ? id ? "mungkin ada ruas yang hilang di antaranya" : "a segment may be missing in between"
        : jenis == JenisKoreksiKode.NolBerlebih ? id ? "bisa juga tanggal" : "it could also be a date"
        : jenis == JenisKoreksiKode.Pemisah ? id ? "bisa juga bilangan desimal atau dua angka" : "it could also be a decimal number, or two numbers"
        : "";

    private static string Refusal(JenisTeksKode jenis, string first, string second, bool id) => jenis.Name switch
    {
        "kosong" => id ? "kosong: tidak ada kode" : "empty: there is no code",
        "kodePerencanaan" => id ? $"kode perencanaan{first}, bukan kode akun; tulis akunnya, atau baca sebagai kode perencanaan" : $"the planning code{first}, not an account; write the account, or read it as a planning code",
        "kodeAkun" => id ? $"kode akun{first}, bukan kode perencanaan; tulis kode program, kegiatan, atau sub kegiatannya, atau baca sebagai kode akun" : $"the account{first}, not a planning code; write the code of the program, kegiatan or sub kegiatan, or read it as an account",
        "akunSetelahBidang" => id ? $"akun{second} di belakang kode perencanaan{first}; pisahkan keduanya ke dalam dua kolom" : $"the account{second} behind the planning code{first}; put the two into two columns",
        "kodePerangkatDaerah" => id ? $"kode perangkat daerah{first}, bukan kode program, kegiatan, atau akun; pindahkan ke kolom perangkat daerah" : $"an agency's code{first}, not that of a program, a kegiatan or an account; move it to the agency's column",
        "kodeWilayah" => id ? $"seperti kode wilayah{first}: urusan hanya satu angka, 1–9; periksa kolomnya" : $"looks like a region's code{first}: an urusan has one digit, 1–9; check the column",
        "kodeLama" => id ? "seperti kode lama (Permendagri 13/2006); cari padanannya dalam nomenklatur yang berlaku" : "looks like an older code (Permendagri 13/2006); look up its successor in the nomenclature in force",
        "pola" => id ? "pola, bukan kode: selain X.XX di depan, ruas diisi angka" : "a pattern, no code: except for X.XX in front, segments are digits",
        "antaraTingkat" => id ? $"berhenti di antara program{first} dan kegiatannya; tambahkan dua angka nomor kegiatan, atau hapus kewenangannya" : $"stops between the program{first} and its kegiatan; add the two digits of the kegiatan, or take the kewenangan away",
        "beberapaKode" => id ? $"lebih dari satu kode atau angka{(first.Length > 0 ? ", mulai dengan" + first : "")}; tulis satu kode tiap sel" : $"more than one code or number{(first.Length > 0 ? ", beginning with" + first : "")}; write one code a cell",
        "tanggal" => id ? "seperti tanggal; periksa kolomnya, atau lembar kerja mengubah kode menjadi tanggal" : "looks like a date; check the column, or a spreadsheet turned a code into a date",
        "angka" => id ? "seperti bilangan, bukan kode; periksa kolomnya" : "looks like a number, no code; check the column",
        "tanpaPemisah" => id ? "deretan angka tanpa titik; tulis titik di antara ruasnya" : "digits without dots; write the dots between the segments",
        _ => id ? "bermakna ganda; tulis kodenya lengkap, dari urusan" : "more than one reading; write the code in full, from the urusan on",
    };
}
