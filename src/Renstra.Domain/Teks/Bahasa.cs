namespace Renstra.Domain;

/// <summary>The language (bahasa) in which a message for people is rendered. Data is never translated.</summary>
public enum Bahasa
{
    /// <summary>Indonesian, the language of the documents and of the agencies' staff. The default.</summary>
    Indonesia = 0,

    /// <summary>English.</summary>
    Inggris = 1,
}
