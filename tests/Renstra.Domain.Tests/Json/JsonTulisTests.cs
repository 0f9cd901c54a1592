using System.Text.Json;
using Renstra.Domain.Json;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>What is written can be read: the writer refuses what no file may hold. And System.Text.Json knows nulls and plain series.</summary>
public sealed class JsonTulisTests
{
    private static readonly DokumenRenstra Dasar = new()
    {
        Identitas = new() { Daerah = new() { Nama = "D", Jenis = JenisDaerah.Kota }, PerangkatDaerah = new() { Nama = "P" }, Periode = new(2025, 2026) },
    };

    public static TheoryData<DokumenRenstra> TakTertulis => new(
        Dasar with { Tujuan = [new() { Id = "A", Nama = "x" }, new() { Id = "A", Nama = "y" }] },
        Dasar with { Iku = [new() { Mengulang = "tidak ada", Indikator = new() { Nama = "i" } }] },
        Dasar with { Tujuan = [new() { Nama = "" }] },
        Dasar with { Identitas = Dasar.Identitas with { Judul = "a\uD800b" } },
        Dasar with { Identitas = Dasar.Identitas with { Sumber = new() { Baris = -1 } } },
        Dasar with { Identitas = Dasar.Identitas with { PerangkatDaerah = new() { Nama = "P", Bidang = [default] } } });

    [Theory]
    [MemberData(nameof(TakTertulis))]
    public void What_no_reader_takes_is_refused_by_the_writer(DokumenRenstra dokumen) =>
        Assert.Throws<ArgumentException>(() => RenstraJson.Write(dokumen));

    [Fact]
    public void An_empty_text_is_an_absent_one() => Assert.Null(new Sumber { Tabel = "" }.Tabel);

    [Fact]
    public void Null_of_a_class_is_null_and_of_a_value_is_an_error()
    {
        Assert.Equal("{\"Entri\":null,\"Triwulan\":null,\"Tahun\":\"jumlah\"}", JsonSerializer.Serialize(new SifatAkumulasi { Tahun = CaraAkumulasi.Jumlah }));
        Assert.Null(JsonSerializer.Deserialize<Polaritas>("null"));
        Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<Rupiah>("null"));
        Assert.Null(JsonSerializer.Deserialize<Rupiah?>("null"));
    }

    [Fact]
    public void A_plain_series_goes_round()
    {
        var deret = DeretTahunan.From<Rupiah>(2025, Rupiah.FromRupiah(1), Rupiah.FromSen(250));
        var json = JsonSerializer.Serialize(deret);
        Assert.Equal("{ \"2025\": 1, \"2026\": 2.5 }", json);
        Assert.Equal(deret, JsonSerializer.Deserialize<DeretTahunan<Rupiah>>(json));
        Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<DeretTahunan<Rupiah>>("{\"2025\":1,\"2027\":1}"));
        Assert.Throws<NotSupportedException>(static () => JsonSerializer.Serialize(DeretTahunan.From<int>(2025, 1)));
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_placed_at_their_value()
    {
        byte[] json = [.. "{\"format\":\"renstra/1\",\"identitas\":{\"judul\":\"a"u8, 0xFF, .. "\"}}"u8];
        Assert.Equal("$.identitas.judul", RenstraJson.Read(json).Galat[0].Letak.Jalur);
        byte[] utf16 = [0, (byte)'{', 0, (byte)'}'];
        Assert.Contains("UTF-16", RenstraJson.Read(utf16).Galat[0].Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_reader_would_find_too_deep_is_not_written()
    {
        Assert.Contains("cannot be written", Assert.Throws<ArgumentException>(static () => RenstraJson.Write(Dasar with { KelompokSasaran = [Nested(40)] })).Message, StringComparison.Ordinal);
        Assert.Contains("deep", Assert.Throws<ArgumentException>(static () => RenstraJson.Write(Dasar with { KelompokSasaran = [Nested(60_000)] })).Message, StringComparison.Ordinal);
        Assert.Throws<InsufficientExecutionStackException>(static () => RenstraJson.GetSel(Dasar with { KelompokSasaran = [Nested(60_000)] }));
        Assert.NotNull(RenstraJson.Read(RenstraJson.Write(Dasar with { KelompokSasaran = [Nested(20)] })).Dokumen);
    }

    [Fact]
    public void A_cell_of_data_needs_the_head_of_its_column()
    {
        Assert.Throws<ArgumentException>(static () => new SelData(null!, 1m));
        Assert.Throws<ArgumentException>(static () => new SelData(" ", 1m));
    }

    private static ButirUraian Nested(int depth)
    {
        var butir = new ButirUraian { Teks = "T" };
        for (var i = 0; i < depth; i++)
        {
            butir = new() { Teks = "T", Rincian = [butir] };
        }

        return butir;
    }
}
