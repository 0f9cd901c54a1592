using System.Text;
using System.Text.Json;
using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>Any part of a document as text: rows as a table where they fit the width, else each as a block of labelled pieces.</summary>
internal sealed class TampilanBagian(Lingkungan lingkungan, TahunAnggaran? tahun)
{
    private static readonly string[] Titles = ["nomor", "kode", "nama", "teks", "judul", "jenisPelayanan", "tupoksi", "menurut", "uraian"];
    private static readonly string[] PlainNumbers = ["tahun", "awal", "akhir", "awalRenstra", "akhirRenstra", "transisi", "tingkat"];

    private readonly Alur _alur = new(lingkungan);
    private readonly bool _id = lingkungan.Bahasa == Bahasa.Indonesia;

    internal void Write(IReadOnlyList<Bagian> parts, string? title)
    {
        if (title is not null)
        {
            _alur.Prose("", title, "  ");
        }

        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0)
            {
                _alur.Line();
            }

            _alur.Line(parts[i].Jalur);
            Rows(parts[i].Isi, "");
        }

        if (parts.Any(static p => p.Isi.Any(HasUnreadable)))
        {
            _alur.Line();
            _alur.Prose("", _id ? "« » tercetak, tetapi tidak terbaca sebagai nilai." : "« » printed, but no value.");
        }
    }

    private static bool HasUnreadable(JsonElement element) => element.GetRawText().Contains("\"tertulis\": \"", StringComparison.Ordinal)
        && element.GetRawText().Replace("\"tertulis\": \"-\"", "", StringComparison.Ordinal).Contains("\"tertulis\"", StringComparison.Ordinal);

    private void Rows(IReadOnlyList<JsonElement> rows, string indent)
    {
        if (!TryGrid(rows, indent))
        {
            for (var i = 0; i < rows.Count; i++)
            {
                // Rows without a name are told apart by a line.
                if (i > 0 && !HasTitle(rows[i]))
                {
                    _alur.Line(indent + "—");
                }

                Block(rows[i], indent);
            }
        }
    }

    private static bool HasTitle(JsonElement row) =>
        row.ValueKind != JsonValueKind.Object || row.TryGetProperty("sebutan", out _) || BarisKisi.Members(row).Any(static m => Titles.Contains(m.Name) && TeksSel.IsSel(m.Value));

    // In a pipe nothing is wrapped, so a grid may be wider than a terminal; but not without end.
    private bool TryGrid(IReadOnlyList<JsonElement> rows, string indent)
    {
        const int MostInPipe = 300;
        if (!Kisi.TryBuild(BarisKisi.Flatten(rows), tahun, out var grid)
            || !(lingkungan.IsTerminal ? grid.TryShrink(lingkungan.Lebar - indent.Length) : grid.Width + indent.Length <= MostInPipe))
        {
            return false;
        }

        foreach (var line in grid.Lines())
        {
            lingkungan.Out.WriteLine((indent + line).TrimEnd());
        }

        return true;
    }

    // Title first, then short members, then series, then what nests.
    private void Block(JsonElement value, string indent)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            _alur.Prose(indent, Cell("", value));
            return;
        }

        var members = BarisKisi.Members(value);
        var title = string.Join(' ', Titles.SelectMany(t => members.Where(m => m.Name == t && TeksSel.IsSel(m.Value)).Select(static m => Cell(m.Name, m.Value))));
        var rest = members.Where(m => !Titles.Contains(m.Name) || !TeksSel.IsSel(m.Value)).ToArray();
        if (title.Length == 0 && value.TryGetProperty("sebutan", out var mention))
        {
            title = Mention(mention);
            rest = [.. rest.Where(static m => m.Name != "sebutan")];
        }

        var pieces = rest.Where(static m => TeksSel.IsSel(m.Value) && !IsLong(m.Value)).Select(static m => $"{LabelAnggota.Of(m.Name)} {Cell(m.Name, m.Value)}").ToArray();
        if (title.Length > 0)
        {
            _alur.Prose(indent, title, "  ");
            indent += "  ";
        }

        _alur.Pieces(indent, "", pieces);
        foreach (var member in rest.Where(m => (!TeksSel.IsSel(m.Value) || IsLong(m.Value)) && !IsTotal(value, m.Name)))
        {
            Member(member.Name, member.Value, value, indent);
        }
    }

    // The total of a table is shown as its last row.
    private static bool IsTotal(JsonElement table, string member) => member == "jumlah" && table.TryGetProperty("baris", out var rows) && rows.ValueKind == JsonValueKind.Array;

    private void Member(string name, JsonElement value, JsonElement owner, string indent)
    {
        if (TeksSel.IsSel(value))
        {
            _alur.Prose(indent, $"{LabelAnggota.Of(name)}: {Cell(name, value)}", "  ");
        }
        else if (IsMention(value))
        {
            _alur.Prose(indent, $"{LabelAnggota.Of(name)}: {Mention(value)}", "  ");
        }
        else if (IsFlat(value))
        {
            _alur.Pieces(indent, LabelAnggota.Of(name), [.. Pieces(value)]);
        }
        else if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(static v => v.ValueKind == JsonValueKind.String))
        {
            _alur.Prose(indent, $"{LabelAnggota.Of(name)}: {string.Join(", ", value.EnumerateArray().Select(static v => v.GetString()))}", "  ");
        }
        else if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(IsMention))
        {
            _alur.Line(indent + LabelAnggota.Of(name));
            foreach (var item in value.EnumerateArray())
            {
                _alur.Prose(indent + "  ", Mention(item), "  ");
            }
        }
        else
        {
            _alur.Line(indent + LabelAnggota.Of(name));
            JsonElement[] rows = value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];
            if (!IsTotal(owner, "jumlah") || name != "baris" || !owner.TryGetProperty("jumlah", out var total))
            {
                Rows(rows, indent + "  ");
            }
            else if (!TryGrid([.. rows, total], indent + "  "))
            {
                Rows(rows, indent + "  ");
                _alur.Line(indent + "jumlah");
                Block(total, indent + "  ");
            }
        }
    }

    private IEnumerable<string> Pieces(JsonElement flat)
    {
        foreach (var m in flat.EnumerateObject().Where(m => IsShown(m.Name) && IsYearShown(m.Name)))
        {
            yield return $"{LabelAnggota.Of(m.Name)} {Cell(m.Name, m.Value)}";
        }
    }

    private bool IsYearShown(string name) => tahun is not { } only || !IsYear(name) || name == only.ToString();

    /// <summary>An object of cells only: a series, quarters, the columns of a row of data.</summary>
    internal static bool IsFlat(JsonElement value) => value.ValueKind == JsonValueKind.Object && value.EnumerateObject().All(static m => TeksSel.IsSel(m.Value));

    internal static bool IsMention(JsonElement value) => value.ValueKind == JsonValueKind.Object && value.EnumerateObject().All(static m => m.Name is "nomor" or "teks" or "id" or "sumber");

    internal static bool IsYear(string name) => name.Length == 4 && name.All(char.IsAsciiDigit);

    internal static string Mention(JsonElement value)
    {
        string? Get(string name) => value.TryGetProperty(name, out var text) ? text.GetString() : null;
        var id = Get("id");
        return $"{Get("nomor")} {Get("teks")}{(id is null ? "" : $" [{id}]")}".Trim();
    }

    internal static bool IsShown(string name) => name is not ("sumber" or "sumberJumlah");

    private static bool IsLong(JsonElement value) => value.ValueKind == JsonValueKind.String && value.GetString()!.Length > 40;

    internal static string Cell(string name, JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && PlainNumbers.Contains(name) ? value.GetRawText() : TeksSel.Of(value);
}
