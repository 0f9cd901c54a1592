using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Renstra.Domain.Json;

/// <summary>
/// Reads and writes a Renstra as JSON, format <c>renstra/1</c>. Reading is strict and reports all errors of a pass with their places;
/// it refuses only what the model cannot hold. Writing is canonical: LF, two spaces, members in a fixed order, a final newline.
/// </summary>
public static partial class RenstraJson
{
    // Any size, but no deeper than the reader goes unless it is told otherwise.
    private static readonly OpsiBaca Longgar = new() { MaxBytes = int.MaxValue, MaxGalat = 1 };

    /// <summary>Reads a file's bytes.</summary>
    /// <param name="utf8">The file, UTF-8. A byte-order mark is passed over.</param>
    /// <param name="opsi">The limits; <see cref="OpsiBaca.Standar"/> if <see langword="null"/>.</param>
    /// <returns>The document or the errors. The result keeps the bytes, for the places of nodes.</returns>
    public static HasilBaca Read(ReadOnlyMemory<byte> utf8, OpsiBaca? opsi = null)
    {
        opsi ??= OpsiBaca.Standar;
        var catatan = new CatatanBaca(opsi);
        var dokumen = Read(utf8.Span, catatan);
        return new(
            catatan.ErrorCount == 0 ? dokumen : null,
            Finish(utf8.Span, catatan),
            catatan.ErrorCount,
            new(utf8, catatan.ErrorCount == 0 ? catatan.Nodes : []));
    }

    /// <summary>Reads a text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="opsi">The limits; <see cref="OpsiBaca.Standar"/> if <see langword="null"/>.</param>
    /// <returns>The document or the errors.</returns>
    public static HasilBaca Read(string json, OpsiBaca? opsi = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json), opsi);
    }

    /// <summary>Reads a stream to its end, or to the limit.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="opsi">The limits; <see cref="OpsiBaca.Standar"/> if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The document or the errors.</returns>
    public static async Task<HasilBaca> ReadAsync(Stream stream, OpsiBaca? opsi = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        opsi ??= OpsiBaca.Standar;

        // One byte beyond the limit tells that the file goes on; the buffer never grows further than to hold it.
        var most = (int)Math.Min(opsi.MaxBytes + 1L, Array.MaxLength);
        var known = stream.CanSeek ? stream.Length - stream.Position + 1 : 0;
        var buffer = new byte[Math.Clamp(known, Math.Min(64 * 1024, most), most)];
        var length = 0;
        while (length < most)
        {
            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, most));
            }

            var read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                break;
            }

            length += read;
        }

        return Read(buffer.AsMemory(0, length), opsi with { MaxBytes = most - 1 });
    }

    /// <summary>Writes a document in canonical form.</summary>
    /// <param name="dokumen">The document.</param>
    /// <returns>The file's bytes, UTF-8 without byte-order mark.</returns>
    /// <exception cref="ArgumentException">The document holds what no file may: repeated ids, references to nothing, a lone surrogate, …</exception>
    public static byte[] WriteUtf8(DokumenRenstra dokumen) => Render(dokumen).ToArray();

    /// <summary>Writes a document in canonical form.</summary>
    /// <param name="dokumen">The document.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">The document holds what no file may: repeated ids, references to nothing, a lone surrogate, …</exception>
    public static string Write(DokumenRenstra dokumen) => Encoding.UTF8.GetString(Render(dokumen));

    /// <summary>Writes a document in canonical form.</summary>
    /// <param name="dokumen">The document.</param>
    /// <param name="output">Where the bytes go.</param>
    /// <exception cref="ArgumentException">The document holds what no file may: repeated ids, references to nothing, a lone surrogate, …</exception>
    public static void Write(DokumenRenstra dokumen, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Render(dokumen));
    }

    /// <summary>The JSON schema of the format (draft 2020-12), made from the same description as the reader. Whatever the reader accepts, the schema accepts; which errors it finds too, <see cref="GalatBaca.IsGalatSkema"/> says.</summary>
    /// <returns>The schema, indented, UTF-8.</returns>
    public static byte[] WriteSkema()
    {
        var definisi = new DefinisiSkema();
        var root = Skema.Dokumen.DescribeHere(definisi);
        root.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        root.Insert(1, "title", VersiFormat.Nama);
        root.Add("definitions", definisi.Definisi);
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            root.WriteTo(json);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>A skeleton with every part of a plan, filled with placeholders of the right kind: texts in square brackets, figures of 0, ids that exist. The reader accepts it.</summary>
    /// <param name="periode">The period of the plan.</param>
    /// <param name="jenis">The kind of region, on which the codes of kegiatan depend.</param>
    /// <returns>The skeleton.</returns>
    public static DokumenRenstra CreateKerangka(PeriodeRenstra periode, JenisDaerah jenis)
    {
        ArgumentNullException.ThrowIfNull(periode);
        ArgumentNullException.ThrowIfNull(jenis);
        var dokumen = DokumenRenstra.ToRead();
        Skema.Dokumen.Fill(new(periode, jenis), dokumen);
        return dokumen;
    }

    /// <summary>Every cell of a document that is not blank, in the order of the file: series cell by cell, baselines, codes, counts.</summary>
    /// <param name="dokumen">The document.</param>
    /// <returns>The cells.</returns>
    /// <exception cref="InsufficientExecutionStackException">The parts of a document built in code nest thousands of levels deep.</exception>
    public static IReadOnlyList<SelDokumen> GetSel(DokumenRenstra dokumen)
    {
        ArgumentNullException.ThrowIfNull(dokumen);
        var pengunjung = new PengunjungSel();
        Skema.Dokumen.Visit(pengunjung, dokumen);
        return pengunjung.Sel;
    }

    private static ReadOnlySpan<byte> Render(DokumenRenstra dokumen, bool sebaris = false)
    {
        ArgumentNullException.ThrowIfNull(dokumen);
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        var json = new PenulisJson(buffer, sebaris);
        try
        {
            Skema.Dokumen.Write(json, dokumen);
        }
        catch (InsufficientExecutionStackException)
        {
            throw new ArgumentException("The document cannot be written: its parts nest deeper than any file may.", nameof(dokumen));
        }

        json.EndFile();

        // A document built in code can hold what no file may: repeated ids, references to nothing, 29 digits. Said here, not to the next reader.
        var hasil = Read(buffer.WrittenMemory, Longgar);
        if (!hasil.IsTerbaca)
        {
            throw new ArgumentException($"The document cannot be written: {hasil.Galat[0].Letak.Jalur}: {hasil.Galat[0].Describe(Bahasa.Inggris)}", nameof(dokumen));
        }

        return buffer.WrittenSpan;
    }

    private static DokumenRenstra? Read(ReadOnlySpan<byte> utf8, CatatanBaca catatan)
    {
        if (utf8.Length > catatan.Opsi.MaxBytes)
        {
            catatan.Add(new(JenisGalat.TerlaluBesar, 0, "", HarapanBaca.Batas));
            return null;
        }

        // Gzip; zip, which is what workbooks are.
        if (utf8.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) || utf8.StartsWith("PK\u0003\u0004"u8))
        {
            catatan.Add(new(JenisGalat.Pengodean, 0, Biner, HarapanBaca.TidakAda));
            return null;
        }

        if (utf8.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || utf8.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || utf8[..Math.Min(2, utf8.Length)].Contains((byte)0))
        {
            catatan.Add(new(JenisGalat.Pengodean, 0, utf8[..Math.Min(4, utf8.Length)].IndexOf((ReadOnlySpan<byte>)[0, 0]) >= 0 ? "UTF-32" : "UTF-16", HarapanBaca.Utf8));
            return null;
        }

        if (!Utf8.IsValid(utf8))
        {
            catatan.Add(new(JenisGalat.Pengodean, FirstInvalid(utf8), "", HarapanBaca.Utf8));
            return null;
        }

        var bom = PetaLetak.SkipBom(utf8);
        try
        {
            var dokumen = DokumenRenstra.ToRead();
            var json = new PembacaJson(new(utf8[bom..], new JsonReaderOptions { MaxDepth = catatan.Opsi.MaxDepth }), catatan, bom);
            json.Next();
            Skema.Dokumen.Read(ref json, dokumen);
            if (!catatan.SkippedStructure)
            {
                catatan.ResolveReferences();
            }

            // Throws where anything but blanks follows.
            while (json.Next())
            {
            }

            return dokumen;
        }
        catch (JsonException e)
        {
            catatan.Add(GalatSintaks.Diagnose(utf8, bom, e, catatan.Opsi.MaxDepth));
            return null;
        }
    }

    private static int FirstInvalid(ReadOnlySpan<byte> utf8)
    {
        var at = 0;
        while (at < utf8.Length && Rune.DecodeFromUtf8(utf8[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    private static Daftar<GalatBaca> Finish(ReadOnlySpan<byte> utf8, CatatanBaca catatan)
    {
        if (catatan.Errors.Count == 0)
        {
            return default;
        }

        var errors = catatan.Errors.OrderBy(static e => e.Offset).ToArray();
        var offsets = errors.Select(static e => e.Offset)
            .Concat(errors.Where(static e => e.OffsetPertama is not null).Select(static e => e.OffsetPertama!.Value))
            .Distinct().Order().ToArray();
        var letak = PetaLetak.Locate(utf8, offsets);
        var places = offsets.Zip(letak).ToDictionary(static p => p.First, static p => p.Second);
        var result = new GalatBaca[errors.Length];
        for (var i = 0; i < errors.Length; i++)
        {
            var e = errors[i];
            var (line, before) = PetaLetak.LineAround(utf8, e.Offset);
            result[i] = new(e.Jenis, places[e.Offset], e.Ditemukan, e.Harapan)
            {
                Anggota = e.Anggota,
                Pilihan = e.Pilihan.ToDaftar(),
                Saran = e.Saran,
                TempatPertama = e.OffsetPertama is { } first ? places[first] : null,
                BarisTeks = line,
                Penunjuk = before,
                Sebab = e.Sebab,
            };
        }

        return new(result);
    }
}
