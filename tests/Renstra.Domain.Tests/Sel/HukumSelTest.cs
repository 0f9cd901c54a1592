using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Renstra.Fuzz;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>The laws of finding out what a cell holds.</summary>
public sealed class HukumSelTest
{
    private static readonly char[] Abjad = [.. "0123456789.,-–()%≥<> Rp\u00A0\n/sdaMjt#*orang"];

    // Without letters whose dot belongs to a word: Rp. and s.d.
    private static readonly char[] AbjadAngka = [.. "00123456789..,,-–()% ≥"];

    [Hukum]
    public bool Number_printed_in_a_notation_is_read_in_it(decimal d) => SistemPemisah.Semua.All(n =>
    {
        var bacaan = PengenalSel.Classify(n.Format(d), n);
        return Angka(d) > 28 ? bacaan is BacaanSel.TidakDikenal { Galat.Cause: ParseErrorCause.TooManyDigits } : bacaan is BacaanSel.Angka a && a.Nilai == d && a.Sistem == n;
    });

    [Hukum]
    public bool Number_undeclared_is_itself_or_one_of_two(decimal d) => Angka(d) > 28 || SistemPemisah.Semua.All(n =>
    {
        var bacaan = PengenalSel.Classify(n.Format(d));
        return bacaan is BacaanSel.Angka or BacaanSel.BermaknaGanda && bacaan.Resolve(n) is BacaanSel.Angka a && a.Nilai == d;
    });

    [Hukum]
    public bool Every_print_of_every_number_holds_to_the_laws(decimal d, decimal e, Satuan satuan, Rupiah uang) => Budaya.DiSetiap(() => SistemPemisah.Semua.All(n =>
    {
        var (a, b) = (n.Format(d), n.Format(e));
        return new[] { a, $"{a}%", $"{a} {satuan}", $"Rp{b}", $"{a} - {b}", $"{a}-", $"≥{a}", $"{a}% ({b} orang)", $"> Rp {n.Format(uang.ToDecimal())}" }
            .All(static sel => SasaranSel.Fault(sel) is null);
    }));

    [Hukum]
    public bool Bound_and_money_compose(Rupiah uang) => SistemPemisah.Semua.All(n =>
        PengenalSel.Classify($"Minimal {n.Format(uang.ToDecimal())} rupiah", n) is BacaanSel.Batas { Sisi: JenisBatas.Minimal, Nilai: BacaanSel.Uang u } && u.Nilai == uang
        && PengenalSel.Classify(n.Format(uang.ToDecimal()) + " rupiah", n) is BacaanSel.Uang sendiri && sendiri.Nilai == uang);

    [Hukum]
    public bool Range_bound_and_percent_compose(int a, int b) => SistemPemisah.Semua.All(n =>
    {
        var (dari, sampai) = (Math.Min(a, b), Math.Max(a, b));
        return PengenalSel.Classify($"{n.Format(dari)}% – {n.Format(sampai)}%", n) is BacaanSel.Rentang r && (r.Dari, r.Sampai, r.Isi) == (dari, sampai, JenisBacaanSel.PersenTertulis)
            && PengenalSel.Classify($"≤ {n.Format(a)} %", n) is BacaanSel.Batas { Sisi: JenisBatas.Maksimal, Nilai: BacaanSel.PersenTertulis p } && p.Nilai.Poin == a
            && (a == b || PengenalSel.Classify($"{n.Format(sampai)} – {n.Format(dari)}", n) is BacaanSel.TidakDikenal { Galat.Cause: ParseErrorCause.WrongOrder });
    });

    [Property(MaxTest = 3000)]
    public Property Late_declaration_is_early_declaration() => Prop.ForAll(Teks(Abjad).ToArbitrary(), static sel => IsAlikeLate(sel));

    [Property(MaxTest = 2000)]
    public Property Late_declaration_of_numbers_is_early_declaration() => Prop.ForAll(Teks(AbjadAngka).ToArbitrary(), static sel => IsAlikeLate(sel));

    [Hukum]
    public bool Number_with_its_words_says_that_number(int n)
    {
        var bilangan = Math.Abs(n % 10_000_000L);
        var sel = PengenalSel.Classify($"{bilangan} ({Terbilang(bilangan)}) Paket");
        var lain = PengenalSel.Classify($"{bilangan + 1} ({Terbilang(bilangan)}) Paket");
        return sel is BacaanSel.Kuantitas k && k.Nilai == bilangan && lain is BacaanSel.TidakDikenal { Galat.Cause: ParseErrorCause.NumberWordsDiffer };
    }

    [Hukum]
    public bool Bound_or_approximation_with_a_digit_is_never_a_word(int n) =>
        new[] { "minimal", "min", "min.", "maks", "max.", "paling lambat", "kurang dari sama dengan", "di atas", "diatas", "kurang lebih", "sekitar", "±", "Minimal:", "Sekurang-kurangnya (" }
            .All(kata => PengenalSel.Classify($"{kata} {n} x") is not BacaanSel.Kata && PengenalSel.Classify($"{kata} x {n}") is not BacaanSel.Kata);

    [Property(MaxTest = 1000)]
    public Property Decorations_change_nothing() => Prop.ForAll(Teks(Abjad).ToArbitrary(), static sel =>
        UjiSel.Makna(sel) == UjiSel.Makna("\u00A0 \n\u200B" + sel + "\u2003\uFEFF\r\n") && UjiSel.Makna(sel) == UjiSel.Makna(sel.Replace(" ", " \n\u00A0", StringComparison.Ordinal)));

    [Property(MaxTest = 2000)]
    public Property Notations_mirror_each_other() => Prop.ForAll(Teks(AbjadAngka).ToArbitrary(), static sel =>
    {
        var (i, a) = (PengenalSel.Classify(sel, SistemPemisah.Indonesia), PengenalSel.Classify(UjiSel.Tukar(sel), SistemPemisah.Amerika));
        return i.Jenis == a.Jenis && i.ToNormal() == a.ToNormal();
    });

    [Property(MaxTest = 3000)]
    public Property Any_text_holds_to_the_laws() => Prop.ForAll(Teks(Abjad).ToArbitrary(), static sel => Budaya.DiSetiap(() => SasaranSel.Fault(sel) is null));

    [Property(MaxTest = 1000)]
    public bool Any_string_holds_to_the_laws(string? sel) => SasaranSel.Fault(sel) is null;

    [Theory]
    [InlineData("Rp 1,-")]
    [InlineData("3-4 %")]
    [InlineData(">1.2")]
    [InlineData("9 (4 o)")]
    public void Every_character_in_every_place(string asal)
    {
        Span<char> teks = [.. asal];
        for (var letak = 0; letak < asal.Length; letak++)
        {
            for (var kode = 0; kode <= char.MaxValue; kode++)
            {
                teks[letak] = (char)kode;
                var bacaan = PengenalSel.Classify(teks);
                if (bacaan is BacaanSel.TidakDikenal t && (t.Galat.IsNone || t.Galat.Position > asal.Length))
                {
                    Assert.Fail($"U+{kode:X4} at {letak} of {asal}: {t.Galat}");
                }

                // All the laws where signs, digits, dashes and blanks stand.
                if (kode is < 0x300 or (>= 0x2000 and < 0x2300) && SasaranSel.Fault(teks) is { } fault)
                {
                    Assert.Fail($"U+{kode:X4} at {letak} of {asal}: {fault}");
                }
            }

            teks[letak] = asal[letak];
        }
    }

    private static bool IsAlikeLate(string sel) => SistemPemisah.Semua.All(s =>
    {
        var (telat, dini) = (PengenalSel.Classify(sel).Resolve(s), PengenalSel.Classify(sel, s));
        var balik = SistemPemisah.Semua.All(t => UjiSel.Makna(dini.Resolve(t)).Normal == UjiSel.Makna(sel, t).Normal || dini.Sistem is null);
        return telat.Jenis == dini.Jenis && telat.ToNormal() == dini.ToNormal() && balik;
    });

    private static string Terbilang(long n)
    {
        string[] satuan = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];
        return n < 10 ? satuan[n]
            : n < 12 ? (n == 10 ? "sepuluh" : "sebelas")
            : n < 20 ? satuan[n - 10] + " belas"
            : n < 100 ? satuan[n / 10] + " puluh" + Sisa(n % 10)
            : n < 200 ? "seratus" + Sisa(n % 100)
            : n < 1000 ? satuan[n / 100] + " ratus" + Sisa(n % 100)
            : n < 2000 ? "seribu" + Sisa(n % 1000)
            : n < 1_000_000 ? Terbilang(n / 1000) + " ribu" + Sisa(n % 1000)
            : Terbilang(n / 1_000_000) + " juta" + Sisa(n % 1_000_000);
    }

    private static string Sisa(long n) => n == 0 ? "" : " " + Terbilang(n);

    private static Gen<string> Teks(char[] abjad) => Gen.ArrayOf(Gen.Elements(abjad)).Select(static c => new string(c));

    /// <summary>How many significant digits a number has.</summary>
    private static int Angka(decimal d)
    {
        var bits = decimal.GetBits(d / 1.0000000000000000000000000000m);
        var mantissa = ((BigInteger)unchecked((uint)bits[2]) << 64) | ((BigInteger)unchecked((uint)bits[1]) << 32) | unchecked((uint)bits[0]);
        return mantissa.ToString(System.Globalization.CultureInfo.InvariantCulture).Length;
    }
}
