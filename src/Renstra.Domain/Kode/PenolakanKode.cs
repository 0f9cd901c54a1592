namespace Renstra.Domain;

/// <summary>Why a lenient reading refused a text (penolakan), and what the text looks like instead.</summary>
public sealed record PenolakanKode
{
    internal PenolakanKode(string teks, ParseError galat, TafsiranKode tafsiran) =>
        (Teks, Galat, Jenis, Kemungkinan, NomorDaftar) = (teks, galat, tafsiran.Tolak!, tafsiran.Kemungkinan, tafsiran.NomorDaftar);

    /// <summary>The text that was refused.</summary>
    public string Teks { get; }

    /// <summary>What the text looks like.</summary>
    public JenisTeksKode Jenis { get; }

    /// <summary>Why and where the strict reader refuses the text.</summary>
    public ParseError Galat { get; }

    /// <summary>
    /// The codes that the text holds or could mean: one for another kind of code; the planning code and the account for
    /// <see cref="JenisTeksKode.AkunSetelahBidang"/>; those found for <see cref="JenisTeksKode.BeberapaKode"/>; each reading for
    /// <see cref="JenisTeksKode.BermaknaGanda"/>; otherwise none.
    /// </summary>
    public Daftar<KemungkinanKode> Kemungkinan { get; }

    /// <summary>The number of a list that stands before the code, <c>1.</c>.</summary>
    internal string? NomorDaftar { get; }

    /// <summary>The refusal for a person: what the text looks like, and what to do.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>A sentence without a final full stop.</returns>
    public string Describe(Bahasa bahasa = Bahasa.Indonesia) => PesanBacaan.Render(this, bahasa);
}
