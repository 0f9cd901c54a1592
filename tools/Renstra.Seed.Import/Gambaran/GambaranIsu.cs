namespace Renstra.Seed.Import;

/// <summary>Table 2.12: the review of strategic issues, and the text that explains each issue.</summary>
internal static class GambaranIsu
{
    private const string Tabel = "2.12";
    private const int Kepala = 1224, AwalPenjelasan = 1231, AkhirPenjelasan = 1245;

    internal static Daftar<TelaahIsu> Read(Naskah naskah, DaftarPutusan putusan)
    {
        naskah.Expect(Tabel, 1219, "Tabel 2.12");
        naskah.Expect(Tabel, 1223, "REGIONAL PROVINSI KALIMANTAN TENGAH");
        var penjelasan = Explanations(naskah, putusan);
        var isu = naskah.Read(Kepala, 1227).Select(b => Issue(b, penjelasan, putusan)).ToDaftar();
        var konteks = naskah.Get(Kepala);
        return penjelasan.Count == isu.Count
            ?
            [
                new()
                {
                    Potensi = konteks[0],
                    Permasalahan = konteks[1],
                    Klhs = konteks[2],
                    Global = konteks[3],
                    Nasional = konteks[4],
                    Regional = konteks[5],
                    Lokal = konteks[6],
                    Isu = isu,
                    Sumber = Sel.Sumber(Tabel, Kepala),
                },
            ]
            : throw new GalatImpor(Tabel, AwalPenjelasan, "the text explains other issues than the table has");
    }

    private static IsuStrategis Issue(Baris b, Dictionary<string, (ButirUraian Judul, string Teks)> penjelasan, DaftarPutusan putusan)
    {
        if (b.Lebar != 8 || b[7].Length == 0 || Enumerable.Range(0, 7).Any(i => b[i].Length > 0 != (b.Nomor == Kepala)) || !penjelasan.TryGetValue(b[7], out var isi))
        {
            throw new GalatImpor(Tabel, b.Nomor, "unexpected shape of a row, or an issue that the text does not explain");
        }

        if (b.Nomor != Kepala)
        {
            putusan.Require(Tabel, b.Nomor, JenisPutusan.SelTergabung, "a row with nothing but an issue");
        }

        return new() { Nomor = isi.Judul.Nomor, Nama = b[7], Penjelasan = isi.Teks, Sumber = Sel.Sumber(Tabel, b.Nomor, $"Nomornya di baris {isi.Judul.Sumber!.Baris}, penjelasannya di bawahnya.") };
    }

    // Numbered names, each with one paragraph; the reader takes paragraphs and lists apart, so each name is read on its own.
    private static Dictionary<string, (ButirUraian Judul, string Teks)> Explanations(Naskah naskah, DaftarPutusan putusan)
    {
        var isi = new Dictionary<string, (ButirUraian, string)>(StringComparer.Ordinal);
        var baris = naskah.Read(AwalPenjelasan, AkhirPenjelasan).Select(static b => b.Nomor).ToArray();
        for (var i = 0; i < baris.Length; i += 2)
        {
            var nama = GambaranUraian.ReadItem(naskah, putusan, baris[i], (i / 2) + 1);
            isi.Add(GambaranTeks.Nama(nama.Teks), (nama, GambaranUraian.ReadParagraph(naskah, putusan, baris[i + 1], baris[i + 1])));
        }

        return isi;
    }
}
