using System.Text.RegularExpressions;
using Xunit;

namespace Renstra.Domain.Tests;

public sealed class PengenalSelTest
{
    private static readonly string Halaman = Path.Combine(AppContext.BaseDirectory, "docs", "cells.md");

    public static TheoryData<string, string, string, string, string> Baris
    {
        get
        {
            var baris = new TheoryData<string, string, string, string, string>();
            foreach (var teks in File.ReadLines(Halaman).Where(static b => b.StartsWith("| `", StringComparison.Ordinal)))
            {
                var kolom = Regex.Split(teks, @"(?<!\\)\|").Select(static k => k.Trim().Trim('`').Replace(@"\|", "|", StringComparison.Ordinal)).ToArray();
                baris.Add(kolom[1].Replace(@"\n", "\n", StringComparison.Ordinal).Replace(@"\_", "\u00A0", StringComparison.Ordinal), kolom[2], kolom[3], kolom[4], kolom[5]);
            }

            return baris;
        }
    }

    [Fact]
    public void Page_has_a_row_for_every_kind() => Assert.Equal(
        JenisBacaanSel.Semua.Select(static j => j.Name).Order(StringComparer.Ordinal),
        Baris.Select(static b => (string)b[2]).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Baris))]
    public void Row_of_the_page(string sel, string dinyatakan, string jenis, string dibaca, string normal)
    {
        foreach (var budaya in Budaya.Semua)
        {
            Budaya.Jalankan(budaya, () =>
            {
                var bacaan = PengenalSel.Classify(sel, dinyatakan.Length == 0 ? null : SistemPemisah.Parse(dinyatakan));
                Assert.Equal((jenis, normal, dibaca.Length == 0 ? null : dibaca), UjiSel.Makna(bacaan));
                Assert.Equal(sel, bacaan.Teks);
                Assert.Equal(bacaan, PengenalSel.Classify(sel, dinyatakan.Length == 0 ? null : SistemPemisah.Parse(dinyatakan)));
                Assert.StartsWith(bacaan.Jenis.Sebut(), bacaan.Describe(), StringComparison.Ordinal);
                Assert.StartsWith(bacaan.Jenis.Sebut(Bahasa.Inggris), bacaan.Describe(Bahasa.Inggris), StringComparison.Ordinal);
            });
        }
    }

    /// <summary>The cells that the seed keeps as printed, and how many there are of each kind.</summary>
    [Fact]
    public void Cells_that_the_seed_keeps_as_printed()
    {
        var bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "seeds", "renstra-dinsos-seruyan-2025-2029.json"));
        var tertulis = Regex.Matches(System.Text.Encoding.UTF8.GetString(bytes), "\"tertulis\": \"([^\"]*)\"").Select(static m => m.Groups[1].Value).ToArray();
        Assert.True(tertulis.Length > 300);
        var jenis = tertulis.CountBy(static t => PengenalSel.Classify(t).Jenis.Name).ToDictionary();
        Assert.Equal(tertulis.Count(static t => t == "-"), jenis["strip"]);
        Assert.Equal(2, jenis["tanpaNilai"]); // Tidak ada indikator
        Assert.Equal(1, jenis["galatLembar"]); // #VALUE!
        Assert.Equal(1, jenis["bermaknaGanda"]); // 47,272
        Assert.Equal(4, jenis["tidakDikenal"]); // 449.520..000, 19,464,65, 14,881,18, 1.06.04.2
        Assert.Equal(tertulis.Length - jenis["strip"] - 8, jenis["angka"]);
    }

    [Theory]
    [InlineData("  Rp 1,2 M", ParseErrorCause.MagnitudeAbbreviation, 9)]
    [InlineData("12  Dokumen\n 3 Laporan", ParseErrorCause.MultipleValues, 13)]
    [InlineData("4 - 3", ParseErrorCause.WrongOrder, 4)]
    [InlineData("Rp 1,000", ParseErrorCause.TooManyDecimals, 7)]
    [InlineData("95 (41 orang", ParseErrorCause.Unbalanced, 12)]
    [InlineData("≥ ", ParseErrorCause.UnexpectedEnd, 2)]
    [InlineData("92.233.720.368.547.758,08 rupiah", ParseErrorCause.Overflow, 0)]
    [InlineData("12 Orang*", ParseErrorCause.UnexpectedCharacter, 8)]
    [InlineData("12 Orang-", ParseErrorCause.UnexpectedCharacter, 8)]
    [InlineData("√", ParseErrorCause.UnexpectedCharacter, 0)]
    [InlineData(",5", ParseErrorCause.UnexpectedCharacter, 0)]
    [InlineData("1 000", ParseErrorCause.MultipleValues, 2)]
    [InlineData(" 0050", ParseErrorCause.UnexpectedCharacter, 1)]
    public void Place_counts_the_characters_of_the_cell(string sel, ParseErrorCause sebab, int letak)
    {
        var galat = Assert.IsType<BacaanSel.TidakDikenal>(PengenalSel.Classify(sel, SistemPemisah.Indonesia)).Galat;
        Assert.Equal((sebab, letak), (galat.Cause, galat.Position));
    }

    [Fact]
    public void Sentences_in_both_languages()
    {
        Assert.Equal("bilangan: \"1.234,5\" (notasi Amerika)", PengenalSel.Classify("1,234.5").Describe());
        Assert.Equal("number: \"1,234.5\" (Indonesian notation)", PengenalSel.Classify("1.234,5").Describe(Bahasa.Inggris));
        Assert.Equal("bermakna ganda: \"1.235\" menurut notasi Indonesia, \"1,235\" menurut notasi Amerika", PengenalSel.Classify("1.235").Describe());
        Assert.Equal("batas: \"≥ 100%\"", PengenalSel.Classify("minimal 100 persen").Describe());
        Assert.Equal("kosong", PengenalSel.Classify(" ").Describe());
        Assert.Equal(
            "tidak dikenal: singkatan besaran tidak dibaca: 'M' pada karakter ke-8 dari \"Rp 1,2 M\"; yang diharapkan: bilangan yang ditulis lengkap, seperti 1.200.000.000",
            PengenalSel.Classify("Rp 1,2 M").Describe());
        Assert.Equal("not recognised: a planning code, not a number: '1' at character 1 of \"1.06.04\"", PengenalSel.Classify("1.06.04").Describe(Bahasa.Inggris));
    }

    [Fact]
    public void Printed_again_in_a_notation()
    {
        Assert.Equal("Rp1.234.567,5", PengenalSel.Classify("IDR 1,234,567.50").Format(SistemPemisah.Indonesia));
        Assert.Equal("-Rp1,000", PengenalSel.Classify("(Rp 1.000)").Format(SistemPemisah.Amerika));
        Assert.Equal("-5 – -3", PengenalSel.Classify("-5 s/d -3").Format(SistemPemisah.Indonesia));
        Assert.Equal("5 – 7,5 Orang", PengenalSel.Classify("5-7.5 Orang").Format(SistemPemisah.Indonesia));
        Assert.Equal("95,76% (41.893 orang)", PengenalSel.Classify("95.76 % (41,893 orang)").Format(SistemPemisah.Indonesia));
        Assert.Equal("1.235", PengenalSel.Classify("1.235").Format(SistemPemisah.Indonesia));
        Assert.Equal("1.235", PengenalSel.Classify("1.235").Format(SistemPemisah.Amerika));
    }

    [Fact]
    public void What_a_target_holds()
    {
        Assert.Equal(new Target.Rentang(3, 4.5m), Sasaran("3,00-4,50"));
        Assert.Equal(new Target.Batas(JenisBatas.Minimal, 100), Sasaran("≥ 100%"));
        Assert.Equal(new Target.AngkaDenganJumlah(95.76m, 41893, Satuan.Parse("org")), Sasaran("95,76% (41.893 org)"));
        Assert.Equal(new Target.Predikat("BB"), Sasaran("BB"));
        Assert.Equal(43, Sasaran("43 Orang/bulan"));
        Assert.Equal(1_000_000, Sasaran("Rp. 1.000.000,-"));
        foreach (var sel in new[] { "", "-", "NA", "3,00-", "#VALUE!", "1.235", "3a" })
        {
            Assert.False(PengenalSel.Classify(sel).TryGetTarget(out var target), sel);
            Assert.Null(target);
        }
    }

    [Fact]
    public void Long_cells_are_refused_without_a_copy()
    {
        var panjang = new string('5', 10_000_000);
        PengenalSel.Classify(panjang);
        var sebelum = GC.GetAllocatedBytesForCurrentThread();
        var bacaan = PengenalSel.Classify(panjang);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - sebelum < 2_000);
        Assert.Equal(ParseErrorCause.TooLong, Assert.IsType<BacaanSel.TidakDikenal>(bacaan).Galat.Cause);
        Assert.Equal(61, bacaan.Teks.Length);
        Assert.True(bacaan.Describe().Length < 250);
        Assert.Equal(60, PengenalSel.Classify(new string('a', 59) + "😀" + new string('a', 300)).Teks.Length);
        Assert.IsType<BacaanSel.Kosong>(PengenalSel.Classify(new string(' ', 301)));
        Assert.IsType<BacaanSel.Kuantitas>(PengenalSel.Classify("5 " + new string('a', 200)));
        Assert.IsType<BacaanSel.TidakDikenal>(PengenalSel.Classify("5 " + new string('a', 201)));
        Assert.IsType<BacaanSel.Kata>(PengenalSel.Classify(new string('a', 100)));
        Assert.Equal(new(ParseErrorCause.TooLong, 100, ParseExpectation.None), Assert.IsType<BacaanSel.TidakDikenal>(PengenalSel.Classify(new string('a', 101))).Galat);
    }

    [Fact]
    public void Notation_must_be_stated()
    {
        foreach (var sel in new[] { "", "-", "NA", "BB", "5", "5%", "Rp 5", "5 Orang", "1-2", "1-", ">5", "5 (3)", "#REF!", "1.235", "3a" })
        {
            Assert.Throws<ArgumentNullException>(() => PengenalSel.Classify(sel).Resolve(null!));
            Assert.Throws<ArgumentNullException>(() => PengenalSel.Classify(sel).Format(null!));
        }
    }

    [Theory]
    [InlineData("2025", "bilangan: \"2025\"")]
    [InlineData("2025-2029", "rentang: \"2025 – 2029\"")]
    [InlineData("12345", "bilangan: \"12.345\"")]
    [InlineData("2.025,0", "bilangan: \"2.025\" (notasi Indonesia)")]
    public void Four_digits_are_said_as_they_are_printed(string sel, string kalimat) => Assert.Equal(kalimat, PengenalSel.Classify(sel).Describe());

    [Theory]
    [InlineData("satu", 1)]
    [InlineData("sembilan belas", 19)]
    [InlineData("dua ratus tiga", 203)]
    [InlineData("seribu seratus sebelas", 1111)]
    [InlineData("satu juta", 1_000_000)]
    [InlineData("satu satu", null)]
    [InlineData("sepuluh satu", null)]
    [InlineData("puluh", null)]
    [InlineData("dua seratus", null)]
    [InlineData("seratus dua ratus", null)]
    [InlineData("dua ribu tiga juta", null)]
    [InlineData("nol satu", null)]
    [InlineData("dua nol", null)]
    [InlineData("ribu", null)]
    [InlineData("sebelas dua ribu", null)]
    [InlineData("", null)]
    public void Number_words(string kata, int? bilangan)
    {
        var dibaca = TerbilangSel.TryRead(kata, out var nilai);
        Assert.Equal(bilangan is not null, dibaca);
        Assert.Equal(bilangan ?? nilai, nilai);
    }

    private static Target Sasaran(string sel) => PengenalSel.Classify(sel).TryGetTarget(out var target) ? target : throw new InvalidOperationException(sel);
}
