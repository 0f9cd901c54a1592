namespace Renstra.Domain.Perhitungan;

/// <summary>
/// A scale whose steps have an order but no distance (skala urutan), such as grades and opinions. Scales are data: an agency's own stand
/// beside the known ones in <see cref="OpsiCapaian.Skala"/>.
/// </summary>
/// <param name="Nama">The name of the scale.</param>
/// <param name="Sebutan">The scale as people say it.</param>
/// <param name="Peringkat">Its steps, the best first.</param>
public sealed record SkalaUrutan(string Nama, TeksDwibahasa Sebutan, Daftar<PeringkatUrutan> Peringkat)
{
    /// <summary>The grades of the SAKIP evaluation, AA to D (PermenPANRB 88/2021, as practice has them). <c>DD</c> is none.</summary>
    public static SkalaUrutan Sakip { get; } = Of("sakip", new("predikat SAKIP", "SAKIP grade"), [["AA"], ["A"], ["BB"], ["B"], ["CC"], ["C"], ["D"]]);

    /// <summary>The opinions of BPK on financial reports, in the order in which they are named; that the last ranks lowest is custom.</summary>
    public static SkalaUrutan OpiniBpk { get; } = Of(
        "opiniBpk",
        new("opini BPK", "opinion of BPK"),
        [["WTP", "Wajar Tanpa Pengecualian"], ["WDP", "Wajar Dengan Pengecualian"], ["TW", "Tidak Wajar"], ["TMP", "Tidak Menyatakan Pendapat"]]);

    /// <summary>The known scales.</summary>
    public static Daftar<SkalaUrutan> Semua { get; } = [Sakip, OpiniBpk];

    /// <summary>The rank of a grade or word on this scale.</summary>
    /// <param name="predikat">The word; case plays no part.</param>
    /// <returns>0 for the best, more for those below it; <see langword="null"/> if the word is not on the scale.</returns>
    public int? RankOf(string predikat)
    {
        ArgumentNullException.ThrowIfNull(predikat);
        for (var i = 0; i < Peringkat.Count; i++)
        {
            foreach (var kata in Peringkat[i].Sebutan)
            {
                if (kata.Equals(predikat, StringComparison.OrdinalIgnoreCase))
                {
                    return i;
                }
            }
        }

        return null;
    }

    private static SkalaUrutan Of(string nama, TeksDwibahasa sebutan, string[][] peringkat) =>
        new(nama, sebutan, peringkat.Select(static p => new PeringkatUrutan(p.ToDaftar())).ToDaftar());
}
