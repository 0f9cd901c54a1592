using System.Text;
using System.Text.Json;
using Renstra.Domain.Json;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>Gives one member of a JSON text another value and keeps every other byte: order, blanks, line ends, writing of numbers.</summary>
internal static class PenyuntingJson
{
    /// <summary>Sets a member; one that is absent is put where the order of its object wants it, in the manner of its neighbour.</summary>
    /// <param name="utf8">The text, valid JSON.</param>
    /// <param name="jalur">The path of the member, below objects and elements that are there.</param>
    /// <param name="nilai">The new value, as JSON.</param>
    /// <param name="urutan">The order of the members of the object that the missing one belongs into; years go by number.</param>
    /// <returns>The changed text; <see langword="null"/> if the path leads nowhere.</returns>
    internal static byte[]? Set(ReadOnlySpan<byte> utf8, List<(string? Nama, int Index)> jalur, string nilai, IReadOnlyList<string> urutan)
    {
        var bom = PetaLetak.SkipBom(utf8);
        var reader = new Utf8JsonReader(utf8[bom..], new JsonReaderOptions { MaxDepth = 1000 });
        reader.Read();
        for (var i = 0; i < jalur.Count; i++)
        {
            if (jalur[i].Nama is not { } nama)
            {
                if (!Element(ref reader, jalur[i].Index))
                {
                    return null;
                }

                continue;
            }

            if (reader.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            var start = bom + (int)reader.TokenStartIndex;
            var members = new List<Anggota>();
            if (!Member(ref reader, nama, bom, members))
            {
                for (var j = jalur.Count - 1; j > i; j--)
                {
                    if (jalur[j].Nama is not { } below)
                    {
                        return null;
                    }

                    nilai = $"{{ {Quote(below)}: {nilai} }}";
                }

                return Insert(utf8, start, members, nama, nilai, urutan);
            }
        }

        var from = bom + (int)reader.TokenStartIndex;
        reader.Skip();
        return Replace(utf8, from, bom + (int)reader.BytesConsumed, nilai);
    }

    private static bool Element(ref Utf8JsonReader reader, int index)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        for (reader.Read(); index > 0 && reader.TokenType != JsonTokenType.EndArray; index--)
        {
            reader.Skip();
            reader.Read();
        }

        return reader.TokenType != JsonTokenType.EndArray;
    }

    // Leaves the reader at the member's value if it is there; gathers the members of the object otherwise.
    private static bool Member(ref Utf8JsonReader reader, string nama, int bom, List<Anggota> members)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            var start = bom + (int)reader.TokenStartIndex;
            reader.Read();
            if (name == nama)
            {
                return true;
            }

            reader.Skip();
            members.Add(new(name, start, bom + (int)reader.BytesConsumed));
        }

        return false;
    }

    private static byte[]? Insert(ReadOnlySpan<byte> utf8, int start, List<Anggota> members, string nama, string nilai, IReadOnlyList<string> urutan)
    {
        if (members.Count == 0)
        {
            return null;
        }

        var before = members.FindLastIndex(m => Compare(m.Nama, nama, urutan) < 0);
        var neighbour = members[Math.Max(before, 0)];
        var gap = utf8[(start + 1)..members[0].Awal];

        // What stands between the brace and the first name is how the object sets its members apart.
        var lead = gap.Contains((byte)'\n') ? Encoding.UTF8.GetString(gap) : " ";
        var member = $"{Quote(nama)}: {nilai}";
        return before < 0
            ? Replace(utf8, neighbour.Awal, neighbour.Awal, $"{member},{lead}")
            : Replace(utf8, neighbour.Akhir, neighbour.Akhir, $",{lead}{member}");
    }

    private static int Compare(string a, string b, IReadOnlyList<string> urutan)
    {
        if (TahunAnggaran.TryParse(a, null, out var x) && TahunAnggaran.TryParse(b, null, out var y))
        {
            return x.CompareTo(y);
        }

        return Order(a).CompareTo(Order(b));

        int Order(string name)
        {
            for (var i = 0; i < urutan.Count; i++)
            {
                if (urutan[i] == name)
                {
                    return i;
                }
            }

            return -1;
        }
    }

    private static string Quote(string text) => $"\"{JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private static byte[] Replace(ReadOnlySpan<byte> utf8, int from, int to, string text) => [.. utf8[..from], .. Encoding.UTF8.GetBytes(text), .. utf8[to..]];

    private readonly record struct Anggota(string Nama, int Awal, int Akhir);
}
