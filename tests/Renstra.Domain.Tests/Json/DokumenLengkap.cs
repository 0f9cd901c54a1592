using NodaTime;

namespace Renstra.Domain.Tests;

/// <summary>A document in which every member of every object says something.</summary>
internal static class DokumenLengkap
{
    internal static DokumenRenstra Buat() => new()
    {
        Identitas = new()
        {
            Judul = "Rencana Strategis Dinas Sosial \"2025–2029\"",
            Daerah = new() { Kode = "62.07", Nama = "Kabupaten Seruyan", Jenis = JenisDaerah.Kabupaten, Provinsi = "Kalimantan Tengah" },
            PerangkatDaerah = new() { Kode = "1.06.0.00.0.00.01.0000", Nama = "Dinas Sosial", Bidang = [Kode("1.06"), Tercantum.TidakTerbaca<KodeRekening>("2,08")] },
            Periode = new(2025, 2029, 2030),
            Peraturan = new()
            {
                Bentuk = "Peraturan Bupati",
                Nomor = "29",
                Tahun = 2025,
                Tentang = "Rencana Strategis Perangkat Daerah",
                Ditetapkan = new LocalDate(2025, 9, 19),
                Diundangkan = new LocalDate(2025, 9, 22),
                Sumber = Sumber(1),
            },
            Sumber = Sumber(2),
        },
        Tujuan =
        [
            new()
            {
                Id = "T1",
                Nama = "Meningkatnya kesejahteraan sosial",
                Acuan = "NSPK; sasaran RPJMD 3",
                Indikator = [Indikator("I1")],
                Sasaran = [new() { Id = "S1", Nama = "Terpenuhinya kebutuhan dasar", Indikator = [Indikator("I2")], Sumber = Sumber(3) }],
                Sumber = Sumber(4),
            },
        ],
        Pendanaan = new()
        {
            PaguTercantum = Pagu(6_743_239_328),
            SumberJumlah = Sumber(5),
            Urusan = [new() { Kode = Kode("1"), Nama = "Urusan wajib", PaguTercantum = Pagu(5), Sumber = Sumber(6) }],
            Bidang =
            [
                new()
                {
                    Kode = Kode("1.06"),
                    Nama = "Sosial",
                    Hasil = [Hasil()],
                    PaguTercantum = Pagu(4),
                    Keterangan = "bidang",
                    Sumber = Sumber(7),
                    Program =
                    [
                        new()
                        {
                            Id = "P1",
                            Kode = Kode("1.06.04"),
                            Nama = "Rehabilitasi sosial",
                            Mendukung = ["S1", "T1"],
                            Hasil = [Hasil()],
                            PaguTercantum = Pagu(3),
                            Keterangan = "program",
                            Sumber = Sumber(8),
                            Kegiatan =
                            [
                                new()
                                {
                                    Kode = Kode("1.06.04.2.01"),
                                    Nama = "Rehabilitasi dasar",
                                    Hasil = [Hasil()],
                                    PaguTercantum = Pagu(2),
                                    Keterangan = "kegiatan",
                                    Sumber = Sumber(9),
                                    SubKegiatan =
                                    [
                                        new() { Kode = Kode("1.06.04.2.01.0001"), Nama = "Penyediaan permakanan", Hasil = [Hasil()], PaguTercantum = Pagu(1), Keterangan = "sub\tkegiatan", Sumber = Sumber(10) },
                                    ],
                                },
                            ],
                        },
                    ],
                },
            ],
            Sumber = Sumber(11),
        },
        Iku = [new() { Nomor = "1", Mengulang = "I1", Indikator = Indikator(null), Sumber = Sumber(12) }],
        Ikk = [new() { Nomor = "1.a", Mengulang = "I2", Indikator = Indikator("I3"), Sumber = Sumber(13) }],
        Spm =
        [
            new()
            {
                Nomor = "1",
                JenisPelayanan = "Rehabilitasi sosial dasar",
                Indikator = "Persentase penyandang disabilitas",
                Satuan = Satuan.Orang,
                TargetPenerima = DeretTahunan.From<Tercantum<Target>>(2025, Tercantum.Terbaca<Target>(40)),
                HarusDilayani = DeretTahunan.From<Tercantum<Target>>(2025, Tercantum.Terbaca<Target>(50)),
                TargetPersen = DeretTahunan.From<Tercantum<Target>>(2025, Tercantum.Terbaca<Target>(100)),
                Sumber = Sumber(14),
            },
        ],
        Belanja = Tabel("Belanja"),
        AnggaranRealisasi = Tabel("Anggaran dan realisasi"),
    };

    internal static Indikator Indikator(string? id) => new()
    {
        Id = id,
        Nama = "Persentase PPKS yang tertangani",
        Satuan = Satuan.PersenSatuan,
        Polaritas = Polaritas.Naik,
        Akumulasi = new() { Entri = BentukEntri.Posisi, Triwulan = CaraAkumulasi.PosisiAkhir, Tahun = CaraAkumulasi.RataRata },
        SifatTarget = SifatTarget.Kumulatif,
        Baseline = new() { Tahun = 2024, Nilai = Tercantum.Terbaca<Target>(95.77m) },
        Target = DeretTahunan.From<Tercantum<Target>>(
            2019,
            Tercantum.Terbaca<Target>(100),
            Tercantum.Terbaca<Target>(new Target.Rentang(3, 4.5m)),
            Tercantum.Terbaca<Target>(new Target.Batas(JenisBatas.Minimal, 100)),
            Tercantum.Terbaca<Target>(new Target.Batas(JenisBatas.Maksimal, 5)),
            Tercantum.Terbaca<Target>(new Target.Batas(JenisBatas.LebihDari, 0.5m)),
            Tercantum.Terbaca<Target>(new Target.Batas(JenisBatas.KurangDari, -1)),
            Tercantum.Terbaca<Target>(new Target.Predikat("BB")),
            Tercantum.Terbaca<Target>(new Target.AngkaDenganJumlah(95.76m, 41893, Satuan.Orang)),
            Tercantum.Terbaca<Target>(new Target.AngkaDenganJumlah(1, 2, Satuan.Kosong)),
            Tercantum<Target>.Strip,
            Tercantum<Target>.Kosong,
            Tercantum.TidakTerbaca<Target>("#VALUE!", SebabTidakTerbaca.TeksGalat, AsalKesalahan.Dokumen)),
        Metadata = new()
        {
            DefinisiOperasional = "Jumlah yang tertangani dibagi seluruhnya",
            Formula = "A / B × 100%",
            Pembilang = "A",
            Penyebut = "B",
            SumberData = "DTSEN",
            PenanggungJawab = "Bidang Rehabilitasi",
        },
        Keterangan = "baris\nkedua",
        Sumber = Sumber(20),
    };

    internal static Sumber Sumber(int baris) => new() { Tabel = "4.3", Baris = baris, Halaman = 100 + baris, Catatan = "catatan 😀 é" };

    internal static Tercantum<KodeRekening> Kode(string kode) => KodeRekening.Parse(kode, null);

    private static Hasil Hasil() => new() { Uraian = "Terpenuhinya kebutuhan", Indikator = [Indikator(null)], Sumber = Sumber(21) };

    private static DeretTahunan<Tercantum<Rupiah>> Pagu(long rupiah) => DeretTahunan.From(
        2025,
        Tercantum<Rupiah>.Strip,
        Tercantum<Rupiah>.Kosong,
        Rupiah.FromRupiah(rupiah),
        Rupiah.FromSen(-rupiah),
        Tercantum.TidakTerbaca<Rupiah>("282.8100", SebabTidakTerbaca.NotasiAngka, AsalKesalahan.Transkripsi));

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
