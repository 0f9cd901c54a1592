using System.Text;
using System.Text.Json;

namespace Renstra.Fuzz;

/// <summary>Changes a file at random, by bytes or by tokens; the same for the same generator.</summary>
public static class Mutasi
{
    private static readonly byte[][] Jahat =
    [
        .. new[]
        {
            "1e400", "-0", "0.001", "1234567890123456789012345678901234567890", "NaN", "07", "0x1F", "-", "92233720368547758.08", "1E5", "2025", "null", "true", "{}", "[]", "\"\"",
            "\"\\ud800\"", "\"-\"", "\"1.06\"", "{\"tertulis\":\"-\"}", "{\"tertulis\":\"x\",\"sebab\":\"hilang\"}", "{\"2025\":1,\"2205\":1}", "{\"dari\":2,\"sampai\":1}", "\"T1\"", "\"\\u0000\"",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    /// <summary>A copy with one to four changes.</summary>
    public static byte[] Apply(byte[] asal, Random acak)
    {
        var hasil = asal;
        for (var i = acak.Next(1, 5); i > 0 && hasil.Length > 0; i--)
        {
            hasil = acak.Next(3) == 0 ? ByTokens(hasil, acak) : ByBytes(hasil, acak);
        }

        return hasil;
    }

    private static byte[] ByBytes(byte[] asal, Random acak)
    {
        var at = acak.Next(asal.Length);
        var panjang = Math.Min(acak.Next(1, 64), asal.Length - at);
        return acak.Next(5) switch
        {
            0 => Splice(asal, at, 1, [(byte)(asal[at] ^ (1 << acak.Next(8)))]),
            1 => Splice(asal, at, 0, [(byte)acak.Next(256)]),
            2 => Splice(asal, at, panjang, []),
            3 => Splice(asal, at, 0, asal.AsSpan(at, panjang)),
            _ => Splice(asal, acak.Next(asal.Length), 0, asal.AsSpan(at, panjang)),
        };
    }

    // Swaps two tokens, or puts a hostile one in a token's place. What is no JSON any more is left to the bytes.
    private static byte[] ByTokens(byte[] asal, Random acak)
    {
        var tokens = Tokens(asal);
        if (tokens.Count == 0)
        {
            return ByBytes(asal, acak);
        }

        var satu = tokens[acak.Next(tokens.Count)];
        var lain = tokens[acak.Next(tokens.Count)];
        var (a, b) = satu.Start <= lain.Start ? (satu, lain) : (lain, satu);
        return acak.Next(3) switch
        {
            0 => Splice(asal, a.Start, a.Length, Jahat[acak.Next(Jahat.Length)]),
            1 => Splice(asal, a.Start, a.Length, asal.AsSpan(b.Start, b.Length)),
            _ when a.Start == b.Start => asal,
            _ => Splice(Splice(asal, b.Start, b.Length, asal.AsSpan(a.Start, a.Length)), a.Start, a.Length, asal.AsSpan(b.Start, b.Length)),
        };
    }

    private static List<(int Start, int Length)> Tokens(byte[] asal)
    {
        var tokens = new List<(int, int)>();
        try
        {
            var json = new Utf8JsonReader(asal);
            while (json.Read())
            {
                if (json.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                {
                    tokens.Add(((int)json.TokenStartIndex, json.ValueSpan.Length + 2));
                }
                else if (json.TokenType is JsonTokenType.Number)
                {
                    tokens.Add(((int)json.TokenStartIndex, json.ValueSpan.Length));
                }
            }
        }
        catch (JsonException)
        {
            // The tokens before the fault will do.
        }

        return tokens;
    }

    private static byte[] Splice(byte[] asal, int at, int panjang, ReadOnlySpan<byte> baru) => [.. asal.AsSpan(0, at), .. baru, .. asal.AsSpan(at + panjang)];
}
