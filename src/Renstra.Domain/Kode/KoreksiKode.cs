namespace Renstra.Domain;

/// <summary>
/// One correction (koreksi) of a lenient reading: an edit of the text as it was given. Applied by their positions, the corrections turn that
/// text into the normal form.
/// </summary>
/// <param name="Jenis">What was corrected.</param>
/// <param name="Posisi">Zero-based index in the text as it was given.</param>
/// <param name="Tertulis">What stood there; empty where something was added.</param>
/// <param name="Menjadi">What it became; empty where something was removed.</param>
/// <param name="IsPeringatan">Whether the correction may be wrong in substance, so that somebody should look at it.</param>
public sealed record KoreksiKode(JenisKoreksiKode Jenis, int Posisi, string Tertulis, string Menjadi, bool IsPeringatan = false)
{
    /// <summary>How many characters of the text were replaced.</summary>
    public int Panjang => Tertulis.Length;

    /// <summary>The correction for a person, with its warning if it carries one.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>A phrase without a final full stop.</returns>
    public string Describe(Bahasa bahasa = Bahasa.Indonesia) => PesanKoreksi.Render(this, bahasa);
}
