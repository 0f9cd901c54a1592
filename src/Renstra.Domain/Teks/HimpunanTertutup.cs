using System.Collections.Immutable;
using System.Text;
using Ardalis.SmartEnum;

namespace Renstra.Domain;

/// <summary>Gives a closed set its own static table of members, so that nothing is found by reflection.</summary>
/// <typeparam name="T">The closed set.</typeparam>
public interface IHimpunanTertutup<T>
    where T : HimpunanTertutup<T>, IHimpunanTertutup<T>
{
    /// <summary>All members, in the order of their values.</summary>
    static abstract ImmutableArray<T> Semua { get; }
}

/// <summary>
/// A closed set of named members with behaviour (himpunan tertutup). The name is the word of the JSON format.
/// Look members up with <see cref="TryParse(ReadOnlySpan{char}, out T)"/>, which reads the set's own table: the inherited
/// static members of SmartEnum (<c>List</c>, <c>FromName</c>, <c>FromValue</c>, …) scan types by reflection and break under trimming.
/// </summary>
/// <typeparam name="T">The closed set itself.</typeparam>
public abstract class HimpunanTertutup<T> : SmartEnum<T>
    where T : HimpunanTertutup<T>, IHimpunanTertutup<T>
{
    private readonly string _indonesia;
    private readonly string _inggris;
    private readonly byte[] _utf8;

    private protected HimpunanTertutup(string name, int value, string indonesia, string inggris)
        : base(name, value)
    {
        _indonesia = indonesia;
        _inggris = inggris;
        _utf8 = Encoding.UTF8.GetBytes(name);
    }

    internal ReadOnlySpan<byte> NameUtf8 => _utf8;

    /// <summary>The member's name as people say it.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>The name in that language.</returns>
    public string Sebut(Bahasa bahasa = Bahasa.Indonesia) => bahasa == Bahasa.Indonesia ? _indonesia : _inggris;

    /// <summary>Reads the exact name of a member, as the JSON format writes it.</summary>
    /// <param name="text">The name.</param>
    /// <returns>The member.</returns>
    /// <exception cref="RenstraFormatException"><paramref name="text"/> is not a member's name.</exception>
    public static T Parse(ReadOnlySpan<char> text) => TryParse(text, out var member)
        ? member
        : throw new RenstraFormatException(new ParseError(ParseErrorCause.UnknownName, 0, ParseExpectation.KnownName), typeof(T).Name, text);

    /// <summary>Reads the exact name of a member; never throws.</summary>
    /// <param name="text">The name.</param>
    /// <param name="member">The member, or <see langword="null"/>.</param>
    /// <returns>Whether there is such a member.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? member)
    {
        foreach (var candidate in T.Semua)
        {
            if (text.SequenceEqual(candidate.Name))
            {
                member = candidate;
                return true;
            }
        }

        member = null;
        return false;
    }

    /// <summary>Reads the exact name of a member from UTF-8; never throws.</summary>
    /// <param name="utf8Text">The name.</param>
    /// <param name="member">The member, or <see langword="null"/>.</param>
    /// <returns>Whether there is such a member.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? member)
    {
        foreach (var candidate in T.Semua)
        {
            if (utf8Text.SequenceEqual(candidate._utf8))
            {
                member = candidate;
                return true;
            }
        }

        member = null;
        return false;
    }

    /// <summary>The member's name.</summary>
    /// <returns>The word of the JSON format.</returns>
    public sealed override string ToString() => Name;
}
