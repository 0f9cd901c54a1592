using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Renstra.Domain;
using Renstra.Domain.Json;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <summary>The review as JSON for programs; amounts as plain text where a cell may hold none.</summary>
internal static class KeluaranJson
{
    internal const string Format = "renstra-review/1";

    private static readonly KonteksJson Konteks = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    internal static string Of(Ringkasan r, Bahasa bahasa)
    {
        var i = r.Dokumen.Identitas;
        return JsonSerializer.Serialize(
            new TinjauanJson(
                Format,
                r.Berkas,
                new(i.PerangkatDaerah.Nama, i.Daerah.Nama, i.Periode.ToString(), i.Peraturan is { } p ? $"{p.Bentuk} {p.Nomor}/{p.Tahun}" : null),
                r.Jumlah.ToDictionary(static j => j.Nama, static j => j.Banyak),
                r.Pagu is { } pagu ? Pagu(pagu) : null,
                [.. r.Realisasi.Select(static b => new RealisasiJson(b.Tabel, b.Tahun.Nomor, b.Anggaran.Teks, b.Realisasi.Teks, b.PersenTercantum.HasValue ? b.PersenTercantum.Value.Poin : null, b.Persen?.Round().Poin, b.AnggaranTerhitung.Jumlah, b.RealisasiTerhitung.Jumlah, BarisRealisasi.IsLengkap(b.AnggaranTerhitung) && BarisRealisasi.IsLengkap(b.RealisasiTerhitung)))],
                [.. r.Dokumen.Iku.Select(static b => new IkuJson(b.Indikator.Nama, b.Indikator.Satuan.Teks, b.Indikator.Target.GetTahun().ToDictionary(static t => t, t => b.Indikator.Target[t].Teks)))],
                [.. r.Catatan.Select(c => new CatatanJson(
                    JsonNamingPolicy.CamelCase.ConvertName(c.Jenis.ToString()), c.Hal, c.Kode, c.Nama, [.. c.Tahun.Select(static t => t.Nomor)], c.Tercantum, c.Terhitung, c.Selisih,
                    c.Sebab?.Name, c.Asal?.Name, c.Saran, c.Letak is { } l ? new(l.Jalur, l.Baris, l.Kolom) : null, c.Sumber is { } s ? new(s.Tabel, s.Baris) : null, KalimatCatatan.Of(c, bahasa)))]),
            Konteks.TinjauanJson);
    }

    internal static string Of(HasilBaca hasil, string berkas, string format, Bahasa bahasa) => JsonSerializer.Serialize(
        new TidakTerbacaJson(
            format,
            berkas,
            hasil.JumlahGalat,
            Errors(hasil.Galat, bahasa)),
        Konteks.TidakTerbacaJson);

    internal static IReadOnlyList<GalatJson> Errors(IEnumerable<GalatBaca> galat, Bahasa bahasa) =>
        [.. galat.Select(g => new GalatJson(JsonNamingPolicy.CamelCase.ConvertName(g.Jenis.ToString()), Letak(g.Letak)!, g.Anggota, g.Ditemukan, g.Saran, Letak(g.TempatPertama), g.Describe(bahasa)))];

    private static LetakKeluaran? Letak(LetakJson? letak) => letak is null ? null : new(letak.Jalur, letak.Baris, letak.Kolom);

    private static PaguJson Pagu(TabelPagu pagu) => new([.. pagu.Program.Select(b => Row(pagu, b))], Row(pagu, pagu.Total));

    private static BarisPaguJson Row(TabelPagu pagu, BarisPagu b) => new(
        b.Kode,
        b.Nama,
        pagu.Tahun.Zip(b.Tercantum).ToDictionary(static p => p.First, static p => p.Second.HasValue ? p.Second.Value.ToString() : p.Second.Teks),
        pagu.Tahun.Zip(b.Terhitung).ToDictionary(static p => p.First, static p => Amount(p.Second)),
        b.IsSama,
        b.SumTercantum(pagu.JumlahTahunPeriode),
        Amount(b.SumTerhitung(pagu.JumlahTahunPeriode)),
        pagu.Periode.Transisi is null ? null : b.SumTercantum(pagu.Tahun.Count),
        pagu.Periode.Transisi is null ? null : Amount(b.SumTerhitung(pagu.Tahun.Count)),
        [.. pagu.Tahun.Zip(b.Terhitung).Where(static p => !p.Second.IsLengkap).Select(static p => p.First)]);

    // What cannot be read is not 0.
    private static Rupiah? Amount(AngkaPagu angka) => angka is { Terbaca: 0, IsLengkap: false } ? null : angka.Jumlah;
}

internal sealed record TinjauanJson(string Format, string Berkas, IdentitasJson Identitas, IReadOnlyDictionary<string, int> Jumlah, PaguJson? Pagu, IReadOnlyList<RealisasiJson> AnggaranRealisasi, IReadOnlyList<IkuJson> Iku, IReadOnlyList<CatatanJson> Catatan);

internal sealed record IdentitasJson(string PerangkatDaerah, string Daerah, string Periode, string? Peraturan);

internal sealed record PaguJson(IReadOnlyList<BarisPaguJson> Program, BarisPaguJson Jumlah);

internal sealed record BarisPaguJson(string Kode, string Nama, IReadOnlyDictionary<TahunAnggaran, string> Tercantum, IReadOnlyDictionary<TahunAnggaran, Rupiah?> Terhitung, bool Sama, Rupiah? PeriodeTercantum, Rupiah? PeriodeTerhitung, Rupiah? DenganTransisiTercantum, Rupiah? DenganTransisiTerhitung, IReadOnlyList<TahunAnggaran> TidakLengkap);

internal sealed record RealisasiJson(string? Tabel, int Tahun, string Anggaran, string Realisasi, decimal? PersenTercantum, decimal? PersenTerhitung, Rupiah AnggaranTerhitung, Rupiah RealisasiTerhitung, bool TerhitungLengkap);

internal sealed record IkuJson(string Nama, string Satuan, IReadOnlyDictionary<TahunAnggaran, string> Target);

internal sealed record LetakKeluaran(string Jalur, int Baris, int Kolom);

internal sealed record SumberKeluaran(string? Tabel, int? Baris);

internal sealed record CatatanJson(string Jenis, string Hal, string Kode, string Nama, IReadOnlyList<int> Tahun, IReadOnlyList<string> Tercantum, IReadOnlyList<string> Terhitung, IReadOnlyList<string> Selisih, string? Sebab, string? Asal, string? Saran, LetakKeluaran? Letak, SumberKeluaran? Sumber, string Pesan);

internal sealed record TidakTerbacaJson(string Format, string Berkas, int JumlahGalat, IReadOnlyList<GalatJson> Galat);

internal sealed record GalatJson(string Jenis, LetakKeluaran Letak, string Anggota, string Ditemukan, string? Saran, LetakKeluaran? TempatPertama, string Pesan);

[JsonSerializable(typeof(TinjauanJson))]
[JsonSerializable(typeof(TidakTerbacaJson))]
internal sealed partial class KonteksJson : JsonSerializerContext;
