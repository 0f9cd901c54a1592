using FsCheck;
using FsCheck.Fluent;

namespace Renstra.Domain.Tests;

/// <summary>Generators of values for the laws.</summary>
public static class Pembangkit
{
    public static Arbitrary<KodeRekening> Kode() => KodeGen.ToArbitrary();

    public static Arbitrary<KodeAkun> Akun() => AkunGen.ToArbitrary();

    public static Arbitrary<KodeSumberDana> SumberDana() => SumberDanaGen.ToArbitrary();

    public static Arbitrary<KodeWilayah> Wilayah() => WilayahGen.ToArbitrary();

    public static Arbitrary<KodePerangkatDaerah> PerangkatDaerah() => PerangkatDaerahGen.ToArbitrary();

    public static Arbitrary<Rupiah> Rupiah() => RupiahGen.ToArbitrary();

    public static Arbitrary<Persen> Persen() => DecimalGen.Select(Domain.Persen.FromPoin).ToArbitrary();

    public static Arbitrary<TahunAnggaran> Tahun() => Gen.Choose(1900, 2999).Select(static n => new TahunAnggaran(n)).ToArbitrary();

    public static Arbitrary<Triwulan> Triwulan() => Gen.Choose(1, 4).Select(Domain.Triwulan.FromNomor).ToArbitrary();

    public static Arbitrary<Satuan> Satuan() =>
        Gen.Elements("%", "Orang", "orang / Bulan", "Orang/Bulan", "ORANG", "Dokumen", "indeks", "İndeks", "m²", "Km").Select(static t => Domain.Satuan.Parse(t)).ToArbitrary();

    public static Arbitrary<decimal> Desimal() => DecimalGen.ToArbitrary();

    public static Arbitrary<Pembulatan> Pembulatan() => Gen.Elements(Enum.GetValues<Pembulatan>()).ToArbitrary();

    internal static Gen<KodeRekening> KodeGen { get; } =
        from urusan in Gen.Choose(0, 9)
        from bidang in Nomor(99)
        from program in Nomor(99)
        from kewenangan in Gen.Choose(1, 8)
        from kegiatan in Nomor(99)
        from sub in Nomor(9999)
        from dua in Gen.Elements(false, true)
        from tingkat in Gen.Choose(1, 5)
        select KodeRekening.Parse(Teks(urusan, bidang, program, kewenangan, kegiatan, sub, dua, tingkat));

    internal static Gen<KodeAkun> AkunGen { get; } =
        from akun in Nomor(9)
        from kelompok in Nomor(9)
        from jenis in Nomor(99)
        from objek in Nomor(99)
        from rincian in Nomor(99)
        from sub in Nomor(999)
        from akhir in Gen.Elements("D2.D3", "D2.D4", "D3.D5")
        from tingkat in Gen.Choose(1, 6)
        let segmen = new[] { $"{akun}", $"{kelompok}", $"{jenis:D2}", $"{objek:D2}", rincian.ToString(akhir[..2]), sub.ToString(akhir[3..]) }
        select KodeAkun.Parse(string.Join('.', segmen.Take(tingkat)));

    internal static Gen<KodeSumberDana> SumberDanaGen { get; } =
        from akun in Nomor(9)
        from kelompok in Nomor(9)
        from jenis in Nomor(99)
        from objek in Nomor(99)
        from rincian in Nomor(99)
        from sub in Nomor(9999)
        from tingkat in Gen.Choose(1, 6)
        select KodeSumberDana.Parse(string.Join('.', new[] { $"{akun}", $"{kelompok}", $"{jenis:D2}", $"{objek:D2}", $"{rincian:D2}", $"{sub:D4}" }.Take(tingkat)));

    internal static Gen<KodeWilayah> WilayahGen { get; } =
        from provinsi in Nomor(99)
        from kabupaten in Nomor(99)
        from kecamatan in Nomor(99)
        from desa in Nomor(9999)
        from tingkat in Gen.Choose(1, 4)
        select KodeWilayah.Parse(string.Join('.', new[] { $"{provinsi:D2}", $"{kabupaten:D2}", $"{kecamatan:D2}", $"{desa:D4}" }.Take(tingkat)));

    internal static Gen<KodePerangkatDaerah> PerangkatDaerahGen { get; } =
        from bidang in Gen.ListOf(Gen.Zip(Nomor(9), Nomor(99)), 3)
        from banyak in Gen.Choose(1, 3)
        from nomor in Nomor(99)
        from unit in Gen.OneOf(Gen.Constant(0), Nomor(9999))
        let dinas = KodePerangkatDaerah.Create(bidang.Select(static b => KodeRekening.ForUrusan(b.Item1).AddBidang(b.Item2)).Distinct().Take(banyak).ToDaftar(), nomor)
        select unit == 0 ? dinas : dinas.AddUnit(unit);

    // Small amounts, so that equal ones and halves occur; large ones; the ends.
    internal static Gen<Rupiah> RupiahGen { get; } = Gen.OneOf(
        Gen.Choose(-300, 300).Select(static n => Domain.Rupiah.FromSen(n)),
        Gen.Choose(int.MinValue, int.MaxValue).Select(static n => Domain.Rupiah.FromSen(n)),
        LongGen.Select(Domain.Rupiah.FromSen),
        Gen.Elements(Domain.Rupiah.MinValue, Domain.Rupiah.MaxValue, Domain.Rupiah.Nol));

    internal static Gen<long> LongGen =>
        from a in Gen.Choose(int.MinValue, int.MaxValue)
        from b in Gen.Choose(int.MinValue, int.MaxValue)
        from shift in Gen.Choose(0, 40)
        select unchecked(((long)a << 32) | (uint)b) >> shift;

    // Every shape of a decimal: 96 bits, any scale, either sign.
    internal static Gen<decimal> DecimalGen { get; } =
        from lo in Gen.Choose(int.MinValue, int.MaxValue)
        from mid in Gen.OneOf(Gen.Constant(0), Gen.Choose(int.MinValue, int.MaxValue))
        from hi in Gen.OneOf(Gen.Constant(0), Gen.Choose(int.MinValue, int.MaxValue))
        from minus in Gen.Elements(false, true)
        from scale in Gen.Choose(0, 28)
        select new decimal(lo, mid, hi, minus, (byte)scale);

    private static Gen<int> Nomor(int most) => Gen.OneOf(Gen.Choose(1, 3), Gen.Choose(1, most));

    private static string Teks(int urusan, int bidang, int program, int kewenangan, int kegiatan, int sub, bool dua, int tingkat)
    {
        var teks = urusan == 0 ? "X" : $"{urusan}";
        teks += tingkat < 2 ? "" : urusan == 0 ? ".XX" : $".{bidang:D2}";
        teks += tingkat < 3 ? "" : $".{program:D2}";
        teks += tingkat < 4 ? "" : $".{kewenangan}.{kegiatan:D2}";
        return teks + (tingkat < 5 ? "" : dua ? $".{((sub - 1) % 99) + 1:D2}" : $".{sub:D4}");
    }
}

/// <summary>A law, checked with values of <see cref="Pembangkit"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class HukumAttribute : FsCheck.Xunit.PropertyAttribute
{
    public HukumAttribute()
    {
        Arbitrary = [typeof(Pembangkit)];
        MaxTest = 300;
    }
}
