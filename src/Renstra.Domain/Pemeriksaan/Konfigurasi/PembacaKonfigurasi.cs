using System.Text.Json;
using System.Text.Unicode;
using Renstra.Domain.Json;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>Reads a configuration of the audit; every wrong word is told with its place.</summary>
internal sealed class PembacaKonfigurasi(ReadOnlyMemory<byte> utf8, IReadOnlyList<Aturan> aturan)
{
    private static readonly string[] Anggota = ["aturan", "pilih", "abaikan", "nomenklatur", "gagalMulai"];

    private readonly List<(int Offset, TeksDwibahasa Pesan)> _galat = [];
    private readonly int _bom = PetaLetak.SkipBom(utf8.Span);

    internal KonfigurasiPemeriksaan Read()
    {
        var hasil = new KonfigurasiPemeriksaan();
        if (!Utf8.IsValid(utf8.Span))
        {
            Add(_bom, "berkas ini bukan UTF-8 yang sah; simpan ulang sebagai UTF-8", "this file is not valid UTF-8; save it as UTF-8");
            return new() { Galat = Place() };
        }

        try
        {
            var reader = new Utf8JsonReader(utf8.Span[_bom..], new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            reader.Read();
            hasil = Root(ref reader);
            while (reader.Read())
            {
            }
        }
        catch (JsonException e)
        {
            Add(OffsetOf(e), "bukan JSON yang sah di sini; periksa tanda petik, koma, dan kurungnya", "not valid JSON here; check quotes, commas and brackets");
        }

        return _galat.Count == 0 ? hasil : new() { Galat = Place() };
    }

    private KonfigurasiPemeriksaan Root(ref Utf8JsonReader reader)
    {
        var hasil = new KonfigurasiPemeriksaan();
        if (!Is(ref reader, JsonTokenType.StartObject, "sebuah objek { … }", "an object { … }"))
        {
            return hasil;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (NextMember(ref reader, seen, out var nama, out var at))
        {
            switch (nama)
            {
                case "aturan":
                    hasil = hasil with { Opsi = hasil.Opsi with { Pengaturan = Rules(ref reader) } };
                    break;
                case "pilih":
                    hasil = hasil with { Opsi = hasil.Opsi with { Pilih = Names(ref reader) } };
                    break;
                case "abaikan":
                    hasil = hasil with { Opsi = hasil.Opsi with { Abaikan = Names(ref reader) } };
                    break;
                case "nomenklatur":
                    hasil = hasil with { Nomenklatur = Text(ref reader) };
                    break;
                case "gagalMulai":
                    hasil = hasil with { GagalMulai = Gravity(ref reader, mati: false) };
                    break;
                default:
                    Unknown(at, nama, Anggota);
                    reader.Skip();
                    break;
            }
        }

        return hasil;
    }

    private Daftar<PengaturanAturan> Rules(ref Utf8JsonReader reader)
    {
        var semua = new List<PengaturanAturan>();
        if (!Is(ref reader, JsonTokenType.StartObject, "objek dengan nama aturan", "an object of names of rules"))
        {
            return default;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var rules = new HashSet<Aturan>();
        while (NextMember(ref reader, seen, out var nama, out var at))
        {
            var rule = aturan.FirstOrDefault(a => OpsiPemeriksaan.IsCalled(a, nama));
            if (rule is null)
            {
                Unknown(at, nama, [.. aturan.SelectMany(static a => new[] { a.Id, a.Nama })]);
                reader.Skip();
            }
            else if (!rules.Add(rule))
            {
                // The same rule, once by its id and once by its name.
                Twice(at, rule.ToString());
                reader.Skip();
            }
            else
            {
                semua.Add(Rule(ref reader, rule));
            }
        }

        return semua.ToDaftar();
    }

    private PengaturanAturan Rule(ref Utf8JsonReader reader, Aturan rule)
    {
        var hasil = new PengaturanAturan(rule.Id);
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return Gravity(ref reader, mati: true) is { } keparahan ? hasil with { Keparahan = keparahan } : hasil with { Keadaan = KeadaanAturan.Mati };
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (NextMember(ref reader, seen, out var nama, out var at))
        {
            switch (nama)
            {
                case "keparahan":
                    hasil = hasil with { Keparahan = Gravity(ref reader, mati: false) };
                    break;
                case "ambang":
                    hasil = hasil with { Ambang = Thresholds(ref reader, rule) };
                    break;
                default:
                    Unknown(at, nama, ["keparahan", "ambang"]);
                    reader.Skip();
                    break;
            }
        }

        return hasil;
    }

    private Daftar<NilaiAmbang> Thresholds(ref Utf8JsonReader reader, Aturan rule)
    {
        var semua = new List<NilaiAmbang>();
        if (!Is(ref reader, JsonTokenType.StartObject, "objek dengan nama ambang", "an object of names of thresholds"))
        {
            return default;
        }

        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (NextMember(ref reader, seen, out var nama, out var at))
        {
            if (!rule.Ambang.Any(a => a.Nama.Equals(nama, StringComparison.OrdinalIgnoreCase)))
            {
                Unknown(at, nama, [.. rule.Ambang.Select(static a => a.Nama)]);
                reader.Skip();
            }
            else if (reader.TokenType != JsonTokenType.Number || !AngkaJson.TryDecimal(reader.ValueSpan, out var nilai))
            {
                // TryGetDecimal would round 35 digits to 28 in silence.
                Add(At(ref reader), $"ambang \"{nama}\" harus sebuah bilangan, paling banyak 28 digit, tanpa tanda petik dan tanpa eksponen", $"the threshold \"{nama}\" has to be a number, of at most 28 digits, without quotation marks or exponent");
                reader.Skip();
            }
            else
            {
                semua.Add(new(nama, nilai));
            }
        }

        return semua.ToDaftar();
    }

    private Daftar<string> Names(ref Utf8JsonReader reader)
    {
        var semua = new List<string>();
        if (!Is(ref reader, JsonTokenType.StartArray, "larik [ … ] id, nama, atau kelompok aturan", "an array [ … ] of ids, names or groups of rules"))
        {
            return default;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var at = At(ref reader);
            if (Text(ref reader) is not { } nama)
            {
                continue;
            }

            if (!aturan.Any(a => OpsiPemeriksaan.IsCalled(a, nama) || a.Kelompok.Equals(nama, StringComparison.OrdinalIgnoreCase)))
            {
                Unknown(at, nama, [.. aturan.SelectMany(static a => new[] { a.Id, a.Nama, a.Kelompok }).Distinct(StringComparer.Ordinal)]);
            }

            semua.Add(nama);
        }

        return semua.ToDaftar();
    }

    // Null for "mati"; an unknown word is told and counts as galat, for the file is refused anyway.
    private Keparahan? Gravity(ref Utf8JsonReader reader, bool mati)
    {
        var at = At(ref reader);
        string[] words = [.. Keparahan.Semua.Select(static k => k.Name), .. mati ? new[] { "mati" } : []];
        if (reader.TokenType != JsonTokenType.String)
        {
            Add(at, $"di sini harus salah satu dari: {string.Join(", ", words)}", $"this has to be one of: {string.Join(", ", words)}");
            reader.Skip();
            return Keparahan.Galat;
        }

        if (Text(ref reader) is not { } word)
        {
            return Keparahan.Galat;
        }

        if (mati && word == "mati")
        {
            return null;
        }

        if (!HimpunanTertutup<Keparahan>.TryParse(word, out var keparahan))
        {
            Unknown(at, word, words);
        }

        return keparahan ?? Keparahan.Galat;
    }

    private string? Text(ref Utf8JsonReader reader)
    {
        if (!Is(ref reader, JsonTokenType.String, "sebuah teks", "a text"))
        {
            return null;
        }

        if (TextOf(ref reader) is { } text)
        {
            return text;
        }

        Unpaired(At(ref reader));
        return null;
    }

    // Null where the escapes make no valid text (lone surrogates).
    private static string? TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The next member of an object, at its value; one that comes twice, or whose name is no text, is told and passed over.</summary>
    private bool NextMember(ref Utf8JsonReader reader, HashSet<string> seen, out string nama, out int at)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            (var read, at) = (TextOf(ref reader), At(ref reader));
            reader.Read();
            if (read is not null && seen.Add(read))
            {
                nama = read;
                return true;
            }

            if (read is null)
            {
                Unpaired(at);
            }
            else
            {
                Twice(at, read);
            }

            reader.Skip();
        }

        (nama, at) = ("", 0);
        return false;
    }

    private void Twice(int at, string nama) => Add(at, $"\"{nama}\" sudah disebut di atas; sebut satu kali saja", $"\"{nama}\" is given above already; give it once");

    private void Unpaired(int at) => Add(at, "teks ini memuat \\u… yang tidak berpasangan; tulis karakternya langsung", "this text has an unpaired \\u…; write the character itself");

    private bool Is(ref Utf8JsonReader reader, JsonTokenType wanted, string indonesia, string inggris)
    {
        if (reader.TokenType == wanted)
        {
            return true;
        }

        Add(At(ref reader), $"di sini harus {indonesia}", $"this has to be {inggris}");
        reader.Skip();
        return false;
    }

    private void Unknown(int at, string found, string[] allowed)
    {
        var near = Saran.Nearest(found, allowed);
        var list = allowed.Length is > 0 and <= 8 ? string.Join(", ", allowed) : "";
        Add(
            at,
            $"\"{found}\" tidak dikenal di sini{(near is null ? "" : $"; mungkin \"{near}\"")}{(list.Length == 0 ? "" : $"; pilihannya: {list}")}",
            $"\"{found}\" is not known here{(near is null ? "" : $"; perhaps \"{near}\"")}{(list.Length == 0 ? "" : $"; the choices: {list}")}");
    }

    private int At(ref Utf8JsonReader reader) => _bom + (int)reader.TokenStartIndex;

    private void Add(int offset, string indonesia, string inggris) => _galat.Add((offset, new(indonesia, inggris)));

    private int OffsetOf(JsonException e)
    {
        var at = _bom;
        for (var line = e.LineNumber ?? 0; line > 0; line--)
        {
            at += utf8.Span[at..].IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(at + (e.BytePositionInLine ?? 0), utf8.Length);
    }

    private Daftar<GalatKonfigurasi> Place()
    {
        var sorted = _galat.OrderBy(static g => g.Offset).ToArray();
        var letak = PetaLetak.Locate(utf8.Span, [.. sorted.Select(static g => g.Offset)]);
        return sorted.Select((g, i) => new GalatKonfigurasi(letak[i], g.Pesan)).ToDaftar();
    }
}
