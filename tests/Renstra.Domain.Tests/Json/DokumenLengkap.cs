namespace Renstra.Domain.Tests;

/// <summary>A document in which every member of every object says something.</summary>
internal static partial class DokumenLengkap
{
    internal static DokumenRenstra Buat() => new()
    {
        Identitas = Identitas(),
        Kerangka = new()
        {
            Bab = [Bab("BAB I"), new() { Judul = "Tanpa nomor" }],
            Tabel = [new() { Nomor = "Tabel 2.1", Judul = "Jumlah pegawai", Keterangan = "tercetak dua kali", Sumber = Sumber(40) }],
        },
        Organisasi = Organisasi(),
        SumberDaya = SumberDaya(),
        DataLayanan = [Data("Data PPKS")],
        CapaianIku = Capaian("Capaian IKU", "I1"),
        CapaianIkk = Capaian("Capaian IKK", "I3"),
        Evaluasi = [Formulir()],
        CapaianSpm = CapaianSpm(),
        Belanja = Tabel("Belanja"),
        AnggaranRealisasi = Tabel("Anggaran dan realisasi"),
        KelompokSasaran = [Butir("Lanjut usia telantar")],
        Permasalahan = new() { Internal = [Butir("internal")], Eksternal = [Butir("eksternal")], Tantangan = [Butir("tantangan")], Peluang = [Butir("peluang")], Sumber = Sumber(41) },
        IsuStrategis = [Telaah()],
        Rpjmd = Rpjmd(),
        Tujuan = [Tujuan()],
        Penahapan = [new() { Nama = "Tahap I", Awal = 2026, Akhir = 2027, Tema = "Penguatan data", Sumber = Sumber(42) }],
        Strategi = [Strategi()],
        ArahKebijakan = [ArahKebijakan()],
        HubunganStrategi = [HubunganStrategi()],
        HubunganTupoksi = [HubunganTupoksi()],
        Uraian = [UraianTingkat()],
        Cascading = [Cascading()],
        Pendanaan = Pendanaan(),
        Prioritas = [Prioritas()],
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
        Pengecualian = [new() { Aturan = "PAGU001", Noda = "1.06.02", Tahun = 2026, Alasan = "Koreksi", Sumber = new() { Tabel = "4.3" } }],
        Pernyataan =
        [
            new() { Uraian = "Penduduk miskin", Tahun = 2024, Nilai = Tercantum.Terbaca<Target>(new Target.AngkaDenganJumlah(7.04m, 14_730, Satuan.Orang)), Satuan = Satuan.PersenSatuan, Sumber = Sumber(15) },
            new() { Uraian = "Jumlah panti", Nilai = Tercantum.TidakTerbaca<Target>("tidak ada", SebabTidakTerbaca.TidakBerlaku) },
        ],
    };

    /// <summary>The same with every kind of value, but not every part: for tests that read it thousands of times.</summary>
    internal static DokumenRenstra Ringkas() => Buat() with
    {
        Kerangka = null,
        Organisasi = null,
        SumberDaya = null,
        CapaianIku = null,
        CapaianIkk = null,
        Evaluasi = [],
        CapaianSpm = null,
        Belanja = null,
        AnggaranRealisasi = null,
        KelompokSasaran = [],
        Permasalahan = null,
        IsuStrategis = [],
        Rpjmd = null,
        Strategi = [],
        ArahKebijakan = [],
        HubunganStrategi = [],
        HubunganTupoksi = [],
        Cascading = [],
        Ikk = [],
    };
}
