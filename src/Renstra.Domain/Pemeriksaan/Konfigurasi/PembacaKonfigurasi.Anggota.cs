using System.Text.Json;
using Renstra.Domain.Json;

namespace Renstra.Domain.Pemeriksaan;

/// <content>The members of a configuration.</content>
internal ref partial struct PembacaKonfigurasi
{
    private const string Mati = "mati";

    private readonly IEnumerable<Aturan> Known => KatalogAturan.Semua.Concat(_tambahan);

    private void ReadRoot()
    {
        if (_json.TokenType != JsonTokenType.StartObject)
        {
            Refuse(PesanKonfigurasi.Objek);
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (NextMember(seen, out var name))
        {
            if (name is not ("$schema" or "aturan" or "pilih" or "abaikan" or "nomenklatur" or "failOn"))
            {
                UnknownMember(name, "aturan", "pilih", "abaikan", "nomenklatur", "failOn");
                continue;
            }

            _json.Read();
            switch (name)
            {
                case "aturan":
                    ReadRules();
                    break;
                case "pilih":
                    _hasil = _hasil with { Opsi = _hasil.Opsi with { Pilih = ReadNames() } };
                    break;
                case "abaikan":
                    _hasil = _hasil with { Opsi = _hasil.Opsi with { Abaikan = ReadNames() } };
                    break;
                case "nomenklatur":
                    _hasil = _hasil with { Nomenklatur = ReadWord([KonfigurasiPemeriksaan.NomenklaturMenurutTahun, KonfigurasiPemeriksaan.TanpaNomenklatur, .. VersiNomenklatur.Semua.Select(static v => v.Name)]) };
                    break;
                case "failOn":
                    _hasil = _hasil with { GagalPada = ReadWord([.. AmbangGagal.Semua.Select(static a => a.Name)]) is { } word ? AmbangGagal.Parse(word) : null };
                    break;
                default:
                    TryText(PesanKonfigurasi.Teks, out _);
                    break;
            }
        }
    }

    private string? ReadWord(string[] words)
    {
        if (!TryText(PesanKonfigurasi.Teks, out var text))
        {
            return null;
        }

        if (Array.IndexOf(words, text) >= 0)
        {
            return text;
        }

        Add(PesanKonfigurasi.UnknownWord(Found, string.Join(", ", words)), Saran.Nearest(text, words));
        return null;
    }

    private Daftar<string> ReadNames()
    {
        if (_json.TokenType != JsonTokenType.StartArray)
        {
            Refuse(PesanKonfigurasi.Larik);
            return default;
        }

        var names = new List<string>();
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            if (!TryText(PesanKonfigurasi.Teks, out var name))
            {
                continue;
            }

            if (KatalogAturan.IsKnown(name, _tambahan))
            {
                names.Add(name);
            }
            else
            {
                Add(PesanKonfigurasi.UnknownRuleOrGroup(name), KatalogAturan.Suggest(name, _tambahan));
            }
        }

        return names.ToDaftar();
    }

    private void ReadRules()
    {
        if (_json.TokenType != JsonTokenType.StartObject)
        {
            Refuse(PesanKonfigurasi.Objek);
            return;
        }

        var settings = new List<PengaturanAturan>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var rules = new HashSet<Aturan>();
        while (NextMember(seen, out var name))
        {
            if (Known.FirstOrDefault(a => OpsiPemeriksaan.IsCalled(a, name)) is not { } rule)
            {
                Add(PesanKonfigurasi.UnknownRule(name), Saran.Nearest(name, Known.SelectMany(static a => new[] { a.Id, a.Nama })));
                _json.Skip();
                continue;
            }

            // The same rule, once by its id and once by its name.
            if (!rules.Add(rule))
            {
                Add(PesanKonfigurasi.Twice(rule.ToString()));
                _json.Skip();
                continue;
            }

            _json.Read();
            if (ReadSetting(rule) is { } setting)
            {
                settings.Add(setting);
            }
        }

        _hasil = _hasil with { Opsi = _hasil.Opsi with { Pengaturan = settings.ToDaftar() } };
    }

    private PengaturanAturan? ReadSetting(Aturan rule)
    {
        var setting = new PengaturanAturan(rule.Id);
        if (_json.TokenType == JsonTokenType.String)
        {
            return ReadGravity(setting);
        }

        if (_json.TokenType != JsonTokenType.StartObject)
        {
            Refuse(PesanKonfigurasi.Setelan);
            return null;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (NextMember(seen, out var name))
        {
            if (name is not ("keparahan" or "ambang"))
            {
                UnknownMember(name, "keparahan", "ambang");
                continue;
            }

            _json.Read();
            setting = name == "ambang" ? setting with { Ambang = ReadThresholds(rule) } : ReadGravity(setting) ?? setting;
        }

        return setting;
    }

    private PengaturanAturan? ReadGravity(PengaturanAturan setting) => ReadWord([Mati, .. Keparahan.Semua.Select(static k => k.Name)]) switch
    {
        null => null,
        Mati => setting with { Keadaan = KeadaanAturan.Mati },
        var word => setting with { Keparahan = Keparahan.Parse(word) },
    };

    private Daftar<NilaiAmbang> ReadThresholds(Aturan rule)
    {
        if (_json.TokenType != JsonTokenType.StartObject)
        {
            Refuse(PesanKonfigurasi.Objek);
            return default;
        }

        var values = new List<NilaiAmbang>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (NextMember(seen, out var name))
        {
            if (rule.Ambang.FirstOrDefault(a => a.Nama == name) is not { } threshold)
            {
                Add(PesanKonfigurasi.UnknownThreshold(name, rule), Saran.Nearest(name, rule.Ambang.Select(static a => a.Nama)));
                _json.Skip();
                continue;
            }

            _json.Read();
            if (_json.TokenType == JsonTokenType.Number && AngkaJson.TryDecimal(_json.ValueSpan, out var value) && value >= 0)
            {
                values.Add(new(threshold.Nama, value));
            }
            else
            {
                Refuse(PesanKonfigurasi.Angka);
            }
        }

        return values.ToDaftar();
    }
}
