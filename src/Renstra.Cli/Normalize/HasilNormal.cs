using System.Text.Json.Serialization;

namespace Renstra.Cli;

/// <summary>What became of one line: its normal form with the corrections, or a refusal; neither for a blank line.</summary>
internal sealed record HasilNormal(string Mentah, string? Normal, IReadOnlyList<KoreksiNormal> Koreksi, PenolakanNormal? Penolakan)
{
    internal static HasilNormal Blank(string raw) => new(raw, null, [], null);

    internal static HasilNormal Refuse(string raw, string kind, string message, params IReadOnlyList<KemungkinanNormal> could) => new(raw, null, [], new(kind, message, could.Count == 0 ? null : could));

    internal string? Ikutan { get; init; }

    /// <summary>What the line holds, and the notation of its number, where that was found out.</summary>
    internal string? Jenis { get; init; }

    internal string? Notasi { get; init; }

    /// <summary>The plain number and the unit of a quantity.</summary>
    internal string? Nilai { get; init; }

    internal string? Satuan { get; init; }

    /// <summary>The corrections, or what the line holds, in words; empty where there is nothing to say.</summary>
    internal string Keterangan { get; init; } = "";

    internal bool IsKosong => Normal is null && Penolakan is null;

    internal bool PerluDiperiksa => Koreksi.Any(static k => k.Peringatan == true);

    internal string Status => Penolakan is not null ? "ditolak" : Normal is null ? "kosong" : Koreksi.Count == 0 ? "tepat" : "terkoreksi";
}

internal sealed record KoreksiNormal(string Jenis, int Posisi, string Tertulis, string Menjadi, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? Peringatan);

internal sealed record KemungkinanNormal(string Jenis, string Teks);

internal sealed record PenolakanNormal(string Jenis, string Pesan, IReadOnlyList<KemungkinanNormal>? Kemungkinan)
{
    /// <summary>The cause as one word, and where it stands in the line, from 0; of a number.</summary>
    public string? Sebab { get; init; }

    public int? Posisi { get; init; }
}
