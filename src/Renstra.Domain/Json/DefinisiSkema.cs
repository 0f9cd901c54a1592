using System.Text.Json.Nodes;

namespace Renstra.Domain.Json;

/// <summary>
/// The definitions of a JSON schema while it is made. Only words that every validator evaluates alike are used: type, enum, required,
/// properties, patternProperties, additionalProperties, pattern, items, oneOf, not, lengths, and <c>$ref</c> standing alone. The
/// definitions stand under <c>definitions</c>, which draft 2020-12 still knows: NJsonSchema 11.6.2 does not resolve a reference that stands inside the newer <c>$defs</c>.
/// </summary>
internal sealed class DefinisiSkema
{
    /// <summary>A text that is not blank. The blanks are listed, for engines differ on <c>\s</c>.</summary>
    internal const string PolaTeks = "[^\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";

    internal const string PolaTahun = "^(19|2[0-9])[0-9][0-9]$";
    internal const string PolaTanggal = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    // A letter, as far as engines without \p{L} can tell.
    private const string PolaPredikat = "^[A-Za-z\\u0080-\\uffff]";

    internal JsonObject Definisi { get; } = [];

    internal static JsonObject Text() => new() { ["type"] = "string", ["pattern"] = PolaTeks };

    internal static JsonObject Text(int most)
    {
        var text = Text();
        text.Add("maxLength", most);
        return text;
    }

    internal static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(static n => (JsonNode)n)]);

    /// <summary>Puts a description in front. Beside <c>$ref</c> nothing may stand, so such a schema is wrapped.</summary>
    internal static JsonObject WithDescription(JsonObject schema, Dok dok)
    {
        if (schema.ContainsKey("$ref"))
        {
            return new() { ["description"] = dok.ToString(), ["oneOf"] = new JsonArray(schema) };
        }

        schema.Insert(0, "description", dok.ToString());
        return schema;
    }

    /// <summary>A reference to a definition, which is made the first time.</summary>
    internal JsonObject Refer(string nama, Func<JsonObject> make)
    {
        if (!Definisi.ContainsKey(nama))
        {
            // Entered first, for objects may nest themselves.
            Definisi.Add(nama, new JsonObject());
            Definisi[nama] = make();
        }

        return new() { ["$ref"] = "#/definitions/" + nama };
    }

    internal JsonObject Strip() => Refer("strip", static () => new()
    {
        ["description"] = new Dok("Yang tercetak hanya tanda strip.", "Only a dash is printed.").ToString(),
        ["type"] = "object",
        ["properties"] = new JsonObject { ["tertulis"] = new JsonObject { ["type"] = "string", ["enum"] = Names(["-"]) } },
        ["required"] = Names(["tertulis"]),
        ["additionalProperties"] = false,
    });

    internal JsonObject TidakTerbaca() => Refer("tidakTerbaca", () =>
    {
        var tertulis = Text();
        tertulis.Add("not", new JsonObject { ["enum"] = Names(["-"]) });
        return new()
        {
            ["description"] = new Dok("Yang tercetak, bila tidak terbaca sebagai nilai.", "What is printed, where it is no value.").ToString(),
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["tertulis"] = WithDescription(tertulis, new("Yang tercetak, kata demi kata.", "What is printed, word for word.")),
                ["sebab"] = WithDescription(JenisHimpunan<SebabTidakTerbaca>.Tunggal.Describe(this), new("Mengapa bukan nilai.", "Why it is no value.")),
                ["asal"] = WithDescription(JenisHimpunan<AsalKesalahan>.Tunggal.Describe(this), new("Kesalahan siapa: dokumen atau transkripsi.", "Whose fault: the document's or the transcription's.")),
            },
            ["required"] = Names(["tertulis"]),
            ["additionalProperties"] = false,
        };
    });

    /// <summary>The forms of a target: number, grade, range, bounds, value with count.</summary>
    internal IEnumerable<JsonNode> Target() =>
    [
        new JsonObject { ["type"] = "number" },
        new JsonObject { ["type"] = "string", ["pattern"] = PolaPredikat },
        Numbers(["dari", "sampai"]),
        Numbers(["minimal"]),
        Numbers(["maksimal"]),
        Numbers(["lebihDari"]),
        Numbers(["kurangDari"]),
        ValueWithCount(),
    ];

    private static Dok Meaning(string member) => member switch
    {
        "dari" => new("Batas bawah rentang.", "The lower end of a range."),
        "sampai" => new("Batas atas rentang.", "The upper end of a range."),
        "minimal" => new("Paling sedikit sebesar ini (≥).", "At least this (≥)."),
        "maksimal" => new("Paling banyak sebesar ini (≤).", "At most this (≤)."),
        "lebihDari" => new("Lebih dari ini (>).", "More than this (>)."),
        "kurangDari" => new("Kurang dari ini (<).", "Less than this (<)."),
        "jumlah" => new("Jumlah di balik nilainya, seperti banyaknya orang.", "The count behind the value, such as persons."),
        _ => new("Nilainya.", "The value."),
    };

    private static JsonObject Numbers(string[] names) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(names.Select(static n => KeyValuePair.Create(n, (JsonNode?)WithDescription(new() { ["type"] = "number" }, Meaning(n))))),
        ["required"] = Names(names),
        ["additionalProperties"] = false,
    };

    private JsonObject ValueWithCount()
    {
        var schema = Numbers(["nilai", "jumlah"]);
        ((JsonObject)schema["properties"]!).Add("satuan", WithDescription(JenisSatuan.Tunggal.Describe(this), new("Satuan jumlahnya.", "The unit of the count.")));
        return schema;
    }
}
