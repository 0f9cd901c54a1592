using System.Numerics;

namespace Renstra.Nomenclature.Format;

/// <summary>Makes an index of codes: fits the buckets one after the other, the fullest first, each with the least step that goes. Same codes, same index.</summary>
internal sealed class PenyusunIndeks
{
    private const uint BanyakPercobaan = 64;

    private readonly IReadOnlyList<ulong> _kode;
    private readonly ushort[] _langkah;
    private readonly ushort[] _slot;
    private readonly bool[] _terisi;

    private PenyusunIndeks(IReadOnlyList<ulong> kode, Cincangan cincangan)
    {
        _kode = kode;
        Cincangan = cincangan;
        _langkah = new ushort[cincangan.JumlahEmber];
        _slot = new ushort[cincangan.JumlahSlot];
        _terisi = new bool[cincangan.JumlahSlot];
    }

    internal Cincangan Cincangan { get; }

    /// <summary>The index over rows; of rows of one code it holds the first.</summary>
    /// <param name="kode">The rows' codes.</param>
    internal static PenyusunIndeks Build(IReadOnlyList<ulong> kode)
    {
        int[] baris = [.. Enumerable.Range(0, kode.Count).DistinctBy(i => kode[i])];
        for (var bit = FewestBits(baris.Length); bit <= Cincangan.MaksimalBit; bit++)
        {
            for (var nomor = 0u; nomor < BanyakPercobaan; nomor++)
            {
                var indeks = new PenyusunIndeks(kode, new(nomor, bit));
                if (indeks.TryPlace(baris))
                {
                    return indeks;
                }
            }
        }

        throw new InvalidDataException("No index was found for the codes of the table.");
    }

    /// <summary>Writes steps and slots. A free slot points at row 0, whose code is another than what led there.</summary>
    internal void Write(PenulisBita tulis)
    {
        foreach (var deret in (ushort[][])[_langkah, _slot])
        {
            foreach (var nilai in deret)
            {
                tulis.Write(nilai);
            }

            tulis.Align();
        }
    }

    // Three quarters of the slots at most are taken: small tables stay near the processor.
    private static int FewestBits(int kode) => Math.Max(1, BitOperations.Log2((uint)Math.Max(1, (kode * 4 / 3) - 1)) + 1);

    private bool TryPlace(int[] baris) => baris
        .GroupBy(i => Cincangan.Ember(Cincangan.Hash(_kode[i])))
        .OrderByDescending(static ember => ember.Count())
        .ThenBy(static ember => ember.Key)
        .All(ember => TryPlace(ember.Key, [.. ember]));

    private bool TryPlace(uint ember, int[] baris)
    {
        ulong[] hash = [.. baris.Select(i => Cincangan.Hash(_kode[i]))];
        if (hash.Select(h => Cincangan.Slot(h, 0)).Distinct().Count() < hash.Length)
        {
            return false;
        }

        for (var langkah = 0; langkah < Math.Min(_slot.Length, ushort.MaxValue + 1); langkah++)
        {
            if (Array.TrueForAll(hash, h => !_terisi[Cincangan.Slot(h, (ushort)langkah)]))
            {
                Place(ember, baris, hash, (ushort)langkah);
                return true;
            }
        }

        return false;
    }

    private void Place(uint ember, int[] baris, ulong[] hash, ushort langkah)
    {
        _langkah[ember] = langkah;
        for (var i = 0; i < hash.Length; i++)
        {
            var slot = Cincangan.Slot(hash[i], langkah);
            (_terisi[slot], _slot[slot]) = (true, (ushort)baris[i]);
        }
    }
}
