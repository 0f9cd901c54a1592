using NodaTime;

namespace Renstra.Seed.Import;

/// <summary>What the plan is, from the regulation in front of it.</summary>
internal static class BacaIdentitas
{
    internal static Identitas Read(Naskah naskah)
    {
        foreach (var (baris, teks) in new[]
        {
            (8, "RENCANA STRATEGIS (RENSTRA)"), (10, "DINAS SOSIAL"), (11, "KABUPATEN SERUYAN"), (13, "TAHUN 2025 - 2029"), (20, "PROVINSI KALIMANTAN TENGAH"),
            (22, "PERATURAN BUPATI SERUYAN"), (23, "NOMOR 26 TAHUN 2025"), (27, "RENCANA STRATEGIS PERANGKAT DAERAH"), (28, "TAHUN 2025-2029"),
            (201, "19 September 2025"), (210, "19 September 2025"),
        })
        {
            naskah.Expect("-", baris, teks);
        }

        return new()
        {
            Judul = "Rencana Strategis (Renstra) Dinas Sosial Kabupaten Seruyan Tahun 2025 - 2029",
            Daerah = new() { Kode = KodeWilayah.Parse("62.07", null), Nama = "Kabupaten Seruyan", Jenis = JenisDaerah.Kabupaten, Provinsi = "Kalimantan Tengah" },
            PerangkatDaerah = new() { Nama = "Dinas Sosial", Bidang = Daftar.ToDaftar([Tercantum.Terbaca(KodeRekening.Parse("1.06", null))]) },
            Periode = new(2025, 2029, 2030),
            Peraturan = new()
            {
                Bentuk = "Peraturan Bupati Seruyan",
                Nomor = "26",
                Tahun = 2025,
                Tentang = "Rencana Strategis Perangkat Daerah Tahun 2025-2029",
                Ditetapkan = new LocalDate(2025, 9, 19),
                Diundangkan = new LocalDate(2025, 9, 19),
                Sumber = new() { Baris = 22 },
            },
            Sumber = new() { Baris = 5, Catatan = "Kode daerah (62.07) tidak tercetak dalam dokumen." },
        };
    }
}
