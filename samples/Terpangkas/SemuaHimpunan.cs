using Renstra.Domain;

namespace Terpangkas;

/// <summary>Every closed set of the library. A test compares the list with the assembly, so that none is forgotten.</summary>
public static class SemuaHimpunan
{
    /// <summary>The sets; each checks that all its members are found by their names, and counts them.</summary>
    public static IReadOnlyList<(Type Jenis, Func<int> Periksa)> Daftar { get; } =
    [
        Of<AsalKesalahan>(),
        Of<BentukEntri>(),
        Of<CaraAkumulasi>(),
        Of<JenisDaerah>(),
        Of<JenjangPrioritas>(),
        Of<Kewenangan>(),
        Of<PenomoranAkun>(),
        Of<Polaritas>(),
        Of<SebabTidakTerbaca>(),
        Of<SifatTarget>(),
        Of<TingkatAkun>(),
        Of<TingkatBaris>(),
        Of<TingkatKode>(),
        Of<TingkatWilayah>(),
    ];

    private static (Type Jenis, Func<int> Periksa) Of<T>()
        where T : HimpunanTertutup<T>, IHimpunanTertutup<T> => (typeof(T), Periksa<T>);

    private static int Periksa<T>()
        where T : HimpunanTertutup<T>, IHimpunanTertutup<T>
    {
        foreach (var anggota in T.Semua)
        {
            if (HimpunanTertutup<T>.Parse(anggota.Name) != anggota)
            {
                throw new InvalidOperationException(anggota.Name);
            }
        }

        return T.Semua.Length;
    }
}
