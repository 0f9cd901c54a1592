using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Renstra.Nomenclature;

/// <summary>Says where and at what a file stops being JSON, in the file's own characters.</summary>
internal static class SintaksMuat
{
    /// <summary>How deep objects and arrays may lie in each other; a right file needs four levels.</summary>
    internal const int PalingDalam = 16;

    internal static (Cacat Cacat, int Letak) Diagnose(ReadOnlySpan<byte> isi, int awal, JsonException e)
    {
        var letak = Find(isi, awal, e);
        if (IsTooDeep(isi[awal..]))
        {
            return (new(JenisGalatMuat.TerlaluDalam, "", PalingDalam.ToString(CultureInfo.InvariantCulture)), letak);
        }

        var sisa = isi[letak..];
        var terakhir = isi[..letak].TrimEnd(" \t\r\n"u8);
        return (new(JenisGalatMuat.Sintaks, sisa.IsEmpty ? "" : (sisa[0] is (byte)'}' or (byte)']' && terakhir.EndsWith(","u8) ? "," : "") + Show(sisa)), letak);
    }

    // The parser counts lines, and bytes in them.
    private static int Find(ReadOnlySpan<byte> isi, int awal, JsonException e)
    {
        for (var baris = e.LineNumber ?? 0; baris > 0; baris--)
        {
            awal += isi[awal..].IndexOf((byte)'\n') + 1;
        }

        var letak = (int)Math.Min(awal + (e.BytePositionInLine ?? 0), isi.Length);
        while (letak > 0 && letak < isi.Length && (isi[letak] & 0xC0) == 0x80)
        {
            letak--;
        }

        return letak;
    }

    private static string Show(ReadOnlySpan<byte> sisa)
    {
        Rune.DecodeFromUtf8(sisa, out var aksara, out _);
        return Rune.IsControl(aksara) ? $"U+{aksara.Value:X4}" : aksara.ToString();
    }

    private static bool IsTooDeep(ReadOnlySpan<byte> isi)
    {
        var baca = new Utf8JsonReader(isi, new JsonReaderOptions { MaxDepth = PalingDalam + 1 });
        try
        {
            while (baca.Read())
            {
                if (baca.CurrentDepth >= PalingDalam && baca.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
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
}
