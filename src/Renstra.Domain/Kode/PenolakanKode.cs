namespace Renstra.Domain;

/// <summary>Why a lenient reading refused a text (penolakan), and what the text looks like instead.</summary>
/// <param name="Jenis">What the text looks like.</param>
/// <param name="Galat">Why and where the strict reader refuses the text.</param>
/// <param name="Kemungkinan">The codes that the text holds or could mean: one for another kind of code; the planning code and the account for
/// <see cref="JenisTeksKode.AkunSetelahBidang"/>; each reading for <see cref="JenisTeksKode.BermaknaGanda"/>; otherwise none.</param>
public sealed record PenolakanKode(JenisTeksKode Jenis, ParseError Galat, Daftar<KemungkinanKode> Kemungkinan)
{
    /// <summary>The refusal for a person: what the text looks like, and what to do.</summary>
    /// <param name="text">The text that was refused.</param>
    /// <param name="bahasa">The language.</param>
    /// <returns>A sentence without a final full stop.</returns>
    public string Describe(ReadOnlySpan<char> text, Bahasa bahasa = Bahasa.Indonesia) => PesanBacaan.Render(this, text, bahasa);
}
