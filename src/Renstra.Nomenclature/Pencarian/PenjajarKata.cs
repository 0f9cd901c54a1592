namespace Renstra.Nomenclature;

/// <summary>Lays the words of two names side by side, so that as few as possible differ (a longest common subsequence with costs).</summary>
internal static class PenjajarKata
{
    private const int HargaUbah = 1;
    private const int HargaSela = 2;

    /// <summary>Steps through both names: how many words of the one stand against how many of the other (1:1, 1:2, 2:1, 1:0, 0:1).</summary>
    internal static List<(int Tertulis, int Resmi)> Align(List<KataTertulis> tertulis, List<KataTertulis> resmi)
    {
        var lebar = resmi.Count + 1;
        var harga = new int[(tertulis.Count + 1) * lebar];
        for (var i = tertulis.Count; i >= 0; i--)
        {
            for (var j = resmi.Count; j >= 0; j--)
            {
                harga[(i * lebar) + j] = Best(tertulis, resmi, harga, i, j).Harga;
            }
        }

        List<(int, int)> langkah = [];
        for (var (i, j) = (0, 0); i < tertulis.Count || j < resmi.Count;)
        {
            var (a, b, _) = Best(tertulis, resmi, harga, i, j);
            langkah.Add((a, b));
            (i, j) = (i + a, j + b);
        }

        return langkah;
    }

    /// <summary>Whether a word may be a typing error for the other. Numbers and numerals (<c>2</c>, <c>II</c>) never are.</summary>
    internal static bool IsNear(string tertulis, string resmi)
    {
        var paling = BatasSalahKetik.ForKata(Math.Min(tertulis.Length, resmi.Length));
        return !IsNumeral(tertulis) && !IsNumeral(resmi) && JarakSunting.Count(tertulis, resmi, paling) <= paling;
    }

    private static (int Tertulis, int Resmi, int Harga) Best(List<KataTertulis> tertulis, List<KataTertulis> resmi, int[] harga, int i, int j)
    {
        var lebar = resmi.Count + 1;
        var (adaTertulis, adaResmi) = (i < tertulis.Count, j < resmi.Count);
        var terbaik = (Tertulis: 0, Resmi: 0, Harga: adaTertulis || adaResmi ? int.MaxValue : 0);
        if (adaTertulis && adaResmi)
        {
            if (tertulis[i].Normal == resmi[j].Normal)
            {
                Take(1, 1, 0, ref terbaik);
            }
            else if (IsNear(tertulis[i].Normal, resmi[j].Normal))
            {
                Take(1, 1, HargaUbah, ref terbaik);
            }

            if (j + 1 < resmi.Count && IsJoined(tertulis[i].Normal, resmi[j].Normal, resmi[j + 1].Normal))
            {
                Take(1, 2, HargaUbah, ref terbaik);
            }

            if (i + 1 < tertulis.Count && IsJoined(resmi[j].Normal, tertulis[i].Normal, tertulis[i + 1].Normal))
            {
                Take(2, 1, HargaUbah, ref terbaik);
            }
        }

        if (adaTertulis)
        {
            Take(1, 0, HargaSela, ref terbaik);
        }

        if (adaResmi)
        {
            Take(0, 1, HargaSela, ref terbaik);
        }

        return terbaik;

        void Take(int a, int b, int tambah, ref (int Tertulis, int Resmi, int Harga) terbaik)
        {
            if (harga[((i + a) * lebar) + j + b] + tambah is var jumlah && jumlah < terbaik.Harga)
            {
                terbaik = (a, b, jumlah);
            }
        }
    }

    private static bool IsJoined(string satu, string depan, string belakang) =>
        satu.Length == depan.Length + belakang.Length
        && satu.StartsWith(depan, StringComparison.Ordinal) && satu.EndsWith(belakang, StringComparison.Ordinal);

    private static bool IsNumeral(string kata) => kata.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || !kata.AsSpan().ContainsAnyExcept("ivx");
}
