using System.Globalization;
using System.Text;
using System.Xml;
using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>The check as JUnit's XML: a suite for each document, a case for each rule. A case fails where a finding fails the check.</summary>
internal sealed class KeluaranJunit(Lingkungan lingkungan) : IKeluaranCheck
{
    public void Begin() => lingkungan.Out.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"renstra check\">\n");

    public void Write(DokumenDiperiksa dokumen)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, ConformanceLevel = ConformanceLevel.Fragment }))
        {
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", Clean(dokumen.Nama));
            if (dokumen.Hasil is { } hasil)
            {
                Checked(xml, dokumen, hasil);
            }
            else
            {
                Unread(xml, dokumen);
            }

            xml.WriteEndElement();
        }

        lingkungan.Out.Write(text.Append('\n').ToString());
    }

    public void End(JumlahCheck jumlah) => lingkungan.Out.Write("</testsuites>\n");

    private void Checked(XmlWriter xml, DokumenDiperiksa dokumen, HasilPemeriksaan hasil)
    {
        var byRule = dokumen.Temuan.ToLookup(static t => t.Temuan.Aturan);
        var failed = hasil.Aturan.Where(a => byRule[a].Any(t => Fails(dokumen, t))).ToHashSet();
        var skipped = hasil.Aturan.Where(a => byRule[a].Any() && byRule[a].All(static t => t.Temuan.Status == StatusTemuan.TidakDapatDinilai)).ToHashSet();
        Counts(xml, hasil.Aturan.Count, failed.Count, 0, skipped.Count);
        foreach (var aturan in hasil.Aturan.AsEnumerable())
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", $"renstra.{aturan.Kelompok}");
            xml.WriteAttributeString("name", aturan.ToString());
            var active = byRule[aturan].Where(static t => t.IsAktif).ToArray();
            if (failed.Contains(aturan))
            {
                xml.WriteStartElement("failure");
                xml.WriteAttributeString("type", active.MaxBy(static t => t.Temuan.Keparahan.Value)!.Temuan.Keparahan.Name);
                xml.WriteAttributeString("message", $"{aturan.Judul.Sebut(lingkungan.Bahasa)} ({KataCheck.Plain(active.Length)})");
                xml.WriteString(Lines(dokumen, active));
                xml.WriteEndElement();
            }
            else if (skipped.Contains(aturan))
            {
                xml.WriteStartElement("skipped");
                xml.WriteAttributeString("message", $"{StatusTemuan.TidakDapatDinilai.Sebut(lingkungan.Bahasa)} ({KataCheck.Plain(byRule[aturan].Count())})");
                xml.WriteEndElement();
            }
            else if (active.Length > 0)
            {
                xml.WriteElementString("system-out", Lines(dokumen, active));
            }

            xml.WriteEndElement();
        }
    }

    private void Unread(XmlWriter xml, DokumenDiperiksa dokumen)
    {
        Counts(xml, 1, 0, 1, 0);
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", "renstra");
        xml.WriteAttributeString("name", lingkungan.Bahasa == Bahasa.Indonesia ? "berkas terbaca" : "file is read");
        xml.WriteStartElement("error");
        xml.WriteAttributeString("message", Clean(KataCheck.TidakTerbaca(dokumen, lingkungan.Bahasa)));
        xml.WriteString(string.Join('\n', dokumen.Galat.SelectMany(g => g.Render(dokumen.Berkas, lingkungan.Bahasa).Split('\n')).Select(Clean)));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static bool Fails(DokumenDiperiksa dokumen, TemuanBerkas t) => t.IsAktif && dokumen.Setelan.GagalPada.Fails(t.Temuan.Keparahan);

    private static void Counts(XmlWriter xml, int tests, int failures, int errors, int skipped)
    {
        foreach (var (name, n) in new[] { ("tests", tests), ("failures", failures), ("errors", errors), ("skipped", skipped) })
        {
            xml.WriteAttributeString(name, n.ToString(CultureInfo.InvariantCulture));
        }
    }

    private string Lines(DokumenDiperiksa dokumen, IEnumerable<TemuanBerkas> temuan) => string.Join('\n', temuan.Select(t =>
    {
        var at = t.Letak is { } l ? $"{dokumen.Berkas}:{KataCheck.Plain(l.Baris)}:{KataCheck.Plain(l.Kolom)} " : "";
        return Clean($"{t.Temuan.Keparahan.Sebut(lingkungan.Bahasa)}: {at}{t.Jalur}: {KataCheck.Tempat(t, lingkungan.Bahasa)}: {t.Temuan.Pesan.Sebut(lingkungan.Bahasa)}");
    }));

    // Beside control characters, XML has no U+FFFE, no U+FFFF, and no half characters.
    private static string Clean(string text)
    {
        text = TeksBersih.Line(text);
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append((rune.Value & 0xFFFE) == 0xFFFE ? "\uFFFD" : rune.ToString());
        }

        return clean.ToString();
    }
}
