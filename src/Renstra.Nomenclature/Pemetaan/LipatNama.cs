using System.Text;

namespace Renstra.Nomenclature;

/// <summary>Names compared without case and punctuation: only letters and digits count.</summary>
internal static class LipatNama
{
    internal static bool IsSama(ReadOnlySpan<byte> satu, ReadOnlySpan<byte> lain)
    {
        if (satu.SequenceEqual(lain))
        {
            return true;
        }

        int huruf;
        do
        {
            huruf = Next(ref satu);
            if (huruf != Next(ref lain))
            {
                return false;
            }
        }
        while (huruf >= 0);

        return true;
    }

    /// <summary>The letters and digits alone, in capitals: equal for two names exactly where <see cref="IsSama"/> holds.</summary>
    internal static string Fold(ReadOnlySpan<byte> nama)
    {
        StringBuilder hasil = new(nama.Length);
        while (Next(ref nama) is >= 0 and var huruf)
        {
            hasil.Append(new Rune(huruf).ToString());
        }

        return hasil.ToString();
    }

    // The next letter or digit in capitals; negative at the end.
    private static int Next(ref ReadOnlySpan<byte> sisa)
    {
        while (!sisa.IsEmpty)
        {
            _ = Rune.DecodeFromUtf8(sisa, out var huruf, out var panjang);
            sisa = sisa[panjang..];
            if (Rune.IsLetterOrDigit(huruf))
            {
                return Rune.ToUpperInvariant(huruf).Value;
            }
        }

        return -1;
    }
}
