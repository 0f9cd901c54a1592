using NodaTime;

namespace Renstra.Domain.Tests;

/// <content>What the plan is, and its regulation.</content>
internal static partial class DokumenLengkap
{
    private static Identitas Identitas() => new()
    {
        Judul = "Rencana Strategis Dinas Sosial \"2025–2029\"",
        Daerah = new() { Kode = KodeWilayah.Parse("62.07"), Nama = "Kabupaten Seruyan", Jenis = JenisDaerah.Kabupaten, Provinsi = "Kalimantan Tengah" },
        PerangkatDaerah = new() { Kode = KodePerangkatDaerah.Parse("1.06.0.00.0.00.01.0000"), Nama = "Dinas Sosial", Bidang = [Kode("1.06"), Tercantum.TidakTerbaca<KodeRekening>("2,08")] },
        Periode = new(2025, 2029, 2030),
        Peraturan = Peraturan("29"),
        DasarHukum = [new() { Bentuk = "Undang-Undang", Nomor = "23", Tahun = 2014 }],
        PenandaTangan = [PenandaTangan("Kepala Dinas Sosial")],
        Sumber = Sumber(2),
    };

    private static Peraturan Peraturan(string nomor) => new()
    {
        Bentuk = "Peraturan Bupati",
        Nomor = nomor,
        Tahun = 2025,
        Tentang = "Rencana Strategis Perangkat Daerah",
        Pasal = "Pasal 18 ayat (6)",
        Penempatan = "Berita Daerah Kabupaten Seruyan Tahun 2025 Nomor 29",
        Ditetapkan = new LocalDate(2025, 9, 19),
        Diundangkan = new LocalDate(2025, 9, 22),
        DiubahDengan = [new() { Bentuk = "Peraturan Bupati", Nomor = "30" }],
        DasarHukum = [new() { Bentuk = "Undang-Undang Dasar", Tentang = "Negara Republik Indonesia" }],
        Sistematika = [Bab("BAB I")],
        PenandaTangan = [PenandaTangan("Bupati Seruyan"), new() { Jabatan = "Sekretaris Daerah" }],
        Sumber = Sumber(1),
    };

    private static Bab Bab(string nomor) => new() { Nomor = nomor, Judul = "PENDAHULUAN", Tingkat = 1, Sumber = Sumber(39) };
}
