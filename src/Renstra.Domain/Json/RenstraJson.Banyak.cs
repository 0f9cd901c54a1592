using System.Buffers;
using System.Runtime.CompilerServices;

namespace Renstra.Domain.Json;

/// <content>Many documents, one a line (NDJSON).</content>
public static partial class RenstraJson
{
    /// <summary>
    /// Reads many documents, one a line (NDJSON), as they are asked for. A line with errors, or longer than the limit, is reported and passed
    /// over; blank lines are passed over without a word. Memory is that of the longest line and does not grow with their number.
    /// </summary>
    /// <param name="stream">The stream, UTF-8. A byte-order mark at its beginning is passed over. It is not closed.</param>
    /// <param name="opsi">The limits; <see cref="OpsiBacaBanyak.Standar"/> if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>
    /// The lines that are not blank, in their order. A document that stands over several lines is one error, at its first; the rest of it is
    /// passed over; a line that is a document of its own never is. A stream in UTF-16, or one that is no text (compressed, binary), is one error,
    /// and nothing more is read.
    /// </returns>
    public static IAsyncEnumerable<BarisDokumen> ReadManyAsync(Stream stream, OpsiBacaBanyak? opsi = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadLinesAsync(stream, (opsi ?? OpsiBacaBanyak.Standar).Dokumen, cancellationToken);
    }

    /// <summary>Writes a document on one line with its LF, for a file of many documents (NDJSON).</summary>
    /// <param name="dokumen">The document.</param>
    /// <param name="output">Where the bytes go.</param>
    /// <exception cref="ArgumentException">The document holds what no file may: repeated ids, references to nothing, a lone surrogate, …</exception>
    public static void WriteLine(DokumenRenstra dokumen, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Render(dokumen, sebaris: true));
    }

    /// <summary>What is found where the file is no text.</summary>
    internal const string Biner = "biner";

    private static async IAsyncEnumerable<BarisDokumen> ReadLinesAsync(Stream stream, OpsiBaca opsi, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var lines = new PembacaBaris(stream, opsi.MaxBytes);

        // A line that is open at its end waits for the next one, which says whether it goes on there.
        (BarisDokumen Baris, byte[] Isi)? waiting = null;
        DokumenBerbaris? several = null;
        while (await lines.NextAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!lines.IsTerlaluPanjang && lines.Isi.Span.Trim(" \t\r"u8).IsEmpty)
            {
                continue;
            }

            if (several is not null)
            {
                var goesOn = !lines.IsTerlaluPanjang && !DokumenBerbaris.IsDokumen(lines.Isi.Span, opsi.MaxDepth) && several.Continue(lines.Isi.Span);
                several = goesOn && !several.IsSelesai ? several : null;
                if (goesOn)
                {
                    continue;
                }
            }

            if (waiting is var (before, content))
            {
                waiting = null;
                several = lines.IsTerlaluPanjang ? null : DokumenBerbaris.Begin(content, lines.Isi.Span, opsi.MaxDepth);
                yield return several is not null ? WithHint(before, content, DokumenBerbaris.Petunjuk)
                    : IsArray(content, lines, opsi.MaxDepth) ? WithHint(before, content, DokumenBerbaris.PetunjukLarik)
                    : before;
                if (several is not null)
                {
                    several = several.IsSelesai ? null : several;
                    continue;
                }
            }

            if (lines.Offset == 0 && IsBinary(lines.Isi.Span))
            {
                yield return new(lines.Nomor, lines.Offset, lines.Panjang, new(null, [new(JenisGalat.Pengodean, new("$", 1, 1), Biner, HarapanBaca.TidakAda)], 1, new(default, [])));
                yield break;
            }

            if (lines.IsTerlaluPanjang)
            {
                yield return new(lines.Nomor, lines.Offset, lines.Panjang, TooLong(lines.Panjang));
                continue;
            }

            var own = lines.Isi.ToArray();
            var line = new BarisDokumen(lines.Nomor, lines.Offset, lines.Panjang, Read(own, opsi));
            if (DokumenBerbaris.IsTerbuka(line.Hasil))
            {
                waiting = (line, own);
                continue;
            }

            yield return line;
            if (line.Hasil.Galat.Any(static g => g is { Jenis: JenisGalat.Pengodean, Ditemukan: "UTF-16" }))
            {
                yield break;
            }
        }

        if (waiting is var (last, _))
        {
            yield return last;
        }
    }

    private static HasilBaca TooLong(long length)
    {
        var text = length.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new(null, [new(JenisGalat.TerlaluBesar, new("$", 1, 1), text, HarapanBaca.Batas)], 1, new(default, []));
    }

    // NUL, gzip, zip, zstd, xz: nothing of it is text, and each of its "lines" would be an error.
    private static bool IsBinary(ReadOnlySpan<byte> line) =>
        line.StartsWith("\0"u8) || line.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) || line.StartsWith("PK\x03\x04"u8) || line.StartsWith((ReadOnlySpan<byte>)[0x28, 0xB5, 0x2F, 0xFD]) || line.StartsWith((ReadOnlySpan<byte>)[0xFD, 0x37, 0x7A, 0x58]);

    private static bool IsArray(byte[] first, PembacaBaris second, int maxDepth) =>
        first.AsSpan().TrimStart(" \t"u8).StartsWith("["u8) && !second.IsTerlaluPanjang && DokumenBerbaris.IsDokumen(second.Isi.Span, maxDepth);

    private static BarisDokumen WithHint(BarisDokumen line, byte[] content, string hint)
    {
        var open = line.Hasil.Galat[^1] with { Anggota = hint };
        return new(line.Nomor, line.Offset, line.Panjang, new(null, [open], 1, new(content, [])));
    }
}
