using System.Text.Json;
using System.Text.Unicode;
using Renstra.Domain.Json;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>Reads a configuration in one pass, noting every error with its offset and going on.</summary>
internal ref partial struct PembacaKonfigurasi
{
    private const int MaxDepth = 64;

    private readonly Daftar<Aturan> _tambahan;
    private readonly List<Mentah> _galat = [];
    private Utf8JsonReader _json;
    private KonfigurasiPemeriksaan _hasil = KonfigurasiPemeriksaan.Kosong;

    private PembacaKonfigurasi(ReadOnlySpan<byte> utf8, Daftar<Aturan> tambahan)
    {
        _json = new(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
        _tambahan = tambahan;
    }

    private readonly string Found => _json.TokenType switch
    {
        JsonTokenType.StartObject => "{…}",
        JsonTokenType.StartArray => "[…]",
        JsonTokenType.String or JsonTokenType.PropertyName => $"\"{PembacaJson.Shorten(_json.ValueSpan)}\"",
        _ => PembacaJson.Shorten(_json.ValueSpan),
    };

    internal static HasilKonfigurasi Read(ReadOnlySpan<byte> utf8, Daftar<Aturan> tambahan)
    {
        var bom = PetaLetak.SkipBom(utf8);
        if (!Utf8.IsValid(utf8))
        {
            return new(null, [new(new("$", 1, 1), "", PesanKonfigurasi.BukanUtf8)]);
        }

        var self = new PembacaKonfigurasi(utf8[bom..], tambahan);
        try
        {
            self._json.Read();
            self.ReadRoot();
            self._json.Read();
        }
        catch (JsonException e)
        {
            // The reader of documents knows these faults, and how to say them.
            var raw = GalatSintaks.Diagnose(utf8, bom, e, MaxDepth);
            self._galat.Add(new(raw.Offset - bom, raw.Ditemukan, Syntax(raw), null));
        }

        return self._galat.Count == 0 ? new(self._hasil, []) : new(null, Place(utf8, bom, self._galat));
    }

    private static TeksDwibahasa Syntax(GalatMentah raw)
    {
        var galat = new GalatBaca(raw.Jenis, new("$", 1, 1), raw.Ditemukan, raw.Harapan) { Anggota = raw.Anggota };
        return new(galat.Describe(Bahasa.Indonesia), galat.Describe(Bahasa.Inggris));
    }

    private static Daftar<GalatKonfigurasi> Place(ReadOnlySpan<byte> utf8, int bom, List<Mentah> galat)
    {
        Mentah[] sorted = [.. galat.OrderBy(static g => g.Offset)];
        var letak = PetaLetak.Locate(utf8, Array.ConvertAll(sorted, g => g.Offset + bom));
        return sorted.Select((g, i) => new GalatKonfigurasi(letak[i], g.Ditemukan, g.Pesan) { Saran = g.Saran }).ToDaftar();
    }

    private readonly void Add(TeksDwibahasa pesan, string? saran = null) => _galat.Add(new((int)_json.TokenStartIndex, Found, pesan, saran));

    private void Refuse(TeksDwibahasa expected)
    {
        Add(PesanKonfigurasi.WrongType(Found, expected));
        _json.Skip();
    }

    // A text of lone surrogates is none.
    private bool TryText(TeksDwibahasa expected, out string text)
    {
        text = "";
        if (_json.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
        {
            try
            {
                text = _json.GetString()!;
                return true;
            }
            catch (InvalidOperationException)
            {
                Add(PesanKonfigurasi.WrongType(Found, expected));
                return false;
            }
        }

        Refuse(expected);
        return false;
    }

    /// <summary>The next member of an object; one that comes twice is said and passed over.</summary>
    private bool NextMember(HashSet<string> seen, out string name)
    {
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            if (!TryText(PesanKonfigurasi.Teks, out name))
            {
                _json.Skip();
                continue;
            }

            if (seen.Add(name))
            {
                return true;
            }

            Add(PesanKonfigurasi.Twice(name));
            _json.Skip();
        }

        name = "";
        return false;
    }

    private void UnknownMember(string name, params string[] members)
    {
        Add(PesanKonfigurasi.UnknownMember(name, string.Join(", ", members)), Saran.Nearest(name, members));
        _json.Skip();
    }

    private readonly record struct Mentah(int Offset, string Ditemukan, TeksDwibahasa Pesan, string? Saran);
}
