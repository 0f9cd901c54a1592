namespace Renstra.Seed.Import;

/// <summary>Table 2.3: social workers and volunteers in two groups.</summary>
internal static class GambaranTenaga
{
    private const string Tabel = "2.3";

    internal static TabelData Read(Naskah naskah, DaftarPutusan putusan)
    {
        naskah.Expect(Tabel, 662, "pada tahun 2024");
        var kolom = naskah.Get(667)[2];
        var grup = new List<BarisData>();
        var rincian = new List<List<BarisData>>();
        BarisData? jumlah = null;
        foreach (var b in naskah.Read(668, 677))
        {
            if (b.Lebar != 3 || jumlah is not null)
            {
                throw new GalatImpor(Tabel, b.Nomor, "unexpected shape of a row");
            }

            if (b[0] == "Jumlah" && b[1].Length == 0)
            {
                jumlah = Row(b, kolom) with { Nama = b[0] };
            }
            else if (b[2].Length == 0)
            {
                putusan.Require(Tabel, b.Nomor, JenisPutusan.TingkatMenurutMakna, "a row without a count");
                grup.Add(Row(b, kolom) with { Nomor = b[0], Nama = b[1] });
                rincian.Add([]);
            }
            else
            {
                rincian[^1].Add(Row(b, kolom) with { Nomor = b[0], Nama = b[1] });
            }
        }

        return new()
        {
            Judul = GambaranTeks.JudulTabel(naskah, Tabel, 664),
            Tahun = 2024,
            Baris = grup.Zip(rincian, static (g, r) => g with { Rincian = r.ToDaftar() }).ToDaftar(),
            Jumlah = jumlah ?? throw new GalatImpor(Tabel, 677, "the total is missing"),
            Sumber = Sel.Sumber(Tabel, 664),
        };
    }

    private static BarisData Row(Baris b, string kolom) => new()
    {
        Nilai = b[2].Length == 0 ? [] : [new(kolom, GambaranTeks.Angka(Tabel, b.Nomor, b[2]))],
        Sumber = Sel.Sumber(Tabel, b.Nomor),
    };
}
