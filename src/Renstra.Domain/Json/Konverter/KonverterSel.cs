using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Renstra.Domain.Json;

/// <summary>Lends the document's own grammar of cells and series to System.Text.Json.</summary>
internal static class JembatanJson
{
    internal static V Read<V>(ref Utf8JsonReader reader, JenisNilai<V> jenis)
    {
        // The value is copied out, so that the reader of documents sees it in one piece and with its own limits.
        using var value = JsonDocument.ParseValue(ref reader);
        var catatan = new CatatanBaca(OpsiBaca.Standar);
        var json = new PembacaJson(new(JsonMarshal.GetRawUtf8Value(value.RootElement)), catatan, 0);
        json.Next();
        V result = default!;
        if (jenis.Read(ref json, ref result))
        {
            return result;
        }

        var galat = catatan.Errors[0];
        throw new JsonException($"{new GalatBaca(galat.Jenis, new("$", 1, 1), galat.Ditemukan, galat.Harapan) { Anggota = galat.Anggota, Pilihan = galat.Pilihan.ToDaftar(), Saran = galat.Saran, Sebab = galat.Sebab }.Describe(Bahasa.Inggris)}");
    }

    internal static void Write<V>(Utf8JsonWriter writer, JenisNilai<V> jenis, V value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        jenis.Write(new(buffer), value);
        writer.WriteRawValue(buffer.WrittenSpan, skipInputValidation: true);
    }
}

/// <summary>Reads and writes <see cref="Target"/> in the grammar of a cell. JSON <c>null</c> is <see langword="null"/>, as for every class.</summary>
public sealed class TargetJsonConverter : JsonConverter<Target>
{
    /// <inheritdoc/>
    public override Target Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JembatanJson.Read(ref reader, JenisSelTarget.Tunggal).TryGetValue(out var target) ? target : throw new JsonException("Target: the cell holds no target.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Target value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JembatanJson.Write(writer, JenisSelTarget.Tunggal, value ?? throw new JsonException("Target: there is no value to write."));
    }
}

/// <summary>Reads and writes <see cref="PeriodeRenstra"/> as text, <c>2025-2029+2030</c>. JSON <c>null</c> is <see langword="null"/>, as for every class.</summary>
public sealed class PeriodeRenstraJsonConverter : JsonConverter<PeriodeRenstra>
{
    /// <inheritdoc/>
    public override PeriodeRenstra Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? text = null;
        try
        {
            text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // No valid text: the error below.
        }

        return PeriodeRenstra.TryParse(text, out var value, out var error) ? value! : throw new JsonException($"PeriodeRenstra: {error.Describe(text, Bahasa.Inggris)}");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PeriodeRenstra value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue((value ?? throw new JsonException("PeriodeRenstra: there is no value to write.")).ToString());
    }
}

/// <summary>Reads and writes a cell in the grammar of documents. A blank cell is written as nothing: leave its member out.</summary>
/// <typeparam name="T">The type of the cell's value.</typeparam>
public sealed class TercantumJsonConverter<T> : JsonConverter<Tercantum<T>>
    where T : notnull
{
    private readonly JenisSel<T> _jenis;

    internal TercantumJsonConverter(JenisSel<T> jenis) => _jenis = jenis;

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override Tercantum<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JembatanJson.Read(ref reader, _jenis);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Tercantum<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JembatanJson.Write(writer, _jenis, value.IsKosong ? throw new JsonException("A blank cell is never written; leave its member out.") : value);
    }
}

/// <summary>Reads and writes a yearly series of cells as an object of years. The series without years is never written.</summary>
/// <typeparam name="T">The type of the cells' values.</typeparam>
public sealed class DeretTahunanJsonConverter<T> : JsonConverter<DeretTahunan<Tercantum<T>>>
    where T : notnull
{
    private readonly JenisDeret<T> _jenis;

    internal DeretTahunanJsonConverter(JenisSel<T> jenis) => _jenis = new(jenis);

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override DeretTahunan<Tercantum<T>> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JembatanJson.Read(ref reader, _jenis);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DeretTahunan<Tercantum<T>> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JembatanJson.Write(writer, _jenis, value.TrimBlanks().IsKosong ? throw new JsonException("A series without stated years is never written; leave its member out.") : value);
    }
}

/// <summary>Reads and writes a yearly series of values as an object of years; a missing year between is an error. The series without years is never written.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed class DeretNilaiJsonConverter<T> : JsonConverter<DeretTahunan<T>>
    where T : notnull
{
    private readonly JenisDeret<T> _jenis;

    internal DeretNilaiJsonConverter(JenisSel<T> jenis) => _jenis = new(jenis);

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override DeretTahunan<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JembatanJson.Read(ref reader, _jenis).Map(static (tahun, cell) => cell.TryGetValue(out var value)
            ? value
            : throw new JsonException($"DeretTahunan: the year {tahun} holds no value."));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DeretTahunan<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JembatanJson.Write(writer, _jenis, value.IsKosong ? throw new JsonException("A series without years is never written; leave its member out.") : value.Map(static (_, v) => Tercantum.Terbaca(v)));
    }
}

/// <summary>Finds the converter of a cell from a fixed table, without reflection: cells of <see cref="Rupiah"/>, <see cref="Persen"/>,
/// <see cref="Target"/>, <see cref="KodeRekening"/>, <see cref="KodeWilayah"/> and <see cref="KodePerangkatDaerah"/>.</summary>
public sealed class TercantumJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Find(typeToConvert) is not null;

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Find(typeToConvert);

    private static JsonConverter? Find(Type type) =>
        type == typeof(Tercantum<Rupiah>) ? new TercantumJsonConverter<Rupiah>(JenisSelRupiah.Tunggal)
        : type == typeof(Tercantum<Persen>) ? new TercantumJsonConverter<Persen>(JenisSelPersen.Tunggal)
        : type == typeof(Tercantum<Target>) ? new TercantumJsonConverter<Target>(JenisSelTarget.Tunggal)
        : type == typeof(Tercantum<KodeRekening>) ? new TercantumJsonConverter<KodeRekening>(JenisSelKode.Rekening)
        : type == typeof(Tercantum<KodeWilayah>) ? new TercantumJsonConverter<KodeWilayah>(JenisSelKode.Wilayah)
        : type == typeof(Tercantum<KodePerangkatDaerah>) ? new TercantumJsonConverter<KodePerangkatDaerah>(JenisSelKode.PerangkatDaerah)
        : null;
}

/// <summary>Finds the converter of a yearly series from a fixed table, without reflection: values or cells of <see cref="Rupiah"/>,
/// <see cref="Persen"/> and <see cref="Target"/>. For series of other types, add a converter of your own to the options.</summary>
public sealed class DeretTahunanJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert is { IsGenericType: true } && typeToConvert.GetGenericTypeDefinition() == typeof(DeretTahunan<>);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The series is of another type.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        typeToConvert == typeof(DeretTahunan<Tercantum<Rupiah>>) ? new DeretTahunanJsonConverter<Rupiah>(JenisSelRupiah.Tunggal)
        : typeToConvert == typeof(DeretTahunan<Tercantum<Persen>>) ? new DeretTahunanJsonConverter<Persen>(JenisSelPersen.Tunggal)
        : typeToConvert == typeof(DeretTahunan<Tercantum<Target>>) ? new DeretTahunanJsonConverter<Target>(JenisSelTarget.Tunggal)
        : typeToConvert == typeof(DeretTahunan<Rupiah>) ? new DeretNilaiJsonConverter<Rupiah>(JenisSelRupiah.Tunggal)
        : typeToConvert == typeof(DeretTahunan<Persen>) ? new DeretNilaiJsonConverter<Persen>(JenisSelPersen.Tunggal)
        : typeToConvert == typeof(DeretTahunan<Target>) ? new DeretNilaiJsonConverter<Target>(JenisSelTarget.Tunggal)
        : throw new NotSupportedException($"{typeToConvert}: JSON knows series of Rupiah, Persen and Target, plain or as cells. Add a converter of your own to the options.");
}
