namespace Renstra.Seed.Import;

/// <summary>Table 2.6: targets and realisation of the main indicators (IKU) 2020-2024, and the text that explains them.</summary>
internal sealed class CapaianIku(Naskah naskah, DaftarPutusan putusan, IEnumerable<Indikator> indikator)
{
    private const string Tabel = "2.6";
    private const int SelTarget = 2, SelRealisasi = 7, JumlahTahun = 5;

    internal TabelCapaian Read()
    {
        naskah.Expect(Tabel, 783, "\t2020\t2021\t2022\t2023\t2024\t2020");
        var rows = new List<BarisCapaian>();
        foreach (var b in naskah.Read(784, 786))
        {
            if (b.Lebar != SelRealisasi + JumlahTahun || b[1].Length == 0)
            {
                throw new GalatImpor(Tabel, b.Nomor, "unexpected shape of a row");
            }

            if (b[0].Length > 0)
            {
                rows.Add(Row(b) with { Nomor = b[0] });
            }
            else
            {
                putusan.Require(Tabel, b.Nomor, JenisPutusan.Menggantikan, "a row without a number");
                rows[^1] = rows[^1] with { DigantiOleh = Row(b) };
            }
        }

        return new()
        {
            Judul = GambaranTeks.JudulTabel(naskah, Tabel, 779),
            Baris = rows.ToDaftar(),
            Penjelasan = GambaranUraian.Read(naskah, putusan, 790, 843),
            Sumber = Sel.Sumber(Tabel, 779),
        };
    }

    private BarisCapaian Row(Baris b) => new()
    {
        Nama = b[1],
        Satuan = b.Isi(SelTarget).All(static s => s.Contains('%', StringComparison.Ordinal)) ? Satuan.PersenSatuan : default,
        Mengulang = indikator.SingleOrDefault(i => i.Nama == b[1])?.Id,
        Target = Series(b, SelTarget),
        Realisasi = Series(b, SelRealisasi),
        Sumber = Sel.Sumber(Tabel, b.Nomor),
    };

    private static DeretTahunan<Tercantum<Target>> Series(Baris b, int awal) =>
        DeretTahunan.Tercantum<Target>(2020, [.. Enumerable.Range(awal, JumlahTahun).Select(i => CapaianSel.Read(Tabel, b, b[i]))]);
}
