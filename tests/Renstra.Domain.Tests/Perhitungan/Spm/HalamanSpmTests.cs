using System.Text;
using Renstra.Domain.Perhitungan;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>The worked tables of docs/calculations/spm.md.</summary>
public sealed class HalamanSpmTests
{
    [Fact]
    public void Penerima()
    {
        foreach (var b in Tabel("Dilayani", "Harus dilayani"))
        {
            Assert.Equal(b[2], Angka(IndeksSpm.CalculatePenerima(TabelHalaman.Angka(b[0]), b[1].Length == 0 ? null : TabelHalaman.Angka(b[1]))));
        }
    }

    [Fact]
    public void Penerima_by_its_source()
    {
        foreach (var b in Tabel("Dilayani tercetak"))
        {
            var masukan = new MasukanSpm { Nama = "uji" };
            masukan = b[0].Length == 0 ? masukan : masukan with { Dilayani = TabelHalaman.Angka(b[0]) };
            masukan = b[1].Length == 0 ? masukan : masukan with { HarusDilayani = TabelHalaman.Angka(b[1]) };
            masukan = b[2].Length == 0 ? masukan : masukan with { PersenTercantum = TabelHalaman.Persen(b[2]) };
            foreach (var (sumber, harap) in SumberPenerima.Semua.Zip(b[3..]))
            {
                Assert.Equal((b[0], sumber, harap), (b[0], sumber, Angka(IndeksSpm.Calculate(masukan, new() { Penerima = sumber }).Penerima)));
            }
        }
    }

    [Fact]
    public void Mutu()
    {
        foreach (var b in Tabel("Barang/jasa"))
        {
            Assert.Equal(b[3], Angka(IndeksSpm.CalculateMutu(b[..3].Select(static c => Komponen("k", c)).ToDaftar())));
        }

        Assert.Equal(SebabTidakTerhitung.TanpaMutu, IndeksSpm.CalculateMutu(default).Sebab);
    }

    [Fact]
    public void Index_and_category()
    {
        foreach (var b in Tabel("Penerima", "Mutu"))
        {
            var (penerima, mutu) = (TabelHalaman.Persen(b[0]), TabelHalaman.Persen(b[1]));
            var hasil = IndeksSpm.Calculate(new() { Nama = "uji", PersenTercantum = penerima, Mutu = [new("k", mutu)] });
            Assert.Equal((b[2], b[4]), (Angka(hasil.Indeks), hasil.Kategori.Value.Sebut()));
            Assert.Equal(b[2], Angka(IndeksSpm.CalculateIndeks(penerima, mutu)));
            Assert.Equal(b[3], Angka(IndeksSpm.CalculateIndeks(penerima, mutu, new() { Bobot = new(70, 30) })));
        }
    }

    [Fact]
    public void Without_mutu()
    {
        foreach (var b in Tabel("Penerima saja"))
        {
            foreach (var (kebijakan, harap) in KebijakanMutuHilang.Semua.Zip(b[1..]))
            {
                Assert.Equal(harap, Angka(IndeksSpm.Calculate(new() { Nama = "uji", PersenTercantum = TabelHalaman.Persen(b[0]) }, new() { MutuHilang = kebijakan }).Indeks));
            }
        }
    }

    [Fact]
    public void Ladders()
    {
        foreach (var b in Tabel("Indeks", "standar"))
        {
            foreach (var (tangga, harap) in new[] { TanggaSpm.Standar, TanggaSpm.MudaDiAtasPratama }.Zip(b[1..]))
            {
                Assert.Equal((b[0], harap), (b[0], tangga.Classify(TabelHalaman.Persen(b[0])).Sebut()));
            }
        }
    }

    [Fact]
    public void Value_of_the_category()
    {
        foreach (var b in Tabel("Indeks tepat"))
        {
            foreach (var (nilai, harap) in NilaiKategoriSpm.Semua.Zip(b[1..]))
            {
                var opsi = new OpsiSpm { NilaiKategori = nilai, MutuHilang = KebijakanMutuHilang.PenerimaSaja };
                Assert.Equal((b[0], harap), (b[0], IndeksSpm.Calculate(new() { Nama = "uji", PersenTercantum = TabelHalaman.Persen(b[0]) }, opsi).Kategori.Value.Sebut()));
            }
        }
    }

    [Fact]
    public void Field_with_what_is_missing()
    {
        var jenis = KatalogSpm.Get(BidangSpm.Pendidikan, JenisDaerah.Kabupaten).Jenis;
        foreach (var b in Tabel("PAUD"))
        {
            foreach (var (kebijakan, harap) in KebijakanSpmHilang.Semua.Zip(b[3..]))
            {
                var opsi = new OpsiSpm { Hilang = kebijakan, MutuHilang = KebijakanMutuHilang.PenerimaSaja };
                var hasil = jenis.Zip(b[..3]).Where(static p => p.Second.Length > 0)
                    .Select(p => IndeksSpm.Calculate(new() { Nama = p.First.Sebut(), Jenis = p.First, PersenTercantum = TabelHalaman.Persen(p.Second) }, opsi));
                Assert.Equal((kebijakan, harap), (kebijakan, Angka(IndeksSpm.CalculateBidang(BidangSpm.Pendidikan, JenisDaerah.Kabupaten, hasil, opsi).Indeks)));
            }
        }
    }

    [Fact]
    public void What_lacks()
    {
        var hasil = IndeksSpm.Calculate(new() { Nama = "uji", Dilayani = 60m, HarusDilayani = 75m, Mutu = [Komponen("barang/jasa", "100"), Komponen("SDM", "80"), Komponen("petunjuk teknis", "90")] });
        Assert.Equal("82", Angka(hasil.Indeks));
        Assert.Equal("18", Angka(hasil.Kekurangan.Indeks));
        var tabel = Tabel("Kekurangan", "Kurang");
        Assert.Equal((tabel[0][1], tabel[0][2]), (TabelHalaman.Teks(hasil.Kekurangan.BelumDilayani.Value), Angka(hasil.Kekurangan.PoinPenerima)));
        Assert.Equal(
            tabel[1..].Select(static b => (b[0], b[1], b[2])),
            hasil.Kekurangan.Mutu.Select(static m => (m.Nama, TabelHalaman.Teks(m.Kurang.Poin), TabelHalaman.Teks(m.PoinIndeks.Poin))));
    }

    [Fact]
    public void Catalogue_of_the_page_is_that_of_the_code()
    {
        var katalog = new StringBuilder("| Bidang | Bidang urusan | Kewenangan | Jenis pelayanan | Nama dalam format | Keyakinan |\n|---|---|---|---|---|---|\n");
        foreach (var daftar in KatalogSpm.Semua)
        {
            foreach (var jenis in daftar.Jenis)
            {
                var yakin = daftar.Keyakinan.Name + (daftar.IsSebagian ? ", sebagian" : "");
                katalog.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {daftar.Bidang.Sebut()} | {daftar.Bidang.BidangUrusan} | {daftar.Kewenangan.Sebut()} | {jenis.Sebut()} | `{jenis.Name}` | {yakin} |\n");
            }
        }

        var halaman = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "calculations", "spm.md"));
        Assert.True(halaman.Contains($"<!-- katalog -->\n{katalog}<!-- /katalog -->", StringComparison.Ordinal), $"The catalogue of the page must be:\n{katalog}");
    }

    private static string[][] Tabel(params string[] kepala) => TabelHalaman.Read("spm.md", kepala);

    private static string Angka(Terhitung<Persen> hasil) => TabelHalaman.Teks(hasil, static p => TabelHalaman.Teks(p.Poin));

    private static KomponenMutu Komponen(string nama, string capaian) =>
        new(nama, capaian == "?" ? SebabTidakTerhitung.TanpaRealisasi : (Terhitung<Persen>)TabelHalaman.Persen(capaian));
}
