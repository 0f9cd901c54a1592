namespace Renstra.Seed.Import;

/// <summary>Table 3.2: tujuan and sasaran with their indicators.</summary>
internal static class Tabel32
{
    private const string Tabel = "3.2";

    internal static Daftar<Tujuan> Read(Naskah naskah, DaftarPutusan putusan)
    {
        naskah.Expect(Tabel, 1307, "Tabel 3.2");
        Tujuan? tujuan = null;
        var sasaran = new List<Sasaran>();
        foreach (var b in naskah.Read(1312, 1314))
        {
            if (!b.IsKosong(10))
            {
                throw new GalatImpor(Tabel, b.Nomor, "a remark");
            }

            var label = putusan.Require(Tabel, b.Nomor, JenisPutusan.LabelIndikator, "the indicator has a label").Isi;
            if (!b[3].StartsWith(label, StringComparison.Ordinal))
            {
                throw new GalatImpor(Tabel, b.Nomor, $"the indicator does not begin with \"{label}\"");
            }

            string[] cells = [.. Enumerable.Range(4, 6).Select(i => b[i])];
            var persen = cells.All(static c => c.EndsWith('%'));
            if (!persen && cells.Any(static c => c.Length == 0 || c.EndsWith('%')))
            {
                throw new GalatImpor(Tabel, b.Nomor, "some cells print %, others do not");
            }

            var id = tujuan is null ? "T1" : $"S{sasaran.Count + 1}";
            var indikator = new Indikator
            {
                Id = $"I{id}",
                Nama = b[3][label.Length..],
                Satuan = persen ? Satuan.PersenSatuan : default,
                Target = DeretTahunan.Tercantum<Target>(2025, [.. cells.Select(c => persen ? Sel.TargetPersen(Tabel, b, c) : Sel.Target(Tabel, b, c))]),
                Sumber = Sel.Sumber(Tabel, b.Nomor),
            };

            if (tujuan is null && b[1].Length > 0 && b[2].Length == 0)
            {
                tujuan = new() { Id = id, Nama = b[1], Acuan = b[0], Indikator = Daftar.ToDaftar([indikator]), Sumber = Sel.Sumber(Tabel, b.Nomor) };
            }
            else if (tujuan is not null && b.IsKosong(0, 2) && b[2].Length > 0)
            {
                sasaran.Add(new() { Id = id, Nama = b[2], Indikator = Daftar.ToDaftar([indikator]), Sumber = Sel.Sumber(Tabel, b.Nomor) });
            }
            else
            {
                throw new GalatImpor(Tabel, b.Nomor, "unexpected shape of a row");
            }
        }

        return Daftar.ToDaftar([tujuan! with { Sasaran = sasaran.ToDaftar() }]);
    }
}
