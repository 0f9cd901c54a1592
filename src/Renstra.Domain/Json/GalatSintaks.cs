using System.Text;
using System.Text.Json;

namespace Renstra.Domain.Json;

/// <summary>Says what is wrong where a file stops being JSON, in words of the file instead of the parser's.</summary>
internal static class GalatSintaks
{
    internal static GalatMentah Diagnose(ReadOnlySpan<byte> utf8, int bom, JsonException e, int maxDepth)
    {
        var offset = Offset(utf8, bom, e);
        if (IsTooDeep(utf8[bom..], maxDepth))
        {
            return new(JenisGalat.TerlaluDalam, offset, "", HarapanBaca.Batas);
        }

        var found = offset >= utf8.Length ? "" : Rune.DecodeFromUtf8(utf8[offset..], out var rune, out _) == System.Buffers.OperationStatus.Done ? Shown(rune) : "";
        return new(JenisGalat.Sintaks, offset, found, HarapanBaca.Json) { Anggota = Hint(utf8, offset) };
    }

    private static string Shown(Rune rune) => Rune.IsControl(rune) ? $"U+{rune.Value:X4}" : rune.ToString();

    private static int Offset(ReadOnlySpan<byte> utf8, int bom, JsonException e)
    {
        var start = bom;
        for (var line = e.LineNumber ?? 0; line > 0; line--)
        {
            start += utf8[start..].IndexOf((byte)'\n') + 1;
        }

        var offset = (int)Math.Min(start + (e.BytePositionInLine ?? 0), utf8.Length);
        while (offset > 0 && offset < utf8.Length && (utf8[offset] & 0xC0) == 0x80)
        {
            offset--;
        }

        return offset;
    }

    private static bool IsTooDeep(ReadOnlySpan<byte> utf8, int maxDepth)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = maxDepth + 1 });
            while (reader.Read())
            {
                if (reader.CurrentDepth >= maxDepth && reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            // Another fault.
        }

        return false;
    }

    // A key of PesanGalat's hints.
    private static string Hint(ReadOnlySpan<byte> utf8, int offset)
    {
        if (utf8[..Math.Min(offset, utf8.Length)].TrimStart(" \t\r\n\uFEFF"u8).IsEmpty && offset >= utf8.Length)
        {
            return "kosong";
        }

        if (offset >= utf8.Length)
        {
            return "terpotong";
        }

        var before = utf8[..offset].TrimEnd(" \t\r\n"u8);
        return utf8[offset] switch
        {
            (byte)'}' or (byte)']' when before.EndsWith(","u8) => "komaAkhir",
            (byte)'{' when before.EndsWith("}"u8) && DokumenBerbaris.IsUtuh(before.TrimStart("\uFEFF"u8), 1000) => DokumenBerbaris.PetunjukKedua,
            (byte)',' when before.EndsWith("}"u8) && DokumenBerbaris.IsUtuh(before.TrimStart("\uFEFF"u8), 1000) => "komaDokumen",
            (byte)'/' => "komentar",
            (byte)'\'' => "petikTunggal",
            (byte)'.' when before.Length > 0 && char.IsAsciiDigit((char)before[^1]) => "titikRibuan",
            0xE2 when utf8[offset..].StartsWith("“"u8) || utf8[offset..].StartsWith("”"u8) => "petikMiring",
            (byte)'"' => "kurangKoma",
            (byte)'N' or (byte)'I' => "bukanAngka",
            (byte)'0' or (byte)'1' or (byte)'2' or (byte)'3' or (byte)'4' or (byte)'5' or (byte)'6' or (byte)'7' or (byte)'8' or (byte)'9' when utf8[..offset].EndsWith("0"u8) => "nolDepan",
            (byte)'\n' or (byte)'\r' or (byte)'\t' => "kendali",
            _ => "",
        };
    }
}
