using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>
/// Two versions of a plan, such as the original and the changed Renstra (Perubahan Renstra): what was added, removed, moved, renamed, and which
/// figures changed by how much. Nodes are recognised by code and name, by the successor that a nomenclature names, by name, by code, in this order. Past performance, the
/// texts of the chapters and what is said of the agency are not compared.
/// </summary>
public sealed class PerbandinganRenstra
{
    private PerbandinganRenstra(DokumenRenstra lama, DokumenRenstra baru, Daftar<PerubahanNoda> noda)
    {
        (Lama, Baru, Semua) = (lama, baru, noda);
        Noda = noda.Where(static n => n.Jenis != JenisPerubahan.Tetap).ToDaftar();
        Kinerja = PembandingKinerja.Compare(lama, baru);
        Spm = PerubahanSpm.Compare(lama.Spm, baru.Spm);
        var (sebelum, sesudah) = (new RujukanRencana(lama), new RujukanRencana(baru));
        var berganti = Kinerja.Select(static k => (k.NamaLama, k.NamaBaru)).Concat(noda.Select(static n => (n.Lama?.Noda.Nama, n.Baru?.Noda.Nama)));
        (Strategi, ArahKebijakan) = PembandingStrategi.Compare(lama, baru, sebelum, sesudah, berganti);
        Prioritas = new PembandingPrioritas(sebelum, sesudah, noda).Compare(lama.Prioritas, baru.Prioritas);
        Pagu = Sums(lama, baru);
    }

    /// <summary>The old version.</summary>
    public DokumenRenstra Lama { get; }

    /// <summary>The new version.</summary>
    public DokumenRenstra Baru { get; }

    /// <summary>The nodes of the funding tree that changed, in the order of the new version, removed ones behind what stood before them.</summary>
    public Daftar<PerubahanNoda> Noda { get; }

    /// <summary>All nodes, unchanged ones too.</summary>
    public Daftar<PerubahanNoda> Semua { get; }

    /// <summary>The tujuan, sasaran, IKU and IKK that changed.</summary>
    public Daftar<PerubahanKinerja> Kinerja { get; }

    /// <summary>The strategi that changed.</summary>
    public Daftar<PerubahanStrategi> Strategi { get; }

    /// <summary>The arah kebijakan that changed.</summary>
    public Daftar<PerubahanStrategi> ArahKebijakan { get; }

    /// <summary>The targets of minimum service standards that changed.</summary>
    public Daftar<PerubahanSpm> Spm { get; }

    /// <summary>The priorities that changed, those of one level behind those of the level above, with the pagu of what is done for them.</summary>
    public Daftar<PerubahanPrioritas> Prioritas { get; }

    /// <summary>The pagu of the whole plan by year, in both versions.</summary>
    public Daftar<JumlahPerubahanPagu> Pagu { get; }

    /// <summary>Whether nothing that is compared differs.</summary>
    public bool IsSama => Noda.IsKosong && Kinerja.IsKosong && Strategi.IsKosong && ArahKebijakan.IsKosong && Spm.IsKosong && Prioritas.IsKosong;

    /// <summary>Compares two versions of a plan.</summary>
    /// <param name="lama">The old version.</param>
    /// <param name="baru">The new version.</param>
    /// <param name="penerus">The codes that follow a code by the nomenclature, as the versions in force lie between the two plans; none if <see langword="null"/>.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="OverflowException">A sum of pagu is out of range.</exception>
    public static PerbandinganRenstra Compare(DokumenRenstra lama, DokumenRenstra baru, Func<KodeRekening, IEnumerable<KodeRekening>>? penerus = null)
    {
        ArgumentNullException.ThrowIfNull(lama);
        ArgumentNullException.ThrowIfNull(baru);
        return new(lama, baru, PembandingPohon.Compare(lama, baru, penerus));
    }

    /// <summary>How many nodes a kind of change befell.</summary>
    /// <param name="jenis">The kind.</param>
    /// <returns>Their number.</returns>
    public int Count(JenisPerubahan jenis) => Semua.Count(n => n.Jenis == jenis);

    private static Daftar<JumlahPerubahanPagu> Sums(DokumenRenstra lama, DokumenRenstra baru)
    {
        var tahun = lama.Identitas.Periode.GetKolom().Concat(baru.Identitas.Periode.GetKolom()).Distinct().Order().ToArray();
        var sebelum = RekapPagu.Calculate(lama.Pendanaan ?? new(), tahun);
        var sesudah = RekapPagu.Calculate(baru.Pendanaan ?? new(), tahun);
        return tahun.Select(t => new JumlahPerubahanPagu(t, sebelum.GetTotal(t), sesudah.GetTotal(t))).ToDaftar();
    }
}
