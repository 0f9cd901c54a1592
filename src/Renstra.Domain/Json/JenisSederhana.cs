using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace Renstra.Domain.Json;

/// <summary>A text.</summary>
internal sealed class JenisTeks : JenisNilai<string>
{
    internal static readonly JenisTeks Tunggal = new();

    internal override bool Read(ref PembacaJson json, ref string value)
    {
        if (!json.TryText(HarapanBaca.Teks, out var text))
        {
            return false;
        }

        value = text;
        return true;
    }

    internal override void Write(PenulisJson json, string value) => json.Text(value);

    internal override bool IsAbsent(string value) => string.IsNullOrEmpty(value);

    internal override JsonObject Describe(DefinisiSkema definisi) => DefinisiSkema.Text();

    internal override void Fill(PengisiContoh pengisi, ref string value) => value = pengisi.Text();

    internal override IsiNilai Isi => IsiNilai.Teks;

    internal override void Visit(Pengunjung pengunjung, string value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            pengunjung.Text(value);
        }
    }
}

/// <summary>A text that may be absent.</summary>
internal sealed class JenisTeksOpsional : JenisNilai<string?>
{
    internal static readonly JenisTeksOpsional Tunggal = new();

    internal override bool Read(ref PembacaJson json, ref string? value)
    {
        var read = json.TryText(HarapanBaca.Teks, out var text);
        value = read ? text : null;
        return read;
    }

    internal override void Write(PenulisJson json, string? value) => json.Text(value!);

    internal override bool IsAbsent(string? value) => string.IsNullOrEmpty(value);

    internal override JsonObject Describe(DefinisiSkema definisi) => DefinisiSkema.Text();

    internal override void Fill(PengisiContoh pengisi, ref string? value) => value = pengisi.Text();

    internal override IsiNilai Isi => IsiNilai.Teks;

    internal override void Visit(Pengunjung pengunjung, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            pengunjung.Text(value);
        }
    }
}

/// <summary>An id that a node is given.</summary>
internal sealed class JenisIdNoda(JenisId jenis) : JenisNilai<string?>
{
    internal override bool Read(ref PembacaJson json, ref string? value)
    {
        var offset = json.Offset;
        if (!json.TryText(HarapanBaca.Teks, out var id))
        {
            return false;
        }

        if (!json.Catatan.Ids.TryAdd(id, (jenis, offset)))
        {
            json.Error(new(JenisGalat.IdGanda, offset, id, HarapanBaca.IdUnik) { OffsetPertama = json.Catatan.Ids[id].Offset });
            return false;
        }

        value = id;
        return true;
    }

    internal override void Write(PenulisJson json, string? value) => json.Text(value!);

    internal override bool IsAbsent(string? value) => string.IsNullOrEmpty(value);

    internal override JsonObject Describe(DefinisiSkema definisi) => DefinisiSkema.Text();

    internal override void Fill(PengisiContoh pengisi, ref string? value) => value = pengisi.NextId(jenis);
}

/// <summary>The id of another node.</summary>
internal sealed class JenisRujukan(JenisId boleh) : JenisNilai<string?>
{
    internal override bool Read(ref PembacaJson json, ref string? value)
    {
        var offset = json.Offset;
        if (!json.TryText(HarapanBaca.IdYangAda, out var id))
        {
            return false;
        }

        json.Catatan.References.Add((id, boleh, offset));
        value = id;
        return true;
    }

    internal override void Write(PenulisJson json, string? value) => json.Text(value!);

    internal override bool IsAbsent(string? value) => string.IsNullOrEmpty(value);

    internal override JsonObject Describe(DefinisiSkema definisi) => DefinisiSkema.Text();

    internal override void Fill(PengisiContoh pengisi, ref string? value) => value = pengisi.FirstId(boleh);
}

/// <summary>A whole number from 1.</summary>
internal sealed class JenisBilanganBulat : JenisNilai<int?>
{
    internal static readonly JenisBilanganBulat Tunggal = new();

    internal override bool Read(ref PembacaJson json, ref int? value)
    {
        if (json.Token != JsonTokenType.Number)
        {
            return json.Refuse(HarapanBaca.BilanganBulat);
        }

        if (!AngkaJson.TryDecimal(json.Raw, out var number) || !decimal.IsInteger(number) || number is < 1 or > int.MaxValue)
        {
            json.Error(JenisGalat.Ketelitian, HarapanBaca.BilanganBulat);
            return false;
        }

        value = (int)number;
        return true;
    }

    internal override void Write(PenulisJson json, int? value) => json.Number(value!.Value);

    internal override bool IsAbsent(int? value) => value is null;

    // Not "integer": 7.0 is a whole number to the reader and to the drafts since 6, but not to every validator.
    internal override JsonObject Describe(DefinisiSkema definisi) => new() { ["type"] = "number" };

    internal override void Fill(PengisiContoh pengisi, ref int? value) => value = 1;
}

/// <summary>A year as a number.</summary>
internal sealed class JenisTahun : JenisNilai<TahunAnggaran?>
{
    internal static readonly JenisTahun Tunggal = new();

    internal override bool Read(ref PembacaJson json, ref TahunAnggaran? value)
    {
        if (json.Token != JsonTokenType.Number)
        {
            return json.Refuse(HarapanBaca.Tahun);
        }

        if (!TahunAnggaran.TryParse(json.Raw, out var tahun, out var error))
        {
            json.Error(new(JenisGalat.Tahun, json.Offset, json.Found(), HarapanBaca.Tahun) { Sebab = error });
            return false;
        }

        value = tahun;
        return true;
    }

    internal override void Write(PenulisJson json, TahunAnggaran? value) => json.Number(value!.Value.Nomor);

    internal override bool IsAbsent(TahunAnggaran? value) => value is null || value.Value.IsKosong;

    internal override JsonObject Describe(DefinisiSkema definisi) => new() { ["type"] = "integer" };

    internal override void Fill(PengisiContoh pengisi, ref TahunAnggaran? value) => value = pengisi.Year();
}

/// <summary>A date, ISO 8601.</summary>
internal sealed class JenisTanggal : JenisNilai<LocalDate?>
{
    internal static readonly JenisTanggal Tunggal = new();

    internal override bool Read(ref PembacaJson json, ref LocalDate? value)
    {
        var offset = json.Offset;
        if (!json.TryText(HarapanBaca.Tanggal, out var text))
        {
            return false;
        }

        if (!LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date))
        {
            json.Error(new(JenisGalat.Teks, offset, json.Found(), HarapanBaca.Tanggal));
            return false;
        }

        value = date;
        return true;
    }

    internal override void Write(PenulisJson json, LocalDate? value) => json.Text(LocalDatePattern.Iso.Format(value!.Value));

    internal override bool IsAbsent(LocalDate? value) => value is null;

    internal override JsonObject Describe(DefinisiSkema definisi) => new() { ["type"] = "string", ["pattern"] = DefinisiSkema.PolaTanggal };

    internal override void Fill(PengisiContoh pengisi, ref LocalDate? value) => value = new LocalDate(pengisi.Periode.Awal.Nomor, 1, 1);
}

/// <summary>A unit.</summary>
internal sealed class JenisSatuan : JenisNilai<Satuan>
{
    internal static readonly JenisSatuan Tunggal = new();

    internal override bool Read(ref PembacaJson json, ref Satuan value)
    {
        if (json.IsPlainString && Satuan.TryParse(json.Raw, out value))
        {
            return true;
        }

        if (!json.TryText(HarapanBaca.Teks, out var text))
        {
            return false;
        }

        if (!Satuan.TryParse(text, out value, out var error))
        {
            json.Error(new(JenisGalat.Teks, json.Offset, json.Found(), HarapanBaca.Teks) { Sebab = error });
            return false;
        }

        return true;
    }

    internal override void Write(PenulisJson json, Satuan value) => json.Text(value.Teks);

    internal override bool IsAbsent(Satuan value) => value.IsKosong;

    internal override JsonObject Describe(DefinisiSkema definisi) => DefinisiSkema.Text(Satuan.MaxLength);

    internal override void Fill(PengisiContoh pengisi, ref Satuan value) => value = Satuan.PersenSatuan;
}

/// <summary>A member of a closed set that may be absent.</summary>
internal sealed class JenisHimpunan<T> : JenisNilai<T?>
    where T : HimpunanTertutup<T>, IHimpunanTertutup<T>
{
    internal static readonly JenisHimpunan<T> Tunggal = new();

    internal override bool Read(ref PembacaJson json, ref T? value)
    {
        if (json.IsPlainString && HimpunanTertutup<T>.TryParse(json.Raw, out value))
        {
            return true;
        }

        var offset = json.Offset;
        if (!json.TryText(HarapanBaca.SalahSatu, out var text))
        {
            return false;
        }

        if (HimpunanTertutup<T>.TryParse(text, out value))
        {
            return true;
        }

        var names = T.Semua.Select(static m => m.Name).ToArray();
        json.Error(new(JenisGalat.Teks, offset, json.Found(), HarapanBaca.SalahSatu) { Pilihan = names, Saran = json.Catatan.Suggest(text, names) });
        return false;
    }

    internal override void Write(PenulisJson json, T? value) => json.Text(value!.Name);

    internal override bool IsAbsent(T? value) => value is null;

    internal override JsonObject Describe(DefinisiSkema definisi) => new() { ["type"] = "string", ["enum"] = DefinisiSkema.Names(T.Semua.Select(static m => m.Name)) };

    internal override void Fill(PengisiContoh pengisi, ref T? value) => value = pengisi.Choose<T>();
}

/// <summary>A member of a closed set that is required.</summary>
internal sealed class JenisHimpunanWajib<T> : JenisNilai<T>
    where T : HimpunanTertutup<T>, IHimpunanTertutup<T>
{
    internal static readonly JenisHimpunanWajib<T> Tunggal = new();

    internal override bool Read(ref PembacaJson json, ref T value)
    {
        T? read = null;
        if (!JenisHimpunan<T>.Tunggal.Read(ref json, ref read))
        {
            return false;
        }

        value = read!;
        return true;
    }

    internal override void Write(PenulisJson json, T value) => json.Text(value.Name);

    internal override bool IsAbsent(T value) => value is null;

    internal override JsonObject Describe(DefinisiSkema definisi) => JenisHimpunan<T>.Tunggal.Describe(definisi);

    internal override void Fill(PengisiContoh pengisi, ref T value) => value = pengisi.Choose<T>();
}

/// <summary>The version of the format, which stands for no value of the model.</summary>
internal static class VersiFormat
{
    internal const string Nama = "renstra/1";

    internal static ReadOnlySpan<byte> Utf8 => "renstra/1"u8;

}
