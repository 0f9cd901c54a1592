namespace Renstra.Seed.Import;

/// <summary>Table 2.10: budget and realisation of 2024 by expenditure.</summary>
internal static class Tabel210
{
    private const string Tabel = "2.10";

    internal static TabelAnggaran Read(Naskah naskah, DaftarPutusan putusan)
    {
        naskah.Expect(Tabel, 1027, "Tabel 2.10");
        var groups = new List<BarisAnggaran>();
        var kinds = new List<List<BarisAnggaran>>();
        BarisAnggaran? jumlah = null;
        foreach (var b in naskah.Read(1031, 1038))
        {
            if (b.Lebar != 5 || Enumerable.Range(1, 4).Any(i => b[i].Length == 0) || jumlah is not null)
            {
                throw new GalatImpor(Tabel, b.Nomor, "unexpected shape of a row");
            }

            var row = new BarisAnggaran
            {
                Nomor = b[0].Length > 0 ? b[0] : null,
                Nama = b[1],
                Anggaran = DeretTahunan.Tercantum<Rupiah>(2024, Sel.Rupiah(Tabel, b, b[2])),
                Realisasi = DeretTahunan.Tercantum<Rupiah>(2024, Sel.Rupiah(Tabel, b, b[3])),
                PersenTercantum = DeretTahunan.Tercantum<Persen>(2024, Sel.Persen(Tabel, b, b[4])),
                Sumber = Sel.Sumber(Tabel, b.Nomor),
            };

            if (row.Nomor is not null)
            {
                putusan.Require(Tabel, b.Nomor, JenisPutusan.TingkatMenurutMakna, "a numbered row");
                groups.Add(row with { Tingkat = TingkatBaris.KelompokBelanja });
                kinds.Add([]);
            }
            else if (row.Nama == "JUMLAH")
            {
                jumlah = row;
            }
            else
            {
                kinds[^1].Add(row with { Tingkat = TingkatBaris.JenisBelanja });
            }
        }

        return new()
        {
            Judul = "Rincian Anggaran dan Realisasi Belanja Daerah TA 2024",
            Baris = groups.Zip(kinds, static (g, k) => g with { Rincian = k.ToDaftar() }).ToDaftar(),
            Jumlah = jumlah ?? throw new GalatImpor(Tabel, 1038, "the total is missing"),
            Sumber = Sel.Sumber(Tabel, 1027),
        };
    }
}
