namespace Renstra.Nomenclature.Tests.Pencarian;

/// <summary>The plain way to what the index does in a clever one: every name looked at, every distance counted in full.</summary>
internal static class Pembanding
{
    internal static int Distance(string a, string b)
    {
        var baris = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var (serong, baru) = (baris[0], i);
            baris[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                baru = Math.Min(Math.Min(baru, baris[j]) + 1, serong + (a[i - 1] == b[j - 1] ? 0 : 1));
                (serong, baris[j]) = (baris[j], baru);
            }
        }

        return baris[b.Length];
    }

    /// <summary>How a word of a name fits a word of the query: 0 the word, 1 and 2 with as many errors, -1 as a beginning, null not.</summary>
    internal static int? Match(string kueri, string kata)
    {
        if (kata.StartsWith(kueri, StringComparison.Ordinal))
        {
            return kata.Length == kueri.Length ? 0 : -1;
        }

        var galat = Math.Abs(kueri.Length - kata.Length) > 2 ? 3 : Distance(kueri, kata);
        return galat <= BatasSalahKetik.ForKata(kueri.Length) ? galat : null;
    }

    /// <summary>The kind of fit, the number of errors and of words missing; null if it does not fit at all.</summary>
    internal static (JenisKecocokan Jenis, int Galat, int Kurang)? Judge(string kueri, string nama)
    {
        var utuh = Math.Abs(kueri.Length - nama.Length) > 2 ? 3 : Distance(kueri, nama);
        if (utuh <= BatasSalahKetik.ForNama(kueri.Length))
        {
            return (utuh == 0 ? JenisKecocokan.NamaPersis : JenisKecocokan.NamaHampirPersis, utuh, 0);
        }

        var kataNama = nama.Split(' ');
        var (galat, awalan, kurang, acak, sebelum) = (0, 0, 0, false, -1);
        var kataKueri = kueri.Split(' ');
        foreach (var kata in kataKueri)
        {
            var padanan = kataNama.Select(k => Match(kata, k)).ToArray();
            if (padanan.All(static p => p is null))
            {
                kurang++;
                continue;
            }

            var jenis = padanan.Contains(0) ? 0 : padanan.Contains(-1) ? -1 : padanan.Min();
            var letak = Array.IndexOf(padanan, jenis, sebelum + 1);
            letak = letak < 0 ? Array.IndexOf(padanan, jenis) : letak;
            acak |= letak <= sebelum;
            sebelum = letak;
            galat += Math.Max(0, jenis!.Value);
            awalan += jenis == -1 ? 1 : 0;
        }

        return kurang * 2 > kataKueri.Length ? null
            : kurang > 0 ? (JenisKecocokan.SebagianKata, galat, kurang)
            : galat > 0 ? (JenisKecocokan.SalahKetik, galat, 0)
            : awalan > 0 ? (JenisKecocokan.Awalan, 0, 0)
            : acak ? (JenisKecocokan.SemuaKata, 0, 0)
            : (JenisKecocokan.KataBerurutan, 0, 0);
    }
}
