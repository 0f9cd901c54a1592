namespace Renstra.Seed.Import;

/// <summary>Tables 3.5 and 3.6: the strategies and the policy directions of the agency.</summary>
internal sealed class StrategiRumusan(Naskah naskah, DaftarPutusan putusan, StrategiSebutan sebutan)
{
    private const string Tabel35 = "3.5", Tabel36 = "3.6";

    internal Daftar<Strategi> Strategi(Misi misi)
    {
        naskah.Expect(Tabel35, 1385, "Tabel 3.5");
        var rows = new List<Strategi>();
        foreach (var b in naskah.Read(1389, 1391))
        {
            var pertama = rows.Count == 0;
            if (b.IsKosong(0, 2) == pertama || b[3].Length == 0 || !b.IsKosong(4))
            {
                throw new GalatImpor(Tabel35, b.Nomor, "unexpected shape of a row");
            }

            if (!pertama)
            {
                putusan.Require(Tabel35, b.Nomor, JenisPutusan.SelTergabung, "no misi and acuan");
            }

            rows.Add(new()
            {
                Id = $"ST{rows.Count + 1}",
                Nama = b[3],
                Misi = pertama ? StrategiAcuan.Mention(Tabel35, b, misi) : new() { Id = misi.Id },
                Acuan = b[1],
                StrategiRpjmd = b[2].Length > 0 ? [StrategiButir.Uraian(Tabel35, b.Nomor, b[2])] : rows[^1].StrategiRpjmd,
                Sumber = Sel.Sumber(Tabel35, b.Nomor),
            });
        }

        return rows.ToDaftar();
    }

    internal Daftar<ArahKebijakan> ArahKebijakan()
    {
        naskah.Expect(Tabel36, 1395, "Tabel 3.6");
        var rows = new List<ArahKebijakan>();
        foreach (var b in naskah.Read(1399, 1404))
        {
            var pertama = rows.Count == 0;
            if (b.IsKosong(0, 2) == pertama || b[2].Length == 0 || b[3].Length == 0 != (b[4].Length == 0) || !b.IsKosong(5))
            {
                throw new GalatImpor(Tabel36, b.Nomor, "unexpected shape of a row");
            }

            if (!pertama)
            {
                putusan.Require(Tabel36, b.Nomor, JenisPutusan.SelTergabung, "no number and acuan");
            }

            var rpjmd = StrategiButir.Uraian(Tabel36, b.Nomor, b[2]);
            if (b[3].Length > 0)
            {
                rows.Add(new()
                {
                    Id = $"AK{rows.Count + 1}",
                    Nomor = b[0],
                    Nama = b[3],
                    Acuan = b[1],
                    ArahKebijakanRpjmd = [rpjmd],
                    Program = Program(b),
                    Sumber = Sel.Sumber(Tabel36, b.Nomor),
                });
            }
            else
            {
                rows[^1] = rows[^1] with { ArahKebijakanRpjmd = [.. rows[^1].ArahKebijakanRpjmd, rpjmd] };
            }
        }

        return rows.ToDaftar();
    }

    // The comma in front of the next number parts the programs.
    private Daftar<Sebutan> Program(Baris b) =>
        StrategiButir.Split(Tabel36, b.Nomor, b[4])
            .Select(i => sebutan.Noda(Tabel36, b.Nomor, TingkatKode.Program, i.Teks.TrimEnd(',')) with { Nomor = i.Nomor }).ToDaftar();
}
