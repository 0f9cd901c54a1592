using Renstra.Domain;

namespace Renstra.Fuzz;

/// <summary>What must hold of finding out what any cell holds: the two notations and the undeclared reading agree, and what was read prints and reads again alike.</summary>
public static class SasaranSel
{
    /// <summary>The first thing that does not hold, or <see langword="null"/>.</summary>
    public static string? Fault(ReadOnlySpan<char> sel)
    {
        var (indonesia, amerika, bacaan) = (PengenalSel.Classify(sel, SistemPemisah.Indonesia), PengenalSel.Classify(sel, SistemPemisah.Amerika), PengenalSel.Classify(sel));
        return FaultOfNotations(bacaan, indonesia, amerika) is { } fault ? $"{fault}: {sel}"
            : FaultOfText(indonesia, SistemPemisah.Indonesia) ?? FaultOfText(amerika, SistemPemisah.Amerika) ?? FaultOfWords(bacaan, sel.Length);
    }

    private static string? FaultOfNotations(BacaanSel bacaan, BacaanSel indonesia, BacaanSel amerika)
    {
        var (i, a) = (indonesia is not BacaanSel.TidakDikenal, amerika is not BacaanSel.TidakDikenal);
        return bacaan switch
        {
            BacaanSel.TidakDikenal => i || a ? "a declared notation reads what both do not" : null,
            BacaanSel.BermaknaGanda g => g.Indonesia != indonesia || g.Amerika != amerika ? "the two readings are not those of the notations"
                : Meaning(indonesia) == Meaning(amerika) ? "two readings that say the same" : null,
            { Sistem: { } sistem } => i == a || bacaan != (sistem == SistemPemisah.Indonesia ? indonesia : amerika) ? "not the only reading" : null,
            _ => Meaning(bacaan) != Meaning(indonesia) || Meaning(bacaan) != Meaning(amerika) ? "the notations do not agree" : null,
        };
    }

    private static string? FaultOfText(BacaanSel bacaan, SistemPemisah sistem)
    {
        if (bacaan is BacaanSel.TidakDikenal)
        {
            return null;
        }

        var tercetak = bacaan.Format(sistem);
        var normal = bacaan.ToNormal();
        return Meaning(PengenalSel.Classify(tercetak, sistem)) != Meaning(bacaan) ? $"{bacaan.Teks} is printed {tercetak}, which says something else"
            : bacaan is BacaanSel.Angka angka && Target.Parse(normal) != angka.Nilai ? $"normal number {normal}"
            : bacaan is BacaanSel.Uang uang && Rupiah.Parse(normal) != uang.Nilai ? $"normal money {normal}"
            : bacaan is BacaanSel.PersenTertulis persen && Persen.Parse(normal) != persen.Nilai ? $"normal percentage {normal}"
            : bacaan.TryGetTarget(out var target) && Target.Parse(target.ToString()!) != target ? $"target {target}"
            : null;
    }

    private static string? FaultOfWords(BacaanSel bacaan, int panjang) =>
        bacaan is BacaanSel.TidakDikenal t && (t.Galat.IsNone || t.Galat.Position > panjang) ? $"no cause, or outside of {t.Teks}"
        : bacaan.Describe().Length > 600 || bacaan.Describe(Bahasa.Inggris).Length > 600 ? $"a long sentence about {bacaan.Teks}"
        : null;

    private static (JenisBacaanSel Jenis, string Normal) Meaning(BacaanSel bacaan) => (bacaan.Jenis, bacaan.ToNormal());
}
