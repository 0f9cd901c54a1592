using System.Globalization;
using System.Text;

namespace Renstra.Domain.Perhitungan;

/// <summary>The layout and the words of an explanation, in both languages, in one place.</summary>
internal static class PenulisPenjelasan
{
    internal static string Render(Penjelasan penjelasan, Bahasa bahasa, Func<TempatMasukan, string?>? tempat)
    {
        var text = new StringBuilder();
        Write(text, penjelasan, bahasa, tempat ?? (t => Place(t.Sumber, bahasa)), "");
        return text.ToString();
    }

    private static void Write(StringBuilder text, Penjelasan p, Bahasa bahasa, Func<TempatMasukan, string?> tempat, string indent)
    {
        var id = bahasa == Bahasa.Indonesia;
        void Line(string label, string value) => text.Append(CultureInfo.InvariantCulture, $"{indent}  {label,-11}{value}\n");
        string Label(int index, string label) => index == 0 ? label : "";

        text.Append(CultureInfo.InvariantCulture, $"{indent}{p.Hal.Sebut(bahasa)}\n");
        Line(id ? "Rumus" : "Formula", $"{p.Rumus.Sebut(bahasa)}: {p.Rumus.Ekspresi.Sebut(bahasa)}");
        for (var i = 0; i < p.Masukan.Count; i++)
        {
            var m = p.Masukan[i];
            var place = m.Tempat is { } t && tempat(t) is { Length: > 0 } where ? $" ({where})" : "";
            Line(Label(i, id ? "Masukan" : "Inputs"), $"{m.Simbol} = {m.Nilai.Sebut(bahasa)}: {m.Arti.Sebut(bahasa)}{place}");
        }

        for (var i = 0; i < p.Asumsi.Count; i++)
        {
            Line(Label(i, id ? "Asumsi" : "Assumed"), $"{p.Asumsi[i].Hal} = {p.Asumsi[i].Diambil}: {p.Asumsi[i].Alasan(bahasa)}");
        }

        for (var i = 0; i < p.Pilihan.Count; i++)
        {
            var usual = p.Pilihan[i].IsBawaan ? id ? " (bawaan)" : " (default)" : "";
            Line(Label(i, id ? "Pilihan" : "Options"), $"{p.Pilihan[i].Hal} = {p.Pilihan[i].Diambil}: {p.Pilihan[i].Sebutan.Sebut(bahasa)}{usual}");
        }

        for (var i = 0; i < p.Langkah.Count; i++)
        {
            var l = p.Langkah[i];
            Line(Label(i, id ? "Langkah" : "Steps"), l.Ekspresi.Length == 0 ? $"{l.Arti.Sebut(bahasa)}: {l.Hasil.Sebut(bahasa)}" : $"{l.Arti.Sebut(bahasa)}: {l.Ekspresi} = {l.Hasil.Sebut(bahasa)}");
        }

        Line(id ? "Hasil" : "Result", p.Hasil.Sebut(bahasa));
        if (p.Ditampilkan.Sebut(bahasa) is { Length: > 0 } shown)
        {
            Line(id ? "Tampilan" : "Shown", shown);
        }

        Line(id ? "Dasar" : "Basis", $"{p.Rumus.Dasar.Sebutan.Sebut(bahasa)} ({p.Rumus.Dasar.Keyakinan.Sebut(bahasa)})");
        for (var i = 0; i < p.Catatan.Count; i++)
        {
            Line(Label(i, id ? "Catatan" : "Notes"), p.Catatan[i].Sebut(bahasa));
        }

        foreach (var part in p.Bagian)
        {
            Write(text, part, bahasa, tempat, indent + "    ");
        }
    }

    private static string? Place(Sumber? sumber, Bahasa bahasa)
    {
        if (sumber is null)
        {
            return null;
        }

        var id = bahasa == Bahasa.Indonesia;
        var parts = new[]
        {
            sumber.Tabel is { } table ? (id ? $"Tabel {table}" : $"table {table}") : null,
            sumber.Baris is { } line ? (id ? $"baris {line}" : $"line {line}") : null,
            sumber.Halaman is { } page ? (id ? $"halaman {page}" : $"page {page}") : null,
        };
        return string.Join(", ", parts.Where(static p => p is not null));
    }
}
