using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime.Text;
using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>Reads a JSON file strictly: unknown and duplicate members are errors with their place; the entries' worth is judged later.</summary>
internal ref struct PembacaMuatJson
{
    internal const string Format = "renstra-nomenklatur/1";

    // How messages show the kinds of values, as they look in the file.
    private const string Teks = "\"…\"";
    private const string Objek = "{…}";
    private const string Larik = "[…]";

    private const int Atas = 4;

    private static readonly string[] Anggota = ["format", "nama", "nomor", "berlaku", "atas", "lengkap", "entri", "dihapus"];
    private static readonly string[] Lingkup = ["provinsi", "kabupatenKota", "keduanya"];

    private readonly BerkasMuat _berkas;
    private readonly int _awal;
    private Utf8JsonReader _baca;
    private bool _penuh;
    private bool _adaTakDikenal;

    private PembacaMuatJson(BerkasMuat berkas)
    {
        _berkas = berkas;
        _awal = berkas.Isi.StartsWith("\uFEFF"u8) ? 3 : 0;
        _baca = new(berkas.Isi[_awal..], new JsonReaderOptions { MaxDepth = SintaksMuat.PalingDalam });
    }

    private readonly int Letak => _awal + (int)_baca.TokenStartIndex;

    internal static void Read(BerkasMuat berkas)
    {
        berkas.IsJson = true;
        var pembaca = new PembacaMuatJson(berkas);
        try
        {
            pembaca.ReadAll();
        }
        catch (JsonException e)
        {
            berkas.IsBerhenti = true;
            var (cacat, letak) = SintaksMuat.Diagnose(berkas.Isi, pembaca._awal, e);
            berkas.Fail(cacat, letak, "$");
        }
    }

    private void ReadAll()
    {
        _baca.Read();
        if (!Require(JsonTokenType.StartObject, "$", Objek))
        {
            return;
        }

        var terlihat = 0;
        while (_baca.Read() && _baca.TokenType == JsonTokenType.PropertyName)
        {
            var nomor = ReadMember(Anggota, "$", ref terlihat);
            _baca.Read();
            if (nomor < 0)
            {
                _baca.Skip();
                continue;
            }

            ReadValue(nomor);
        }

        // A misspelt "atas" would make orphans of all entries.
        _berkas.IsDasarTakTerbaca |= _adaTakDikenal && _berkas.Opsi.Dasar is null;

        // Whatever stands behind the object is a fault of the syntax.
        while (_baca.Read())
        {
        }

        if ((terlihat & 1) == 0)
        {
            _berkas.Fail(new(JenisGalatMuat.AnggotaWajib, "", "format"), 0, "$");
        }
    }

    private void ReadValue(int nomor)
    {
        var jalur = "$." + Anggota[nomor];
        switch (nomor)
        {
            case 6:
                ReadArray(jalur, static (ref PembacaMuatJson p, string j) => p.ReadEntri(j));
                return;
            case 7:
                ReadArray(jalur, static (ref PembacaMuatJson p, string j) => p.ReadDihapus(j));
                return;
            default:
                if (Require(JsonTokenType.String, jalur, Teks) && GetText(jalur) is { } teks && IsSound(teks, jalur))
                {
                    Take(nomor, teks, jalur);
                }
                else if (nomor == Atas)
                {
                    _berkas.IsDasarTakTerbaca = true;
                }

                return;
        }
    }

    private readonly bool IsSound(string teks, string jalur)
    {
        if (PemeriksaBaris.CheckTeks(teks) is { } cacat)
        {
            Fail(cacat, jalur);
            return false;
        }

        return true;
    }

    private void Take(int nomor, string teks, string jalur)
    {
        var opsi = _berkas.Opsi;
        switch (nomor)
        {
            case 0 when teks != Format:
                Fail(new(JenisGalatMuat.FormatTakDikenal, Cacat.Shorten(teks), Format), jalur);
                break;
            case 1:
                _berkas.Opsi = opsi with { Nama = teks };
                break;
            case 2:
                _berkas.Opsi = opsi with { Nomor = teks };
                break;
            case 3 when LocalDatePattern.Iso.Parse(teks) is var hari:
                _berkas.Opsi = opsi with { Berlaku = hari.Success ? hari.Value : null };
                if (!hari.Success)
                {
                    Fail(new(JenisGalatMuat.TanggalTidakSah, Cacat.Shorten(teks)), jalur);
                }

                break;
            case Atas:
                _berkas.Opsi = opsi with { Dasar = VersiNomenklatur.TryParse(teks, out var versi) ? versi : null };
                if (_berkas.Opsi.Dasar is null)
                {
                    _berkas.IsDasarTakTerbaca = true;
                    Fail(new(JenisGalatMuat.DasarTakDikenal, Cacat.Shorten(teks), string.Join(", ", VersiNomenklatur.Semua.Select(static v => v.Name))), jalur);
                }

                break;
            case 5:
                _berkas.Opsi = opsi with { Lengkap = KolomMuat.ToLingkup(teks) };
                if (_berkas.Opsi.Lengkap is null)
                {
                    Fail(new(JenisGalatMuat.LingkupTidakSah, Cacat.Shorten(teks), string.Join(", ", Lingkup)), jalur);
                }

                break;
        }
    }

    private delegate void BacaUnsur(ref PembacaMuatJson pembaca, string jalur);

    private void ReadArray(string jalur, BacaUnsur baca)
    {
        if (!Require(JsonTokenType.StartArray, jalur, Larik))
        {
            return;
        }

        var nomor = 0;
        while (_baca.Read() && _baca.TokenType != JsonTokenType.EndArray)
        {
            if (nomor == BerkasMuat.MaksimalEntri && !_penuh)
            {
                _penuh = _berkas.IsBerhenti = true;
                Fail(new(JenisGalatMuat.TerlaluBanyakBaris, "", BerkasMuat.MaksimalEntri.ToString(CultureInfo.InvariantCulture)), jalur);
            }

            if (_penuh)
            {
                _baca.Skip();
                continue;
            }

            baca(ref this, string.Create(CultureInfo.InvariantCulture, $"{jalur}[{nomor++}]"));
        }
    }

    private void ReadDihapus(string jalur)
    {
        if (!Require(JsonTokenType.String, jalur, Teks) || GetText(jalur) is not { } teks)
        {
            return;
        }

        if (!KodeRekening.TryParse(teks, out var kode, out ParseError sebab))
        {
            Fail(new(JenisGalatMuat.KodeTidakSah, Cacat.Shorten(teks)) { Sebab = sebab }, jalur);
            return;
        }

        _berkas.LetakDihapus.Add(Letak);
        _berkas.Dihapus.Add(kode);
    }

    private void ReadEntri(string jalur)
    {
        // One that is none is an entry all the same, for the numbers of those behind it.
        var entri = new BarisMuat(_berkas.Entri.Count, Letak);
        _berkas.Entri.Add(entri);
        if (!Require(JsonTokenType.StartObject, jalur, Objek))
        {
            entri.MarkAll();
            return;
        }

        var terlihat = 0;
        while (_baca.Read() && _baca.TokenType == JsonTokenType.PropertyName)
        {
            var nomor = ReadMember(KolomMuat.Daftar, jalur, ref terlihat);
            _baca.Read();
            if (nomor < 0)
            {
                _baca.Skip();
                continue;
            }

            var teks = ReadCell(nomor, $"{jalur}.{KolomMuat.Daftar[nomor]}", out var letak);
            entri.Set(nomor, teks ?? "", letak);
            if (teks is null)
            {
                entri.Mark(nomor);
            }
        }

        foreach (var wajib in new[] { KolomMuat.Kode, KolomMuat.Nama, KolomMuat.Lingkup })
        {
            if ((terlihat & (1 << wajib)) == 0)
            {
                entri.Mark(wajib);
                _berkas.Fail(new(JenisGalatMuat.AnggotaWajib, "", KolomMuat.Daftar[wajib]), entri.GetLetak(KolomMuat.Kode), jalur);
            }
        }
    }

    private string? ReadCell(int nomor, string jalur, out int letak)
    {
        letak = Letak;
        if (nomor == KolomMuat.Spm)
        {
            return _baca.TokenType is JsonTokenType.True or JsonTokenType.False
                ? (_baca.TokenType == JsonTokenType.True ? PenyusunMuat.TandaSpm : "")
                : Require(JsonTokenType.True, jalur, "true, false") ? "" : null;
        }

        if (nomor != KolomMuat.Pendahulu)
        {
            return Require(JsonTokenType.String, jalur, Teks) ? GetText(jalur) : null;
        }

        List<string> kode = [];
        ReadArray(jalur, (ref PembacaMuatJson p, string j) =>
        {
            if (p.Require(JsonTokenType.String, j, Teks) && p.GetText(j) is { } teks)
            {
                kode.Add(teks);
            }
        });
        return string.Join(' ', kode);
    }

    // The number of a member, or -1 for one that is unknown or stands there twice.
    private int ReadMember(string[] dikenal, string jalur, ref int terlihat)
    {
        if (GetText(jalur) is not { } nama)
        {
            return -1;
        }

        var nomor = Array.IndexOf(dikenal, nama);
        if (nomor >= 0 && (terlihat & (1 << nomor)) == 0)
        {
            terlihat |= 1 << nomor;
            return nomor;
        }

        _adaTakDikenal |= nomor < 0 && dikenal == Anggota;
        Fail(new(nomor < 0 ? JenisGalatMuat.AnggotaTakDikenal : JenisGalatMuat.AnggotaGanda, Cacat.Shorten(nama), string.Join(", ", dikenal)), jalur);
        return -1;
    }

    private bool Require(JsonTokenType jenis, string jalur, string harapan)
    {
        if (_baca.TokenType == jenis)
        {
            return true;
        }

        Fail(new(JenisGalatMuat.JenisNilai, Show(), harapan), jalur);
        _baca.Skip();
        return false;
    }

    // The value as the file has it, without what an object or array holds.
    private readonly string Show() => _baca.TokenType switch
    {
        JsonTokenType.StartObject => Objek,
        JsonTokenType.StartArray => Larik,
        JsonTokenType.String => $"\"{Cacat.Shorten(Encoding.UTF8.GetString(_baca.ValueSpan))}\"",
        _ => Cacat.Shorten(Encoding.UTF8.GetString(_baca.ValueSpan)),
    };

    // A lone half of a surrogate pair is valid JSON and no text.
    private string? GetText(string jalur)
    {
        try
        {
            return _baca.GetString()!;
        }
        catch (InvalidOperationException)
        {
            Fail(new(JenisGalatMuat.SandiRusak, Cacat.Shorten(Encoding.UTF8.GetString(_baca.ValueSpan))), jalur);
            return null;
        }
    }

    private readonly void Fail(Cacat cacat, string jalur) => _berkas.Fail(cacat, Letak, jalur);
}
