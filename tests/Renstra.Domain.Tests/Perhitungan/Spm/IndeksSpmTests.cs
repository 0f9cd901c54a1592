using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Renstra.Domain.Perhitungan;
using Xunit;

namespace Renstra.Domain.Tests;

public sealed class IndeksSpmTests
{
    private static readonly OpsiSpm Saja = new() { MutuHilang = KebijakanMutuHilang.PenerimaSaja };

    private static Gen<decimal> Banyak => Gen.Choose(0, 1500).Select(static n => (decimal)n);

    private static Gen<Persen> Capaian => Gen.Choose(0, 15_000).Select(static n => Persen.FromPoin(n / 100m));

    private static Gen<OpsiSpm> Opsi =>
        from bobot in Gen.Choose(0, 100)
        from mutu in Gen.Elements(KebijakanMutuHilang.Semua.ToArray())
        from nilai in Gen.Elements(NilaiKategoriSpm.Semua.ToArray())
        from tangga in Gen.Elements(TanggaSpm.Standar, TanggaSpm.MudaDiAtasPratama)
        select new OpsiSpm { Bobot = new(bobot, 100 - bobot), MutuHilang = mutu, NilaiKategori = nilai, Tangga = tangga };

    private static Gen<MasukanSpm> Masukan =>
        from dilayani in Banyak
        from harus in Gen.Choose(1, 1000)
        from mutu in Capaian.ArrayOf(3)
        select new MasukanSpm { Nama = "uji", Dilayani = dilayani, HarusDilayani = (decimal)harus, Mutu = mutu.Select(static m => new KomponenMutu("k", m)).ToDaftar() };

    [Fact]
    public void Weights_add_up_to_100()
    {
        Assert.Equal((80, 20), (BobotSpm.Standar.Penerima, BobotSpm.Standar.Mutu));
        Assert.Throws<ArgumentException>(static () => new BobotSpm(80, 21));
        Assert.Throws<ArgumentException>(static () => new BobotSpm(101, -1));
        Assert.Throws<ArgumentException>(static () => new BobotSpm(-1, 101));
        Assert.Equal(new BobotSpm(100, 0), new BobotSpm(100.0m, 0));
    }

    [Fact]
    public void Ladders_that_are_none_are_refused()
    {
        static AnakTanggaSpm Anak(KategoriSpm kategori, int batas) => new(kategori, Persen.FromPoin(batas));
        var (muda, belum, utama) = (KategoriSpm.TuntasMuda, KategoriSpm.BelumTuntas, KategoriSpm.TuntasUtama);
        Assert.Throws<ArgumentException>(static () => new TanggaSpm("t", default));
        Assert.Throws<ArgumentException>(() => new TanggaSpm("t", [Anak(muda, 60)]));
        Assert.Throws<ArgumentException>(() => new TanggaSpm("t", [Anak(muda, 101), Anak(belum, 0)]));
        Assert.Throws<ArgumentException>(() => new TanggaSpm("t", [Anak(utama, 60), Anak(muda, 60), Anak(belum, 0)]));
        Assert.Throws<ArgumentException>(() => new TanggaSpm("t", [Anak(belum, 60), Anak(belum, 0)]));
        Assert.Throws<ArgumentException>(() => new TanggaSpm(" ", [Anak(belum, 0)]));
        var dua = new TanggaSpm("dua", [Anak(utama, 50), Anak(belum, 0)]);
        Assert.Same(utama, dua.Classify(Persen.FromPoin(50)));
        Assert.Same(belum, dua.Classify(Persen.FromPoin(-5)));
    }

    [Fact]
    public void Negative_figures_have_no_index()
    {
        var minus = Persen.FromPoin(-1);
        Assert.Equal(SebabTidakTerhitung.NilaiDiLuarRentang, IndeksSpm.CalculateMutu([new("k", minus)]).Sebab);
        Assert.Equal(SebabTidakTerhitung.NilaiDiLuarRentang, IndeksSpm.CalculateIndeks(minus, Persen.Seratus).Sebab);
        Assert.Equal(SebabTidakTerhitung.NilaiDiLuarRentang, IndeksSpm.CalculateIndeks(Persen.Seratus, minus).Sebab);
        Assert.Equal(SebabTidakTerhitung.NilaiDiLuarRentang, IndeksSpm.Calculate(new() { Nama = "uji", PersenTercantum = minus }, Saja).Indeks.Sebab);
        Assert.Equal(SebabTidakTerhitung.NilaiDiLuarRentang, IndeksSpm.CalculatePenerima(1, -1).Sebab);
        Assert.Equal(SebabTidakTerhitung.NilaiDiLuarRentang, KomponenMutu.FromJumlah("k", -1, 1).Capaian.Sebab);
        Assert.Equal(SebabTidakTerhitung.PembagiNol, KomponenMutu.FromJumlah("k", 1, 0).Capaian.Sebab);
        Assert.Equal(SebabTidakTerhitung.NilaiDiLuarRentang, IndeksSpm.Calculate(new() { Nama = "uji", Dilayani = -1m, HarusDilayani = 2m }).Kekurangan.BelumDilayani.Sebab);
        Assert.Equal(SebabTidakTerhitung.TanpaJumlahDilayani, IndeksSpm.Calculate(new() { Nama = "uji", Dilayani = 1m }).Kekurangan.BelumDilayani.Sebab);
        Assert.Equal(25, KomponenMutu.FromJumlah("k", 1, 4).Capaian.Value.Poin);
    }

    [Fact]
    public void Mutu_that_is_partly_known_is_not_dropped() => Assert.Equal(
        SebabTidakTerhitung.DataTidakLengkap,
        IndeksSpm.Calculate(new() { Nama = "uji", PersenTercantum = Persen.Seratus, Mutu = [new("k", SebabTidakTerhitung.TanpaRealisasi)] }, Saja).Indeks.Sebab);

    [Fact]
    public void Whoever_served_more_than_had_to_be_lacks_nobody_and_without_mutu_penerima_is_the_whole_index()
    {
        var lebih = IndeksSpm.Calculate(new() { Nama = "uji", Dilayani = 720m, HarusDilayani = 700m }, Saja).Kekurangan;
        Assert.Equal((0m, 0m, 0m), (lebih.BelumDilayani.Value, lebih.PoinPenerima.Value.Poin, lebih.Indeks.Value.Poin));
        var kurang = IndeksSpm.Calculate(new() { Nama = "uji", Dilayani = 60m, HarusDilayani = 75m }, Saja).Kekurangan;
        Assert.Equal((15m, 20m, 20m), (kurang.BelumDilayani.Value, kurang.PoinPenerima.Value.Poin, kurang.Indeks.Value.Poin));
    }

    [Fact]
    public void Service_that_is_reported_twice_counts_as_missing()
    {
        var jenis = KatalogSpm.Get(BidangSpm.Pendidikan, JenisDaerah.Provinsi).Jenis;
        var hasil = new[] { jenis[0], jenis[0], jenis[1] }.Select(static j => IndeksSpm.Calculate(new() { Nama = "uji", Jenis = j, PersenTercantum = Persen.Seratus }, Saja)).ToArray();
        var bidang = IndeksSpm.CalculateBidang(BidangSpm.Pendidikan, JenisDaerah.Provinsi, hasil, Saja);
        Assert.Equal(SebabTidakTerhitung.DataGanda, bidang.Jenis[0].Indeks.Sebab);
        Assert.Equal(SebabTidakTerhitung.DataTidakLengkap, bidang.Indeks.Sebab);
    }

    [Fact]
    public void Region_is_the_mean_of_its_six_fields()
    {
        var bidang = BidangSpm.Semua.Select(static b => Penuh(b, b == BidangSpm.Sosial ? 40 : 100)).ToArray();
        Assert.Equal(90, IndeksSpm.CalculateDaerah(bidang).Indeks.Value.Poin);
        Assert.Same(KategoriSpm.TuntasUtama, IndeksSpm.CalculateDaerah(bidang).Kategori.Value);
        Assert.Equal(SebabTidakTerhitung.DataTidakLengkap, IndeksSpm.CalculateDaerah(bidang[1..]).Indeks.Sebab);
        Assert.Equal(88, IndeksSpm.CalculateDaerah(bidang[1..], new() { Hilang = KebijakanSpmHilang.Abaikan }).Indeks.Value.Poin);
        Assert.Equal(SebabTidakTerhitung.TanpaData, IndeksSpm.CalculateDaerah([]).Indeks.Sebab);
        Assert.Throws<ArgumentException>(() => IndeksSpm.CalculateDaerah([bidang[0], bidang[0]]));
        var teks = IndeksSpm.CalculateDaerah(bidang).Explain().Render();
        Assert.Contains("540 ÷ 6 = 90", teks, StringComparison.Ordinal);
        Assert.Contains("indeks SPM bidang sosial", teks, StringComparison.Ordinal);
        Assert.Contains("kategori: Tuntas Utama", teks, StringComparison.Ordinal);
    }

    [Fact]
    public void Row_with_the_number_to_be_served_is_computed_from_its_counts()
    {
        var baris = new BarisSpm
        {
            JenisPelayanan = "Pelayanan kesehatan bagi penduduk pada kondisi KLB",
            Satuan = Satuan.PersenSatuan,
            HarusDilayani = DeretTahunan.Tercantum<Target>(2024, (Target)700, Tercantum.TidakTerbaca<Target>("#REF!"), (Target)700),
            Realisasi = DeretTahunan.Tercantum<Target>(2024, new Target.AngkaDenganJumlah(94, 665, Satuan.Orang), new Target.AngkaDenganJumlah(94, 665, Satuan.Orang), new Target.Predikat("baik")),
        };
        var hasil = EvaluasiSpm.Calculate(new CapaianSpm { Baris = [baris] }, JenisDaerah.Provinsi).Baris;
        Assert.Equal((95, -1), (hasil[0].Hasil.Penerima.Value.Poin, hasil[0].Selisih.Value.Poin));
        Assert.False(hasil[0].Hasil.IsPenerimaTercantum);
        Assert.Equal(35, hasil[0].Hasil.Kekurangan.BelumDilayani.Value);
        Assert.Equal(SebabTidakTerhitung.DataTidakTerbaca, hasil[1].Hasil.Penerima.Sebab);
        Assert.Equal(SebabTidakTerhitung.BedaJenis, hasil[2].Hasil.Penerima.Sebab);
        Assert.Contains("H = 700: jumlah yang harus dilayani", hasil[0].Explain().Render(), StringComparison.Ordinal);
        Assert.Equal(["harusDilayani", "2024"], hasil[0].Explain().Bagian[0].Masukan.Single(static m => m.Simbol == "H").Tempat!.Anggota);
    }

    [Fact]
    public void Row_of_persons_is_not_judged_without_the_number_to_be_served_and_a_row_without_unit_is_not_guessed()
    {
        static BarisEvaluasiSpm Satu(BarisSpm baris) => Assert.Single(EvaluasiSpm.Calculate(new CapaianSpm { Baris = [baris] }, JenisDaerah.Kota).Baris);
        var orang = new BarisSpm { JenisPelayanan = "PAUD", Satuan = Satuan.Orang, Realisasi = DeretTahunan.Tercantum<Target>(2024, (Target)46) };
        Assert.Equal(SebabTidakTerhitung.TanpaJumlahDilayani, Satu(orang).Hasil.Penerima.Sebab);
        Assert.Equal(92, Satu(orang with { HarusDilayani = DeretTahunan.Tercantum<Target>(2024, (Target)50) }).Hasil.Penerima.Value.Poin);
        Assert.Equal(SebabTidakTerhitung.SatuanTidakJelas, Satu(orang with { Satuan = default }).Hasil.Penerima.Sebab);
        Assert.Equal(SebabTidakTerhitung.RealisasiTidakTerbaca, Satu(orang with { Realisasi = DeretTahunan.Tercantum(2024, Tercantum.TidakTerbaca<Target>("?")) }).Hasil.Penerima.Sebab);
        Assert.Equal(SebabTidakTerhitung.TanpaRealisasi, Satu(orang with { Realisasi = DeretTahunan.Tercantum(2024, Tercantum<Target>.Strip) }).Hasil.Penerima.Sebab);
    }

    [Fact]
    public void Targets_are_judged_against_100_per_cent_and_all_who_must_be_served()
    {
        var baris = new TargetSpm
        {
            JenisPelayanan = "PAUD",
            Satuan = Satuan.Orang,
            TargetPenerima = DeretTahunan.Tercantum<Target>(2025, (Target)50, (Target)49, (Target)49),
            HarusDilayani = DeretTahunan.Tercantum<Target>(2025, (Target)50, (Target)50),
            TargetPersen = DeretTahunan.Tercantum<Target>(2025, (Target)100, (Target)98),
        };
        var target = EvaluasiSpm.Calculate(new DokumenRenstra { Identitas = Benih.BenihSeruyan.Dokumen.Identitas, Spm = [baris] }, JenisDaerah.Kota).Target;
        Assert.Equal([2025, 2026, 2027], target.Select(static t => t.Tahun.Nomor));
        Assert.Equal((true, true), (target[0].IsSeratus.Value, target[0].IsSemuaDilayani.Value));
        Assert.Equal((false, false), (target[1].IsSeratus.Value, target[1].IsSemuaDilayani.Value));
        Assert.Equal((SebabTidakTerhitung.TanpaTarget, SebabTidakTerhitung.TanpaJumlahDilayani), (target[2].IsSeratus.Sebab, target[2].IsSemuaDilayani.Sebab));
        Assert.Contains("all who must be served: no", target[1].Explain().Render(Bahasa.Inggris), StringComparison.Ordinal);
    }

    /// <summary>Law: the index lies within 0–100 and between penerima and mutu, for any weights: they are convex.</summary>
    [Property]
    public Property Index_is_a_convex_mean() => Prop.ForAll(Masukan.ToArbitrary(), Opsi.ToArbitrary(), static (masukan, opsi) =>
    {
        var hasil = IndeksSpm.Calculate(masukan, opsi);
        var (p, m, i) = (hasil.Penerima.Value, hasil.Mutu.Value, hasil.Indeks.Value);
        var (rendah, tinggi) = p <= m ? (p, m) : (m, p);
        return i >= rendah && i <= tinggi && i >= Persen.Nol && i <= Persen.Seratus;
    });

    /// <summary>Law: serving more never lowers the index, having to serve more never raises it, and better mutu never lowers it.</summary>
    [Property]
    public Property Index_is_monotone_in_each_input() => Prop.ForAll(Masukan.ToArbitrary(), Opsi.ToArbitrary(), Gen.Choose(0, 500).ToArbitrary(), static (masukan, opsi, lagi) =>
    {
        var indeks = IndeksSpm.Calculate(masukan, opsi).Indeks.Value;
        var mutu = masukan.Mutu.Select((k, n) => n == lagi % 3 ? k with { Capaian = k.Capaian.Value + Persen.FromPoin(lagi) } : k).ToDaftar();
        return IndeksSpm.Calculate(masukan with { Dilayani = masukan.Dilayani.Value + lagi }, opsi).Indeks.Value >= indeks
            && IndeksSpm.Calculate(masukan with { HarusDilayani = masukan.HarusDilayani.Value + lagi }, opsi).Indeks.Value <= indeks
            && IndeksSpm.Calculate(masukan with { Mutu = mutu }, opsi).Indeks.Value >= indeks;
    });

    /// <summary>Law: twice as many served of twice as many is the same index.</summary>
    [Property]
    public Property Scaling_changes_nothing() => Prop.ForAll(Masukan.ToArbitrary(), static masukan =>
        IndeksSpm.Calculate(masukan with { Dilayani = 2 * masukan.Dilayani.Value, HarusDilayani = 2 * masukan.HarusDilayani.Value }).Indeks == IndeksSpm.Calculate(masukan).Indeks);

    /// <summary>Law: a higher index never has a lower rung of the ladder.</summary>
    [Property]
    public Property Category_is_monotone() => Prop.ForAll(Gen.Choose(0, 100_000).Two().ToArbitrary(), Opsi.ToArbitrary(), static (dua, opsi) =>
    {
        int Anak(int n) => opsi.Tangga.AnakTangga.Select(static a => a.Kategori).ToList().IndexOf(IndeksSpm.Calculate(
            new() { Nama = "uji", PersenTercantum = Persen.FromPoin(n / 1000m) },
            opsi with { MutuHilang = KebijakanMutuHilang.PenerimaSaja }).Kategori.Value);
        return Anak(Math.Min(dua.Item1, dua.Item2)) >= Anak(Math.Max(dua.Item1, dua.Item2));
    });

    /// <summary>Law: what penerima and mutu lack, in points of the index, is together what the index lacks to 100; and serving those still to be served makes penerima 100.</summary>
    [Property]
    public Property What_lacks_adds_up() => Prop.ForAll(Masukan.ToArbitrary(), Opsi.ToArbitrary(), static (masukan, opsi) =>
    {
        var kurang = IndeksSpm.Calculate(masukan, opsi).Kekurangan;
        var jumlah = kurang.PoinPenerima.Value.Poin + kurang.Mutu.Sum(static m => m.PoinIndeks.Poin);
        var penuh = IndeksSpm.Calculate(masukan with { Dilayani = masukan.Dilayani.Value + kurang.BelumDilayani.Value }, opsi);
        return Math.Abs(jumlah - kurang.Indeks.Value.Poin) < 0.000_000_000_000_000_001m && penuh.Penerima.Value == Persen.Seratus;
    });

    /// <summary>Law: the order of jenis pelayanan does not change the field; the explanation ends in the same result; the same in every culture.</summary>
    [Property]
    public Property Field_does_not_depend_on_order_or_culture() => Prop.ForAll(Capaian.ArrayOf(5).ToArbitrary(), static capaian => Budaya.DiSetiap(() =>
    {
        var hasil = KatalogSpm.Get(BidangSpm.Sosial, JenisDaerah.Kabupaten).Jenis.Zip(capaian, static (j, c) => IndeksSpm.Calculate(new() { Nama = "uji", Jenis = j, PersenTercantum = c }, Saja)).ToArray();
        var bidang = IndeksSpm.CalculateBidang(BidangSpm.Sosial, JenisDaerah.Kabupaten, hasil, Saja);
        return bidang.Indeks == IndeksSpm.CalculateBidang(BidangSpm.Sosial, JenisDaerah.Kabupaten, hasil.Reverse(), Saja).Indeks
            && bidang.Explain().Hasil.Indonesia == $"{NotasiAngka.Indonesia.Format(bidang.Indeks.Value.Poin)} %";
    }));

    private static HasilBidangSpm Penuh(BidangSpm bidang, int persen) => IndeksSpm.CalculateBidang(
        bidang,
        JenisDaerah.Kabupaten,
        KatalogSpm.Get(bidang, JenisDaerah.Kabupaten).Jenis.Select(j => IndeksSpm.Calculate(new() { Nama = "uji", Jenis = j, PersenTercantum = Persen.FromPoin(persen) }, Saja)),
        Saja);
}
