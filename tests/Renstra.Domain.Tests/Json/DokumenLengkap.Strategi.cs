namespace Renstra.Domain.Tests;

/// <content>From the RPJMD to the cascade, and the priorities.</content>
internal static partial class DokumenLengkap
{
    private static AcuanRpjmd Rpjmd() => new()
    {
        Visi = "Seruyan sejahtera",
        Misi =
        [
            new()
            {
                Id = "M1",
                Nomor = "1",
                Nama = "Meningkatkan kesejahteraan",
                Tujuan = [new() { Nama = "Kesejahteraan", Indikator = [Indikator("I4")], Sasaran = [new() { Id = "SR1", Nama = "Kemiskinan turun", Indikator = [Indikator("I5")], Sumber = Sumber(80) }], Sumber = Sumber(81) }],
                Sumber = Sumber(82),
            },
        ],
        Strategi = [Butir("Perlindungan sosial")],
        ArahKebijakan = [Butir("Data terpadu")],
        Kebijakan = [new() { Misi = Sebutan("M1"), Acuan = "sasaran 3", Strategi = [Butir("a")], ArahKebijakan = [Butir("b")], Sumber = Sumber(83) }],
        Sumber = Sumber(84),
    };

    private static Tujuan Tujuan() => new()
    {
        Id = "T1",
        Nama = "Meningkatnya kesejahteraan sosial",
        Acuan = "NSPK; sasaran RPJMD 3",
        Indikator = [Indikator("I1")],
        Sasaran = [new() { Id = "S1", Nama = "Terpenuhinya kebutuhan dasar", Indikator = [Indikator("I2")], Sumber = Sumber(3) }],
        Sumber = Sumber(4),
    };

    private static Strategi Strategi() => new()
    {
        Id = "ST1",
        Nomor = "1",
        Nama = "Pemutakhiran data",
        Misi = Sebutan("M1"),
        Acuan = "sasaran RPJMD 3",
        StrategiRpjmd = [Butir("Perlindungan sosial")],
        Mendukung = ["S1"],
        Sumber = Sumber(85),
    };

    private static ArahKebijakan ArahKebijakan() => new()
    {
        Id = "AK1",
        Nomor = "1",
        Nama = "Mendata tiap bulan",
        Acuan = "NSPK",
        ArahKebijakanRpjmd = [Butir("Data terpadu")],
        Strategi = ["ST1"],
        Program = [Sebutan("P1")],
        Keterangan = "arah",
        Sumber = Sumber(86),
    };

    private static HubunganStrategi HubunganStrategi() => new()
    {
        Misi = Sebutan("M1"),
        Tujuan = Sebutan("T1"),
        Sasaran = Sebutan("S1"),
        Strategi = Sebutan("ST1"),
        ArahKebijakan = [Sebutan("AK1")],
        Waktu = "2026-2027",
        Awal = 2026,
        Akhir = 2027,
        Keterangan = "hubungan",
        Sumber = Sumber(87),
    };

    private static HubunganTupoksi HubunganTupoksi() => new()
    {
        Nomor = "1",
        Tupoksi = "Rehabilitasi sosial",
        Acuan = "NSPK",
        Tujuan = Sebutan("T1"),
        Sasaran = Sebutan("SR1"),
        Program = Sebutan("P1"),
        Outcome = "Terpenuhinya kebutuhan",
        Sumber = Sumber(88),
    };

    private static UraianTingkat UraianTingkat() => new()
    {
        Tingkat = TingkatBaris.Kegiatan,
        JumlahTercantum = Bilangan(2),
        Kelompok = [new() { Nama = "Rehabilitasi sosial", JumlahTercantum = BilanganRusak("dua"), Butir = [Sebutan("K1")], Sumber = Sumber(89) }],
        Sumber = Sumber(90),
    };

    private static NodaCascading Cascading() => new()
    {
        Tingkat = TingkatBaris.Tujuan,
        Acuan = "NSPK",
        Sebutan = Sebutan("T1"),
        Hasil = "Kesejahteraan meningkat",
        Indikator = [Butir("Indeks")],
        Keterangan = "cascading",
        Rincian = [new() { Tingkat = TingkatBaris.SubKegiatan, Sebutan = Sebutan("SK1") }],
        Sumber = Sumber(91),
    };

    private static TabelPrioritas Prioritas() => new()
    {
        Judul = "Prioritas nasional",
        Jenjang = JenjangPrioritas.Nasional,
        Butir =
        [
            new()
            {
                Nomor = "1",
                Jenis = "Program Nasional",
                Nama = "Pengentasan kemiskinan",
                Butir = [new() { Nama = "Tanpa dukungan" }],
                Dukungan =
                [
                    new()
                    {
                        Program = Sebutan("P1"),
                        Outcome = "Kemiskinan turun",
                        Kegiatan = Sebutan("K1"),
                        SubKegiatan = Sebutan("SK1"),
                        Proyek = "Rumah singgah",
                        Lokasi = "Kuala Pembuang",
                        Satuan = Satuan.Orang,
                        Volume = DeretTahunan.From<Tercantum<decimal>>(2025, Bilangan(1.5m), Tercantum<decimal>.Strip, default, BilanganRusak("1 paket")),
                        PaguTercantum = Pagu(8),
                        Keterangan = "dukungan",
                        Sumber = Sumber(92),
                    },
                ],
                Sumber = Sumber(93),
            },
        ],
        Sumber = Sumber(94),
    };
}
