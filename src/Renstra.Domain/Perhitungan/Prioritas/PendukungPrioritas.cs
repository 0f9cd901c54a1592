namespace Renstra.Domain.Perhitungan;

/// <summary>What supports priorities (pendukung prioritas): a sub kegiatan, or what is mentioned where no sub kegiatan is, with all its mentions.</summary>
public sealed class PendukungPrioritas
{
    private readonly RekapPagu _rekap;

    internal PendukungPrioritas(RekapPagu rekap, CaraPengenalan dikenali, NodaPendanaan? noda, Daftar<SebutanPrioritas> sebutan) =>
        (_rekap, Dikenali, Noda, Sebutan) = (rekap, dikenali, noda, sebutan);

    /// <summary>By what it was recognised.</summary>
    public CaraPengenalan Dikenali { get; }

    /// <summary>The node of the main table; <see langword="null"/> if it was not found there.</summary>
    public NodaPendanaan? Noda { get; }

    /// <summary>All its mentions, in the order of the tables.</summary>
    public Daftar<SebutanPrioritas> Sebutan { get; }

    /// <summary>Its name: the main table's, else that of the first mention as printed.</summary>
    public string Nama => Noda?.Nama is { Length: > 0 } nama ? nama : IdentitasPendukung.Mention(Sebutan[0].Dukungan)?.Teks ?? "";

    /// <summary>Whether it stands under several priorities.</summary>
    public bool IsGanda => Sebutan.Select(static s => s.Butir[^1]).Distinct(ReferenceEqualityComparer.Instance).Count() > 1;

    /// <summary>
    /// What the priority tables state for it in a year, once. Where mentions state different amounts, the largest: see <see cref="IsBerbedaAntarSebutan"/>.
    /// A readable amount goes before a text that cannot be read, that before a dash, that before a blank.
    /// </summary>
    /// <param name="tahun">The year.</param>
    /// <returns>What is stated.</returns>
    public Tercantum<Rupiah> GetTercantum(TahunAnggaran tahun)
    {
        Tercantum<Rupiah> best = default;
        foreach (var sebutan in Sebutan)
        {
            var cell = sebutan.Dukungan.PaguTercantum.GetTercantum(tahun);
            best = Rank(cell) > Rank(best) || (cell.TryGetValue(out var more) && best.TryGetValue(out var less) && more > less) ? cell : best;
        }

        return best;
    }

    /// <summary>Whether its mentions state different amounts for a year.</summary>
    /// <param name="tahun">The year.</param>
    /// <returns>Whether they do.</returns>
    public bool IsBerbedaAntarSebutan(TahunAnggaran tahun) =>
        Sebutan.Select(s => s.Dukungan.PaguTercantum.GetTercantum(tahun)).Where(static c => c.HasValue).Distinct().Count() > 1;

    /// <summary>What follows from the main table for it in a year; nothing where it was not found there.</summary>
    /// <param name="tahun">One of the roll-up's years.</param>
    /// <returns>The sum, with what it rests on.</returns>
    public AngkaPagu GetUtama(TahunAnggaran tahun) => Noda is { } noda ? _rekap.Get(noda, tahun) : default;

    /// <summary>How what the priority tables state compares with the main table; <see langword="null"/> where it was not found there.</summary>
    /// <param name="tahun">One of the roll-up's years.</param>
    /// <returns>How they compare.</returns>
    public StatusPagu? Compare(TahunAnggaran tahun) => Noda is null ? null : PerbandinganPagu.Compare(GetTercantum(tahun), GetUtama(tahun));

    internal AngkaPrioritas Get(TahunAnggaran tahun)
    {
        AngkaPagu once = AngkaPagu.From(GetTercantum(tahun)), main = GetUtama(tahun), all = default, allMain = default;
        foreach (var sebutan in Sebutan)
        {
            all += AngkaPagu.From(sebutan.Dukungan.PaguTercantum.GetTercantum(tahun));
            allMain += main;
        }

        return new(once, main, all, allMain);
    }

    private static int Rank(Tercantum<Rupiah> cell) => cell.Keadaan switch
    {
        KeadaanTercantum.Terbaca => 3,
        KeadaanTercantum.TidakTerbaca => 2,
        KeadaanTercantum.Strip => 1,
        _ => 0,
    };
}
