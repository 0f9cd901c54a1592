namespace Renstra.Domain.Perhitungan;

/// <summary>The growth of a yearly series (hasil pertumbuhan): by year, and over the years by the option taken.</summary>
public sealed partial class HasilPertumbuhan
{
    private readonly TeksDwibahasa _hal;
    private readonly Func<TahunAnggaran, TempatMasukan>? _tempat;

    internal HasilPertumbuhan(DeretTahunan<Tercantum<Rupiah>> deret, OpsiPertumbuhan opsi, TeksDwibahasa hal, Func<TahunAnggaran, TempatMasukan>? tempat)
    {
        (Deret, Opsi, _hal, _tempat) = (deret, opsi, hal, tempat);
        Tahunan = deret.GetTahun().Skip(1).Select(t => PertumbuhanTahun.Of(t, deret[t - 1], deret[t])).ToDaftar();
        RataRata =
            opsi.Cara == CaraPertumbuhan.RataRataTahunan ? Mean()
            : opsi.Cara == CaraPertumbuhan.Majemuk ? Compound()
            : SebabTidakTerhitung.BelumDihitung;
    }

    /// <summary>The series.</summary>
    public DeretTahunan<Tercantum<Rupiah>> Deret { get; }

    /// <summary>The options.</summary>
    public OpsiPertumbuhan Opsi { get; }

    /// <summary>The growth of each year after the first, with the reason where there is none.</summary>
    public Daftar<PertumbuhanTahun> Tahunan { get; }

    /// <summary>
    /// The growth over the years, in per cent a year, by <see cref="OpsiPertumbuhan.Cara"/>; for <see cref="CaraPertumbuhan.SelisihRupiah"/> not
    /// computed, for that is an amount: <see cref="SelisihRataRata"/>.
    /// </summary>
    public Terhitung<Persen> RataRata { get; }

    /// <summary>The mean difference from year to year in rupiah, unrounded, over the pairs of consecutive years that both state an amount.</summary>
    public Terhitung<decimal> SelisihRataRata
    {
        get
        {
            var (sum, n) = (0m, 0);
            foreach (var pair in Tahunan)
            {
                if (pair.Sebelum.TryGetValue(out var before) && pair.Sesudah.TryGetValue(out var after))
                {
                    sum += after.ToDecimal() - before.ToDecimal();
                    n++;
                }
            }

            // No conditional expression: a reason converts to the number of its value, and would become the mean.
            if (n == 0)
            {
                return None();
            }

            return sum / n;
        }
    }

    /// <summary>The years that <see cref="CaraPertumbuhan.RataRataTahunan"/> leaves out, each with its reason.</summary>
    public IEnumerable<PertumbuhanTahun> Dikecualikan => Tahunan.Where(static t => !t.Nilai.HasValue);

    private Terhitung<Persen> Mean()
    {
        var (sum, n) = (0m, 0);
        foreach (var pair in Tahunan)
        {
            if (pair.Nilai.TryGetValue(out var persen))
            {
                sum += persen.Poin;
                n++;
            }
        }

        return n == 0 ? None() : Persen.FromPoin(sum / n);
    }

    private Terhitung<Persen> Compound() => Ends() is var (first, last) && last > first
        ? Pertumbuhan.CalculateCompound(Deret[first].Value, Deret[last].Value, last - first, Opsi.Desimal)
        : None();

    // The first and the last year that state an amount; twice the empty year where none does.
    private (TahunAnggaran First, TahunAnggaran Last) Ends()
    {
        var stated = Deret.GetTahun().Where(t => Deret[t].HasValue);
        return (stated.FirstOrDefault(), stated.LastOrDefault());
    }

    // Why nothing can be said: no amounts, one, or pairs that all lack something.
    private SebabTidakTerhitung None()
    {
        var stated = 0;
        foreach (var cell in Deret.Values)
        {
            stated += cell.HasValue ? 1 : 0;
        }

        return stated switch
        {
            0 => SebabTidakTerhitung.TanpaData,
            1 => SebabTidakTerhitung.KurangTahun,
            _ => Tahunan.Select(static t => t.Nilai.Sebab).FirstOrDefault(static s => s == SebabTidakTerhitung.PembagiNol || s == SebabTidakTerhitung.DasarNegatif) ?? SebabTidakTerhitung.DataTidakLengkap,
        };
    }
}
