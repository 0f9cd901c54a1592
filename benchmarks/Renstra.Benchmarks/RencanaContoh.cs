using System.Globalization;
using Renstra.Domain;
using Renstra.Domain.Json;

namespace Renstra.Benchmarks;

// The file of top-level statements has a Program of its own.
using Program = Renstra.Domain.Program;

/// <summary>The file that the reading benchmark reads: the seed if it lies beside the program, else a plan of the same shape.</summary>
internal static class RencanaContoh
{
    private static readonly string[] Kata =
    [
        "Penyediaan", "Layanan", "Rehabilitasi", "Sosial", "Dasar", "Penyandang", "Disabilitas", "Terlantar", "Koordinasi", "dan", "Sinkronisasi",
        "Pelaksanaan", "Pemberdayaan", "Masyarakat", "Kabupaten", "Lanjut", "Usia", "Administrasi", "Keuangan", "Perangkat", "Daerah", "Bantuan", "Korban", "Bencana",
    ];

    internal static byte[] Bytes()
    {
        var seed = Path.Combine(AppContext.BaseDirectory, "seeds", "renstra-dinsos-seruyan-2025-2029.json");
        return File.Exists(seed) ? File.ReadAllBytes(seed) : RenstraJson.WriteUtf8(Buat());
    }

    /// <summary>7 programs, 16 kegiatan, 72 sub kegiatan; an indicator with six targets and six amounts on each.</summary>
    private static DokumenRenstra Buat()
    {
        var baris = 0;
        int[] kegiatan = [3, 3, 2, 2, 2, 2, 2];
        var programs = new List<Program>();
        var nomor = 0;
        for (var p = 0; p < kegiatan.Length; p++)
        {
            var anak = new List<Kegiatan>();
            for (var k = 0; k < kegiatan[p]; k++, nomor++)
            {
                var sub = Enumerable.Range(1, nomor % 2 == 0 ? 5 : 4).Select(s => new SubKegiatan
                {
                    Kode = Kode($"1.06.{p + 1:D2}.2.{k + 1:D2}.{s:D4}"),
                    Nama = Nama(baris),
                    Hasil = [Keluaran(ref baris, null)],
                    PaguTercantum = Pagu(baris),
                    Sumber = Sumber(++baris),
                }).ToDaftar();
                anak.Add(new() { Kode = Kode($"1.06.{p + 1:D2}.2.{k + 1:D2}"), Nama = Nama(baris), Hasil = [Keluaran(ref baris, null)], PaguTercantum = Pagu(baris), SubKegiatan = sub, Sumber = Sumber(++baris) });
            }

            programs.Add(new() { Id = $"P{p + 1}", Kode = Kode($"1.06.{p + 1:D2}"), Nama = Nama(baris), Mendukung = ["S1"], Hasil = [Keluaran(ref baris, $"I{p + 1}")], PaguTercantum = Pagu(baris), Kegiatan = anak.ToDaftar(), Sumber = Sumber(++baris) });
        }

        return new()
        {
            Identitas = new()
            {
                Daerah = new() { Kode = KodeWilayah.Parse("62.07"), Nama = "Kabupaten Contoh", Jenis = JenisDaerah.Kabupaten },
                PerangkatDaerah = new() { Nama = "Dinas Sosial", Bidang = [Kode($"1.06")] },
                Periode = new(2025, 2029, 2030),
            },
            Tujuan = [new() { Id = "T1", Nama = Nama(1), Sasaran = [new() { Id = "S1", Nama = Nama(2) }] }],
            Pendanaan = new() { PaguTercantum = Pagu(0), Bidang = [new() { Kode = Kode($"1.06"), Nama = Nama(3), PaguTercantum = Pagu(1), Program = programs.ToDaftar() }] },
        };
    }

    private static Hasil Keluaran(ref int baris, string? id) => new()
    {
        Uraian = Nama(baris + 5),
        Indikator =
        [
            new()
            {
                Id = id,
                Nama = Nama(baris + 7),
                Satuan = Satuan.Orang,
                Baseline = new() { Tahun = 2024, Nilai = Tercantum.Terbaca<Target>(95.77m) },
                Target = DeretTahunan.From<Tercantum<Target>>(2025, [.. Enumerable.Range(0, 6).Select(_ => Tercantum.Terbaca<Target>(100))]),
                Sumber = Sumber(baris),
            },
        ],
        Sumber = Sumber(++baris),
    };

    private static KodeRekening Kode(FormattableString teks) => KodeRekening.Parse(teks.ToString(CultureInfo.InvariantCulture), null);

    private static Sumber Sumber(int baris) => new() { Tabel = "4.3", Baris = 1000 + baris };

    private static DeretTahunan<Tercantum<Rupiah>> Pagu(int n) =>
        DeretTahunan.From<Tercantum<Rupiah>>(2025, [.. Enumerable.Range(0, 6).Select(i => Tercantum.Terbaca(Rupiah.FromRupiah(11_500_000 + (n * 37_000L * (i + 1)))))]);

    private static string Nama(int n)
    {
        var nama = Kata[n % Kata.Length];
        for (var i = 1; nama.Length < 60 + (n * 13 % 80); i++)
        {
            nama += " " + Kata[((n * 7) + (i * 5)) % Kata.Length];
        }

        return nama;
    }
}
