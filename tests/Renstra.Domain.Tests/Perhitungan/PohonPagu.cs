using FsCheck;
using FsCheck.Fluent;

namespace Renstra.Domain.Tests;

/// <summary>Small funding trees of cells in every state, for the laws of the roll-up.</summary>
internal static class PohonPagu
{
    internal static readonly TahunAnggaran[] Tahun = [2025, 2026];

    internal static DeretTahunan<Tercantum<Rupiah>> Deret(params ReadOnlySpan<Tercantum<Rupiah>> sel) => DeretTahunan.Tercantum(2025, sel);

    internal static Tercantum<Rupiah> Rp(long rupiah) => Rupiah.FromRupiah(rupiah);

    internal static Gen<Tercantum<Rupiah>> Sel { get; } = Gen.Frequency(
        (6, Gen.Choose(-5, 1000).Select(static n => Rp(n))),
        (1, Gen.Constant(Tercantum<Rupiah>.Strip)),
        (2, Gen.Constant(Tercantum<Rupiah>.Kosong)),
        (1, Gen.Constant(Tercantum.TidakTerbaca<Rupiah>("#VALUE!"))));

    internal static Gen<Pendanaan> Pohon =>
        from bidang in Beberapa(Bidang)
        from total in Baris
        select new Pendanaan { Bidang = bidang, PaguTercantum = total };

    private static Gen<BidangUrusan> Bidang =>
        from pagu in Baris
        from anak in Beberapa(ProgramGen)
        select new BidangUrusan { PaguTercantum = pagu, Program = anak };

    private static Gen<Program> ProgramGen =>
        from pagu in Baris
        from anak in Beberapa(KegiatanGen)
        select new Program { PaguTercantum = pagu, Kegiatan = anak };

    private static Gen<Kegiatan> KegiatanGen =>
        from pagu in Baris
        from anak in Beberapa(Baris.Select(static p => new SubKegiatan { PaguTercantum = p }))
        select new Kegiatan { PaguTercantum = pagu, SubKegiatan = anak };

    private static Gen<DeretTahunan<Tercantum<Rupiah>>> Baris =>
        from ada in Gen.Elements(true, true, false)
        from a in Sel
        from b in Sel
        select ada ? Deret(a, b) : default;

    private static Gen<Daftar<T>> Beberapa<T>(Gen<T> satu) =>
        from n in Gen.Choose(0, 3)
        from isi in satu.ArrayOf(n)
        select isi.ToDaftar();
}
