namespace Renstra.Domain.Pemeriksaan;

/// <summary>
/// What a rule found at a place of a document (temuan): what is stated, what follows, how they differ, and what to do. A rule makes it with
/// <see cref="Aturan.Temukan"/> or <see cref="Aturan.TakDinilai"/>; <see cref="Pemeriksa"/> completes it.
/// </summary>
public sealed record Temuan
{
    internal Temuan(Aturan aturan, StatusTemuan status, TempatTemuan tempat, TeksDwibahasa pesan)
    {
        (Aturan, Status, Tempat, Pesan) = (aturan, status, tempat, pesan);
        Keparahan = aturan.Keparahan;
    }

    /// <summary>The rule.</summary>
    public Aturan Aturan { get; }

    /// <summary>Whether it is a finding, cannot be judged, or is accepted.</summary>
    public StatusTemuan Status { get; internal init; }

    /// <summary>How grave it is: as the rule says, or as the options do.</summary>
    public Keparahan Keparahan { get; init; }

    /// <summary>Where it begins.</summary>
    public TempatTemuan Tempat { get; }

    /// <summary>The further places of the same cause, in the order in which the rule gave them.</summary>
    public Daftar<TempatTemuan> TempatLain { get; init; }

    /// <summary>What is wrong, in a sentence or two of plain words that name no place.</summary>
    public TeksDwibahasa Pesan { get; }

    /// <summary>The planning code that it is about; blank if none.</summary>
    public KodeRekening Kode { get; init; }

    /// <summary>The year that it is about; <see langword="null"/> if none or several.</summary>
    public TahunAnggaran? Tahun { get; init; }

    /// <summary>What the document states (tercantum).</summary>
    public NilaiTemuan? Tercantum { get; init; }

    /// <summary>What follows from the rest of the document, or is expected (terhitung).</summary>
    public NilaiTemuan? Terhitung { get; init; }

    /// <summary>Stated less computed (selisih).</summary>
    public NilaiTemuan? Selisih { get; init; }

    /// <summary>What to do, where it follows from the data.</summary>
    public UsulanPerbaikan? Usulan { get; init; }

    /// <summary>Why it is accepted, for <see cref="StatusTemuan.Dikecualikan"/>.</summary>
    public Pengecualian? Pengecualian { get; internal init; }

    /// <summary>
    /// The indicators of the plan by whose declarations alone it is a finding, each at its first place; empty unless it is none by another
    /// reading of all its rows. Where such a declaration is itself disputed, that is the cause.
    /// </summary>
    internal Daftar<TempatTemuan> Deklarasi { get; init; }

    /// <summary>
    /// What tells this finding from all others, over changes elsewhere in the document and of its lines: rule, places, year, and the
    /// values. 16 hexadecimal digits; empty until <see cref="Pemeriksa"/> has found it.
    /// </summary>
    public string SidikJari { get; internal init; } = "";
}
