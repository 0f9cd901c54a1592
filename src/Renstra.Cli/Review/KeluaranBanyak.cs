using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>The review of many: a line of text or of JSON for each document, and one for the totals.</summary>
internal sealed class KeluaranBanyak(Bahasa bahasa)
{
    internal const string Format = "renstra-review-baris/1";

    private static readonly KonteksBanyak Konteks = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    private bool Id => bahasa == Bahasa.Indonesia;

    internal string Text(TinjauanBaris b)
    {
        if (b.Identitas is not { } i)
        {
            var place = b.Letak is { } l ? Id ? $" (baris {l.Baris}, kolom {l.Kolom}: {l.Jalur})" : $" (line {l.Baris}, column {l.Kolom}: {l.Jalur})" : "";
            var errors = b.JumlahGalat == 0 ? Id ? "tidak terbaca" : "not read" : Id ? $"{b.JumlahGalat} galat" : b.JumlahGalat == 1 ? "1 error" : $"{b.JumlahGalat} errors";
            var more = b.JumlahGalat <= 1 ? "" : Id ? " Semua galatnya: --format json." : " All of its errors: --format json.";
            return TeksBersih.Line($"{b.Nama}: {errors}{place}: {b.Pesan}{more}");
        }

        var pagu = b.PaguPeriode?.ToString("N", null) ?? (Id ? "tidak lengkap" : "incomplete");
        return TeksBersih.Line($"{b.Nama}: {i.PerangkatDaerah.Nama}, {i.Daerah.Nama}, {i.Periode.Awal}–{i.Periode.Akhir}; pagu {pagu}; {Remarks(b.Catatan)}");
    }

    internal string Text(JumlahTinjauan j, int passedOver)
    {
        var pagu = NotasiAngka.Indonesia.Format(j.PaguPeriode);
        var other = passedOver == 0 ? "" : Id ? $"; {passedOver} berkas lain dilewati" : $"; {passedOver} other {(passedOver == 1 ? "file" : "files")} passed over";
        return Id
            ? $"Jumlah: {j.Terbaca} terbaca, {j.TidakTerbaca} tidak terbaca; pagu {pagu} dari {j.Lengkap} dokumen yang lengkap; {Remarks(j.Catatan)}{other}"
            : $"Total: {j.Terbaca} read, {j.TidakTerbaca} not read; pagu {pagu} of {j.Lengkap} that state it for every year; {Remarks(j.Catatan)}{other}";
    }

    internal string Json(TinjauanBaris b) => JsonSerializer.Serialize(
        new BarisJson(
            Format,
            b.Berkas,
            b.Baris == 0 ? null : b.Baris,
            b.IsTerbaca,
            b.Identitas?.PerangkatDaerah.Nama,
            b.Identitas?.Daerah.Nama,
            b.Identitas?.Periode.ToString(),
            b.PaguPeriode,
            b.IsTerbaca ? Counts(b.Catatan) : null,
            b.JumlahGalat == 0 ? null : b.JumlahGalat,
            b.Letak is { } l ? new(l.Jalur, l.Baris, l.Kolom) : null,
            b.Galat.Count == 0 ? null : KeluaranJson.Errors(b.Galat, bahasa),
            b.Pesan),
        Konteks.BarisJson);

    internal static string Json(JumlahTinjauan j, int passedOver) => JsonSerializer.Serialize(
        new TotalJson(Format, new(j.Terbaca, j.TidakTerbaca, j.Lengkap, j.PaguPeriode, Counts(j.Catatan), passedOver)),
        Konteks.TotalJson);

    private static Dictionary<string, int> Counts(IReadOnlyList<(JenisCatatan Jenis, int Banyak)> counts) =>
        counts.ToDictionary(static c => JsonNamingPolicy.CamelCase.ConvertName(c.Jenis.ToString()), static c => c.Banyak);

    private string Remarks(IReadOnlyList<(JenisCatatan Jenis, int Banyak)> counts) => counts.Count == 0
        ? Id ? "tanpa catatan" : "no remarks"
        : (Id ? "catatan: " : "remarks: ") + string.Join(", ", counts.Select(c => $"{c.Banyak} {Kind(c.Jenis)}"));

    private string Kind(JenisCatatan jenis) => jenis switch
    {
        JenisCatatan.Berbeda => Id ? "berbeda" : "different",
        JenisCatatan.JumlahTidakTercantum => Id ? "jumlah tidak tercantum" : "sums not stated",
        JenisCatatan.TidakAda => Id ? "tidak diisi" : "left blank",
        JenisCatatan.DiLuarPeriode => Id ? "di luar periode" : "outside the period",
        JenisCatatan.TidakTerbaca => Id ? "sel tidak terbaca" : "unreadable cells",
        _ => Id ? "tidak dapat dinilai" : "not judged",
    };
}

internal sealed record BarisJson(string Format, string Berkas, long? Baris, bool Terbaca, string? PerangkatDaerah, string? Daerah, string? Periode, Rupiah? PaguPeriode, IReadOnlyDictionary<string, int>? Catatan, int? JumlahGalat, LetakKeluaran? Letak, IReadOnlyList<GalatJson>? Galat, string? Pesan);

internal sealed record JumlahJson(int Terbaca, int TidakTerbaca, int PaguLengkap, decimal PaguPeriode, IReadOnlyDictionary<string, int> Catatan, int BerkasDilewati);

internal sealed record TotalJson(string Format, JumlahJson Jumlah);

[JsonSerializable(typeof(BarisJson))]
[JsonSerializable(typeof(TotalJson))]
internal sealed partial class KonteksBanyak : JsonSerializerContext;
