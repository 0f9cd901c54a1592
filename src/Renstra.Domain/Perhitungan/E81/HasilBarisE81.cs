namespace Renstra.Domain.Perhitungan;

/// <summary>A row of form E.81, worked out (hasil baris): its money, its indicators, the rows below it.</summary>
public sealed class HasilBarisE81
{
    private readonly OpsiE81 _opsi;

    internal HasilBarisE81(BarisE81 baris, int dalam, KonteksE81 konteks)
    {
        (Baris, Dalam, _opsi) = (baris, dalam, konteks.Opsi);
        Anggaran = baris.Anggaran is { } anggaran ? new(baris, baris.Sumber, anggaran, konteks) : null;
        Indikator = baris.Indikator.Select(i => new HasilIndikatorE81(i, konteks)).ToDaftar();
        Rincian = baris.Rincian.Select(r => new HasilBarisE81(r, dalam + 1, konteks)).ToDaftar();
        DariRincian = Rincian.IsKosong ? null : new(Rincian, konteks.Opsi);
    }

    /// <summary>The row.</summary>
    public BarisE81 Baris { get; }

    /// <summary>How deep it lies in the form, from 0.</summary>
    public int Dalam { get; }

    /// <summary>Its columns of money; <see langword="null"/> where it states none.</summary>
    public HasilAnggaranE81? Anggaran { get; }

    /// <summary>Its indicators.</summary>
    public Daftar<HasilIndikatorE81> Indikator { get; }

    /// <summary>The rows below it.</summary>
    public Daftar<HasilBarisE81> Rincian { get; }

    /// <summary>Its money from the rows below it; <see langword="null"/> where there are none.</summary>
    public RincianE81? DariRincian { get; }

    /// <summary>The performance (K) of the row from its indicators.</summary>
    /// <param name="kolom">A column of percentages.</param>
    /// <param name="dasar">From what it is worked out.</param>
    /// <returns>The performance.</returns>
    public RerataE81 GetKinerja(KolomE81 kolom, DasarHitung dasar)
    {
        ArgumentNullException.ThrowIfNull(kolom);
        ArgumentNullException.ThrowIfNull(dasar);
        var berbobot = _opsi.GabungKinerja == CaraGabungKinerja.Berbobot;
        return new(
            new($"{kolom.Sebut()}: {Baris.Nama}", $"{kolom.Sebut(Bahasa.Inggris)}: {Baris.Nama}"),
            [.. Indikator.Select((i, n) => Suku(i, n + 1, kolom, dasar, berbobot))],
            berbobot ? Rumus.E81GabungBobot : Rumus.E81Gabung,
            PembulatanRataRata.TidakDibulatkan,
            _opsi.IndikatorTidakTerhitung,
            null);
    }

    /// <summary>Performance against money.</summary>
    /// <param name="kolom">By which column of percentages.</param>
    /// <param name="dasar">From what it is worked out.</param>
    /// <returns>The efficiency.</returns>
    public EfisiensiE81 GetEfisiensi(KolomE81 kolom, DasarHitung dasar) =>
        new(kolom, dasar, GetKinerja(kolom, dasar).Nilai, Anggaran is { } anggaran ? anggaran.Get(dasar).GetCapaian(kolom) : SebabTidakTerhitung.TanpaData);

    /// <summary>What a row is called; a form may name it by its code alone.</summary>
    internal static TeksDwibahasa Sebut(BarisE81 baris) => PencatatHitung.Same(baris.Nama.Length > 0 ? baris.Nama : baris.Kode.Teks);

    internal static SukuRerata Suku(HasilIndikatorE81 indikator, int nomor, KolomE81 kolom, DasarHitung dasar, bool berbobot) => new(
        nomor,
        PencatatHitung.Same(indikator.Indikator.Nama),
        indikator.Kinerja is { } kinerja ? kinerja.Get(dasar).GetCapaian(kolom) : SebabTidakTerhitung.TanpaData,
        berbobot ? SukuRerata.Weight(indikator.Indikator.Bobot) : 1m,
        indikator.Kinerja?.GetTempat(kolom));
}
