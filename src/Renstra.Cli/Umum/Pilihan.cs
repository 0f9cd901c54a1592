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

    /// <summary>The files of an argument of many values, which would take a mistyped option for one; behind -- anything is a file.</summary>
    internal static bool TryFiles(ParseResult parsed, Argument<string[]> argument, Lingkungan lingkungan, out string[] files)
    {
        files = parsed.GetValue(argument) ?? [];
        if (parsed.Tokens.Any(static t => t.Type == TokenType.DoubleDash) || Array.Find(files, static f => f.Length > 1 && f[0] == '-') is not { } mistyped)
        {
            return true;
        }

        lingkungan.Error.WriteLine(Bantuan.UnknownArgument(mistyped, lingkungan.Bahasa));
        return false;
    }

    internal static bool IsGiven(ParseResult parsed, Option<string[]> option) => parsed.GetResult(option) is { Implicit: false };

    /// <summary>A value that <paramref name="parse"/> makes of the text; null where the option is not given or the text is wrong, which is then said.</summary>
    internal static bool TryGet<T>(ParseResult parsed, Option<string[]> option, string allowed, Func<string, T?> parse, Lingkungan lingkungan, out T? value)
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

        lingkungan.Error.WriteLine(text is null ? Bantuan.MissingValue(option.Name, allowed, lingkungan.Bahasa) : Bantuan.BadValue(option.Name, text, allowed, lingkungan.Bahasa));
        return false;
    }
}
