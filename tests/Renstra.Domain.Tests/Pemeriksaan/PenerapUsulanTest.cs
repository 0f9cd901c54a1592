using System.Text;
using Renstra.Domain.Json;
using Renstra.Domain.Pemeriksaan;
using Xunit;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>Safe proposals applied to a copy: the changes are made, and no other byte moves.</summary>
public sealed class PenerapUsulanTest
{
    private const string Kosong =
        """
        "pendanaan": {
          "bidang": [
            { "kode": "1.06", "nama": "S", "paguTercantum": { "2025": 8, "2026": 9 }, "program": [
              { "kode": "1.06.04", "nama": "PROGRAM REHABILITASI SOSIAL", "paguTercantum": { "2025": 1 }, "kegiatan": [ { "kode": "1.06.04.2.02", "nama": "R", "paguTercantum": { "2025": 1 } } ] },
              {
                "kode": "1.06.02",
                "nama": "PROGRAM PEMBERDAYAAN SOSIAL",
                "kegiatan": [ { "kode": "1.06.02.2.03",   "nama": "Pengembangan", "paguTercantum": { "2025": 7.00, "2026": 9 } } ]
              }
            ] }
          ]
        }
        """;

    [Fact]
    public void Missing_member_is_put_in_its_place_in_the_manner_of_its_object()
    {
        var (before, after) = Fix(Kosong);
        Assert.Equal(before.Replace(
            "        \"nama\": \"PROGRAM PEMBERDAYAAN SOSIAL\",\n",
            "        \"nama\": \"PROGRAM PEMBERDAYAAN SOSIAL\",\n        \"paguTercantum\": { \"2025\": 7, \"2026\": 9 },\n",
            StringComparison.Ordinal), after);
    }

    [Fact]
    public void Line_ends_stay_as_they_are()
    {
        var (before, after) = Fix(Kosong.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(before.Count(static c => c == '\r') + 1, after.Count(static c => c == '\r'));
    }

    [Fact]
    public void Missing_year_is_put_among_the_years()
    {
        const string Tahun =
            """
            "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "S", "paguTercantum": { "2025": 7, "2027": 5 }, "program": [ { "kode": "1.06.02", "nama": "PROGRAM P", "paguTercantum": {"2025":7,"2026":9,"2027":5} } ] } ] }
            """;
        var (before, after) = Fix(Tahun);
        Assert.Equal(before.Replace("{ \"2025\": 7, \"2027\": 5 }", "{ \"2025\": 7, \"2026\": 9, \"2027\": 5 }", StringComparison.Ordinal), after);
    }

    [Fact]
    public void Nothing_to_do_gives_the_same_bytes()
    {
        var utf8 = PohonUji.Bytes;
        var hasil = PenerapUsulan.Apply(utf8, Pemeriksa.Check(RenstraJson.Read(utf8), null, DokumenUji.Nomenklatur).Temuan);
        Assert.Equal(utf8, hasil.Isi.ToArray());
        Assert.Empty(hasil.Diterapkan);
    }

    [Fact]
    public void What_was_fixed_is_not_found_again()
    {
        var before = DokumenUji.Check(Kosong);
        var fixedText = Encoding.UTF8.GetString(PenerapUsulan.Apply(Encoding.UTF8.GetBytes(DokumenUji.Wrap(Kosong)), before.Temuan).Isi.Span);
        var after = Pemeriksa.Check(RenstraJson.Read(fixedText), null, DokumenUji.Nomenklatur);
        Assert.Contains(before.Temuan, static t => t.Aturan.Id == "PAGU003");
        Assert.DoesNotContain(after.Temuan, static t => t.Aturan.Id == "PAGU003");
    }

    [Fact]
    public void Another_file_is_refused() => Assert.Throws<ArgumentException>(static () =>
        PenerapUsulan.Apply(Encoding.UTF8.GetBytes(DokumenUji.Wrap("\"tujuan\": []")), DokumenUji.Check(Kosong).Temuan));

    [Theory]
    [InlineData("$.a[3]['x y'].b", "a|3|x y|b")]
    [InlineData("$['it\\'s']['\\u0007']", "it's|\u0007")]
    public void Paths_are_read_as_they_are_written(string jalur, string steps) =>
        Assert.Equal(steps, string.Join('|', JalurAnggota.Parse(jalur).Select(static s => s.Nama ?? s.Index.ToString(System.Globalization.CultureInfo.InvariantCulture))));

    private static (string Before, string After) Fix(string anggota)
    {
        var before = DokumenUji.Wrap(anggota);
        var hasil = PenerapUsulan.Apply(Encoding.UTF8.GetBytes(before), DokumenUji.Check(anggota, new() { Pilih = ["PAGU"] }).Temuan);
        Assert.NotEmpty(hasil.Diterapkan);
        return (before, Encoding.UTF8.GetString(hasil.Isi.Span));
    }
}
