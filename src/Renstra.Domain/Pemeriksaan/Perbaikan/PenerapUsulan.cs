using Renstra.Domain.Json;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>Applies the proposals of findings to a copy of the file (penerap usulan): those alone that are safe.</summary>
public static class PenerapUsulan
{
    /// <summary>Applies the safe proposals.</summary>
    /// <param name="utf8">The file that was checked, byte for byte.</param>
    /// <param name="temuan">The findings of its check; those without a safe proposal are passed over.</param>
    /// <returns>The copy, and what was done.</returns>
    /// <exception cref="ArgumentException">The file is another than the one that was checked, or it cannot be read.</exception>
    public static HasilPerbaikan Apply(ReadOnlyMemory<byte> utf8, IEnumerable<Temuan> temuan)
    {
        ArgumentNullException.ThrowIfNull(temuan);
        var isi = utf8;
        var set = new Dictionary<string, string>(StringComparer.Ordinal);
        List<Temuan> applied = [], against = [];
        foreach (var t in temuan)
        {
            if (t.Status != StatusTemuan.Temuan || t.Usulan is not { } usulan || usulan.Keamanan != KeamananUsulan.Aman || usulan.Perubahan.IsKosong)
            {
                continue;
            }

            if (usulan.Perubahan.Any(p => set.TryGetValue(p.Tempat.Jalur, out var other) && other != p.Nilai))
            {
                against.Add(t);
                continue;
            }

            foreach (var p in usulan.Perubahan)
            {
                if (set.TryAdd(p.Tempat.Jalur, p.Nilai))
                {
                    isi = PenyuntingJson.Set(isi.Span, JalurAnggota.Parse(p.Tempat.Jalur), p.Nilai, UrutanAnggota.Of(p.Tempat.Noda))
                        ?? throw new ArgumentException($"The file has no place {p.Tempat.Jalur}: it is not the one that was checked.", nameof(utf8));
                }
            }

            applied.Add(t);
        }

        if (!RenstraJson.Read(isi).IsTerbaca)
        {
            throw new ArgumentException("The file cannot be read after the changes: it is not the one that was checked.", nameof(utf8));
        }

        return new(isi, applied.ToDaftar(), against.ToDaftar());
    }
}
