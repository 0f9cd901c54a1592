using System.Buffers;
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Renstra.Domain;
using Renstra.Domain.Json;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>The check as SARIF 2.1.0: every rule of the catalogue, then the results, document by document. No clock and no machine is in it.</summary>
internal sealed class KeluaranSarif : IKeluaranCheck, IDisposable
{
    internal const string Skema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly List<DokumenDiperiksa> _unread = [];
    private readonly Dictionary<string, int> _index = [];
    private readonly Utf8JsonWriter _json;
    private readonly Lingkungan _lingkungan;

    internal KeluaranSarif(Lingkungan lingkungan)
    {
        _lingkungan = lingkungan;
        _json = new(_buffer, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    private Bahasa Bahasa => _lingkungan.Bahasa;

    public void Begin()
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", Skema);
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        _json.WriteStartObject("tool");
        _json.WriteStartObject("driver");
        _json.WriteString("name", "renstra");
        _json.WriteString("semanticVersion", Version());
        _json.WriteString("language", Bahasa == Bahasa.Indonesia ? "id" : "en");
        _json.WriteArray("rules", KatalogAturan.Semua, AturanSarif.Writer(_json, Bahasa, _index));
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteString("language", Bahasa == Bahasa.Indonesia ? "id" : "en");
        _json.WriteString("columnKind", "unicodeCodePoints");
        _json.WriteStartArray("results");
        Flush();
    }

    public void Write(DokumenDiperiksa dokumen)
    {
        if (dokumen.Hasil is null)
        {
            _unread.Add(dokumen with { Galat = [.. dokumen.Galat.Take(1)] });
        }

        foreach (var t in dokumen.Temuan)
        {
            _json.WriteStartObject();
            Result(dokumen, t);
            _json.WriteEndObject();
        }

        Flush();
    }

    public void End(JumlahCheck jumlah)
    {
        _json.WriteEndArray();
        _json.WriteStartArray("invocations");
        _json.WriteStartObject();
        _json.WriteBoolean("executionSuccessful", jumlah.TidakTerbaca == 0);
        _json.WriteArray("toolExecutionNotifications", _unread, d =>
        {
            _json.WriteString("level", "error");
            Message(KataCheck.TidakTerbaca(d, Bahasa));
            _json.WriteStartArray("locations");
            Location(d.Berkas, d.Galat.Count > 0 ? d.Galat[0].Letak : null, "", "", null);
            _json.WriteEndArray();
        });
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        Flush();
        _lingkungan.Out.Write('\n');
    }

    public void Dispose() => _json.Dispose();

    private void Result(DokumenDiperiksa dokumen, TemuanBerkas t)
    {
        var temuan = t.Temuan;
        var unjudged = temuan.Status == StatusTemuan.TidakDapatDinilai;
        _json.WriteString("ruleId", temuan.Aturan.Id);
        if (_index.TryGetValue(temuan.Aturan.Id, out var index))
        {
            _json.WriteNumber("ruleIndex", index);
        }

        // What cannot be judged for want of information is open; only what fails has a level.
        _json.WriteString("kind", unjudged ? "open" : "fail");
        _json.WriteString("level", unjudged ? "none" : AturanSarif.Level(temuan.Keparahan));
        Message(string.Join("\n", new[] { temuan.Pesan.Sebut(Bahasa), KataCheck.Nilai(temuan, Bahasa), temuan.Usulan?.Uraian.Sebut(Bahasa) ?? "" }.Where(static s => s.Length > 0)));
        _json.WriteStartArray("locations");
        Location(dokumen.Berkas, t.Letak, t.Jalur, t.Noda, null);
        _json.WriteEndArray();
        _json.WriteStartArray("relatedLocations");
        for (var i = 0; i < t.Lain.Count; i++)
        {
            Location(dokumen.Berkas, t.Lain[i].Letak, t.Lain[i].Tempat.Jalur, t.Lain[i].Tempat.Nama, i);
        }

        _json.WriteEndArray();
        _json.WriteStartObject("partialFingerprints");
        _json.WriteString("renstraSidikJari/v1", temuan.SidikJari);
        _json.WriteEndObject();
        Suppressions(t);
        Properties(dokumen, t);
    }

    private void Suppressions(TemuanBerkas t)
    {
        // An empty array says that nothing suppresses the result; leaving it out would say that nobody knows.
        _json.WriteStartArray("suppressions");
        if (t.Temuan.Pengecualian is { } pengecualian)
        {
            Suppression("inSource", pengecualian.Alasan);
        }

        if (t.IsDikenal)
        {
            Suppression("external", Bahasa == Bahasa.Indonesia ? "Sudah ada di baseline." : "Known to the baseline.");
        }

        _json.WriteEndArray();
    }

    private void Suppression(string kind, string justification)
    {
        _json.WriteStartObject();
        _json.WriteString("kind", kind);
        _json.WriteString("status", "accepted");
        _json.WriteString("justification", TeksBersih.Line(justification));
        _json.WriteEndObject();
    }

    private void Properties(DokumenDiperiksa dokumen, TemuanBerkas t)
    {
        _json.WriteStartObject("properties");
        _json.WriteString("dokumen", dokumen.Identitas);
        _json.WriteOptional("kode", t.Temuan.Kode.IsKosong ? null : t.Temuan.Kode.ToString());
        _json.WriteOptional("tahun", t.Temuan.Tahun?.ToString());
        _json.WriteOptional("sumber", KataCheck.Sumber(t.Temuan.Tempat.Sumber, Bahasa));
        _json.WriteOptional("tercantum", t.Temuan.Tercantum?.Teks);
        _json.WriteOptional("terhitung", t.Temuan.Terhitung?.Teks);
        _json.WriteOptional("selisih", t.Temuan.Selisih?.Teks);
        _json.WriteEndObject();
    }

    private void Location(string berkas, LetakJson? letak, string jalur, string nama, int? id)
    {
        _json.WriteStartObject();
        if (id is { } number)
        {
            _json.WriteNumber("id", number);
        }

        _json.WriteStartObject("physicalLocation");
        _json.WriteStartObject("artifactLocation");
        _json.WriteString("uri", UriBerkas.Of(berkas));
        _json.WriteEndObject();
        if (letak is not null)
        {
            _json.WriteStartObject("region");
            _json.WriteNumber("startLine", letak.Baris);
            _json.WriteNumber("startColumn", letak.Kolom);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
        if (jalur.Length > 0)
        {
            _json.WriteStartArray("logicalLocations");
            _json.WriteStartObject();
            _json.WriteOptional("name", TeksBersih.Line(nama));
            _json.WriteString("fullyQualifiedName", jalur);
            _json.WriteString("kind", "property");
            _json.WriteEndObject();
            _json.WriteEndArray();
        }

        _json.WriteEndObject();
    }

    private void Message(string text)
    {
        _json.WriteStartObject("message");
        _json.WriteString("text", string.Join('\n', text.Split('\n').Select(TeksBersih.Line)));
        _json.WriteEndObject();
    }

    // The version without what the build adds behind a plus.
    private static string Version() =>
        typeof(KeluaranSarif).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private void Flush()
    {
        _json.Flush();
        _lingkungan.Out.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        _buffer.ResetWrittenCount();
    }
}
