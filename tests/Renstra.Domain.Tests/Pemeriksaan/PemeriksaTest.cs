using Renstra.Domain.Json;
using Renstra.Domain.Pemeriksaan;
using Xunit;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>The auditor itself: order, places, options, acceptances, fingerprints.</summary>
public sealed class PemeriksaTest
{
    private const string Negatif =
        """
        "pendanaan": {
          "bidang": [ { "kode": "1.06", "nama": "SOSIAL", "paguTercantum": { "2025": -5, "2026": -6 },
            "program": [ { "kode": "1.06.02", "nama": "PROGRAM PEMBERDAYAAN SOSIAL", "paguTercantum": { "2027": -7 } } ] } ] }
        """;

    [Fact]
    public void Findings_have_path_line_code_and_year_in_the_order_of_the_document()
    {
        var found = DokumenUji.Find(Negatif, "PAGU005");
        Assert.Equal(
            ["$.pendanaan.bidang[0].paguTercantum['2025']", "$.pendanaan.bidang[0].paguTercantum['2026']", "$.pendanaan.bidang[0].program[0].paguTercantum['2027']"],
            found.Select(static t => t.Tempat.Jalur));
        Assert.Equal(["1.06", "1.06", "1.06.02"], found.Select(static t => t.Kode.ToString()));
        Assert.Equal(["2025", "2026", "2027"], found.Select(static t => t.Tahun.ToString()));
        Assert.Equal(found.Select(static t => t.Tempat.Jalur), found.Select(static t => t.Tempat.Letak!.Jalur));
        Assert.Equal(1, found[2].Tempat.Letak!.Baris - found[0].Tempat.Letak!.Baris);
    }

    [Fact]
    public void Document_that_was_built_has_paths_and_no_lines()
    {
        var found = Pemeriksa.Check(DokumenUji.Read(Negatif).Dokumen!).Temuan.Where(static t => t.Aturan.Id == "PAGU005").ToArray();
        Assert.Equal("$.pendanaan.bidang[0].paguTercantum['2025']", found[0].Tempat.Jalur);
        Assert.Null(found[0].Tempat.Letak);
    }

    [Fact]
    public void Same_document_gives_the_same_findings() =>
        Assert.Equal(Fingerprints(DokumenUji.Check(Negatif)), Fingerprints(DokumenUji.Check(Negatif)));

    [Fact]
    public void Fingerprints_are_unique_and_survive_other_lines()
    {
        var before = Fingerprints(DokumenUji.Check(Negatif));
        Assert.Equal(before.Length, before.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(before, Fingerprints(DokumenUji.Check("\n\n\"penahapan\": [],\n\n" + Negatif)));
    }

    [Fact]
    public void Fingerprint_changes_with_the_value() =>
        Assert.NotEqual(DokumenUji.Find(Negatif, "PAGU005")[0].SidikJari, DokumenUji.Find(Negatif.Replace("-5", "-8", StringComparison.Ordinal), "PAGU005")[0].SidikJari);

    [Fact]
    public void Rule_can_be_turned_off_made_graver_and_chosen()
    {
        Assert.DoesNotContain(DokumenUji.Check(Negatif, new() { Abaikan = ["pagu-negatif"] }).Semua, static t => t.Aturan.Id == "PAGU005");
        Assert.DoesNotContain(DokumenUji.Check(Negatif, new() { Pengaturan = [new("PAGU005") { Keadaan = KeadaanAturan.Mati }] }).Semua, static t => t.Aturan.Id == "PAGU005");
        Assert.All(DokumenUji.Check(Negatif, new() { Pilih = ["PAGU005"], Pengaturan = [new("PAGU005") { Keparahan = Keparahan.Saran }] }).Temuan, static t => Assert.Equal(Keparahan.Saran, t.Keparahan));
        Assert.All(DokumenUji.Check(Negatif, new() { Pilih = ["PAGU"] }).Aturan, static a => Assert.Equal("PAGU", a.Kelompok));
    }

    [Fact]
    public void Threshold_can_be_changed()
    {
        const string Naik =
            """
            "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "S", "program": [ { "kode": "1.06.02", "nama": "P", "paguTercantum": { "2025": 1000000000, "2026": 1600000000 } } ] } ] }
            """;
        Assert.Empty(DokumenUji.Check(Naik, new() { Pilih = ["PAGU006"] }).Temuan);
        Assert.Single(DokumenUji.Check(Naik, new() { Pilih = ["PAGU006"], Pengaturan = [new("PAGU006") { Ambang = [new("perubahan", 50)] }] }).Temuan);
    }

    [Theory]
    [InlineData("""{ "aturan": "PAGU005", "alasan": "x" }""", 0, 3)]
    [InlineData("""{ "aturan": "pagu-negatif", "noda": "1.06.02", "alasan": "x" }""", 2, 1)]
    [InlineData("""{ "aturan": "PAGU005", "noda": "1.06", "tahun": 2026, "alasan": "x" }""", 2, 1)]
    [InlineData("""{ "aturan": "PAGU005", "noda": "$.pendanaan.bidang[0].program[0]", "alasan": "x" }""", 2, 1)]
    [InlineData("""{ "aturan": "PAGU005", "noda": "1.07", "alasan": "x" }""", 3, 0)]
    public void Acceptance_sets_findings_apart(string pengecualian, int left, int accepted)
    {
        var hasil = DokumenUji.Check($"{Negatif}, \"pengecualian\": [ {pengecualian} ]", new() { Pilih = ["PAGU005", "DOK001"] });
        Assert.Equal(left, hasil.Temuan.Count(static t => t.Aturan.Id == "PAGU005"));
        Assert.Equal(accepted, hasil.Dikecualikan.Count);
        Assert.All(hasil.Dikecualikan, static t => Assert.Equal("x", t.Pengecualian!.Alasan));
        Assert.Equal(accepted == 0 ? 1 : 0, hasil.Temuan.Count(static t => t.Aturan.Id == "DOK001"));
    }

    [Fact]
    public void Acceptance_of_a_rule_that_is_off_is_not_unused() =>
        Assert.Empty(DokumenUji.Check($"{Negatif}, \"pengecualian\": [ {{ \"aturan\": \"PAGU005\", \"alasan\": \"x\" }} ]", new() { Abaikan = ["PAGU005"], Pilih = ["PAGU005", "DOK001"] }).Temuan);

    [Fact]
    public void Sum_out_of_range_is_not_judged_and_stops_no_other_rule()
    {
        const string Besar =
            """
            "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "S", "paguTercantum": { "2025": -1 }, "program": [
              { "kode": "1.06.01", "nama": "P", "paguTercantum": { "2025": 90000000000000000 } }, { "kode": "1.06.02", "nama": "P", "paguTercantum": { "2025": 90000000000000000 } } ] } ] }
            """;
        var hasil = DokumenUji.Check(Besar);
        Assert.Contains(hasil.TidakDinilai, static t => t.Aturan.Id == "PAGU001");
        Assert.Contains(hasil.Temuan, static t => t.Aturan.Id == "PAGU005");
    }

    [Fact]
    public void Application_adds_a_rule_of_its_own()
    {
        var hasil = DokumenUji.Check(Negatif, new() { AturanTambahan = [new ProgramBernamaPendek()], Pilih = ["DINAS001"] });
        Assert.Equal("PROGRAM PEMBERDAYAAN SOSIAL", Assert.Single(hasil.Temuan).Tercantum!.Teks);
    }

    [Fact]
    public void File_that_could_not_be_read_is_refused() => Assert.Throws<ArgumentException>(static () => Pemeriksa.Check(RenstraJson.Read("{")));

    private static string[] Fingerprints(HasilPemeriksaan hasil) => [.. hasil.Semua.Select(static t => t.SidikJari)];

    private sealed class ProgramBernamaPendek() : Aturan(
        "DINAS001", "program-bernama-pendek", Keparahan.Saran, new("Nama program pendek", "The programme's name is short"), new("Kebiasaan kami.", "Our custom."))
    {
        public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks) =>
            from noda in konteks.Noda
            where noda.Noda is Program && noda.Noda.Nama.Length < 40
            select Temukan(noda.Tempat("nama"), "Namanya pendek.", "Its name is short.") with { Tercantum = noda.Noda.Nama };
    }
}
