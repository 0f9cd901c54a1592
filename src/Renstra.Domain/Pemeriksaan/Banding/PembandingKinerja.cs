namespace Renstra.Domain.Pemeriksaan;

/// <summary>Compares tujuan, sasaran, IKU and IKK of two versions.</summary>
internal static class PembandingKinerja
{
    internal static Daftar<PerubahanKinerja> Compare(DokumenRenstra lama, DokumenRenstra baru)
    {
        var all = new List<PerubahanKinerja>();
        all.AddRange(Pairs(
            lama.Tujuan.Select(static t => new Bagian(t.Id, t.Nama, t.Indikator)), baru.Tujuan.Select(static t => new Bagian(t.Id, t.Nama, t.Indikator)), JenisPemilik.Tujuan));
        all.AddRange(Pairs(Sasaran(lama), Sasaran(baru), JenisPemilik.Sasaran));
        all.AddRange(Table(lama.Iku, baru.Iku, JenisPemilik.Iku));
        all.AddRange(Table(lama.Ikk, baru.Ikk, JenisPemilik.Ikk));
        return all.ToDaftar();
    }

    private static IEnumerable<Bagian> Sasaran(DokumenRenstra dokumen) => dokumen.Tujuan.SelectMany(static t => t.Sasaran).Select(static s => new Bagian(s.Id, s.Nama, s.Indikator));

    private static IEnumerable<PerubahanKinerja> Pairs(IEnumerable<Bagian> lama, IEnumerable<Bagian> baru, JenisPemilik bagian)
    {
        List<Bagian> old = [.. lama], left = [.. baru];
        foreach (var same in new Func<Bagian, Bagian, bool>[] { static (a, b) => NamaSama.Equals(a.Nama, b.Nama), static (a, b) => a.Id is not null && a.Id == b.Id })
        {
            foreach (var a in old.ToArray())
            {
                if (left.Find(b => same(a, b)) is not { } b)
                {
                    continue;
                }

                old.Remove(a);
                left.Remove(b);
                var indikator = PerubahanIndikator.Compare(a.Indikator, b.Indikator);
                var renamed = !NamaSama.Equals(a.Nama, b.Nama);
                if (renamed || indikator.Count > 0)
                {
                    yield return new(renamed ? JenisPerubahan.BergantiNama : JenisPerubahan.Berubah, bagian, a.Nama, b.Nama) { Indikator = indikator };
                }
            }
        }

        foreach (var b in left)
        {
            yield return new(JenisPerubahan.Ditambah, bagian, null, b.Nama) { Indikator = PerubahanIndikator.Compare([], b.Indikator) };
        }

        foreach (var a in old)
        {
            yield return new(JenisPerubahan.Dihapus, bagian, a.Nama, null) { Indikator = PerubahanIndikator.Compare(a.Indikator, []) };
        }
    }

    private static IEnumerable<PerubahanKinerja> Table(Daftar<BarisIndikator> lama, Daftar<BarisIndikator> baru, JenisPemilik bagian)
    {
        var indikator = PerubahanIndikator.Compare(lama.Select(static b => b.Indikator), baru.Select(static b => b.Indikator));
        return indikator.IsKosong ? [] : [new(JenisPerubahan.Berubah, bagian, "", "") { Indikator = indikator }];
    }

    private sealed record Bagian(string? Id, string Nama, Daftar<Indikator> Indikator);
}
