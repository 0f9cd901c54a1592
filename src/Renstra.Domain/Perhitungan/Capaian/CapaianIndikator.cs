namespace Renstra.Domain.Perhitungan;

/// <summary>
/// The tingkat capaian of one indicator over the years of a series (capaian indikator). A year without a target has no achievement, and an
/// indicator that was replaced in mid-series is followed by the one that replaced it; the two are never compared with each other.
/// </summary>
public sealed class CapaianIndikator
{
    private CapaianIndikator(List<SumberCapaian> sumber, OpsiCapaian opsi)
    {
        Opsi = opsi;
        Pemilik = sumber[0].Pemilik;
        Tahun = sumber
            .SelectMany(static s => s.GetTahun())
            .Distinct()
            .Order()
            .Select(t => new CapaianTahun(t, sumber.FindLast(s => s.States(t)) ?? sumber[0], opsi))
            .ToDaftar();
    }

    /// <summary>The indicator or the row.</summary>
    public object Pemilik { get; }

    /// <summary>The options.</summary>
    public OpsiCapaian Opsi { get; }

    /// <summary>The years for which a target or a realisasi is stated, in their order.</summary>
    public Daftar<CapaianTahun> Tahun { get; }

    /// <summary>The achievement of a year.</summary>
    /// <param name="tahun">The year.</param>
    /// <returns>The achievement.</returns>
    /// <exception cref="KeyNotFoundException">Neither a target nor a realisasi is stated for that year.</exception>
    public CapaianTahun this[TahunAnggaran tahun]
    {
        get
        {
            foreach (var capaian in Tahun)
            {
                if (capaian.Tahun == tahun)
                {
                    return capaian;
                }
            }

            throw new KeyNotFoundException($"Nothing is stated for the year {tahun}.");
        }
    }

    /// <summary>The achievement of an indicator by year.</summary>
    /// <param name="indikator">The indicator with its yearly targets.</param>
    /// <param name="realisasi">The realisasi by year.</param>
    /// <param name="tafsir">The policy for what is not declared; <see cref="Tafsir.Standar"/> if <see langword="null"/>.</param>
    /// <param name="opsi">The options; <see cref="OpsiCapaian.Standar"/> if <see langword="null"/>.</param>
    /// <param name="tempat">Where the realisasi stand, for the explanation: the node, and the members down to that of the years.</param>
    /// <returns>The achievement by year.</returns>
    /// <exception cref="OverflowException">A percentage is out of range.</exception>
    public static CapaianIndikator Calculate(Indikator indikator, DeretTahunan<Tercantum<Target>> realisasi, Tafsir? tafsir = null, OpsiCapaian? opsi = null, TempatMasukan? tempat = null)
    {
        ArgumentNullException.ThrowIfNull(indikator);
        var hasil = (tafsir ?? Tafsir.Standar).Interpret(indikator);
        return new([new(indikator, indikator.Nama, indikator.Satuan, hasil, indikator.Target, realisasi, default, indikator.Sumber, tempat)], opsi ?? OpsiCapaian.Standar);
    }

    /// <summary>The achievement of a row of a table by year (T-C.23); a row that another one replaced goes on with that one.</summary>
    /// <param name="baris">The row.</param>
    /// <param name="acuan">
    /// Finds the indicator that a row repeats, by its id, for what is declared there; <see langword="null"/> where nothing is known of it.
    /// </param>
    /// <param name="tafsir">The policy for what is not declared; <see cref="Tafsir.Standar"/> if <see langword="null"/>.</param>
    /// <param name="opsi">The options; <see cref="OpsiCapaian.Standar"/> if <see langword="null"/>.</param>
    /// <returns>The achievement by year.</returns>
    /// <exception cref="OverflowException">A percentage is out of range.</exception>
    public static CapaianIndikator Calculate(BarisCapaian baris, Func<string, Indikator?>? acuan = null, Tafsir? tafsir = null, OpsiCapaian? opsi = null)
    {
        ArgumentNullException.ThrowIfNull(baris);
        var sumber = new List<SumberCapaian>();
        for (var b = baris; b is not null; b = b.DigantiOleh)
        {
            sumber.Add(SourceOf(b, acuan, tafsir ?? Tafsir.Standar));
        }

        return new(sumber, opsi ?? OpsiCapaian.Standar);
    }

    // The row's own words and targets are understood; what the indicator that it repeats declares goes before.
    private static SumberCapaian SourceOf(BarisCapaian baris, Func<string, Indikator?>? acuan, Tafsir tafsir)
    {
        var asal = baris.Mengulang is { } id ? acuan?.Invoke(id) : null;
        var indikator = new Indikator
        {
            Nama = baris.Nama,
            Satuan = baris.Satuan.IsKosong && asal is not null ? asal.Satuan : baris.Satuan,
            Polaritas = asal?.Polaritas,
            Akumulasi = asal?.Akumulasi,
            SifatTarget = asal?.SifatTarget,
            Target = baris.Target,
        };
        return new(baris, baris.Nama, indikator.Satuan, tafsir.Interpret(indikator), baris.Target, baris.Realisasi, baris.RasioTercantum, baris.Sumber, new(baris, ["realisasi"], baris.Sumber));
    }
}
