namespace Renstra.Domain.Tests;

/// <content>What was achieved: tables of performance and of money, forms E.81, minimum services.</content>
internal static partial class DokumenLengkap
{
    private static TabelCapaian Capaian(string judul, string mengulang) => new()
    {
        Judul = judul,
        Baris = [BarisCapaian(mengulang, new() { Nama = "Indikator pengganti", Realisasi = Deret(2024, 81) })],
        Penjelasan = [Butir("Capaian naik")],
        Sumber = Sumber(70),
    };

    private static BarisCapaian BarisCapaian(string mengulang, BarisCapaian? digantiOleh) => new()
    {
        Nomor = "1",
        Nama = "Persentase PPKS",
        Satuan = Satuan.PersenSatuan,
        Mengulang = mengulang,
        TargetNspk = Tercantum.Terbaca<Target>(100),
        TargetIkk = Tercantum<Target>.Strip,
        TargetLain = Tercantum.TidakTerbaca<Target>("sesuai", SebabTidakTerbaca.BukanAngka),
        Target = Deret(2020, 70),
        Realisasi = Deret(2020, 75.5m),
        RasioTercantum = DeretTahunan.From<Tercantum<Persen>>(2020, Persen.FromPoin(107.86m), default, Tercantum<Persen>.Strip, Tercantum.TidakTerbaca<Persen>("#DIV/0!", SebabTidakTerbaca.TeksGalat)),
        DigantiOleh = digantiOleh,
        FaktorPendukung = "Anggaran tersedia",
        FaktorPenghambat = "Jarak",
        Keterangan = "tercapai",
        Sumber = Sumber(71),
    };

    private static DeretTahunan<Tercantum<Target>> Deret(int awal, decimal nilai) => DeretTahunan.From<Tercantum<Target>>(awal, Tercantum.Terbaca<Target>(nilai), Tercantum.Terbaca<Target>(new Target.Predikat("B")));

    private static FormulirE81 Formulir() => new()
    {
        Judul = "Evaluasi Renja 2024",
        Tahun = 2024,
        AwalRenstra = 2018,
        AkhirRenstra = 2023,
        Baris = [BarisE81([new() { Nama = "Sub kegiatan", Kode = Tercantum.TidakTerbaca<KodeRekening>("1,06", SebabTidakTerbaca.BentukKode) }])],
        Jumlah = BarisE81([]),
        RataRata = new() { Kinerja = Kolom(Persen.FromPoin(95)), Anggaran = Kolom(Persen.FromPoin(94)), Sumber = Sumber(72) },
        Predikat = new() { Kinerja = Kolom<Target>(new Target.Predikat("Sangat Tinggi")), Anggaran = Kolom<Target>(new Target.Predikat("Tinggi")), Sumber = Sumber(73) },
        FaktorPendorong = [Butir("pendorong")],
        FaktorPenghambat = [Butir("penghambat")],
        TindakLanjutTriwulan = [Butir("triwulan berikutnya")],
        TindakLanjutRenja = [Butir("Renja berikutnya")],
        PenandaTangan = [PenandaTangan("Kepala Bappeda")],
        Sumber = Sumber(74),
    };

    private static KolomRingkasanE81<T> Kolom<T>(T nilai)
        where T : notnull => new()
        {
            Triwulan = new() { I = nilai, II = Tercantum<T>.Strip, III = Tercantum.TidakTerbaca<T>("19,464,65", SebabTidakTerbaca.NotasiAngka, AsalKesalahan.Transkripsi), IV = nilai },
            RealisasiRenja = nilai,
            CapaianRenja = nilai,
            RealisasiRenstra = nilai,
            CapaianRenstra = nilai,
        };

    private static BarisE81 BarisE81(Daftar<BarisE81> rincian) => new()
    {
        Nomor = "1",
        Kode = Kode("1.06.04"),
        Tingkat = TingkatBaris.Program,
        Nama = "Program rehabilitasi sosial",
        Sasaran = "Terpenuhinya kebutuhan dasar",
        Anggaran = Isian<Rupiah>(Rupiah.FromSen(150)),
        Indikator =
        [
            new()
            {
                Nama = "Persentase PPKS",
                Satuan = Satuan.PersenSatuan,
                Mengulang = "I2",
                Polaritas = Polaritas.Turun,
                Akumulasi = new() { Entri = BentukEntri.Posisi, Triwulan = CaraAkumulasi.Maksimum, Tahun = CaraAkumulasi.RataRata },
                SifatTarget = SifatTarget.Kumulatif,
                Bobot = Bilangan(0.25m),
                Kinerja = Isian<Target>(new Target.AngkaDenganJumlah(95.76m, 41893, Satuan.Orang)),
                Anggaran = Isian<Rupiah>(Rupiah.FromRupiah(7)),
                Keterangan = "tercapai",
                Sumber = Sumber(75),
            },
        ],
        PenanggungJawab = "Bidang Rehabilitasi",
        Keterangan = "lancar",
        Rincian = rincian,
        Sumber = Sumber(76),
    };

    private static IsianE81<T> Isian<T>(T nilai)
        where T : notnull => new()
        {
            TargetRenstra = nilai,
            RealisasiSebelumnya = Tercantum<T>.Strip,
            TargetRenja = Tercantum.TidakTerbaca<T>("#VALUE!", SebabTidakTerbaca.TeksGalat, AsalKesalahan.Dokumen),
            TargetRenjaPerubahan = nilai,
            Triwulan = new() { I = nilai, II = Tercantum<T>.Strip, III = Tercantum.TidakTerbaca<T>("?", SebabTidakTerbaca.Hilang, AsalKesalahan.Transkripsi), IV = nilai },
            RealisasiRenjaTercantum = nilai,
            CapaianRenjaTercantum = Persen.FromPoin(95.775m),
            RealisasiRenstraTercantum = nilai,
            CapaianRenstraTercantum = Tercantum<Persen>.Strip,
        };

    private static CapaianSpm CapaianSpm() => new()
    {
        Judul = "Capaian SPM",
        Baris =
        [
            new()
            {
                Nomor = "1",
                JenisPelayanan = "Rehabilitasi sosial dasar",
                Indikator = "Persentase lanjut usia",
                Satuan = Satuan.Orang,
                TargetNspk = Tercantum.Terbaca<Target>(new Target.Batas(JenisBatas.Minimal, 100)),
                HarusDilayani = Deret(2020, 12),
                Realisasi = Deret(2020, 11),
                Mutu = [new() { Nama = "Barang dan jasa", Satuan = Satuan.Orang, Dibutuhkan = Deret(2020, 12), Tersedia = Deret(2020, 11), PersenTercantum = DeretTahunan.Tercantum<Persen>(2020, Persen.FromPoin(91.67m)), Sumber = Sumber(79) }],
                Sumber = Sumber(77),
            },
        ],
        Kendala = [Butir("Anggaran terbatas")],
        Sumber = Sumber(78),
    };

    private static TabelAnggaran Tabel(string judul) => new() { Judul = judul, Baris = [Baris([Baris([])])], Jumlah = Baris([]), Sumber = Sumber(30) };

    private static BarisAnggaran Baris(Daftar<BarisAnggaran> rincian) => new()
    {
        Nomor = "A.1",
        Kode = Tercantum<KodeRekening>.Strip,
        Tingkat = TingkatBaris.JenisBelanja,
        Nama = "Belanja pegawai",
        Anggaran = Pagu(10),
        Realisasi = Pagu(9),
        PersenTercantum = DeretTahunan.From<Tercantum<Persen>>(2025, Persen.FromPoin(95.77m), Tercantum<Persen>.Strip),
        Rincian = rincian,
        Sumber = Sumber(31),
    };
}
