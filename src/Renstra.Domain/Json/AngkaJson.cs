namespace Renstra.Domain.Json;

/// <summary>Numbers read from their own digits: <c>TryGetDecimal</c> rounds 35 digits to 28 in silence.</summary>
internal static class AngkaJson
{
    /// <summary>Reads a JSON number exactly; false where it has an exponent or more than 28 digits.</summary>
    internal static bool TryDecimal(ReadOnlySpan<byte> raw, out decimal value)
    {
        // The syntax is known to be a number's. Up to 18 digits fit a long.
        value = default;
        if (raw.Length <= 19)
        {
            var minus = raw[0] == (byte)'-';
            long digits = 0;
            byte scale = 0;
            var fraction = false;
            foreach (var b in raw[(minus ? 1 : 0)..])
            {
                if (b == (byte)'.')
                {
                    fraction = true;
                    continue;
                }

                if (b is (byte)'e' or (byte)'E')
                {
                    return false;
                }

                if (digits >= 100_000_000_000_000_000)
                {
                    return TryLong(raw, out value);
                }

                digits = (digits * 10) + (b - '0');
                scale += fraction ? (byte)1 : (byte)0;
            }

            value = scale == 0 ? (minus ? -digits : digits) : unchecked(new decimal((int)digits, (int)(digits >> 32), 0, minus && digits != 0, scale));
            return true;
        }

        return TryLong(raw, out value);
    }

    /// <summary>Reads an amount of money; false where it has more than two decimals, an exponent, or is out of range.</summary>
    internal static bool TryRupiah(ReadOnlySpan<byte> raw, out Rupiah value)
    {
        var point = raw.IndexOf((byte)'.');
        if (point < 0 && raw.Length <= 16)
        {
            var minus = raw[0] == (byte)'-';
            long rupiah = 0;
            foreach (var b in raw[(minus ? 1 : 0)..])
            {
                if (b is (byte)'e' or (byte)'E')
                {
                    value = default;
                    return false;
                }

                rupiah = (rupiah * 10) + (b - '0');
            }

            value = Rupiah.FromRupiah(minus ? -rupiah : rupiah);
            return true;
        }

        value = default;
        return (point < 0 || raw.Length - point - 1 <= 2) && TryDecimal(raw, out var number) && Rupiah.TryFromDecimal(number, out value);
    }

    private static bool TryLong(ReadOnlySpan<byte> raw, out decimal value)
    {
        value = default;
        if (raw.Length > 64)
        {
            return false;
        }

        Span<char> text = stackalloc char[raw.Length];
        for (var i = 0; i < raw.Length; i++)
        {
            text[i] = (char)raw[i];
        }

        return AngkaPolos.TryRead(text, 0, text.Length, out value, out _);
    }
}
