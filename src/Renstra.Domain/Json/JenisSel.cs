using System.Text.Json;
using System.Text.Json.Nodes;

namespace Renstra.Domain.Json;

/// <summary>A cell of a document: a value in its own JSON form, or an object that says what is printed.</summary>
internal abstract class JenisSel<T>(string nama, HarapanBaca harapan) : JenisNilai<Tercantum<T>>
    where T : notnull
{
    /// <summary>The kind's name, with which the schema's definitions of it end.</summary>
    internal string Nama { get; } = nama;

    private protected HarapanBaca Harapan { get; } = harapan;

    internal sealed override bool IsAbsent(Tercantum<T> value) => value.IsKosong;

    internal override bool Read(ref PembacaJson json, ref Tercantum<T> value)
    {
        if (json.Token == JsonTokenType.StartObject)
        {
            var isi = new IsiSel();
            return isi.Read(ref json, Harapan == HarapanBaca.Target) && TryCell(ref json, isi, ref value);
        }

        return ReadValue(ref json, ref value);
    }

    internal sealed override void Write(PenulisJson json, Tercantum<T> value)
    {
        if (value.TryGetValue(out var read))
        {
            WriteValue(json, read);
            return;
        }

        json.StartObject(inline: true);
        json.Name("tertulis"u8);
        json.Text(value.Teks);
        if (value.Sebab is { } sebab && sebab != SebabTidakTerbaca.TidakDisebut)
        {
            json.Name("sebab"u8);
            json.Text(sebab.Name);
        }

        if (value.Asal is { } asal && asal != AsalKesalahan.BelumDiperiksa)
        {
            json.Name("asal"u8);
            json.Text(asal.Name);
        }

        json.EndObject();
    }

    internal sealed override JsonObject Describe(DefinisiSkema definisi) => definisi.Refer("sel" + Nama, () => new()
    {
        ["oneOf"] = new JsonArray([.. DescribeValues(definisi), definisi.Strip(), definisi.TidakTerbaca()]),
    });

    internal sealed override void Fill(PengisiContoh pengisi, ref Tercantum<T> value) => value = Tercantum.Terbaca(Placeholder(pengisi));

    internal sealed override IsiNilai Isi => IsiNilai.Sel;

    internal sealed override void Visit(Pengunjung pengunjung, Tercantum<T> value)
    {
        // Asked first, for it costs less: most walks want few cells.
        if (pengunjung.IsDiminta(value.Keadaan, IsPredikat))
        {
            pengunjung.Cell(value);
        }
    }

    /// <summary>Whether a value that was read may be a text.</summary>
    private protected virtual bool IsPredikat => false;

    /// <summary>The schemas of the forms that a value itself can have.</summary>
    private protected abstract IEnumerable<JsonNode> DescribeValues(DefinisiSkema definisi);

    private protected abstract T Placeholder(PengisiContoh pengisi);

    private protected abstract bool ReadValue(ref PembacaJson json, ref Tercantum<T> value);

    private protected abstract void WriteValue(PenulisJson json, T value);

    /// <summary>Makes a value of an object that is not of the form "tertulis".</summary>
    private protected virtual bool TryObject(ref PembacaJson json, IsiSel isi, ref Tercantum<T> value) => isi.Refuse(ref json, Harapan);

    /// <summary>A number in quotation marks: says which number is probably meant.</summary>
    private protected static string? NumberMeant(ref PembacaJson json)
    {
        if (json.Token != JsonTokenType.String || json.GetText() is not { Length: <= 64 } text)
        {
            return null;
        }

        return NotasiAngka.Indonesia.TryParseRupiah(text.Trim(), out var money, out _) && money.TryGetValue(out var rupiah) && text.Contains('R', StringComparison.OrdinalIgnoreCase) ? rupiah.ToString()
            : NotasiAngka.Indonesia.TryParsePersen(text.Trim(), out var cell, out _) ? (cell.TryGetValue(out var persen) ? Target.Text(persen.Poin) : cell.Keadaan == KeadaanTercantum.Strip ? "{\"tertulis\":\"-\"}" : null)
            : decimal.TryParse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var plain) && text.Contains('.', StringComparison.Ordinal) ? Target.Text(plain)
            : text.StartsWith('#') ? "{\"tertulis\":\"" + text + "\",\"sebab\":\"teksGalat\"}" : null;
    }

    private bool TryCell(ref PembacaJson json, IsiSel isi, ref Tercantum<T> value)
    {
        if (isi.Tertulis is null)
        {
            return isi.Sebab is null && isi.Asal is null ? TryObject(ref json, isi, ref value) : isi.Refuse(ref json, Harapan);
        }

        if (isi.HasNumbers)
        {
            return isi.Refuse(ref json, Harapan);
        }

        if (isi.Tertulis == "-")
        {
            value = Tercantum<T>.Strip;
            return isi.Sebab is null && isi.Asal is null || isi.Refuse(ref json, Harapan);
        }

        value = Tercantum.TidakTerbaca<T>(isi.Tertulis, isi.Sebab, isi.Asal);
        return true;
    }
}

/// <summary>A cell of money.</summary>
internal sealed class JenisSelRupiah() : JenisSel<Rupiah>("Rupiah", HarapanBaca.Rupiah)
{
    internal static readonly JenisSelRupiah Tunggal = new();

    private protected override bool ReadValue(ref PembacaJson json, ref Tercantum<Rupiah> value)
    {
        if (json.Token != JsonTokenType.Number)
        {
            return json.Refuse(HarapanBaca.Rupiah, NumberMeant(ref json));
        }

        if (!AngkaJson.TryRupiah(json.Raw, out var rupiah))
        {
            json.Error(JenisGalat.Ketelitian, HarapanBaca.Rupiah);
            return false;
        }

        value = rupiah;
        return true;
    }

    private protected override IEnumerable<JsonNode> DescribeValues(DefinisiSkema definisi) => [new JsonObject { ["type"] = "number" }];

    private protected override Rupiah Placeholder(PengisiContoh pengisi) => Rupiah.Nol;

    private protected override void WriteValue(PenulisJson json, Rupiah value) => json.Number(value);
}

/// <summary>A cell whose value is one decimal number.</summary>
internal abstract class JenisSelDesimal<T>(string nama, HarapanBaca harapan) : JenisSel<T>(nama, harapan)
    where T : notnull
{
    private protected abstract T FromDecimal(decimal number);

    private protected abstract decimal ToDecimal(T value);

    private protected sealed override bool ReadValue(ref PembacaJson json, ref Tercantum<T> value)
    {
        if (json.Token != JsonTokenType.Number)
        {
            return json.Refuse(Harapan, NumberMeant(ref json));
        }

        if (!AngkaJson.TryDecimal(json.Raw, out var number))
        {
            json.Error(JenisGalat.Ketelitian, HarapanBaca.BilanganTepat);
            return false;
        }

        value = FromDecimal(number);
        return true;
    }

    private protected sealed override IEnumerable<JsonNode> DescribeValues(DefinisiSkema definisi) => [new JsonObject { ["type"] = "number" }];

    private protected sealed override T Placeholder(PengisiContoh pengisi) => FromDecimal(0);

    private protected sealed override void WriteValue(PenulisJson json, T value) => json.Number(ToDecimal(value));
}

/// <summary>A cell of per cent.</summary>
internal sealed class JenisSelPersen() : JenisSelDesimal<Persen>("Persen", HarapanBaca.Persen)
{
    internal static readonly JenisSelPersen Tunggal = new();

    private protected override Persen FromDecimal(decimal number) => Persen.FromPoin(number);

    private protected override decimal ToDecimal(Persen value) => value.Poin;
}

/// <summary>A cell of a count or another plain number.</summary>
internal sealed class JenisSelBilangan() : JenisSelDesimal<decimal>("Bilangan", HarapanBaca.Bilangan)
{
    internal static readonly JenisSelBilangan Tunggal = new();

    private protected override decimal FromDecimal(decimal number) => number;

    private protected override decimal ToDecimal(decimal value) => value;
}

/// <summary>A cell of a target.</summary>
internal sealed class JenisSelTarget() : JenisSel<Target>("Target", HarapanBaca.Target)
{
    private protected override bool IsPredikat => true;

    internal static readonly JenisSelTarget Tunggal = new();

    private protected override bool ReadValue(ref PembacaJson json, ref Tercantum<Target> value)
    {
        if (json.Token == JsonTokenType.Number)
        {
            if (!AngkaJson.TryDecimal(json.Raw, out var number))
            {
                json.Error(JenisGalat.Ketelitian, HarapanBaca.BilanganTepat);
                return false;
            }

            value = Tercantum.Terbaca<Target>(Target.Angka.Of(number));
            return true;
        }

        var offset = json.Offset;
        if (json.Token != JsonTokenType.String)
        {
            return json.Refuse(HarapanBaca.Target);
        }

        if (!json.TryText(HarapanBaca.Target, out var text))
        {
            return false;
        }

        if (Target.PredikatFault(text) is { } fault)
        {
            json.Error(new(JenisGalat.Teks, offset, json.Found(), HarapanBaca.Target) { Sebab = fault, Saran = NumberMeant(ref json) });
            return false;
        }

        value = Tercantum.Terbaca<Target>(new Target.Predikat(text, checkedBefore: true));
        return true;
    }

    private protected override IEnumerable<JsonNode> DescribeValues(DefinisiSkema definisi) => definisi.Target();

    private protected override Target Placeholder(PengisiContoh pengisi) => pengisi.Target();

    private protected override bool TryObject(ref PembacaJson json, IsiSel isi, ref Tercantum<Target> value)
    {
        Target? target = (isi.Dari, isi.Sampai, isi.Minimal, isi.Maksimal, isi.LebihDari, isi.KurangDari, isi.Nilai, isi.Jumlah) switch
        {
            ({ } dari, { } sampai, null, null, null, null, null, null) when isi.Satuan is null => dari <= sampai ? new Target.Rentang(dari, sampai) : null,
            (null, null, { } batas, null, null, null, null, null) when isi.Satuan is null => new Target.Batas(JenisBatas.Minimal, batas),
            (null, null, null, { } batas, null, null, null, null) when isi.Satuan is null => new Target.Batas(JenisBatas.Maksimal, batas),
            (null, null, null, null, { } batas, null, null, null) when isi.Satuan is null => new Target.Batas(JenisBatas.LebihDari, batas),
            (null, null, null, null, null, { } batas, null, null) when isi.Satuan is null => new Target.Batas(JenisBatas.KurangDari, batas),
            (null, null, null, null, null, null, { } nilai, { } jumlah) => new Target.AngkaDenganJumlah(nilai, jumlah, isi.Satuan ?? Satuan.Kosong),
            _ => null,
        };

        if (target is null)
        {
            return isi.Refuse(ref json, isi.Dari > isi.Sampai ? HarapanBaca.RentangUrut : HarapanBaca.Target);
        }

        value = Tercantum.Terbaca(target);
        return true;
    }

    private protected override void WriteValue(PenulisJson json, Target value)
    {
        switch (value)
        {
            case Target.Angka angka:
                json.Number(angka.Nilai);
                return;
            case Target.Predikat predikat:
                json.Text(predikat.Nilai);
                return;
        }

        json.StartObject(inline: true);
        switch (value)
        {
            case Target.Rentang rentang:
                Member(json, "dari"u8, rentang.Dari);
                Member(json, "sampai"u8, rentang.Sampai);
                break;
            case Target.Batas batas:
                Member(json, batas.Jenis switch { JenisBatas.Minimal => "minimal"u8, JenisBatas.Maksimal => "maksimal"u8, JenisBatas.LebihDari => "lebihDari"u8, _ => "kurangDari"u8 }, batas.Nilai);
                break;
            case Target.AngkaDenganJumlah jumlah:
                Member(json, "nilai"u8, jumlah.Nilai);
                Member(json, "jumlah"u8, jumlah.Jumlah);
                if (!jumlah.Satuan.IsKosong)
                {
                    json.Name("satuan"u8);
                    json.Text(jumlah.Satuan.Teks);
                }

                break;
        }

        json.EndObject();
    }

    private static void Member(PenulisJson json, ReadOnlySpan<byte> name, decimal value)
    {
        json.Name(name);
        json.Number(value);
    }
}
