namespace Renstra.Seed.Import;

/// <summary>Table 3.1: the misi, tujuan and sasaran of the RPJMD that the agency supports, with its indicators.</summary>
internal static class StrategiTabel31
{
    private const string Tabel = "3.1";
    private const int JumlahTahun = 6, SelTarget = 5;

    /// <summary>The number and the words of the misi, and the tujuan below it.</summary>
    internal static (string Nomor, string Misi, TujuanRpjmd Tujuan) Read(Naskah naskah, DaftarPutusan putusan)
    {
        naskah.Expect(Tabel, 1293, "Tabel 3.1");
        Baris? kepala = null;
        var indikator = new List<Indikator>();
        foreach (var b in naskah.Read(1298, 1299))
        {
            kepala ??= b;
            var atas = b == kepala;
            if (Enumerable.Range(0, 4).Any(i => b[i].Length == 0 == atas) || Enumerable.Range(4, 1 + JumlahTahun).Any(i => b[i].Length == 0) || !b.IsKosong(SelTarget + JumlahTahun))
            {
                throw new GalatImpor(Tabel, b.Nomor, "unexpected shape of a row");
            }

            if (!atas)
            {
                putusan.Require(Tabel, b.Nomor, JenisPutusan.SelTergabung, "no misi, tujuan and sasaran");
            }

            indikator.Add(Indikator(b, $"IM1-{indikator.Count + 1}"));
        }

        var sumber = Sel.Sumber(Tabel, kepala!.Nomor);
        return (kepala[0], kepala[1], new()
        {
            Nama = kepala[2],
            Sasaran = [new() { Id = "SR5", Nama = kepala[3], Indikator = indikator.ToDaftar(), Sumber = sumber }],
            Sumber = sumber,
        });
    }

    private static Indikator Indikator(Baris b, string id)
    {
        string[] cells = [.. Enumerable.Range(SelTarget, JumlahTahun).Select(i => b[i])];
        var persen = cells.Count(static c => c.EndsWith('%'));
        return persen is 0 or JumlahTahun
            ? new()
            {
                Id = id,
                Nama = b[4],
                Satuan = persen > 0 ? Satuan.PersenSatuan : default,
                Target = DeretTahunan.Tercantum<Target>(2025, [.. cells.Select(c => persen > 0 ? Sel.TargetPersen(Tabel, b, c) : Sel.Target(Tabel, b, c))]),
                Sumber = Sel.Sumber(Tabel, b.Nomor),
            }
            : throw new GalatImpor(Tabel, b.Nomor, "some cells print %, others do not");
    }
}
