namespace Renstra.Domain.Pemeriksaan;

/// <summary>Compares strategi and arah kebijakan of two versions, and what they are tied to; what was renamed is a tie that stays.</summary>
internal sealed class PembandingStrategi(RujukanRencana lama, RujukanRencana baru)
{
    private readonly Dictionary<string, string> _namaBaru = new(StringComparer.Ordinal);

    internal static (Daftar<PerubahanStrategi> Strategi, Daftar<PerubahanStrategi> Arah) Compare(
        DokumenRenstra lama, DokumenRenstra baru, RujukanRencana rujukanLama, RujukanRencana rujukanBaru, IEnumerable<(string? Lama, string? Baru)> nama)
    {
        var self = new PembandingStrategi(rujukanLama, rujukanBaru);
        self.Rename(nama);
        var strategi = self.Compare(lama.Strategi.Select(self.Of), baru.Strategi.Select(self.Of));
        self.Rename(strategi.Select(static s => (s.NamaLama, s.NamaBaru)));
        return (Changed(strategi), Changed(self.Compare(lama.ArahKebijakan.Select(self.Of), baru.ArahKebijakan.Select(self.Of))));
    }

    private static Daftar<PerubahanStrategi> Changed(IEnumerable<PerubahanStrategi> semua) => semua.Where(static p => p.Jenis != JenisPerubahan.Tetap).ToDaftar();

    private void Rename(IEnumerable<(string? Lama, string? Baru)> nama)
    {
        foreach (var (old, now) in nama)
        {
            if (old is not null && now is not null)
            {
                _namaBaru[NamaSama.Fold(old)] = NamaSama.Fold(now);
            }
        }
    }

    private Butir Of(Strategi s) => new(s.Id, s.Nama, s.Acuan, s.Misi, [], s.Mendukung, s.StrategiRpjmd);

    private Butir Of(ArahKebijakan a) => new(a.Id, a.Nama, a.Acuan, null, a.Program, a.Strategi, a.ArahKebijakanRpjmd);

    private List<PerubahanStrategi> Compare(IEnumerable<Butir> old, IEnumerable<Butir> now)
    {
        var pairs = Pemasang.Pair(
            old, now, (DasarPengenalan.Nama, static (a, b) => NamaSama.Equals(a.Nama, b.Nama)), (DasarPengenalan.Id, static (a, b) => a.Id is not null && a.Id == b.Id));
        return [.. pairs.Select(p => Of(p.Lama, p.Baru, p.Dasar))];
    }

    private PerubahanStrategi Of(Butir? a, Butir? b, DasarPengenalan? dasar)
    {
        if (a is null || b is null)
        {
            return new(a is null ? JenisPerubahan.Ditambah : JenisPerubahan.Dihapus, a?.Nama, b?.Nama, dasar);
        }

        string[] before = [.. a.Ties(lama)], after = [.. b.Ties(baru)];
        var dihapus = Without(before, Renamed, after.Select(NamaSama.Fold));
        var ditambah = Without(after, NamaSama.Fold, before.Select(Renamed));
        var acuan = !NamaSama.Equals(a.Acuan ?? "", b.Acuan ?? "");
        var jenis = !NamaSama.Equals(a.Nama, b.Nama) ? JenisPerubahan.BergantiNama
            : acuan || dihapus.Count > 0 || ditambah.Count > 0 ? JenisPerubahan.Berubah
            : JenisPerubahan.Tetap;
        return new(jenis, a.Nama, b.Nama, dasar) { KaitanDitambah = ditambah, KaitanDihapus = dihapus, IsAcuanBerubah = acuan };
    }

    private string Renamed(string nama) => NamaSama.Fold(nama) is var fold && _namaBaru.TryGetValue(fold, out var now) ? now : fold;

    private static Daftar<string> Without(string[] ties, Func<string, string> key, IEnumerable<string> others)
    {
        var there = others.ToHashSet(StringComparer.Ordinal);
        return ties.Where(t => !there.Contains(key(t))).DistinctBy(key).ToDaftar();
    }

    private sealed record Butir(string? Id, string Nama, string? Acuan, Sebutan? Misi, Daftar<Sebutan> Program, Daftar<string> Rujukan, Daftar<ButirUraian> Rpjmd)
    {
        internal IEnumerable<string> Ties(RujukanRencana rujukan) =>
        [
            .. Misi is null ? [] : new[] { rujukan.Name(Misi) },
            .. Rujukan.Select(rujukan.Name),
            .. Program.Select(rujukan.Name),
            .. Rpjmd.Select(static b => b.Teks),
        ];
    }
}
