using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>
/// A cell of money that holds the figure of its performance (tertukar): a copy of it, or both have changed places. Told by the size alone,
/// where the form states whole rupiah.
/// </summary>
internal readonly record struct SelTertukar(IsianDiperiksa Kinerja, KolomE81 Kolom, bool Bertukar)
{
    // No row of a budget is as small; a form in thousands or millions has no cell that large.
    private const decimal TerlaluKecil = 10_000;
    private const decimal SebesarRupiah = 100_000;
    private const decimal RupiahUtuh = 1_000_000;

    private static readonly KolomE81[] Columns = [.. KolomE81.Semua.Where(static k => !k.IsPersen)];

    internal TempatTemuan TempatUang => Kinerja.Uang!.Tempat(Kolom);

    internal static IEnumerable<SelTertukar> Of(FormulirDiperiksa evaluasi)
    {
        var utuh = IsUtuh(evaluasi);
        foreach (var isian in evaluasi.Isian)
        {
            if (isian.Uang is not { } uang)
            {
                continue;
            }

            var bertukar = utuh && Array.Exists(Columns, k => IsBertukar(isian, uang, k));
            foreach (var kolom in Columns)
            {
                if (bertukar && (IsBertukar(isian, uang, kolom) || (isian.Angka(kolom) >= SebesarRupiah && uang.Sel(kolom).IsKosong)))
                {
                    yield return new(isian, kolom, true);
                }
                else if (isian.Angka(kolom) is { } angka && angka == Kecil(uang, kolom)
                    && (utuh || (angka < 1000 && kolom.Value > KolomE81.TargetRenja.Value && uang.Angka(KolomE81.TargetRenja) >= SebesarRupiah)))
                {
                    // In a form of few rows the row's own budget tells what its money is stated in.
                    yield return new(isian, kolom, false);
                }
            }
        }
    }

    private static bool IsBertukar(IsianDiperiksa kinerja, IsianDiperiksa uang, KolomE81 kolom) => kinerja.Angka(kolom) >= SebesarRupiah && Kecil(uang, kolom) is not null;

    private static decimal? Kecil(IsianDiperiksa uang, KolomE81 kolom) => uang.Angka(kolom) is > 0 and < TerlaluKecil and var rupiah ? rupiah : null;

    private static bool IsUtuh(FormulirDiperiksa evaluasi)
    {
        var (large, all) = (0, 0);
        foreach (var isian in evaluasi.Isian)
        {
            foreach (var kolom in Columns)
            {
                if (isian.IsUang && isian.Angka(kolom) is { } angka && angka != 0)
                {
                    (large, all) = (large + (angka >= RupiahUtuh ? 1 : 0), all + 1);
                }
            }
        }

        return large * 2 > all;
    }
}
