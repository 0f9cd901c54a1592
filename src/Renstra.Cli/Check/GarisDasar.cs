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

    private readonly SortedSet<(string Dokumen, string Aturan, string Sidik, string Tempat)> _isi = new(Comparer<(string Dokumen, string Aturan, string Sidik, string Tempat)>.Create(static (a, b) =>
    {
        var order = string.CompareOrdinal(a.Dokumen, b.Dokumen);
        order = order != 0 ? order : string.CompareOrdinal(a.Aturan, b.Aturan);
        return order != 0 ? order : string.CompareOrdinal(a.Sidik, b.Sidik);
    }));

    private readonly HashSet<(string Dokumen, string Aturan, string Sidik)> _kunci = [];
    private readonly HashSet<(string, string, string)> _terpakai = [];

    /// <summary>How many known findings occur no more: of documents that were checked, by rules that ran.</summary>
    internal int CountGone(IReadOnlySet<string> dokumen, IReadOnlySet<string> aturan) =>
        _kunci.Count(k => dokumen.Contains(k.Dokumen) && aturan.Contains(k.Aturan) && !_terpakai.Contains(k));

    /// <summary>Forgets what was known of documents that were checked, by rules that ran; what was not looked at stays.</summary>
    internal void Forget(IReadOnlySet<string> dokumen, IReadOnlySet<string> aturan)
    {
        _kunci.RemoveWhere(k => dokumen.Contains(k.Dokumen) && aturan.Contains(k.Aturan));
        _isi.RemoveWhere(k => dokumen.Contains(k.Dokumen) && aturan.Contains(k.Aturan));
    }

    internal bool Contains(string dokumen, Temuan temuan)
    {
        var key = (dokumen, temuan.Aturan.Id, temuan.SidikJari);
        if (!_kunci.Contains(key))
        {
            return false;
        }

        // Documents are checked on several cores.
        lock (_terpakai)
        {
            _terpakai.Add(key);
        }

        return true;
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

    private void Add(string dokumen, string aturan, string sidik, string tempat)
    {
        _kunci.Add((dokumen, aturan, sidik));
        _isi.Add((dokumen, aturan, sidik, tempat));
    }
}
