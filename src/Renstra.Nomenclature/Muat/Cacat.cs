using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>What makes a row unfit (cacat): the kind, what was found, and what was expected where that is not always the same.</summary>
internal readonly record struct Cacat(JenisGalatMuat Jenis, string Ditemukan = "", string Harapan = "")
{
    /// <summary>Why a text is no code, where one was read.</summary>
    internal ParseError Sebab { get; init; }

    private const int TerpanjangDitunjukkan = 60;

    /// <summary>The message in English.</summary>
    public override string ToString() => PesanMuat.Describe(this, Bahasa.Inggris);

    /// <summary>A text as messages show it: short, without control characters and halves of characters.</summary>
    internal static string Shorten(string teks)
    {
        var awal = teks.Length > TerpanjangDitunjukkan ? string.Concat(teks.AsSpan(0, TerpanjangDitunjukkan), "…") : teks;
        return string.Concat(awal.Select(static c => char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' ? '\uFFFD' : c));
    }
}
