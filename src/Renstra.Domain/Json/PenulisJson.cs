using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace Renstra.Domain.Json;

/// <summary>
/// Writes the canonical layout: LF, two spaces, one member a line; but the short things of a table's row (a series, a cell, a place in the
/// source) on one line, so that a file reads like its table. Or everything on one line, for a file of many documents.
/// </summary>
internal sealed class PenulisJson(IBufferWriter<byte> output, bool sebaris = false)
{
    private readonly Stack<bool> _inline = new();
    private bool _first = true;
    private bool _afterName;
    private bool _afterObject;

    private bool IsInline => _inline.TryPeek(out var inline) && inline;

    internal void StartObject(bool inline = false) => Start('{', inline);

    internal void EndObject() => End('}');

    internal void StartArray(bool inline = false) => Start('[', inline);

    internal void EndArray() => End(']');

    internal void Name(ReadOnlySpan<byte> name)
    {
        Separate(spaced: true);
        Quoted(name);
        output.Write(": "u8);
        _afterName = true;
    }

    /// <summary>A name that is data, and may need escapes.</summary>
    internal void Name(string name) => Name(Escaped(name));

    internal void Text(string text)
    {
        var escaped = Escaped(text);
        Separate(spaced: false);
        Quoted(escaped);
    }

    internal void Number(decimal value) => Plain(value.ToString(CultureInfo.InvariantCulture));

    internal void Number(int value) => Plain(value.ToString(CultureInfo.InvariantCulture));

    internal void Number(Rupiah value)
    {
        if (value.IsBulat)
        {
            Separate(spaced: false);
            var span = output.GetSpan(24);
            Utf8Formatter.TryFormat(value.Sen / Rupiah.SenPerRupiah, span, out var written);
            output.Advance(written);
        }
        else
        {
            Plain(AngkaPolos.Normalize(value.ToDecimal()).ToString(CultureInfo.InvariantCulture));
        }
    }

    internal void EndFile() => output.Write("\n"u8);

    private static byte[] Escaped(string text) => IsUnicode(text)
        ? Encoding.UTF8.GetBytes(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text))
        : throw new ArgumentException($"The text \"{text}\" has a lone surrogate, which no file can hold.");

    private static bool IsUnicode(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogate(text[at]) && !(at + 1 < text.Length && char.IsSurrogatePair(text[at], text[++at])))
            {
                return false;
            }
        }

        return true;
    }

    private void Plain(string text)
    {
        Separate(spaced: false);
        output.Write(Encoding.ASCII.GetBytes(text));
    }

    private void Quoted(ReadOnlySpan<byte> escaped)
    {
        output.Write("\""u8);
        output.Write(escaped);
        output.Write("\""u8);
    }

    private void Start(char bracket, bool inline)
    {
        Separate(spaced: bracket == '{');
        output.Write([(byte)bracket]);
        _inline.Push(inline || sebaris || IsInline);
        _first = true;
    }

    private void End(char bracket)
    {
        var inline = _inline.Pop();
        if (!inline && !_first)
        {
            Break();
        }
        else if (inline && !_first && (bracket == '}' || _afterObject))
        {
            output.Write(" "u8);
        }

        output.Write([(byte)bracket]);
        _first = false;
        _afterObject = bracket == '}';
    }

    private void Separate(bool spaced)
    {
        _afterObject = false;
        if (_afterName)
        {
            _afterName = false;
            _first = false;
            return;
        }

        if (_inline.Count == 0)
        {
            _first = false;
            return;
        }

        if (!_first)
        {
            output.Write(","u8);
        }

        if (!IsInline)
        {
            Break();
        }
        else if (!_first || spaced)
        {
            output.Write(" "u8);
        }

        _first = false;
    }

    private void Break()
    {
        output.Write("\n"u8);
        var depth = _inline.Count * 2;
        var span = output.GetSpan(depth);
        span[..depth].Fill((byte)' ');
        output.Advance(depth);
    }
}
