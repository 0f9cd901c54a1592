using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>Laws of the lenient reading: decorations are undone and named, exact text is left alone, and no text at all throws.</summary>
[Properties(Arbitrary = [typeof(Pembangkit), typeof(HiasanKode)])]
public class BacaanKodeHukumTest
{
    [Property(MaxTest = 2000)]
    public bool Decorated_code_is_read_and_each_kind_of_correction_listed(KodeRekening kode, HiasanKode hiasan)
    {
        var (teks, jenis) = hiasan.Decorate(kode);
        var bacaan = KodeRekening.ReadLenient(teks);
        Assert.True(bacaan.Kode == kode, $"\"{teks}\" of {kode}: {bacaan.Describe(Bahasa.Inggris)}");
        Assert.Equal(jenis.Order(), bacaan.Koreksi.Select(static k => k.Jenis.Name).Distinct().Order());
        Assert.Equal(kode.ToString(), BacaanKodeTest.Apply(teks, bacaan.Koreksi));
        return KodeRekening.ReadLenient(kode.ToString()).IsTepat;
    }

    [Property]
    public bool Account_reads_itself_and_decorated(KodeAkun akun) =>
        KodeAkun.ReadLenient(akun.ToString()).IsTepat
        && KodeAkun.ReadLenient($" '{akun}. - Belanja") is { Koreksi.Count: 4, Ikutan: "Belanja" } bacaan && bacaan.Kode == akun;

    [Property]
    public bool Codes_of_other_kinds_are_told_apart(KodeRekening kode, KodeAkun akun, KodePerangkatDaerah dinas)
    {
        var glued = KodeRekening.ReadLenient($"{kode}.{akun}");
        return KodeRekening.ReadLenient(dinas.ToString()).Penolakan?.Jenis == JenisTeksKode.KodePerangkatDaerah
            && (akun.Tingkat.Value < 3 || KodeRekening.ReadLenient(akun.ToString()).Penolakan?.Jenis == JenisTeksKode.KodeAkun)
            && (kode.Tingkat.Value < 2 || KodeAkun.ReadLenient(kode.ToString()).Penolakan?.Jenis == JenisTeksKode.KodePerencanaan)
            && (kode.Tingkat.Value < 2 || akun.Tingkat.Value < 5 || glued.Penolakan?.Jenis == JenisTeksKode.AkunSetelahBidang);
    }

    [Property(MaxTest = 5000)]
    public bool Any_text_gives_a_code_or_a_refusal(string? text) => Holds(text ?? "");

    [Property(MaxTest = 5000)]
    public Property Texts_of_code_like_characters() => Prop.ForAll(
        Gen.Elements("1.23.45 0-,–*_'<b>XxlO6789\t\u200B(: a".ToCharArray()).ListOf().Select(static c => new string([.. c])).ToArbitrary(),
        static text => Holds(text));

    [Theory]
    [InlineData("1.06.04.2.01.0001")]
    [InlineData("X.XX.01")]
    [InlineData("**1,06.4.02.1** - N")]
    public void Every_character_at_every_place(string text)
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            for (var at = 0; at <= text.Length; at++)
            {
                Check(text.Insert(at, ((char)c).ToString()));
            }
        }
    }

    [Theory]
    [InlineData("1.")]
    [InlineData("9")]
    [InlineData(" ")]
    [InlineData("*'")]
    [InlineData("1.06 - a ")]
    [InlineData("\u200B1")]
    [InlineData("1.06.04, ")]
    [InlineData("#")]
    [InlineData("No. ")]
    [InlineData("*.")]
    [InlineData("1 :")]
    public void Long_text_costs_no_more_than_its_copies(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var bacaan = KodeRekening.ReadLenient(text);
        var message = bacaan.IsTerbaca ? "" : bacaan.Describe();
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 10_000_000);
        Assert.True(message.Length < 400, message);
    }

    private static bool Holds(string text)
    {
        Check(text);
        return true;
    }

    // Written out, for Assert would be slow a million times.
    private static void Check(string text)
    {
        var bacaan = KodeRekening.ReadLenient(text);
        if (bacaan.IsTerbaca == bacaan.Penolakan is not null
            || (KodeRekening.TryParse(text, out var strict) ? !bacaan.IsTepat || bacaan.Kode != strict : bacaan.IsTepat)
            || (bacaan.IsTerbaca && BacaanKodeTest.Apply(text, bacaan.Koreksi) != bacaan.Kode.ToString()))
        {
            Assert.Fail($"\"{text}\": {bacaan}");
        }

        foreach (var k in bacaan.Penolakan?.Kemungkinan ?? default)
        {
            if (!k.TryGetKode(out _) && !k.TryGetAkun(out _) && !k.TryGetPerangkatDaerah(out _) && !k.TryGetWilayah(out _))
            {
                Assert.Fail($"\"{text}\": {k}");
            }
        }

        var akun = KodeAkun.ReadLenient(text);
        if (akun.IsTerbaca == akun.Penolakan is not null || (akun.IsTerbaca && BacaanKodeTest.Apply(text, akun.Koreksi) != akun.Kode.ToString()))
        {
            Assert.Fail($"\"{text}\": {akun}");
        }
    }
}
