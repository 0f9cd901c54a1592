namespace Renstra.Seed.Import;

/// <summary>Table 4.1: tasks of the agency with tujuan, sasaran and program. Tujuan and sasaran have rows of their own and hold for the rows below.</summary>
internal sealed class StrategiTupoksi(Naskah naskah, DaftarPutusan putusan, StrategiSebutan sebutan)
{
    private const string Tabel = "4.1";
    private const int JumlahSel = 6;

    internal Daftar<HubunganTupoksi> Read()
    {
        naskah.Expect(Tabel, 1428, "Tabel 4.1");
        var rows = new List<HubunganTupoksi>();
        foreach (var b in StrategiSambungan.Read(Tabel, naskah, putusan, 1433, 1449))
        {
            rows.Add(Row(b, rows.LastOrDefault()));
        }

        return rows.ToDaftar();
    }

    private HubunganTupoksi Row(Baris b, HubunganTupoksi? atas)
    {
        if (b[4].Length == 0 != (b[5].Length == 0) || (b[0].Length > 0 && (b[4].Length == 0 || !b.IsKosong(1, 4))) || !b.IsKosong(JumlahSel) || (atas is null && b[2].Length == 0))
        {
            throw new GalatImpor(Tabel, b.Nomor, "unexpected shape of a row");
        }

        if (atas is not null)
        {
            putusan.Require(Tabel, b.Nomor, JenisPutusan.SelTergabung, "no tujuan, or no sasaran");
        }

        var (nomor, tupoksi) = b[0].Length > 0 ? StrategiButir.Single(Tabel, b.Nomor, b[0]) : default;
        return new()
        {
            Nomor = nomor,
            Tupoksi = tupoksi,
            Acuan = b[1],
            Tujuan = b[2].Length > 0 ? sebutan.Tujuan(Tabel, b.Nomor, b[2]) : Again(atas!.Tujuan),
            Sasaran = b[3].Length > 0 ? sebutan.Sasaran(Tabel, b.Nomor, b[3]) : Again(atas?.Sasaran),
            Program = b[4].Length > 0 ? sebutan.Noda(Tabel, b.Nomor, TingkatKode.Program, b[4]) : null,
            Outcome = b[5],
            Sumber = Sel.Sumber(Tabel, b.Nomor),
        };
    }

    private static Sebutan? Again(Sebutan? atas) => atas is null ? null : new() { Id = atas.Id };
}
