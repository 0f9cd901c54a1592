using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>The records of <c>renstra normalize</c> as lines of text, TSV or JSON.</summary>
internal sealed class KeluaranNormal(string? format, Bahasa bahasa)
{
    internal const string Format = "renstra-normal/1";

    // A line for people shows the beginning of a long text.
    private const int Most = 120;

    private static readonly KonteksNormal Konteks = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>The line before the records; null for none.</summary>
    internal string? Kepala => format == "tsv" ? "mentah\tnormal\tkoreksi\tpenolakan" : null;

    internal string Of(long line, HasilNormal hasil) => format switch
    {
        "tsv" => string.Join('\t', new[] { hasil.Mentah, hasil.Normal ?? "", hasil.Keterangan, hasil.Penolakan?.Pesan ?? "" }.Select(Escape)),
        "json" => JsonSerializer.Serialize(
            new BarisNormal(Format, line, hasil.Status, hasil.Mentah, hasil.Normal, hasil.Jenis, hasil.Notasi, hasil.Koreksi.Count == 0 ? null : hasil.Koreksi, hasil.Ikutan, hasil.Penolakan) { Nilai = hasil.Nilai, Satuan = hasil.Satuan },
            Konteks.BarisNormal),
        _ => TeksBersih.Of(Text(hasil)),
    };

    internal string Total(int read, int toCheck, int refused) => bahasa == Bahasa.Indonesia
        ? $"{read} terbaca{(toCheck > 0 ? $" ({toCheck} perlu diperiksa)" : "")}, {refused} ditolak."
        : $"{read} read{(toCheck > 0 ? $" ({toCheck} to check)" : "")}, {refused} refused.";

    private string Text(HasilNormal hasil)
    {
        if (hasil.IsKosong)
        {
            return "";
        }

        var raw = hasil.Mentah.Length > Most ? string.Concat(hasil.Mentah.AsSpan(0, Most), "…") : hasil.Mentah;
        return hasil.Penolakan is { } p ? $"{raw} → {(bahasa == Bahasa.Indonesia ? "DITOLAK" : "REFUSED")}: {p.Pesan}"
            : hasil.Keterangan.Length == 0 ? $"{raw} → {hasil.Normal}"
            : $"{raw} → {hasil.Normal} ({hasil.Keterangan})";
    }

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\r", "\\r", StringComparison.Ordinal);
}

internal sealed record BarisNormal(string Format, long Baris, string Status, string Mentah, string? Normal, string? Jenis, string? Notasi, IReadOnlyList<KoreksiNormal>? Koreksi, string? Ikutan, PenolakanNormal? Penolakan)
{
    public string? Nilai { get; init; }

    public string? Satuan { get; init; }
}

[JsonSerializable(typeof(BarisNormal))]
internal sealed partial class KonteksNormal : JsonSerializerContext;
