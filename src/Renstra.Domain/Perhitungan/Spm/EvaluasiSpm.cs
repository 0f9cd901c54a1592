namespace Renstra.Domain.Perhitungan;

/// <summary>
/// The minimum service standards of a document (evaluasi SPM): each row of realisasi and each row of targets in each of its years, judged or
/// not judged with the reason, and the fields by year.
/// </summary>
public sealed class EvaluasiSpm
{
    private EvaluasiSpm(CapaianSpm? capaian, Daftar<TargetSpm> target, JenisDaerah daerah, OpsiSpm opsi)
    {
        Daerah = daerah;
        Opsi = opsi;
        var tahun = (capaian?.Baris.SelectMany(static b => b.Realisasi.GetTahun().Concat(b.HarusDilayani.GetTahun()).Concat(b.Mutu.SelectMany(static m => m.Dibutuhkan.GetTahun().Concat(m.Tersedia.GetTahun()).Concat(m.PersenTercantum.GetTahun())))) ?? []).Distinct().Order().ToArray();
        Tahun = tahun.ToDaftar();
        Baris = (capaian?.Baris.SelectMany(b => Rows(b, tahun)) ?? []).ToDaftar();
        Target = target.SelectMany(Rows).ToDaftar();
    }

    /// <summary>The kind of region.</summary>
    public JenisDaerah Daerah { get; }

    /// <summary>The options in force.</summary>
    public OpsiSpm Opsi { get; }

    /// <summary>The years of the realisasi.</summary>
    public Daftar<TahunAnggaran> Tahun { get; }

    /// <summary>The rows of realisasi, each in every year of the table.</summary>
    public Daftar<BarisEvaluasiSpm> Baris { get; }

    /// <summary>The rows of targets, each in every year that it states.</summary>
    public Daftar<TargetEvaluasiSpm> Target { get; }

    /// <summary>Evaluates a table of realisasi.</summary>
    /// <param name="capaian">The table.</param>
    /// <param name="daerah">The kind of region.</param>
    /// <param name="opsi">The options; <see cref="OpsiSpm.Standar"/> if <see langword="null"/>.</param>
    /// <returns>The evaluation.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static EvaluasiSpm Calculate(CapaianSpm capaian, JenisDaerah daerah, OpsiSpm? opsi = null)
    {
        ArgumentNullException.ThrowIfNull(capaian);
        ArgumentNullException.ThrowIfNull(daerah);
        return new(capaian, default, daerah, opsi ?? OpsiSpm.Standar);
    }

    /// <summary>Evaluates what a document has: its table of realisasi and its targets.</summary>
    /// <param name="dokumen">The document.</param>
    /// <param name="daerah">The kind of region.</param>
    /// <param name="opsi">The options; <see cref="OpsiSpm.Standar"/> if <see langword="null"/>.</param>
    /// <returns>The evaluation; without rows where the document has no such tables.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static EvaluasiSpm Calculate(DokumenRenstra dokumen, JenisDaerah daerah, OpsiSpm? opsi = null)
    {
        ArgumentNullException.ThrowIfNull(dokumen);
        ArgumentNullException.ThrowIfNull(daerah);
        return new(dokumen.CapaianSpm, dokumen.Spm, daerah, opsi ?? OpsiSpm.Standar);
    }

    /// <summary>The fields of a year, those of which a row was recognised.</summary>
    /// <param name="tahun">The year.</param>
    /// <returns>The fields, in the order of the catalogue.</returns>
    public IEnumerable<HasilBidangSpm> GetBidang(TahunAnggaran tahun)
    {
        var hasil = Baris.Where(b => b.Tahun == tahun).Select(static b => b.Hasil).ToArray();
        return BidangSpm.Semua.Where(b => Array.Exists(hasil, h => h.Masukan.Jenis?.Bidang == b)).Select(b => IndeksSpm.CalculateBidang(b, Daerah, hasil, Opsi));
    }

    private IEnumerable<BarisEvaluasiSpm> Rows(BarisSpm baris, TahunAnggaran[] tahun)
    {
        var pengenalan = KatalogSpm.Recognize(baris.JenisPelayanan, Daerah);
        return tahun.Select(t => new BarisEvaluasiSpm(baris, t, pengenalan, Opsi));
    }

    private IEnumerable<TargetEvaluasiSpm> Rows(TargetSpm baris)
    {
        var pengenalan = KatalogSpm.Recognize(baris.JenisPelayanan, Daerah);
        return baris.TargetPersen.GetTahun().Concat(baris.TargetPenerima.GetTahun()).Concat(baris.HarusDilayani.GetTahun()).Distinct().Order()
            .Select(t => new TargetEvaluasiSpm(baris, t, pengenalan));
    }
}
