namespace Renstra.Domain.Pemeriksaan;

/// <summary>Compares tujuan, sasaran, IKU and IKK of two versions.</summary>
internal static class PembandingKinerja
{
    internal static Daftar<PerubahanKinerja> Compare(DokumenRenstra lama, DokumenRenstra baru)
    {
        var tujuan = Pair(Tujuan(lama), Tujuan(baru), static (_, _) => true);
        var berpasangan = tujuan.Where(static p => p is { Lama: not null, Baru: not null }).Select(static p => (p.Lama!.Induk, p.Baru!.Induk)).ToHashSet();
        var sasaran = Pair(Sasaran(lama), Sasaran(baru), IsSameParent);
        return
        [
            .. tujuan.Select(p => Of(p, JenisPemilik.Tujuan, static (_, _) => true)).OfType<PerubahanKinerja>(),
            .. sasaran.Select(p => Of(p, JenisPemilik.Sasaran, IsSameParent)).OfType<PerubahanKinerja>(),
            .. Table(lama.Iku, baru.Iku, JenisPemilik.Iku),
            .. Table(lama.Ikk, baru.Ikk, JenisPemilik.Ikk),
        ];

        bool IsSameParent(Bagian a, Bagian b) => berpasangan.Contains((a.Induk, b.Induk));
    }

    // Of a tujuan, its place in the plan stands for itself.
    private static IEnumerable<Bagian> Tujuan(DokumenRenstra dokumen) => dokumen.Tujuan.Select(static (t, i) => new Bagian(t.Id, t.Nama, t.Indikator, i, t.Nama));

    private static IEnumerable<Bagian> Sasaran(DokumenRenstra dokumen) =>
        dokumen.Tujuan.SelectMany(static (t, i) => t.Sasaran.Select(s => new Bagian(s.Id, s.Nama, s.Indikator, i, t.Nama)));

    private static List<(Bagian? Lama, Bagian? Baru, DasarPengenalan? Dasar)> Pair(IEnumerable<Bagian> lama, IEnumerable<Bagian> baru, Func<Bagian, Bagian, bool> isSameParent) => Pemasang.Pair(
        lama,
        baru,
        (DasarPengenalan.Nama, (a, b) => isSameParent(a, b) && NamaSama.Equals(a.Nama, b.Nama)),
        (DasarPengenalan.NamaTunggal, static (a, b) => NamaSama.Equals(a.Nama, b.Nama)),
        (DasarPengenalan.Id, static (a, b) => a.Id is not null && a.Id == b.Id));

    private static PerubahanKinerja? Of((Bagian? Lama, Bagian? Baru, DasarPengenalan? Dasar) p, JenisPemilik bagian, Func<Bagian, Bagian, bool> isSameParent)
    {
        var indikator = PerubahanIndikator.Compare(p.Lama?.Indikator ?? [], p.Baru?.Indikator ?? []);
        var jenis = p.Lama is null ? JenisPerubahan.Ditambah
            : p.Baru is null ? JenisPerubahan.Dihapus
            : !isSameParent(p.Lama, p.Baru) ? JenisPerubahan.Berpindah
            : !NamaSama.Equals(p.Lama.Nama, p.Baru.Nama) ? JenisPerubahan.BergantiNama
            : indikator.Count > 0 ? JenisPerubahan.Berubah
            : JenisPerubahan.Tetap;
        var moved = jenis == JenisPerubahan.Berpindah;
        return jenis == JenisPerubahan.Tetap ? null : new(jenis, bagian, p.Lama?.Nama, p.Baru?.Nama)
        {
            Dasar = p.Dasar,
            Indikator = indikator,
            IndukLama = moved ? p.Lama!.NamaInduk : null,
            IndukBaru = moved ? p.Baru!.NamaInduk : null,
        };
    }

    private static IEnumerable<PerubahanKinerja> Table(Daftar<BarisIndikator> lama, Daftar<BarisIndikator> baru, JenisPemilik bagian)
    {
        var indikator = PerubahanIndikator.Compare(lama.Select(static b => b.Indikator), baru.Select(static b => b.Indikator));
        return indikator.IsKosong ? [] : [new(JenisPerubahan.Berubah, bagian, "", "") { Indikator = indikator }];
    }

    private sealed record Bagian(string? Id, string Nama, Daftar<Indikator> Indikator, int Induk, string NamaInduk);
}
