using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>
/// A version of the national nomenclature (versi nomenklatur): the regulations since Permendagri 90/2019 and the two lists that are no
/// regulation but stand in for some. Names the law only; what of a version's rows is held is the package's to say that holds them.
/// </summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<VersiNomenklatur>))]
public sealed partial class VersiNomenklatur : HimpunanTertutup<VersiNomenklatur>, IHimpunanTertutup<VersiNomenklatur>
{
    // Year, month, day as one number; 0 for a list that is no decree. Not a LocalDate: a look-up needs no calendar.
    private readonly int _berlaku;

    private VersiNomenklatur(int value, string name, string sebutan, string english, string nomor, int tahun, int berlaku, VersiNomenklatur? menggantikan, string judul)
        : base(name, value, sebutan, english)
    {
        Nomor = nomor;
        Tahun = tahun;
        Judul = judul;
        Menggantikan = menggantikan;
        _berlaku = berlaku;
    }

    /// <summary>Whether this is a regulation or a decree (peraturan, keputusan); the other lists have no force of law.</summary>
    public bool IsKeputusan => _berlaku != 0;

    /// <summary>The full legal name; for a list that is no decree, what it is.</summary>
    public string Judul { get; }

    /// <summary>The number, <c>900.1.15.5-1317</c>; empty for a list that is no decree.</summary>
    public string Nomor { get; }

    /// <summary>The year of the regulation or list.</summary>
    public int Tahun { get; }

    /// <summary>The day from which it is in force; <see langword="null"/> for a list that is no decree.</summary>
    public LocalDate? Berlaku => IsKeputusan ? new LocalDate(_berlaku / 10_000, _berlaku / 100 % 100, _berlaku % 100) : null;

    /// <summary>The regulation that it replaces or changes; <see langword="null"/> for the first and for lists that are no decree.</summary>
    public VersiNomenklatur? Menggantikan { get; }

    /// <summary>
    /// The newest decree in force on 1 January of a budget year: 2020 → Permendagri 90/2019, 2021 → 050-3708/2020, 2022 and 2023 →
    /// 050-5889/2021, 2024 → 900.1.15.5-1317/2023, 2025 → 900.1.15.5-3406/2024, 2026 → 900.1-2850/2025, from 2027 → 900.1-861/2026.
    /// </summary>
    /// <remarks>A practice, not a rule of the decrees: a changed decree can reach a budget of the same year through its revision.</remarks>
    /// <param name="tahun">The budget year.</param>
    /// <returns>The decree; <see langword="null"/> before 2020.</returns>
    /// <exception cref="InvalidOperationException"><paramref name="tahun"/> is <see cref="TahunAnggaran.Kosong"/>.</exception>
    public static VersiNomenklatur? InForceIn(TahunAnggaran tahun)
    {
        if (tahun.IsKosong)
        {
            throw new InvalidOperationException("There is no year.");
        }

        VersiNomenklatur? terbaru = null;
        foreach (var versi in Semua)
        {
            if (versi.IsKeputusan && versi._berlaku <= (tahun.Nomor * 10_000) + 101)
            {
                terbaru = versi;
            }
        }

        return terbaru;
    }
}
