using System.Text.Encodings.Web;
using System.Text.Json;
using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>SARIF 2.1.0: every rule is declared; accepted and known findings are kept as suppressed results; what cannot be judged is of the kind <c>open</c>.</summary>
internal sealed class KeluaranSarif : IKeluaranCheck, IDisposable
{
    private readonly Lingkungan _lingkungan;
    private readonly IReadOnlyList<Aturan> _aturan;
    private readonly Dictionary<string, int> _nomor;
    private readonly MemoryStream _buffer = new();
    private readonly Utf8JsonWriter _json;
    private readonly List<DokumenDiperiksa> _tidakTerbaca = [];

    internal KeluaranSarif(Lingkungan lingkungan, IReadOnlyList<Aturan> aturan)
    {
        (_lingkungan, _aturan) = (lingkungan, aturan);
        _nomor = aturan.Select(static (a, i) => (a.Id, i)).ToDictionary(static p => p.Id, static p => p.i);
        _json = new(_buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    public void Begin()
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        _json.WriteStartObject("tool");
        _json.WriteStartObject("driver");
        _json.WriteString("name", "renstra");
        _json.WriteString("semanticVersion", typeof(KeluaranSarif).Assembly.GetName().Version!.ToString(3));
        _json.WriteArray("rules", _aturan, Rule);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteString("columnKind", "unicodeCodePoints");
        _json.WriteStartArray("results");
    }

    public void Write(DokumenDiperiksa dokumen)
    {
        if (dokumen.Hasil is not { } hasil)
        {
            _tidakTerbaca.Add(dokumen);
            return;
        }

        foreach (var temuan in hasil.Semua)
        {
            _json.WriteStartObject();
            Result(dokumen, temuan);
            _json.WriteEndObject();
        }

        Drain();
    }

    public void End(JumlahCheck jumlah)
    {
        _json.WriteEndArray();
        _json.WriteArray("invocations", [0], _ =>
        {
            _json.WriteBoolean("executionSuccessful", _tidakTerbaca.Count == 0);
            _json.WriteArray("toolExecutionNotifications", _tidakTerbaca.SelectMany(static d => d.Galat.Count == 0
                ? [(d, 1, 1, d.Pesan ?? "")]
                : d.Galat.Select(g => (d, g.Letak.Baris, g.Letak.Kolom, g.Describe(Bahasa.Inggris)))), n =>
            {
                _json.WriteString("level", "error");
                Message(n.Item4);
                _json.WriteArray("locations", [0], _ => Location(n.d.Bacaan.Berkas, n.Item2, n.Item3, null, null));
            });
        });
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        Drain();
        _lingkungan.Out.WriteLine();
    }

    public void Dispose()
    {
        _json.Dispose();
        _buffer.Dispose();
    }

    private void Rule(Aturan a)
    {
        _json.WriteString("id", a.Id);
        _json.WriteString("name", a.Nama);
        Text("shortDescription", a.Judul);
        Text("fullDescription", a.Alasan);
        _json.WriteStartObject("help");
        _json.WriteString("text", $"{a.Alasan.Sebut(_lingkungan.Bahasa)} {string.Join("; ", a.Dasar.Select(d => d.Sebutan.Sebut(_lingkungan.Bahasa)))}.");
        _json.WriteEndObject();
        _json.WriteStartObject("defaultConfiguration");
        _json.WriteString("level", Level(a.Keparahan));
        _json.WriteEndObject();
        _json.WriteStartObject("properties");
        _json.WriteArrayOfText("tags", [a.Kelompok]);
        _json.WriteEndObject();
    }

    private void Result(DokumenDiperiksa dokumen, Temuan t)
    {
        var open = t.Status == StatusTemuan.TidakDapatDinilai;
        _json.WriteString("ruleId", t.Aturan.Id);
        _json.WriteNumber("ruleIndex", _nomor[t.Aturan.Id]);
        _json.WriteString("kind", open ? "open" : "fail");
        _json.WriteString("level", open ? "none" : Level(t.Keparahan));
        var values = KataTemuan.Values(t, _lingkungan.Bahasa);
        Message($"{KataTemuan.Place(t, _lingkungan.Bahasa)}: {t.Pesan.Sebut(_lingkungan.Bahasa)}{(values.Length == 0 ? "" : $" ({values})")}");
        _json.WriteArray("locations", [t.Tempat], p => Place(dokumen, p));
        if (!t.TempatLain.IsKosong)
        {
            var id = 0;
            _json.WriteArray("relatedLocations", t.TempatLain, p =>
            {
                _json.WriteNumber("id", ++id);
                Place(dokumen, p);
            });
        }

        _json.WriteStartObject("partialFingerprints");
        _json.WriteString("renstra/v1", t.SidikJari);
        _json.WriteEndObject();
        // An empty list says that the result is not suppressed; none at all would leave it open.
        (string Kind, string Why)[] suppressed = t.Pengecualian is { } accepted ? [("inSource", accepted.Alasan)] : dokumen.GarisDasar.Contains(t) ? [("external", "baseline")] : [];
        _json.WriteArray("suppressions", suppressed, s =>
        {
            _json.WriteString("kind", s.Kind);
            _json.WriteString("justification", s.Why);
        });
    }

    private void Place(DokumenDiperiksa dokumen, TempatTemuan p)
    {
        var (line, column) = dokumen.PlaceOf(p);
        Location(dokumen.Bacaan.Berkas, line, column, p.Jalur, p.Nama);
    }

    private void Location(string file, int line, int column, string? path, string? name)
    {
        _json.WriteStartObject("physicalLocation");
        _json.WriteStartObject("artifactLocation");
        _json.WriteString("uri", UriBerkas.Of(file));
        _json.WriteEndObject();
        _json.WriteStartObject("region");
        _json.WriteNumber("startLine", line);
        _json.WriteNumber("startColumn", column);
        _json.WriteEndObject();
        _json.WriteEndObject();
        if (path is { Length: > 0 })
        {
            _json.WriteArray("logicalLocations", [path], p =>
            {
                _json.WriteString("fullyQualifiedName", p);
                _json.WriteOptional("name", name);
                _json.WriteString("kind", "member");
            });
        }
    }

    private void Text(string name, TeksDwibahasa text)
    {
        _json.WriteStartObject(name);
        _json.WriteString("text", text.Sebut(_lingkungan.Bahasa));
        _json.WriteEndObject();
    }

    private void Message(string text)
    {
        _json.WriteStartObject("message");

        // Braces stand for arguments in a message.
        _json.WriteString("text", text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
        _json.WriteEndObject();
    }

    private static string Level(Keparahan keparahan) => keparahan == Keparahan.Galat ? "error" : keparahan == Keparahan.Peringatan ? "warning" : "note";

    // Document by document, so that a thousand of them need no more memory than one.
    private void Drain()
    {
        _json.Flush();
        _lingkungan.Out.Write(System.Text.Encoding.UTF8.GetString(_buffer.GetBuffer(), 0, (int)_buffer.Length));
        _buffer.SetLength(0);
    }
}
