namespace Renstra.Seed.Import;

/// <summary>Section 2.4: whom the agency serves, by two groupings, and what for.</summary>
internal static class GambaranKelompokSasaran
{
    private const int BarisKelompok = 1145, BarisPas = 1151, BarisTujuan = 1153;

    internal static Daftar<ButirUraian> Read(Naskah naskah, DaftarPutusan putusan)
    {
        naskah.Expect("-", 1139, "2.4 KELOMPOK SASARAN LAYANAN");
        var tujuan = GambaranUraian.Read(naskah, putusan, BarisTujuan, 1159);
        return tujuan is [var satu] && satu.Rincian.Count == 5
            ? [Kelompok(naskah), Pas(naskah), satu]
            : throw new GalatImpor("-", BarisTujuan, "not one list of five purposes");
    }

    // "PPKS tersebut dapat dikelompokkan menjadi: (1) kemiskinan, (2) ..., serta (7) ..."
    private static ButirUraian Kelompok(Naskah naskah)
    {
        var teks = GambaranTeks.Get(naskah, BarisKelompok);
        var judul = teks[..(teks.IndexOf(':', StringComparison.Ordinal) + 1)];
        var sisa = teks[judul.Length..].Trim();
        var butir = new List<ButirUraian>();
        for (var n = 1; sisa.Length > 0; n++)
        {
            var berikut = sisa.IndexOf($"({n + 1})", StringComparison.Ordinal);
            var isi = berikut < 0 ? sisa : sisa[..berikut];
            butir.Add(Item(BarisKelompok, $"({n})", WithoutJoint(GambaranTeks.Antara(BarisKelompok, isi, $"({n}) ", ""))));
            sisa = berikut < 0 ? "" : sisa[berikut..];
        }

        return butir.Count == 7 ? Item(BarisKelompok, null, judul) with { Rincian = butir.ToDaftar() } : throw new GalatImpor("-", BarisKelompok, "not seven groups");
    }

    // "Sasaran 12 PAS tersebut terdiri dari a, b, ... dan z."; "dan" within an item joins nothing.
    private static ButirUraian Pas(Naskah naskah)
    {
        const string Judul = "Sasaran 12 PAS tersebut terdiri dari";
        var isi = GambaranTeks.Antara(BarisPas, GambaranTeks.Get(naskah, BarisPas), Judul + " ", ".").Split(", ");
        var akhir = isi[^1].LastIndexOf(" dan ", StringComparison.Ordinal);
        string[] pas = [.. isi[..^1], isi[^1][..akhir], isi[^1][(akhir + 5)..]];
        return pas.Length == 12
            ? Item(BarisPas, null, Judul) with { Rincian = pas.Select(static p => Item(BarisPas, null, p)).ToDaftar() }
            : throw new GalatImpor("-", BarisPas, "not twelve groups");
    }

    private static ButirUraian Item(int baris, string? nomor, string teks) => new() { Nomor = nomor, Teks = teks, Sumber = GambaranTeks.Sumber(baris) };

    private static string WithoutJoint(string teks)
    {
        var bersih = teks.Trim();
        bersih = bersih.EndsWith(", serta", StringComparison.Ordinal) ? bersih[..^7] : bersih;
        return bersih.TrimEnd(',', '.');
    }
}
