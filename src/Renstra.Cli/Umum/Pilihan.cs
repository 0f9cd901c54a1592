using System.CommandLine;
using System.CommandLine.Parsing;
using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>Options whose values we check ourselves, so that a wrong one is said in our words. The last value given counts.</summary>
internal static class Pilihan
{
    internal static Option<string[]> Create(string name, bool recursive = false) => new(name) { Arity = ArgumentArity.ZeroOrMore, Recursive = recursive };

    /// <summary>One of a few words; null where the option is not given.</summary>
    internal static bool TryChoice(ParseResult parsed, Option<string[]> option, string allowed, Lingkungan lingkungan, out string? value) =>
        TryGet(parsed, option, allowed, text => allowed.Split(", ").Contains(text, StringComparer.Ordinal) ? text : null, lingkungan, out value);

    /// <summary>Any text; null where the option is not given.</summary>
    internal static bool TryText(ParseResult parsed, Option<string[]> option, string example, Lingkungan lingkungan, out string? value)
    {
        value = parsed.GetValue(option) is { Length: > 0 } values ? values[^1] : null;
        if (value is not null || !IsGiven(parsed, option))
        {
            return true;
        }

        lingkungan.Error.WriteLine(Bantuan.MissingText(option.Name, example, lingkungan.Bahasa));
        return false;
    }

    /// <summary>A budget year; null where the option is not given.</summary>
    internal static bool TryTahun(ParseResult parsed, Option<string[]> option, Lingkungan lingkungan, out TahunAnggaran? value) =>
        TryGet(parsed, option, "1900 … 2999", static t => TahunAnggaran.TryParse(t, null, out var tahun) ? tahun : (TahunAnggaran?)null, lingkungan, out value);

    /// <summary>The name of a file or folder; null where the option is not given.</summary>
    internal static bool TryPath(ParseResult parsed, Option<string[]> option, string example, Lingkungan lingkungan, out string? value)
    {
        if (!TryText(parsed, option, example, lingkungan, out value))
        {
            return false;
        }

        if (value is null || !string.IsNullOrWhiteSpace(value))
        {
            return true;
        }

        lingkungan.Error.WriteLine(Bantuan.MissingText(option.Name, example, lingkungan.Bahasa));
        return false;
    }

    /// <summary>The name of a file to write; null where the option is not given. "-" is none: what is told goes to standard output.</summary>
    internal static bool TryTarget(ParseResult parsed, Option<string[]> option, string example, Lingkungan lingkungan, out string? value)
    {
        if (!TryPath(parsed, option, example, lingkungan, out value))
        {
            return false;
        }

        if (value != "-")
        {
            return true;
        }

        lingkungan.Error.WriteLine(Bantuan.NoOutput(option.Name, example, lingkungan.Bahasa));
        return false;
    }

    internal static bool IsGiven(ParseResult parsed, Option<string[]> option) => parsed.GetResult(option) is { Implicit: false };

    /// <summary>One of the values that <paramref name="allowed"/> names; null where the option is not given or the text is wrong, which is then said.</summary>
    internal static bool TryGet<T>(ParseResult parsed, Option<string[]> option, string allowed, Func<string, T?> parse, Lingkungan lingkungan, out T? value) =>
        TryParse(parsed, option, parse, text => text is null ? Bantuan.MissingValue(option.Name, allowed, lingkungan.Bahasa) : Bantuan.BadValue(option.Name, text, allowed, lingkungan.Bahasa), lingkungan, out value);

    /// <summary>A value that is written like <paramref name="example"/>; null where the option is not given or the text is wrong, which is then said.</summary>
    internal static bool TryRead<T>(ParseResult parsed, Option<string[]> option, string example, Func<string, T?> parse, Lingkungan lingkungan, out T? value) =>
        TryParse(parsed, option, parse, text => text is null ? Bantuan.MissingText(option.Name, example, lingkungan.Bahasa) : Bantuan.BadText(option.Name, text, example, lingkungan.Bahasa), lingkungan, out value);

    private static bool TryParse<T>(ParseResult parsed, Option<string[]> option, Func<string, T?> parse, Func<string?, string> wrong, Lingkungan lingkungan, out T? value)
    {
        value = default;
        if (!IsGiven(parsed, option))
        {
            return true;
        }

        var text = parsed.GetValue(option) is { Length: > 0 } values ? values[^1] : null;
        if (text is not null && parse(text) is { } read)
        {
            value = read;
            return true;
        }

        lingkungan.Error.WriteLine(wrong(text));
        return false;
    }
}
