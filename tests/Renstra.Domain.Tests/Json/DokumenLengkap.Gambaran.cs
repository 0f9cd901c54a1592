namespace Renstra.Domain.Tests;

/// <content>The agency: organisation, people, assets, data, issues.</content>
internal static partial class DokumenLengkap
{
    private static Organisasi Organisasi() => new()
    {
        Dasar = [new() { Bentuk = "Peraturan Bupati", Nomor = "12", Tahun = 2023 }],
        Tugas = "Membantu bupati melaksanakan urusan sosial",
        Fungsi = [Butir("Perumusan kebijakan")],
        Unit = [new() { Nomor = "1", Nama = "Sekretariat", Tugas = "Ketatausahaan", Fungsi = [Butir("Kepegawaian")], Bawahan = [new() { Nama = "Subbagian Umum" }], Sumber = Sumber(50) }],
        Sumber = Sumber(51),
    };

    private static SumberDaya SumberDaya() => new()
    {
        Pegawai =
        [
            new()
            {
                Menurut = "pendidikan",
                Status = "PNS",
                JumlahTercantum = Bilangan(31),
                Baris = [new() { Nama = "S1", Jumlah = Bilangan(30), Sumber = Sumber(52) }, new() { Nama = "S2", Jumlah = Tercantum<decimal>.Strip }, new() { Nama = "S3", Jumlah = BilanganRusak("l") }],
                Sumber = Sumber(53),
            },
        ],
        Jabatan = new() { Judul = "Menurut jabatan", Baris = [Jabatan()], Jumlah = Jabatan() with { Nomor = null, Nama = "" }, Sumber = Sumber(54) },
        Tenaga = [Data("Tenaga lain")],
        Aset = new() { Judul = "Nilai aset", Tahun = 2024, Baris = [Aset([Aset([])])], Jumlah = Aset([]), SumberData = "Subbagian Keuangan", Sumber = Sumber(55) },
        Sarana = [Data("Sarana")],
        Sumber = Sumber(56),
    };

    private static Jabatan Jabatan() => new()
    {
        Nomor = "1",
        Nama = "Pekerja sosial",
        Pns = Bilangan(2),
        Pppk = Tercantum<decimal>.Strip,
        Honorer = BilanganRusak("2 orang"),
        Kelas = Bilangan(7.5m),
        Sumber = Sumber(57),
    };

    private static BarisAset Aset(Daftar<BarisAset> rincian) => new() { Nomor = "1", Nama = "Tanah", Nilai = Rupiah.FromSen(123_456_789), Rincian = rincian, Sumber = Sumber(58) };

    private static TabelData Data(string judul) => new()
    {
        Judul = judul,
        Tahun = 2024,
        Baris =
        [
            new()
            {
                Nomor = "1",
                Nama = "Anak telantar",
                Nilai = [new("L", Bilangan(12)), new("P (orang)", Tercantum<decimal>.Strip), new("Jumlah \"L+P\"", BilanganRusak("#REF!")), new("%", Bilangan(-0.5m))],
                SumberData = "DTSEN",
                Keterangan = "sementara",
                Rincian = [new() { Nama = "Balita", Nilai = [new("2024", Bilangan(3))] }],
                Sumber = Sumber(59),
            },
        ],
        Jumlah = new() { Nilai = [new("L", Bilangan(12))] },
        SumberData = "Bidang Data",
        Sumber = Sumber(60),
    };

    private static TelaahIsu Telaah() => new()
    {
        Potensi = "Relawan sosial",
        Permasalahan = "Data belum mutakhir",
        Klhs = "Kemiskinan",
        Global = "SDGs",
        Nasional = "Kemiskinan ekstrem",
        Regional = "Akses layanan",
        Lokal = "Desa terpencil",
        Isu = [new() { Nomor = "1", Nama = "Pemutakhiran data", Penjelasan = "Data dimutakhirkan tiap bulan", Sumber = Sumber(61) }],
        Sumber = Sumber(62),
    };
}
