namespace Renstra.Domain.Perhitungan;

/// <summary>The jenis pelayanan of one field for one level of government (daftar pelayanan SPM), and how sure that list is.</summary>
public sealed record DaftarPelayananSpm
{
    internal DaftarPelayananSpm(BidangSpm bidang, Kewenangan kewenangan)
    {
        Bidang = bidang;
        Kewenangan = kewenangan;
        Jenis = JenisPelayananSpm.Semua.Where(j => j.Bidang == bidang && j.Kewenangan == kewenangan).ToDaftar();
    }

    /// <summary>The field.</summary>
    public BidangSpm Bidang { get; }

    /// <summary>The level of government.</summary>
    public Kewenangan Kewenangan { get; }

    /// <summary>The kinds of service, in the order of the list.</summary>
    public Daftar<JenisPelayananSpm> Jenis { get; }

    /// <summary>How sure the list is.</summary>
    public Keyakinan Keyakinan => Bidang == BidangSpm.Trantibumlinmas ? Keyakinan.Umum : Keyakinan.Teks;

    /// <summary>Whether only a part of the list has been read in a text.</summary>
    public bool IsSebagian => Bidang == BidangSpm.PekerjaanUmum || Bidang == BidangSpm.PerumahanRakyat;
}
