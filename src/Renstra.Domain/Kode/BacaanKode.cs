namespace Renstra.Domain;

/// <summary>
/// What a lenient reading made of a text (bacaan): a code with the list of its corrections, or a refusal that says what the text looks like.
/// Nothing is corrected that is not listed.
/// </summary>
/// <typeparam name="T">The type of the code: <see cref="KodeRekening"/> or <see cref="KodeAkun"/>.</typeparam>
public sealed record BacaanKode<T>
    where T : struct
{
    internal BacaanKode(string teks) => Teks = teks;

    /// <summary>The text as it was given.</summary>
    public string Teks { get; }

    /// <summary>The code; <see langword="null"/> where the text was refused.</summary>
    public T? Kode { get; internal init; }

    /// <summary>The corrections in the order of their positions; none where the text was refused.</summary>
    public Daftar<KoreksiKode> Koreksi { get; internal init; }

    /// <summary>The text behind the code, such as its name; <see langword="null"/> where there is none.</summary>
    public string? Ikutan { get; internal init; }

    /// <summary>Why the text was refused; <see langword="null"/> where it was read.</summary>
    public PenolakanKode? Penolakan { get; internal init; }

    /// <summary>Whether the text was read.</summary>
    public bool IsTerbaca => Kode is not null;

    /// <summary>Whether the text was read, and needed no correction.</summary>
    public bool IsTepat => IsTerbaca && Koreksi.IsKosong;

    /// <summary>Whether some correction may be wrong in substance.</summary>
    public bool PerluDiperiksa
    {
        get
        {
            foreach (var koreksi in Koreksi)
            {
                if (koreksi.IsPeringatan)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The corrections or the refusal for a person.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>One line without a final full stop; empty where the text was read as it stands.</returns>
    public string Describe(Bahasa bahasa = Bahasa.Indonesia) => Penolakan is { } penolakan
        ? penolakan.Describe(bahasa)
        : PesanKoreksi.Render(Teks, Koreksi, bahasa);
}
