namespace Renstra.Domain.Perhitungan;

/// <summary>
/// The roll-up of priority tables (rekap prioritas): what supports each priority, each table, each level and all of them, without counting a
/// sub kegiatan twice, beside the main funding table.
/// </summary>
public sealed class RekapPrioritas
{
    private readonly Dictionary<ButirPrioritas, PosPrioritas> _butir = new(ReferenceEqualityComparer.Instance);
    private readonly IdentitasPendukung _identitas;
    private readonly List<SebutanPrioritas> _sebutan = [];

    private RekapPrioritas(IEnumerable<TabelPrioritas> tabel, RekapPagu rekap)
    {
        Rekap = rekap;
        _identitas = new(rekap.Pendanaan);
        Tabel = tabel.Select(Read).ToDaftar();
        Total = new(rekap, null, "", 0, Tabel, Supports(_sebutan));
    }

    /// <summary>The roll-up of the main table.</summary>
    public RekapPagu Rekap { get; }

    /// <summary>Each table.</summary>
    public Daftar<PosPrioritas> Tabel { get; }

    /// <summary>All tables together.</summary>
    public PosPrioritas Total { get; }

    /// <summary>Rolls priority tables up.</summary>
    /// <param name="tabel">The tables.</param>
    /// <param name="rekap">The roll-up of the main funding table, whose years are used.</param>
    /// <returns>The roll-up.</returns>
    public static RekapPrioritas Calculate(IEnumerable<TabelPrioritas> tabel, RekapPagu rekap)
    {
        ArgumentNullException.ThrowIfNull(tabel);
        ArgumentNullException.ThrowIfNull(rekap);
        return new(tabel, rekap);
    }

    /// <summary>A priority.</summary>
    /// <param name="butir">A priority of one of the tables.</param>
    /// <returns>What supports it.</returns>
    /// <exception cref="KeyNotFoundException">It is in none of the tables.</exception>
    public PosPrioritas Get(ButirPrioritas butir)
    {
        ArgumentNullException.ThrowIfNull(butir);
        return _butir[butir];
    }

    /// <summary>All tables of a level: the nation's, the province's or the region's priorities.</summary>
    /// <param name="jenjang">The level.</param>
    /// <returns>What supports them together.</returns>
    public PosPrioritas Get(JenjangPrioritas jenjang)
    {
        ArgumentNullException.ThrowIfNull(jenjang);
        return new(
            Rekap,
            null,
            jenjang.Sebut(),
            0,
            Tabel.Where(t => ((TabelPrioritas)t.Pemilik!).Jenjang == jenjang).ToDaftar(),
            Supports(_sebutan.Where(s => s.Tabel.Jenjang == jenjang)));
    }

    /// <summary>What the tables and the main table state differently, by support and year.</summary>
    /// <returns>The supports that were found in the main table, each with a year in which they differ, and how.</returns>
    public IEnumerable<(PendukungPrioritas Pendukung, TahunAnggaran Tahun, StatusPagu Status)> Compare()
    {
        foreach (var pendukung in (IReadOnlyList<PendukungPrioritas>)Total.Pendukung)
        {
            foreach (var tahun in (IReadOnlyList<TahunAnggaran>)Rekap.Tahun)
            {
                // A table that prints no pagu at all states nothing to compare.
                if (pendukung.Compare(tahun) is { } status and not StatusPagu.Sama && pendukung.Sebutan.Any(static s => !s.Dukungan.PaguTercantum.IsKosong))
                {
                    yield return (pendukung, tahun, status);
                }
            }
        }
    }

    private PosPrioritas Read(TabelPrioritas tabel)
    {
        var at = _sebutan.Count;
        var anak = tabel.Butir.Select(b => Read(tabel, b, [])).ToDaftar();
        return new(Rekap, tabel, tabel.Judul ?? "", 0, anak, Supports(_sebutan.Skip(at)));
    }

    private PosPrioritas Read(TabelPrioritas tabel, ButirPrioritas butir, Daftar<ButirPrioritas> above)
    {
        var at = _sebutan.Count;
        var path = above.Append(butir).ToDaftar();
        foreach (var dukungan in butir.Dukungan)
        {
            _sebutan.Add(new(tabel, path, dukungan));
        }

        var anak = butir.Butir.Select(b => Read(tabel, b, path)).ToDaftar();
        var pos = new PosPrioritas(Rekap, butir, butir.Nama, path.Count, anak, Supports(_sebutan.Skip(at)));
        _butir[butir] = pos;
        return pos;
    }

    private Daftar<PendukungPrioritas> Supports(IEnumerable<SebutanPrioritas> sebutan) => sebutan
        .Select(s => (Identity: _identitas.Identify(s.Dukungan), Sebutan: s))
        .GroupBy(static s => s.Identity.Key, StringComparer.Ordinal)
        .Select(g => new PendukungPrioritas(Rekap, g.MinBy(static s => s.Identity.Cara.Value).Identity.Cara, g.First().Identity.Noda, g.Select(static s => s.Sebutan).ToDaftar()))
        .ToDaftar();
}
