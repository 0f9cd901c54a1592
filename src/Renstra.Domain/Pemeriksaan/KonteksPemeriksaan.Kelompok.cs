namespace Renstra.Domain.Pemeriksaan;

/// <content>The same indicator in several tables.</content>
public sealed partial class KonteksPemeriksaan
{
    private List<KelompokIndikator>? _kelompokIndikator;
    private HashSet<string>? _namaSpm;
    private PembandingBaseline[]? _pembandingBaseline;
    private Dictionary<object, IndikatorDiperiksa>? _pokok;

    /// <summary>
    /// The plan's own indicators, each once: a row of IKU or IKK belongs to what it repeats, by id or else by name, and an indicator of one
    /// table to that of the same name in another. A name that one table has twice tells nothing.
    /// </summary>
    internal List<KelompokIndikator> KelompokIndikator => _kelompokIndikator ??= Group();

    /// <summary>Every indicator whose baseline and targets are numbers, one beside the other.</summary>
    internal IReadOnlyList<PembandingBaseline> PembandingBaseline => _pembandingBaseline ??= [.. Pemeriksaan.PembandingBaseline.All(this)];

    /// <summary>The first place in the plan of an indicator that several tables may state; <see langword="null"/> for one of the RPJMD.</summary>
    internal TempatTemuan? FindPokok(Indikator indikator)
    {
        _pokok ??= KelompokIndikator.SelectMany(static k => k.Semua.Select(i => (i.Indikator, k.Pokok)))
            .DistinctBy(static p => p.Indikator, ReferenceEqualityComparer.Instance)
            .ToDictionary(static p => (object)p.Indikator, static p => p.Pokok, ReferenceEqualityComparer.Instance);
        return _pokok.GetValueOrDefault(indikator)?.Tempat();
    }

    /// <summary>The first places of what forms repeat, if each of them is told; else none.</summary>
    internal Daftar<TempatTemuan> FindPokok(IEnumerable<Indikator?> rencana)
    {
        var places = rencana.Select(r => r is null ? null : FindPokok(r)).ToList();
        return places.Contains(null) ? default : places.OfType<TempatTemuan>().Distinct().ToDaftar();
    }

    /// <summary>Whether an indicator is of a minimum service standard: it says so, or the table of SPM has it.</summary>
    internal bool IsSpm(Indikator indikator)
    {
        _namaSpm ??= [.. Dokumen.Spm.SelectMany(static s => new[] { NamaSerupa.Key(s.Indikator), NamaSerupa.Key(s.JenisPelayanan) }).Where(static k => k.Length > 0)];
        return KataIndikator.Has(indikator.Nama, "SPM") || (_namaSpm.Count > 0 && _namaSpm.Contains(NamaSerupa.Key(indikator.Nama)));
    }

    private List<KelompokIndikator> Group()
    {
        var all = new List<KelompokIndikator>();
        var byId = new Dictionary<string, KelompokIndikator>(StringComparer.Ordinal);
        var byName = new Dictionary<string, KelompokIndikator?>(StringComparer.Ordinal);
        foreach (var i in Indikator.Where(static i => i.Jenis != JenisPemilik.Rpjmd))
        {
            if (i.Pemilik is BarisIndikator { Mengulang: { } id } && byId.TryGetValue(id, out var repeated))
            {
                repeated.Add(i);
                continue;
            }

            var key = i.Jenis.IsHasil ? NamaSerupa.Key(i.Indikator.Nama) : "";
            if (key.Length > 0 && byName.TryGetValue(key, out var same) && same is not null && same.Semua.All(s => s.Jenis != i.Jenis))
            {
                same.Add(i);
            }
            else
            {
                same = new(i);
                all.Add(same);
                if (key.Length > 0 && !byName.TryAdd(key, same))
                {
                    byName[key] = null;
                }
            }

            if (i.Indikator.Id is { } own)
            {
                byId.TryAdd(own, same);
            }
        }

        return all;
    }
}
