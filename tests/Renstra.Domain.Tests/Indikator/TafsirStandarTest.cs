using Xunit;

namespace Renstra.Domain.Tests;

public sealed class TafsirStandarTest
{
    [Theory]
    [InlineData("Persentase layanan terpenuhi", "Persen", "naik", "posisiAkhir")]
    [InlineData("Jumlah dokumen perencanaan", "Dokumen", "naik", "jumlah")]
    [InlineData("Angka kemiskinan", "%", "turun", "posisiAkhir")]
    [InlineData("ANGKA KEMISKINAN", "%", "turun", "posisiAkhir")]
    [InlineData("Penurunan angka kemiskinan", "%", "naik", "posisiAkhir")]
    [InlineData("Jumlah korban kekerasan yang ditangani", "Orang", "naik", "jumlah")]
    [InlineData("Nilai SAKIP", "Nilai", "naik", "posisiAkhir")]
    [InlineData("Angka Kematian Ibu", "per 100.000 KH", "turun", "posisiAkhir")]
    [InlineData("Rasio guru terhadap siswa", "Orang", "naik", "posisiAkhir")]
    [InlineData("Persentase penduduk miskin", "Prosentase", "turun", "posisiAkhir")]
    [InlineData("Jumlah korban kekerasan", "Orang", "turun", "jumlah")]
    [InlineData("Jumlah desa Logini yang dibina", "Desa", "naik", "jumlah")]
    [InlineData("Indeks INFLASI", "indeks", "turun", "posisiAkhir")]
    [InlineData("Usia harapan hidup", "Tahun", "naik", "posisiAkhir")]
    [InlineData("Rata-rata lama sekolah", "Tahun", "naik", "posisiAkhir")]
    public void Name_and_unit_decide_what_is_not_declared(string nama, string satuan, string polaritas, string cara)
    {
        foreach (var budaya in Budaya.Semua)
        {
            Budaya.Jalankan(budaya, () =>
            {
                var hasil = Tafsir.Standar.Interpret(new() { Nama = nama, Satuan = Satuan.Parse(satuan) });
                Assert.Equal((polaritas, cara), (hasil.Polaritas.Name, hasil.Tahun.Name));
                Assert.Equal(cara == "jumlah" ? CaraAkumulasi.Jumlah : null, hasil.Triwulan);
                Assert.Same(SifatTarget.Tahunan, hasil.SifatTarget);
                Assert.Equal(cara == "jumlah" ? BentukEntri.Tambahan : null, hasil.Entri);
                Assert.All((IEnumerable<AsumsiTafsir>)hasil.Asumsi, static a => Assert.NotEqual(a.Alasan(), a.Alasan(Bahasa.Inggris)));
            });
        }
    }

    [Fact]
    public void Declared_is_never_overruled_and_no_assumption()
    {
        var hasil = Tafsir.Standar.Interpret(new()
        {
            Nama = "Angka kemiskinan",
            Satuan = Satuan.PersenSatuan,
            Polaritas = Polaritas.Tetap,
            Akumulasi = new() { Entri = BentukEntri.Posisi, Triwulan = CaraAkumulasi.Maksimum, Tahun = CaraAkumulasi.RataRata },
            SifatTarget = SifatTarget.Kumulatif,
        });
        Assert.Equal((Polaritas.Tetap, BentukEntri.Posisi, CaraAkumulasi.Maksimum, CaraAkumulasi.RataRata, SifatTarget.Kumulatif), (hasil.Polaritas, hasil.Entri, hasil.Triwulan, hasil.Tahun, hasil.SifatTarget));
        Assert.True(hasil.Asumsi.IsKosong);
    }

    [Fact]
    public void Target_that_is_a_range_makes_the_polarity()
    {
        var hasil = Tafsir.Standar.Interpret(new() { Nama = "Angka kemiskinan", Target = DeretTahunan.Tercantum<Target>(2025, new Target.Rentang(3, 4)) });
        Assert.Same(Polaritas.Rentang, hasil.Polaritas);
        Assert.Equal(["polaritas", "entri", "tahun", "sifatTarget"], hasil.Asumsi.Select(static a => a.Hal));
    }

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>(static () => Tafsir.Standar.Interpret(null!));

    [Theory]
    [InlineData("posisi", "posisiAkhir")]
    [InlineData("tambahan", "jumlah")]
    public void A_declared_entry_decides_how_quarters_make_the_year(string entri, string cara)
    {
        var hasil = Tafsir.Standar.Interpret(new() { Nama = "X", Satuan = Satuan.PersenSatuan, Akumulasi = new() { Entri = BentukEntri.Parse(entri) } });
        Assert.Equal(cara, hasil.Triwulan?.Name);
    }

    [Theory]
    [InlineData("posisiAkhir", "posisi")]
    [InlineData("rataRata", "posisi")]
    [InlineData("maksimum", "posisi")]
    [InlineData("jumlah", "tambahan")]
    public void Where_only_the_way_of_making_the_year_is_declared_a_count_is_no_increment_unless_it_is_summed(string cara, string entri)
    {
        var hasil = Tafsir.Standar.Interpret(new() { Nama = "Orang terlayani", Satuan = Satuan.Orang, Akumulasi = new() { Triwulan = CaraAkumulasi.Parse(cara) } });
        Assert.Equal((entri, cara), (hasil.Entri?.Name, hasil.Triwulan?.Name));
        Assert.Equal(entri, Assert.Single(hasil.Asumsi, static a => a.Hal == "entri").Diambil);
    }

    [Fact]
    public void Form_E81_takes_the_last_of_declared_positions_and_does_not_sum_them()
    {
        FormulirE81 formulir = new()
        {
            Tahun = 2025,
            Baris =
            [
                new BarisE81
                {
                    Nama = "P",
                    Indikator =
                    [
                        new IndikatorE81
                        {
                            Nama = "Orang terlayani",
                            Satuan = Satuan.Orang,
                            Akumulasi = new() { Triwulan = CaraAkumulasi.PosisiAkhir },
                            Kinerja = new() { TargetRenja = (Target)12, Triwulan = new() { I = (Target)3, II = (Target)6, III = (Target)9, IV = (Target)12 } },
                        },
                    ],
                },
            ],
        };
        Assert.Equal((Target)12, Perhitungan.EvaluasiE81.Calculate(formulir).Baris[0].Indikator[0].Kinerja!.DariTriwulan.RealisasiRenja.Value);
    }
}
