namespace Renstra.Seed.Import;

/// <summary>Section 2.2.1: staff by echelon, grade, education and sex, and the two kinds of staff, from the text.</summary>
internal static class GambaranPegawai
{
    private const int BarisPns = 590, BarisHonorer = 616;

    internal static Daftar<RincianPegawai> Read(Naskah naskah)
    {
        var pns = GambaranTeks.Get(naskah, BarisPns);
        var jumlah = GambaranTeks.Angka("-", BarisPns, GambaranTeks.Antara(BarisPns, pns, " berjumlah ", " ("));
        var rincian = new List<RincianPegawai>();
        var baris = new List<JumlahPegawai>();
        var judul = (Menurut: "", Baris: 0);
        foreach (var b in naskah.Read(592, 614))
        {
            var teks = GambaranTeks.Bersih(b[0]);
            if (teks.StartsWith("Menurut ", StringComparison.Ordinal))
            {
                Close();
                judul = (GambaranTeks.Antara(b.Nomor, teks, "Menurut ", " terdiri dari :"), b.Nomor);
            }
            else
            {
                baris.Add(Row(b.Nomor, teks));
            }
        }

        Close();
        return [.. rincian, ByStatus(naskah, jumlah)];

        void Close()
        {
            if (baris.Count > 0)
            {
                // Not all staff hold an echelon, so the total of all is none of that grouping.
                rincian.Add(new() { Menurut = judul.Menurut, Status = "PNS", JumlahTercantum = judul.Menurut == "eselon" ? default : jumlah, Baris = baris.ToDaftar(), Sumber = GambaranTeks.Sumber(judul.Baris) });
                baris.Clear();
            }
        }
    }

    // "Eselon IV : 2 orang"
    private static JumlahPegawai Row(int baris, string teks) => teks.Split(" : ") is [var nama, var isi] && isi.EndsWith(" orang", StringComparison.Ordinal)
        ? new() { Nama = nama, Jumlah = GambaranTeks.Angka("-", baris, isi[..^6]), Sumber = GambaranTeks.Sumber(baris) }
        : throw new GalatImpor("-", baris, "not a group of staff with its count");

    private static RincianPegawai ByStatus(Naskah naskah, Tercantum<decimal> pns)
    {
        var teks = GambaranTeks.Get(naskah, BarisHonorer);
        const string Honorer = "tenaga honorer/kontrak bidang administrasi";
        return new()
        {
            Menurut = "status",
            Baris =
            [
                new() { Nama = GambaranTeks.Antara(BarisPns, GambaranTeks.Get(naskah, BarisPns), "berstatus ", " berjumlah"), Jumlah = pns, Sumber = GambaranTeks.Sumber(BarisPns) },
                new() { Nama = Honorer, Jumlah = GambaranTeks.Angka("-", BarisHonorer, GambaranTeks.Antara(BarisHonorer, teks, Honorer + " sebanyak ", " (")), Sumber = GambaranTeks.Sumber(BarisHonorer) },
            ],
            Sumber = GambaranTeks.Sumber(BarisHonorer),
        };
    }
}
