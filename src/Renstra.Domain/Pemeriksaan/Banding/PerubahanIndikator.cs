namespace Renstra.Domain.Pemeriksaan;

/// <summary>What became of an indicator (perubahan indikator).</summary>
/// <param name="Jenis">The kind of change.</param>
/// <param name="Lama">The indicator in the old version; <see langword="null"/> if added.</param>
/// <param name="Baru">The indicator in the new version; <see langword="null"/> if removed.</param>
public sealed record PerubahanIndikator(JenisPerubahan Jenis, Indikator? Lama, Indikator? Baru)
{
    /// <summary>The targets that differ, by year; of an added or removed indicator all that it states.</summary>
    public Daftar<PerubahanNilai<Target>> Target { get; init; }

    /// <summary>Whether the unit differs.</summary>
    public bool IsSatuanBerubah => Lama is not null && Baru is not null && Lama.Satuan != Baru.Satuan;

    /// <summary>Whether the baseline differs.</summary>
    public bool IsBaselineBerubah => Lama is not null && Baru is not null && Lama.Baseline != Baru.Baseline;

    /// <summary>Whether the polarity that is declared differs.</summary>
    public bool IsPolaritasBerubah => Lama is not null && Baru is not null && Lama.Polaritas != Baru.Polaritas;

    /// <summary>Whether it is declared to accumulate otherwise, or its targets to be of another nature.</summary>
    public bool IsSifatBerubah => Lama is not null && Baru is not null && (Lama.Akumulasi != Baru.Akumulasi || Lama.SifatTarget != Baru.SifatTarget);

    /// <summary>Compares the indicators of one owner: recognised by name first, then by id, then, if one is left on either side, as each other.</summary>
    internal static Daftar<PerubahanIndikator> Compare(IEnumerable<Indikator> lama, IEnumerable<Indikator> baru)
    {
        List<Indikator> old = [.. lama], left = [.. baru];
        var pairs = new List<(Indikator? Lama, Indikator? Baru)>();
        Pair(static (a, b) => NamaSama.Equals(a.Nama, b.Nama) && a.Satuan == b.Satuan);
        Pair(static (a, b) => NamaSama.Equals(a.Nama, b.Nama));
        Pair(static (a, b) => a.Id is not null && a.Id == b.Id);
        if (old.Count == 1 && left.Count == 1)
        {
            Pair(static (_, _) => true);
        }

        pairs.AddRange(left.Select(static b => ((Indikator?)null, (Indikator?)b)));
        pairs.AddRange(old.Select(static a => ((Indikator?)a, (Indikator?)null)));
        return pairs.Select(static p => Of(p.Lama, p.Baru)).Where(static p => p.Jenis != JenisPerubahan.Tetap).ToDaftar();

        void Pair(Func<Indikator, Indikator, bool> same)
        {
            foreach (var a in old.ToArray())
            {
                if (left.Find(b => same(a, b)) is { } b)
                {
                    pairs.Add((a, b));
                    old.Remove(a);
                    left.Remove(b);
                }
            }
        }
    }

    private static PerubahanIndikator Of(Indikator? lama, Indikator? baru)
    {
        var hasil = new PerubahanIndikator(JenisPerubahan.Tetap, lama, baru) { Target = PerubahanDeret.Compare(lama?.Target ?? default, baru?.Target ?? default) };
        return hasil with
        {
            Jenis = lama is null ? JenisPerubahan.Ditambah
                : baru is null ? JenisPerubahan.Dihapus
                : !NamaSama.Equals(lama.Nama, baru.Nama) ? JenisPerubahan.BergantiNama
                : hasil.Target.Count > 0 || hasil.IsSatuanBerubah || hasil.IsBaselineBerubah || hasil.IsPolaritasBerubah || hasil.IsSifatBerubah ? JenisPerubahan.Berubah
                : JenisPerubahan.Tetap,
        };
    }
}
