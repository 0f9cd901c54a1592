using Renstra.Domain.Json;
using Renstra.Domain.Pemeriksaan;
using Xunit;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>Documents for tests of rules, from the members that matter.</summary>
internal static class DokumenUji
{
    internal const string Identitas =
        """
        "identitas": { "daerah": { "kode": "62.07", "nama": "Kabupaten Seruyan", "jenis": "kabupaten" },
          "perangkatDaerah": { "nama": "Dinas Sosial", "bidang": ["1.06"] }, "periode": { "awal": 2025, "akhir": 2029 } }
        """;

    internal static INomenklatur Nomenklatur { get; } = Renstra.Nomenclature.Nomenklatur.MenurutTahun;

    internal static string Wrap(string anggota) =>
        $$"""{ "format": "renstra/1", {{(anggota.Contains("\"identitas\"", StringComparison.Ordinal) ? "" : Identitas + ",\n")}}{{anggota}} }""";

    internal static HasilBaca Read(string anggota)
    {
        var hasil = RenstraJson.Read(Wrap(anggota));
        Assert.True(hasil.IsTerbaca, string.Join('\n', hasil.Galat.Select(static g => $"{g.Letak.Jalur} {g.Letak.Baris}:{g.Letak.Kolom} {g.Describe(Bahasa.Inggris)}")));
        return hasil;
    }

    internal static HasilPemeriksaan Check(string anggota, OpsiPemeriksaan? opsi = null) => Pemeriksa.Check(Read(anggota), opsi, Nomenklatur);

    /// <summary>What one rule finds, with all others running.</summary>
    internal static Temuan[] Find(string anggota, string id) => [.. Check(anggota).Temuan.Where(t => t.Aturan.Id == id)];
}
