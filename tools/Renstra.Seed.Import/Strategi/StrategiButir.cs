using System.Globalization;

namespace Renstra.Seed.Import;

/// <summary>Numbered items in running text: "1. one 2. two".</summary>
internal static class StrategiButir
{
    /// <summary>The items of a text that begins with a number; each next number is one higher. The dot belongs to the number, as it is printed.</summary>
    internal static List<(string Nomor, string Teks)> Split(string tabel, int baris, string teks)
    {
        var items = new List<(string, string)>();
        var nomor = Number(teks) ?? throw new GalatImpor(tabel, baris, $"\"{teks}\" does not begin with a number");
        while (true)
        {
            var sisa = teks[(nomor.Length + 2)..];
            var berikut = (int.Parse(nomor, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
            var at = sisa.IndexOf($" {berikut}. ", StringComparison.Ordinal);
            items.Add((nomor + ".", (at < 0 ? sisa : sisa[..at]).Trim()));
            if (at < 0)
            {
                return items;
            }

            teks = sisa[(at + 1)..];
            nomor = berikut;
        }
    }

    /// <summary>The one item of a text that begins with a number.</summary>
    internal static (string Nomor, string Teks) Single(string tabel, int baris, string teks) =>
        Split(tabel, baris, teks) is [var item] ? item : throw new GalatImpor(tabel, baris, "more than one item");

    /// <summary>An item with a number, or without one.</summary>
    internal static ButirUraian Uraian(string tabel, int baris, string teks)
    {
        var (nomor, isi) = Number(teks) is null ? (null, teks) : Single(tabel, baris, teks);
        return new() { Nomor = nomor, Teks = isi, Sumber = Sel.Sumber(tabel, baris) };
    }

    /// <summary>A list in the text, an item a line, numbered from 1. A semicolon at the end parts the items and is not part of them.</summary>
    internal static IEnumerable<(int Baris, string Nomor, string Teks)> Lines(Naskah naskah, int dari, int sampai, int nomorAwal = 1)
    {
        var urut = nomorAwal;
        foreach (var b in naskah.Read(dari, sampai))
        {
            var (nomor, teks) = Single("-", b.Nomor, b[0]);
            if (nomor != string.Create(CultureInfo.InvariantCulture, $"{urut++}.") || !b.IsKosong(1))
            {
                throw new GalatImpor("-", b.Nomor, $"expected item {urut - 1}");
            }

            yield return (b.Nomor, nomor, teks.TrimEnd(';').TrimEnd());
        }
    }

    // The digits in front of ". ".
    private static string? Number(string teks)
    {
        var at = teks.IndexOf(". ", StringComparison.Ordinal);
        return at > 0 && teks.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0 ? teks[..at] : null;
    }
}
