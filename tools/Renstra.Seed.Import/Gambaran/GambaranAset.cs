namespace Renstra.Seed.Import;

/// <summary>The first of the two tables 2.4: the value of assets by group.</summary>
internal static class GambaranAset
{
    private const string Tabel = "2.4";

    internal static TabelAset Read(Naskah naskah, DaftarPutusan putusan)
    {
        naskah.Expect(Tabel, 686, "Nilai Aset Tetap");
        var grup = new List<BarisAset>();
        var rincian = new List<List<BarisAset>>();
        BarisAset? jumlah = null;
        foreach (var b in naskah.Read(687, 706))
        {
            if (b.Lebar != 3 || b[2].Length == 0 || jumlah is not null)
            {
                throw new GalatImpor(Tabel, b.Nomor, "unexpected shape of a row");
            }

            if (b[0] == "TOTAL" && b[1].Length == 0)
            {
                jumlah = Row(b, b[0]);
            }
            else if (b[0].Length > 0)
            {
                putusan.Require(Tabel, b.Nomor, JenisPutusan.TingkatMenurutMakna, "a numbered row");
                grup.Add(Row(b, b[1]) with { Nomor = b[0] });
                rincian.Add([]);
            }
            else
            {
                rincian[^1].Add(Row(b, b[1]));
            }
        }

        return new()
        {
            Judul = GambaranTeks.JudulTabel(naskah, Tabel, 683),
            Tahun = TahunAnggaran.Parse(GambaranTeks.Antara(681, GambaranTeks.Get(naskah, 681), "pada tahun ", " berupa"), null),
            Baris = grup.Zip(rincian, static (g, r) => g with { Rincian = r.ToDaftar() }).ToDaftar(),
            Jumlah = jumlah ?? throw new GalatImpor(Tabel, 706, "the total is missing"),
            SumberData = GambaranTeks.Antara(708, GambaranTeks.Get(naskah, 708), "Sumber data : ", ""),
            Sumber = Sel.Sumber(Tabel, 683),
        };
    }

    private static BarisAset Row(Baris b, string nama) => nama.Length > 0
        ? new() { Nama = nama, Nilai = Sel.Rupiah(Tabel, b, b[2]), Sumber = Sel.Sumber(Tabel, b.Nomor) }
        : throw new GalatImpor(Tabel, b.Nomor, "a row without a name");
}
