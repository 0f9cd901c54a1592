using System.Text;
using System.Xml;
using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>JUnit's XML: a suite for each document, a test case for each rule. A rule with findings of the gravity that fails the check fails.</summary>
internal sealed class KeluaranJunit(Lingkungan lingkungan, IReadOnlyList<Aturan> aturan, Keparahan? gagalMulai) : IKeluaranCheck
{
    private readonly XmlWriter _xml = XmlWriter.Create(lingkungan.Out, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = Encoding.UTF8, OmitXmlDeclaration = true, CheckCharacters = false });

    public void Begin()
    {
        _xml.WriteRaw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        _xml.WriteStartElement("testsuites");
        _xml.WriteAttributeString("name", "renstra check");
    }

    public void Write(DokumenDiperiksa dokumen)
    {
        var byRule = dokumen.Temuan.ToLookup(static t => t.Aturan.Id);
        var failed = aturan.Count(a => byRule[a.Id].Any(Fails));
        var unread = dokumen.Hasil is null;
        _xml.WriteStartElement("testsuite");
        _xml.WriteAttributeString("name", Clean(dokumen.Nama));
        _xml.WriteAttributeString("tests", Number(unread ? 1 : aturan.Count));
        _xml.WriteAttributeString("failures", Number(failed));
        _xml.WriteAttributeString("errors", Number(unread ? 1 : 0));
        if (unread)
        {
            _xml.WriteStartElement("testcase");
            _xml.WriteAttributeString("classname", Clean(dokumen.Nama));
            _xml.WriteAttributeString("name", lingkungan.Bahasa == Bahasa.Indonesia ? "terbaca" : "readable");
            Element("error", lingkungan.Bahasa == Bahasa.Indonesia ? "tidak terbaca" : "not read", dokumen.Galat.Count == 0 ? dokumen.Pesan ?? "" : string.Join('\n', dokumen.Galat.Select(g => g.Render(dokumen.Bacaan.Berkas, lingkungan.Bahasa))));
            _xml.WriteEndElement();
        }
        else
        {
            foreach (var a in aturan)
            {
                Rule(dokumen, a, [.. byRule[a.Id]]);
            }
        }

        _xml.WriteEndElement();
    }

    public void End(JumlahCheck jumlah)
    {
        _xml.WriteEndElement();
        _xml.Flush();
        lingkungan.Out.WriteLine();
    }

    private void Rule(DokumenDiperiksa dokumen, Aturan a, Temuan[] found)
    {
        _xml.WriteStartElement("testcase");
        _xml.WriteAttributeString("classname", Clean(dokumen.Nama));
        _xml.WriteAttributeString("name", $"{a.Id} {a.Nama}");
        if (found.Any(Fails))
        {
            Element("failure", a.Judul.Sebut(lingkungan.Bahasa), string.Join('\n', found.Select(Text)));
        }
        else if (found.Length > 0)
        {
            _xml.WriteElementString("system-out", Clean(string.Join('\n', found.Select(Text))));
        }
        else if (dokumen.Hasil!.TidakDinilai.Any(t => t.Aturan == a))
        {
            _xml.WriteStartElement("skipped");
            _xml.WriteAttributeString("message", Clean(dokumen.Hasil.TidakDinilai.First(t => t.Aturan == a).Pesan.Sebut(lingkungan.Bahasa)));
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private bool Fails(Temuan t) => gagalMulai is not null && t.Keparahan.IsAtLeast(gagalMulai);

    private string Text(Temuan t) => $"{t.Keparahan.Sebut(lingkungan.Bahasa)}: {KataTemuan.Place(t, lingkungan.Bahasa)}: {t.Pesan.Sebut(lingkungan.Bahasa)} [{t.Tempat.Jalur}]";

    private void Element(string name, string message, string text)
    {
        _xml.WriteStartElement(name);
        _xml.WriteAttributeString("message", Clean(message));
        _xml.WriteString(Clean(text));
        _xml.WriteEndElement();
    }

    private static string Number(int n) => n.ToString(System.Globalization.CultureInfo.InvariantCulture);

    // XML 1.0 has no place for control characters, nor for half of a pair.
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Select(static r => r.Value is '\n' or '\t' || (r.Value >= 0x20 && r.Value is not (0xFFFE or 0xFFFF)) ? r.ToString() : "\uFFFD"));
}
