namespace Renstra.Domain.Perhitungan;

/// <summary>A row of budget and realisasi with what follows from it (evaluasi baris): ratio by year and over all years, growth of both.</summary>
public sealed class EvaluasiBarisAnggaran
{
    private readonly OpsiAnggaran _opsi;

    internal EvaluasiBarisAnggaran(BarisAnggaran? baris, int dalam, DeretTahunan<Tercantum<Rupiah>> anggaran, DeretTahunan<Tercantum<Rupiah>> realisasi, IReadOnlyList<TahunAnggaran> tahun, OpsiAnggaran opsi, Func<TahunAnggaran, bool>? uneven = null, Func<HalAnggaran, TahunAnggaran, bool>? lengkap = null)
    {
        (Baris, Dalam, Anggaran, Realisasi, _opsi) = (baris, dalam, anggaran, realisasi, opsi);
        Rasio = tahun.Select(t => Of(t, uneven)).ToDaftar();
        PertumbuhanAnggaran = Growth(Whole(anggaran, HalAnggaran.Anggaran, lengkap), "anggaran", "pertumbuhan anggaran", "growth of the budget");
        PertumbuhanRealisasi = Growth(Whole(realisasi, HalAnggaran.Realisasi, lengkap), "realisasi", "pertumbuhan realisasi", "growth of the realisasi");
    }

    /// <summary>The row; <see langword="null"/> for the computed total.</summary>
    public BarisAnggaran? Baris { get; }

    /// <summary>How deep the row lies in its table, from 0.</summary>
    public int Dalam { get; }

    /// <summary>The budget by year.</summary>
    public DeretTahunan<Tercantum<Rupiah>> Anggaran { get; }

    /// <summary>The realisasi by year.</summary>
    public DeretTahunan<Tercantum<Rupiah>> Realisasi { get; }

    /// <summary>The ratio of each year of the table.</summary>
    public Daftar<RasioTahun> Rasio { get; }

    /// <summary>The growth of the budget.</summary>
    public HasilPertumbuhan PertumbuhanAnggaran { get; }

    /// <summary>The growth of the realisasi.</summary>
    public HasilPertumbuhan PertumbuhanRealisasi { get; }

    /// <summary>The ratio over all years together: recomputed from sums, never a mean of ratios; only years that have a ratio count.</summary>
    /// <exception cref="OverflowException">A sum is out of range.</exception>
    public RasioTahun RasioSemuaTahun
    {
        get
        {
            Rupiah a = default, r = default;
            var n = 0;
            foreach (var tahun in Rasio)
            {
                if (tahun.Nilai.HasValue)
                {
                    a += tahun.Anggaran.Value;
                    r += tahun.Realisasi.Value;
                    n++;
                }
            }

            return new(null, default, n == 0 ? default(Tercantum<Rupiah>) : a, n == 0 ? default(Tercantum<Rupiah>) : r, default, n == 0 ? SebabTidakTerhitung.TanpaData : RasioAnggaran.Calculate(r, a), _opsi.Bentuk);
        }
    }

    private RasioTahun Of(TahunAnggaran tahun, Func<TahunAnggaran, bool>? uneven)
    {
        Tercantum<Rupiah> a = Anggaran.GetTercantum(tahun), r = Realisasi.GetTercantum(tahun);
        var stated = Baris?.PersenTercantum.GetTercantum(tahun) ?? default;
        var nilai = RasioAnggaran.Calculate(r, a);
        return new(Baris, tahun, a, r, stated, nilai.HasValue && uneven?.Invoke(tahun) == true ? SebabTidakTerhitung.DataTidakLengkap : nilai, _opsi.Bentuk);
    }

    // Between a whole and a part nothing grows or shrinks.
    private static DeretTahunan<Tercantum<Rupiah>> Whole(DeretTahunan<Tercantum<Rupiah>> deret, HalAnggaran hal, Func<HalAnggaran, TahunAnggaran, bool>? lengkap)
    {
        TahunAnggaran[] tahun = [.. deret.GetTahun()];
        return lengkap is null || tahun.Length == 0 ? deret : DeretTahunan.Tercantum(tahun[0], [.. tahun.Select(t => lengkap(hal, t) ? deret[t] : default)]);
    }

    private HasilPertumbuhan Growth(DeretTahunan<Tercantum<Rupiah>> deret, string anggota, string indonesia, string inggris) => new(
        deret,
        _opsi.Pertumbuhan,
        Baris is { Nama.Length: > 0 } named ? new($"{indonesia}: {named.Nama}", $"{inggris}: {named.Nama}") : new(indonesia, inggris),
        Baris is { } baris ? tahun => new(baris, [anggota, $"{tahun}"], baris.Sumber) : null);
}
