using System.Security.Cryptography;
using System.Text;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>What tells findings apart for good, whatever their lines: a baseline is keyed on it.</summary>
internal static class SidikJari
{
    internal static void Mark(List<Temuan> temuan)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < temuan.Count; i++)
        {
            var t = temuan[i];
            var text = string.Join('\n', [t.Aturan.Id, Place(t.Tempat), t.Tahun?.ToString() ?? "", t.Tercantum?.Teks ?? "", t.Terhitung?.Teks ?? "", .. t.TempatLain.Select(Place)]);

            // Nodes that nothing but their place tells apart are counted.
            var before = seen.GetValueOrDefault(text);
            seen[text] = before + 1;
            temuan[i] = t with { SidikJari = Hash(before == 0 ? text : $"{text}\n{before}") };
        }
    }

    private static string Place(TempatTemuan tempat) => $"{tempat.Pengenal} {string.Join('.', tempat.Anggota)}";

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
}
