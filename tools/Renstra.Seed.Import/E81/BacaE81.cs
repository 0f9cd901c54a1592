namespace Renstra.Seed.Import;

/// <summary>Table 2.8: form E.81.</summary>
internal static class BacaE81
{
    internal const string Tabel = "2.8";

    private const int NomorTabel = 869, Judul = 870, Awal = 875, Jumlah = 977;

    internal static DokumenRenstra Add(DokumenRenstra dokumen, Naskah naskah, DaftarPutusan putusan)
    {
        naskah.Expect(Tabel, NomorTabel, $"Tabel {Tabel}");
        naskah.Expect(Tabel, Judul, "Tahun 2024 S/D 2026");
        naskah.Expect(Tabel, Awal - 3, "Target Kinerja dan Anggaran Renja Perangkat Daerah Tahun 2024");
        var pembaca = new E81Baris(putusan);
        var pohon = new E81Pohon(putusan);
        foreach (var b in new E81Naskah(naskah, putusan).Read(Awal, Jumlah - 1))
        {
            pohon.Add(pembaca.Read(b));
        }

        return dokumen with
        {
            Evaluasi = Daftar.ToDaftar(
            [
                new E81Kaki(naskah, putusan, pembaca).Add(Jumlah, new()
                {
                    Judul = naskah.Get(Judul)[0].Replace("*", "", StringComparison.Ordinal),
                    Tahun = 2024,
                    AwalRenstra = 2024,
                    AkhirRenstra = 2026,
                    Baris = pohon.Build(),
                    Sumber = Sel.Sumber(Tabel, NomorTabel, putusan.Require(Tabel, NomorTabel, JenisPutusan.BagianHilang, "programs are missing").Isi),
                }),
            ]),
        };
    }
}
