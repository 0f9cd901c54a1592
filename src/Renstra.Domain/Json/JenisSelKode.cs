using System.Text.Json.Nodes;

namespace Renstra.Domain.Json;

/// <summary>A cell of a code. A text of the wrong form is read as what it is: an unreadable code, for the auditor to find.</summary>
internal sealed class JenisSelKode<T>(string nama, HarapanBaca harapan, Func<PengisiContoh, T> placeholder) : JenisSel<T>(nama, harapan)
    where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>
{
    private protected override bool ReadValue(ref PembacaJson json, ref Tercantum<T> value)
    {
        if (json.IsPlainString && T.TryParse(json.Raw, null, out var kode))
        {
            value = kode;
            return true;
        }

        if (!json.TryText(Harapan, out var text))
        {
            return false;
        }

        value = T.TryParse(text.AsSpan(), null, out kode) ? kode
            : text == "-" ? Tercantum<T>.Strip
            : Tercantum.TidakTerbaca<T>(text, SebabTidakTerbaca.BentukKode);
        return true;
    }

    // Any text is accepted: one of another form is kept as an unreadable code.
    private protected override IEnumerable<JsonNode> DescribeValues(DefinisiSkema definisi) => [DefinisiSkema.Text()];

    private protected override T Placeholder(PengisiContoh pengisi) => placeholder(pengisi);

    private protected override void WriteValue(PenulisJson json, T value) => json.Text(value.ToString()!);
}

/// <summary>The kinds of cells of a code.</summary>
internal static class JenisSelKode
{
    internal static readonly JenisSelKode<KodeRekening> Rekening = new("Kode", HarapanBaca.Kode, static p => p.Kode());
    internal static readonly JenisSelKode<KodeWilayah> Wilayah = new("KodeWilayah", HarapanBaca.KodeWilayah, static p => p.KodeWilayah());
    internal static readonly JenisSelKode<KodePerangkatDaerah> PerangkatDaerah = new("KodePerangkatDaerah", HarapanBaca.KodePerangkatDaerah, static _ => PengisiContoh.KodePerangkatDaerah());
}
