namespace Renstra.Domain.Pemeriksaan;

/// <summary>
/// Compares the priorities of two versions, table by table and level by level. A priority is recognised by its name under the same parent, by its name
/// alone, then by what the agency does for it; support by the nodes of the funding tree that it means, as the trees were compared, else by its words.
/// </summary>
internal sealed class PembandingPrioritas(RujukanRencana lama, RujukanRencana baru, IEnumerable<PerubahanNoda> noda)
{
    // By reference, and the first of a node that hangs in the tree twice.
    private readonly ILookup<object?, NodaPendanaan?> _noda = noda.ToLookup(static n => (object?)n.Lama?.Noda, static n => n.Baru?.Noda, ReferenceEqualityComparer.Instance);

    internal Daftar<PerubahanPrioritas> Compare(Daftar<TabelPrioritas> sebelum, Daftar<TabelPrioritas> sesudah)
    {
        List<PerubahanPrioritas> all = [];
        Compare([.. sebelum.SelectMany(Top)], [.. sesudah.SelectMany(Top)], [], all);
        return all.Where(static p => p.Jenis != JenisPerubahan.Tetap).ToDaftar();
    }

    private static IEnumerable<Butir> Top(TabelPrioritas tabel) =>
        tabel.Butir.Select(b => new Butir(b, null, tabel.Jenjang, tabel.Jenjang?.Name ?? NamaSama.Fold(tabel.Judul ?? "")));

    private static Butir[] Below(Butir[] above) => [.. above.SelectMany(static a => a.Isi.Butir.Select(b => new Butir(b, a, a.Jenjang, a.Tabel)))];

    private void Compare(Butir[] old, Butir[] now, HashSet<(Butir, Butir)> above, List<PerubahanPrioritas> all)
    {
        if (old.Length + now.Length == 0)
        {
            return;
        }

        var pairs = Pemasang.Pair(
            old,
            now,
            (DasarPengenalan.Nama, (a, b) => IsSameParent(a, b) && NamaSama.Equals(a.Isi.Nama, b.Isi.Nama)),
            (DasarPengenalan.NamaTunggal, static (a, b) => a.Tabel == b.Tabel && NamaSama.Equals(a.Isi.Nama, b.Isi.Nama)),
            (DasarPengenalan.Isi, (a, b) => IsSameParent(a, b) && a.Isi.Dukungan.Any(x => b.Isi.Dukungan.Any(y => IsSame(x, y)))));
        HashSet<(Butir, Butir)> here = [.. pairs.Where(static p => p is { Lama: not null, Baru: not null }).Select(static p => (p.Lama!, p.Baru!))];
        foreach (var (a, b, dasar) in pairs)
        {
            var dukungan = Supports(a?.Isi.Dukungan ?? [], b?.Isi.Dukungan ?? []);
            var jenis = a is null ? JenisPerubahan.Ditambah
                : b is null ? JenisPerubahan.Dihapus
                : !IsSameParent(a, b) ? JenisPerubahan.Berpindah
                : !NamaSama.Equals(a.Isi.Nama, b.Isi.Nama) ? JenisPerubahan.BergantiNama
                : dukungan.Count > 0 ? JenisPerubahan.Berubah
                : JenisPerubahan.Tetap;
            all.Add(new(jenis, a?.Isi, b?.Isi, dasar) { Jenjang = (b ?? a)!.Jenjang, Dukungan = dukungan });
        }

        Compare(Below(old), Below(now), here, all);

        bool IsSameParent(Butir a, Butir b) => a.Tabel == b.Tabel && (a.Induk is null ? b.Induk is null : b.Induk is not null && above.Contains((a.Induk, b.Induk)));
    }

    private Daftar<PerubahanDukungan> Supports(Daftar<DukunganPrioritas> old, Daftar<DukunganPrioritas> now) => Pemasang.Pair(
        old,
        now,
        (DasarPengenalan.Isi, (a, b) => IsSame(a, b) && NamaSama.Equals(a.Lokasi ?? "", b.Lokasi ?? "")),
        (DasarPengenalan.Isi, IsSame))
        .Select(p => Of(p.Lama, p.Baru))
        .Where(static p => p.Jenis != JenisPerubahan.Tetap)
        .ToDaftar();

    private PerubahanDukungan Of(DukunganPrioritas? a, DukunganPrioritas? b)
    {
        var hasil = new PerubahanDukungan(JenisPerubahan.Tetap, b is not null ? Describe(b, baru) : Describe(a!, lama), a, b)
        {
            Pagu = PerubahanDeret.Compare(a?.PaguTercantum ?? default, b?.PaguTercantum ?? default),
            Volume = PerubahanDeret.Compare(a?.Volume ?? default, b?.Volume ?? default),
        };
        return hasil with
        {
            Jenis = a is null ? JenisPerubahan.Ditambah
                : b is null ? JenisPerubahan.Dihapus
                : hasil.IsRincianBerubah || hasil.Pagu.Count + hasil.Volume.Count > 0 ? JenisPerubahan.Berubah
                : JenisPerubahan.Tetap,
        };
    }

    private static string Describe(DukunganPrioritas d, RujukanRencana rujukan) =>
        string.Join(" / ", new[] { d.Program, d.Kegiatan, d.SubKegiatan }.OfType<Sebutan>().Select(rujukan.Name).Append(d.Proyek ?? "").Where(static t => t.Length > 0));

    private bool IsSame(DukunganPrioritas a, DukunganPrioritas b) =>
        IsSame(a.Program, b.Program, TingkatKode.Program)
        && IsSame(a.Kegiatan, b.Kegiatan, TingkatKode.Kegiatan)
        && IsSame(a.SubKegiatan, b.SubKegiatan, TingkatKode.SubKegiatan)
        && (a.SubKegiatan is not null || a.Kegiatan is not null || a.Program is not null || NamaSama.Equals(a.Proyek ?? "", b.Proyek ?? ""));

    private bool IsSame(Sebutan? a, Sebutan? b, TingkatKode tingkat)
    {
        if (a is null || b is null)
        {
            return a is null && b is null;
        }

        return lama.Find(a, tingkat) is { } x && baru.Find(b, tingkat) is { } y && _noda[x].FirstOrDefault() is { } now
            ? ReferenceEquals(now, y)
            : NamaSama.Equals(lama.Name(a), baru.Name(b));
    }

    // By reference: two priorities may say the same.
    private sealed class Butir(ButirPrioritas isi, Butir? induk, JenjangPrioritas? jenjang, string tabel)
    {
        internal ButirPrioritas Isi => isi;

        internal Butir? Induk => induk;

        internal JenjangPrioritas? Jenjang => jenjang;

        internal string Tabel => tabel;
    }
}
