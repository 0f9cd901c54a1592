namespace Renstra.Domain.Pemeriksaan;

/// <summary>What is wrong with a run of printed numbers: one that comes twice, or one that does not follow its neighbour.</summary>
internal sealed record UrutanNomor(object Noda, string Nomor, object? Sebelum, string NomorSebelum, bool IsGanda)
{
    internal static List<UrutanNomor> Find(IEnumerable<(object Noda, string? Nomor)> baris)
    {
        var found = new List<UrutanNomor>();
        var seen = new Dictionary<string, (object Noda, string Nomor)>(StringComparer.Ordinal);
        var last = new Dictionary<string, (object Noda, string Nomor, int Angka)>(StringComparer.Ordinal);
        foreach (var (noda, nomor) in baris)
        {
            var parts = NomorCetak.Parse(nomor);
            if (parts.Length == 0)
            {
                continue;
            }

            var (whole, above) = (string.Join('.', parts), string.Join('.', parts[..^1]));
            if (seen.TryGetValue(whole, out var first))
            {
                found.Add(new(noda, nomor!, first.Noda, first.Nomor, IsGanda: true));
                continue;
            }

            seen.Add(whole, (noda, nomor!));
            if (last.TryGetValue(above, out var before) ? parts[^1] != before.Angka + 1 : parts[^1] > 1 && above.Length > 0)
            {
                found.Add(new(noda, nomor!, before.Noda, before.Nomor ?? "", IsGanda: false));
            }

            last[above] = (noda, nomor!, parts[^1]);
        }

        return found;
    }
}
