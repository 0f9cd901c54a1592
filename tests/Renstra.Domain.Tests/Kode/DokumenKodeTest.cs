using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>Every row of the tables in docs/codes.md is what the library does.</summary>
public class DokumenKodeTest
{
    private static readonly string[] Baris = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "docs", "codes.md"));

    public static TheoryData<string, string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string, string>();
            var bagian = "";
            foreach (var baris in Baris)
            {
                bagian = baris.StartsWith("## ", StringComparison.Ordinal) ? baris[3..] : bagian;
                if (baris.StartsWith("| `", StringComparison.Ordinal))
                {
                    var sel = baris.Split('|');
                    rows.Add(bagian, sel[1].Trim().Trim('`').Replace('␣', ' '), sel[2].Trim().Trim('`'), sel[3].Trim());
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row_is_true(string bagian, string teks, string kedua, string ketiga)
    {
        if (bagian.EndsWith("planning code", StringComparison.Ordinal))
        {
            Check(KodeRekening.ReadLenient(teks), kedua, ketiga);
        }
        else
        {
            Check(KodeAkun.ReadLenient(teks), kedua, ketiga);
        }
    }

    [Fact]
    public void Every_kind_has_a_row()
    {
        var text = string.Join('\n', Baris);
        Assert.All(JenisKoreksiKode.Semua, j => Assert.Contains(j.Name, text, StringComparison.Ordinal));
        Assert.All(JenisTeksKode.Semua, j => Assert.Contains($"| {j.Name} |", text, StringComparison.Ordinal));
        Assert.True(Rows.Count > 50);
    }

    private static void Check<T>(BacaanKode<T> bacaan, string kedua, string ketiga)
        where T : struct
    {
        if (bacaan.Penolakan is { } penolakan)
        {
            Assert.Equal(kedua, penolakan.Jenis.Name);
            Assert.Equal(ketiga.Replace("`", "", StringComparison.Ordinal), string.Join(' ', penolakan.Kemungkinan.Select(static k => k.Teks)));
            return;
        }

        Assert.Equal(kedua, bacaan.Kode.ToString());
        Assert.Equal(ketiga.Split(" (")[0].Replace("!", "", StringComparison.Ordinal), string.Join(' ', bacaan.Koreksi.Select(static k => k.Jenis.Name).Distinct()));
        Assert.Equal(ketiga.Contains('!', StringComparison.Ordinal), bacaan.PerluDiperiksa);
    }
}
