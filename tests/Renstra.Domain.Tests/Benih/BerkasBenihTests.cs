using Renstra.Domain.Json;
using Xunit;

namespace Renstra.Domain.Tests.Benih;

public sealed class BerkasBenihTests
{
    [Fact]
    public void Reads_without_an_error()
    {
        var hasil = RenstraJson.Read(BenihSeruyan.Bytes);
        Assert.Empty(hasil.Galat);
        Assert.True(hasil.IsTerbaca);
    }

    [Fact]
    public void Reading_and_writing_gives_the_same_bytes() =>
        Assert.Equal(BenihSeruyan.Bytes, RenstraJson.WriteUtf8(RenstraJson.Read(BenihSeruyan.Bytes).Dokumen!));

    [Fact]
    public void Every_row_says_where_it_stands()
    {
        Assert.All(BenihSeruyan.Noda, static n => Assert.Equal("4.3", n.Sumber!.Tabel));
        Assert.All(BenihSeruyan.Noda.SelectMany(static n => n.Hasil), static h => Assert.NotNull(h.Sumber!.Baris));
        Assert.All(BenihSeruyan.Dokumen.AnggaranRealisasi!.GetBaris(), static b => Assert.NotNull(b.Sumber!.Baris));
        Assert.All(BenihSeruyan.Dokumen.Belanja!.GetBaris(), static b => Assert.NotNull(b.Sumber!.Baris));
        Assert.All(BenihSeruyan.Dokumen.Iku.Concat(BenihSeruyan.Dokumen.Ikk), static b => Assert.NotNull(b.Sumber!.Baris));
        Assert.All(BenihSeruyan.Dokumen.Spm, static b => Assert.NotNull(b.Sumber!.Baris));
    }

    [Fact]
    public void Identity()
    {
        var identitas = BenihSeruyan.Dokumen.Identitas;
        Assert.Equal(KodeWilayah.Parse("62.07"), identitas.Daerah.Kode.Value);
        Assert.Contains("tidak tercetak", identitas.Sumber!.Catatan, StringComparison.Ordinal);
        Assert.Equal("Kabupaten Seruyan", identitas.Daerah.Nama);
        Assert.Equal("Dinas Sosial", identitas.PerangkatDaerah.Nama);
        Assert.Equal(BenihSeruyan.Tahun, identitas.Periode.GetKolom().Select(static t => t.Nomor));
        Assert.Equal("26", identitas.Peraturan!.Nomor);
        Assert.Equal(new NodaTime.LocalDate(2025, 9, 19), identitas.Peraturan.Ditetapkan);
        Assert.Equal(new NodaTime.LocalDate(2025, 9, 19), identitas.Peraturan.Diundangkan);
    }
}
