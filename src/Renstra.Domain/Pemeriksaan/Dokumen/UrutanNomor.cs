namespace Renstra.Domain.Pemeriksaan;

/// <summary>What is wrong with a run of printed numbers: one that comes twice, or one that does not follow its neighbour.</summary>
internal sealed record UrutanNomor(object Noda, string Nomor, object? Sebelum, string NomorSebelum, bool IsGanda)
{
    internal static List<UrutanNomor> Find(IEnumerable<(object Noda, string? Nomor)> baris)
    {
        var found = new List<UrutanNomor>();
        foreach (var group in baris.Select(static b => new Cetakan(b.Noda, b.Nomor ?? "", NomorCetak.Parse(b.Nomor))).Where(static n => n.Bagian.Length > 0).GroupBy(static n => n.Atas, StringComparer.Ordinal))
        {
            Run([.. group], found);
        }

        return found;
    }

    // The numbers right below one number.
    private static void Run(Cetakan[] nomor, List<UrutanNomor> found)
    {
        var seen = new Dictionary<int, Cetakan>();
        Cetakan? before = null;
        var last = 0;
        for (var i = 0; i < nomor.Length; i++)
        {
            var n = nomor[i];
            var next = last + 1;
            if (n.Angka == next || (before is null && n.Atas.Length == 0))
            {
                last = n.Angka;
            }
            else
            {
                found.Add(seen.TryGetValue(n.Angka, out var first) ? new(n.Noda, n.Teks, first.Noda, first.Teks, IsGanda: true) : new(n.Noda, n.Teks, before?.Noda, before?.Teks ?? "", IsGanda: false));
                if (i + 1 < nomor.Length && nomor[i + 1].Angka == next + 1)
                {
                    // The one behind counts on as if this one were right: a slip of the pen in this one alone.
                    last = next;
                    continue;
                }

                last = first is null ? n.Angka : last;
            }

            seen.TryAdd(n.Angka, n);
            before = n;
        }
    }

    private sealed record Cetakan(object Noda, string Teks, int[] Bagian)
    {
        internal int Angka => Bagian[^1];

        internal string Atas { get; } = string.Join('.', Bagian.SkipLast(1));
    }
}
