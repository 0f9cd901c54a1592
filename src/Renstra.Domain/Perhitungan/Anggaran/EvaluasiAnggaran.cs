namespace Renstra.Domain.Perhitungan;

/// <summary>
/// A table of budget and realisasi with what follows from it (evaluasi anggaran, T-C.24): each row's ratio by year, the growth of both,
/// the totals, and where printed and computed differ.
/// </summary>
public sealed class EvaluasiAnggaran
{
    private EvaluasiAnggaran(TabelAnggaran tabel, OpsiAnggaran opsi)
    {
        (Tabel, Opsi) = (tabel, opsi);
        var years = new SortedSet<TahunAnggaran>();
        foreach (var baris in tabel.Jumlah is { } stated ? tabel.GetBaris().Append(stated) : tabel.GetBaris())
        {
            years.UnionWith(baris.Anggaran.GetTahun());
            years.UnionWith(baris.Realisasi.GetTahun());
            years.UnionWith(baris.PersenTercantum.GetTahun());
        }

        TahunAnggaran[] tahun = [.. years];
        Tahun = tahun.ToDaftar();
        var rows = new List<EvaluasiBarisAnggaran>();
        Add(tabel.Baris, 0, rows);
        Baris = rows.ToDaftar();
        Jumlah = tabel.Jumlah is { } jumlah ? new(jumlah, 0, jumlah.Anggaran, jumlah.Realisasi, tahun, opsi) : null;
        Kekurangan = KekuranganAnggaran.Find(tabel, tahun).ToDaftar();
        JumlahTerhitung = new(null, 0, Sum(static b => b.Anggaran), Sum(static b => b.Realisasi), tahun, opsi, Uneven, IsLengkap);
        Perbandingan = PerbandinganAnggaran.Compare(tabel).ToDaftar();
    }

    /// <summary>The table.</summary>
    public TabelAnggaran Tabel { get; }

    /// <summary>The options.</summary>
    public OpsiAnggaran Opsi { get; }

    /// <summary>Every year that the table states anything for.</summary>
    public Daftar<TahunAnggaran> Tahun { get; }

    /// <summary>Every row in the order of the table, a row before its breakdown.</summary>
    public Daftar<EvaluasiBarisAnggaran> Baris { get; }

    /// <summary>The total that the table states; <see langword="null"/> if it states none.</summary>
    public EvaluasiBarisAnggaran? Jumlah { get; }

    /// <summary>
    /// The sum of the top rows: of those that state an amount, so it is partial where <see cref="Kekurangan"/> names a cell, and its growth leaves
    /// such a year out. In a year in which a row has one of budget and realisasi without the other, it has no ratio.
    /// </summary>
    public EvaluasiBarisAnggaran JumlahTerhitung { get; }

    /// <summary>The cells of the top rows that <see cref="JumlahTerhitung"/> lacks, by year; empty where it is whole.</summary>
    public Daftar<KekuranganAnggaran> Kekurangan { get; }

    /// <summary>Where what is printed differs from what follows.</summary>
    public Daftar<PerbandinganAnggaran> Perbandingan { get; }

    /// <summary>Evaluates a table.</summary>
    /// <param name="tabel">The table.</param>
    /// <param name="opsi">The options; <see cref="OpsiAnggaran.Standar"/> if <see langword="null"/>.</param>
    /// <returns>What follows from it.</returns>
    /// <exception cref="OverflowException">A sum is out of range.</exception>
    public static EvaluasiAnggaran Calculate(TabelAnggaran tabel, OpsiAnggaran? opsi = null)
    {
        ArgumentNullException.ThrowIfNull(tabel);
        return new(tabel, opsi ?? OpsiAnggaran.Standar);
    }

    /// <summary>Whether the computed total of a year lacks no cell.</summary>
    /// <param name="hal">Budget or realisasi.</param>
    /// <param name="tahun">The year.</param>
    /// <returns>Whether it is whole.</returns>
    public bool IsLengkap(HalAnggaran hal, TahunAnggaran tahun) => !Kekurangan.Any(k => k.Hal == hal && k.Tahun == tahun);

    private void Add(Daftar<BarisAnggaran> baris, int dalam, List<EvaluasiBarisAnggaran> rows)
    {
        TahunAnggaran[] tahun = [.. Tahun];
        foreach (var b in baris)
        {
            rows.Add(new(b, dalam, b.Anggaran, b.Realisasi, tahun, Opsi));
            Add(b.Rincian, dalam + 1, rows);
        }
    }

    private DeretTahunan<Tercantum<Rupiah>> Sum(Func<BarisAnggaran, DeretTahunan<Tercantum<Rupiah>>> series)
    {
        if (Tahun.IsKosong)
        {
            return default;
        }

        var sums = new Tercantum<Rupiah>[Tahun[^1] - Tahun[0] + 1];
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] = PosPagu.Cell(PerbandinganAnggaran.Sum(Tabel.Baris, series, Tahun[0] + i));
        }

        return DeretTahunan.Tercantum(Tahun[0], sums);
    }

    private bool Uneven(TahunAnggaran tahun) => Tabel.Baris.Any(b => b.Anggaran.GetTercantum(tahun).HasValue != b.Realisasi.GetTercantum(tahun).HasValue);
}
