using System.Text.Json;
using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>
/// Findings that are known (garis dasar) and stay quiet. Keyed on the document, the rule and the finding's fingerprint: rule, node, member, year and values,
/// never a line.
/// </summary>
internal sealed class GarisDasar
{
    internal const string Format = "renstra-garis-dasar/1";

    // The place is told, and not part of the key.
    private readonly SortedSet<(string Dokumen, string Aturan, string Sidik, string Tempat)> _isi = new(Comparer<(string Dokumen, string Aturan, string Sidik, string Tempat)>.Create(static (a, b) =>
    {
        var order = string.CompareOrdinal(a.Dokumen, b.Dokumen);
        order = order != 0 ? order : string.CompareOrdinal(a.Aturan, b.Aturan);
        return order != 0 ? order : string.CompareOrdinal(a.Sidik, b.Sidik);
    }));

    private readonly HashSet<(string, string, string)> _terpakai = [];
    private readonly HashSet<(string Dokumen, string Aturan)> _dinilai = [];

    /// <summary>The known findings that occurred no more, though their document and their rule were checked: of what was not, nobody knows.</summary>
    internal IReadOnlyList<(string Dokumen, string Aturan, string Tempat)> Hilang =>
    [
        .. _isi.Where(t => _dinilai.Contains((t.Dokumen, t.Aturan)) && !_terpakai.Contains((t.Dokumen, t.Aturan, t.Sidik)))
            .Select(static t => (t.Dokumen, t.Aturan, t.Tempat)),
    ];

    internal bool Contains(string dokumen, Temuan temuan)
    {
        var (aturan, sidik) = (temuan.Aturan.Id, temuan.SidikJari);
        if (!_isi.Contains((dokumen, aturan, sidik, "")))
        {
            return false;
        }

        // Documents are checked on several cores.
        lock (_terpakai)
        {
            _terpakai.Add((dokumen, aturan, sidik));
        }

        return true;
    }

    /// <summary>Notes that a document was checked, and by which rules.</summary>
    internal void Judge(string dokumen, HasilPemeriksaan hasil)
    {
        foreach (var aturan in (IReadOnlyList<Aturan>)hasil.Aturan)
        {
            _dinilai.Add((dokumen, aturan.Id));
        }
    }

    /// <summary>Takes over what an earlier baseline knows of documents and rules that were not checked this time.</summary>
    internal void KeepUnjudged(GarisDasar lama)
    {
        foreach (var t in lama._isi.Where(t => !_dinilai.Contains((t.Dokumen, t.Aturan))))
        {
            Add(t.Dokumen, t.Aturan, t.Sidik, t.Tempat);
        }
    }

    internal void Add(string dokumen, Temuan temuan) => Add(dokumen, temuan.Aturan.Id, temuan.SidikJari, temuan.Tempat.Nama.Length > 0 ? temuan.Tempat.Nama : temuan.Tempat.Jalur);

    /// <summary>Reads a baseline; null if it is none.</summary>
    internal static GarisDasar? Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var json = JsonDocument.Parse(utf8);
            if (json.RootElement.GetProperty("format").GetString() != Format)
            {
                return null;
            }

            var self = new GarisDasar();
            foreach (var t in json.RootElement.GetProperty("temuan").EnumerateArray())
            {
                self.Add(t.GetProperty("dokumen").GetString()!, t.GetProperty("aturan").GetString()!, t.GetProperty("sidik").GetString()!, t.GetProperty("tempat").GetString()!);
            }

            return self;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    internal string Write() => JsonKeluaran.Write(Format, json => json.WriteArray("temuan", _isi, t =>
    {
        json.WriteString("dokumen", t.Dokumen);
        json.WriteString("aturan", t.Aturan);
        json.WriteString("sidik", t.Sidik);
        json.WriteString("tempat", t.Tempat);
    })) + "\n";

    private void Add(string dokumen, string aturan, string sidik, string tempat) => _isi.Add((dokumen, aturan, sidik, tempat));
}
