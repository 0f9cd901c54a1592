namespace Renstra.Domain;

/// <summary>What an interpreter makes of segments: corrections of the segments, or what the text is instead.</summary>
internal sealed record TafsiranKode(JenisTeksKode? Tolak, Daftar<KemungkinanKode> Kemungkinan, IReadOnlyList<KoreksiKode> Koreksi)
{
    /// <summary>The number of a list that stands before the code.</summary>
    internal string? NomorDaftar { get; init; }

    internal static TafsiranKode Correct(IReadOnlyList<KoreksiKode> koreksi) => new(null, default, koreksi);

    internal static TafsiranKode Refuse(JenisTeksKode jenis, params ReadOnlySpan<KemungkinanKode> kemungkinan) => new(jenis, Daftar.Create(kemungkinan), []);
}

/// <summary>A possible correction of segments, and the code that it makes of them.</summary>
internal sealed record PulihanKode(string Normal, IReadOnlyList<KoreksiKode> Koreksi);
