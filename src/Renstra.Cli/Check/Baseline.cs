using System.Text.Json;

namespace Renstra.Cli;

/// <summary>The findings that are known and stay quiet, and which of them were seen again.</summary>
internal sealed class Baseline(IReadOnlyList<EntriBaseline> lama)
{
    internal const string Format = "renstra-baseline/1";

    private readonly HashSet<(string Dokumen, string Aturan, string SidikJari)> _known = [.. lama.Select(static e => e.Kunci)];
    private readonly HashSet<(string Dokumen, string Aturan)> _judged = [];
    private readonly Dictionary<(string Dokumen, string Aturan, string SidikJari), EntriBaseline> _found = [];

    /// <summary>Entries whose document and rule were checked, and that were not found any more.</summary>
    internal IReadOnlyList<EntriBaseline> Hilang => [.. lama.Where(e => _judged.Contains((e.Dokumen, e.Aturan)) && !_found.ContainsKey(e.Kunci))];

    /// <summary>Reads a baseline; null where the text is none.</summary>
    internal static Baseline? Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var json = JsonDocument.Parse(utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8);
            return json.RootElement.GetProperty("format").GetString() == Format ? new([.. json.RootElement.GetProperty("temuan").EnumerateArray().Select(Entry)]) : null;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    /// <summary>The document with the findings that are known marked.</summary>
    internal DokumenDiperiksa Mark(DokumenDiperiksa dokumen)
    {
        foreach (var aturan in dokumen.Hasil?.Aturan ?? default)
        {
            _judged.Add((dokumen.Identitas, aturan.Id));
        }

        return dokumen with { Temuan = [.. dokumen.Temuan.Select(t => t.IsAktif ? Mark(EntriBaseline.Of(dokumen, t), t) : t)] };
    }

    /// <summary>The new baseline: what was found now, and the old entries of what was not checked now. Sorted, so that its history reads well.</summary>
    internal string Write()
    {
        var entries = _found.Values.Concat(lama.Where(e => !_judged.Contains((e.Dokumen, e.Aturan)))).DistinctBy(static e => e.Kunci).ToList();
        entries.Sort(EntriBaseline.Compare);
        return JsonKeluaran.Write(Format, json => json.WriteArray("temuan", entries, e =>
        {
            json.WriteString("dokumen", e.Dokumen);
            json.WriteString("aturan", e.Aturan);
            json.WriteString("noda", e.Noda);
            if (e.Tahun is { } tahun)
            {
                json.WriteNumber("tahun", tahun);
            }

            json.WriteString("sidikJari", e.SidikJari);
        })) + "\n";
    }

    private static EntriBaseline Entry(JsonElement e) => new(
        Text(e, "dokumen"),
        Text(e, "aturan"),
        e.TryGetProperty("noda", out var noda) ? noda.GetString() ?? "" : "",
        e.TryGetProperty("tahun", out var tahun) ? tahun.GetInt32() : null,
        Text(e, "sidikJari"));

    private static string Text(JsonElement e, string nama) => e.GetProperty(nama).GetString() ?? throw new JsonException(nama);

    private TemuanBerkas Mark(EntriBaseline entry, TemuanBerkas t)
    {
        _found[entry.Kunci] = entry;
        return _known.Contains(entry.Kunci) ? t with { IsDikenal = true } : t;
    }
}
