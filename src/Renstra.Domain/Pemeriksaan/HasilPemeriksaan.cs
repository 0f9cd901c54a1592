namespace Renstra.Domain.Pemeriksaan;

/// <summary>What a check found (hasil pemeriksaan), in the order of the document, the same on every machine.</summary>
public sealed class HasilPemeriksaan
{
    internal HasilPemeriksaan(DokumenRenstra dokumen, OpsiPemeriksaan opsi, Daftar<Aturan> aturan, Daftar<Temuan> semua)
    {
        (Dokumen, Opsi, Aturan, Semua) = (dokumen, opsi, aturan, semua);
        Temuan = Where(StatusTemuan.Temuan);
        TidakDinilai = Where(StatusTemuan.TidakDapatDinilai);
        Dikecualikan = Where(StatusTemuan.Dikecualikan);
    }

    /// <summary>The document.</summary>
    public DokumenRenstra Dokumen { get; }

    /// <summary>The options of the check.</summary>
    public OpsiPemeriksaan Opsi { get; }

    /// <summary>The rules that ran.</summary>
    public Daftar<Aturan> Aturan { get; }

    /// <summary>Everything together.</summary>
    public Daftar<Temuan> Semua { get; }

    /// <summary>The findings.</summary>
    public Daftar<Temuan> Temuan { get; }

    /// <summary>What could not be judged, and why.</summary>
    public Daftar<Temuan> TidakDinilai { get; }

    /// <summary>The findings that the document accepts.</summary>
    public Daftar<Temuan> Dikecualikan { get; }

    /// <summary>The gravest finding; <see langword="null"/> if there is none.</summary>
    public Keparahan? Terberat
    {
        get
        {
            Keparahan? terberat = null;
            foreach (var temuan in Temuan)
            {
                terberat = terberat is null || temuan.Keparahan.IsAtLeast(terberat) ? temuan.Keparahan : terberat;
            }

            return terberat;
        }
    }

    /// <summary>How many findings have a gravity.</summary>
    /// <param name="keparahan">The gravity.</param>
    /// <returns>Their number.</returns>
    public int Count(Keparahan keparahan) => Temuan.Count(t => t.Keparahan == keparahan);

    /// <summary>What each rule found, those alone that found something, in the order of the catalogue.</summary>
    /// <returns>The numbers by rule.</returns>
    public Daftar<JumlahAturan> GetRingkasan() =>
        Aturan.Select(a => new JumlahAturan(a, Temuan.Count(t => t.Aturan == a), TidakDinilai.Count(t => t.Aturan == a), Dikecualikan.Count(t => t.Aturan == a)))
            .Where(static j => j.Temuan + j.TidakDinilai + j.Dikecualikan > 0)
            .ToDaftar();

    private Daftar<Temuan> Where(StatusTemuan status) => Semua.Where(t => t.Status == status).ToDaftar();
}
