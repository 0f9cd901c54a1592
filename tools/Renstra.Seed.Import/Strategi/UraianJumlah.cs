using System.Globalization;

namespace Renstra.Seed.Import;

/// <summary>Counts that the text states, such as "6 (enam) Program".</summary>
internal static class UraianJumlah
{
    /// <summary>The number in front of the words.</summary>
    internal static Tercantum<decimal> Read(int baris, string teks, string kata)
    {
        var at = teks.IndexOf(" " + kata, StringComparison.Ordinal);
        var awal = at < 0 ? -1 : teks.LastIndexOf(' ', at - 1) + 1;
        return awal >= 0 && decimal.TryParse(teks.AsSpan(awal, at - awal), NumberStyles.None, CultureInfo.InvariantCulture, out var jumlah)
            ? jumlah
            : throw new GalatImpor("-", baris, $"no number in front of \"{kata}\"");
    }
}
