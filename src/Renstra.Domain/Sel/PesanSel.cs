namespace Renstra.Domain;

/// <summary>The wording of every reading of a cell, in both languages, in one place.</summary>
internal static class PesanSel
{
    internal static string Render(BacaanSel bacaan, Bahasa bahasa)
    {
        var jenis = bacaan.Jenis.Sebut(bahasa);
        return bacaan switch
        {
            BacaanSel.Kosong => jenis,
            BacaanSel.TidakDikenal t => $"{jenis}: {t.Galat.Describe(t.Teks, bahasa)}",
            BacaanSel.BermaknaGanda g => bahasa == Bahasa.Indonesia
                ? $"{jenis}: {Shown(g.Indonesia, bahasa)} menurut notasi Indonesia, {Shown(g.Amerika, bahasa)} menurut notasi Amerika"
                : $"{jenis}: {Shown(g.Indonesia, bahasa)} in Indonesian notation, {Shown(g.Amerika, bahasa)} in American notation",
            BacaanSel.Strip or BacaanSel.TanpaNilai => $"{jenis}: {PesanParse.Quote(bacaan.Teks)}",
            _ => $"{jenis}: {Shown(bacaan, bahasa)}{(bacaan.Sistem is { } sistem ? $" ({sistem.Sebut(bahasa)})" : "")}",
        };
    }

    private static string Shown(BacaanSel bacaan, Bahasa bahasa) =>
        PesanParse.Quote(bacaan.Print(bahasa == Bahasa.Indonesia ? SistemPemisah.Indonesia : SistemPemisah.Amerika, polos: !HasSeparator(bacaan.Teks)));

    // 2025 is not to be shown as 2.025 where the cell did not group it.
    private static bool HasSeparator(ReadOnlySpan<char> teks)
    {
        for (var at = 1; at < teks.Length - 1; at++)
        {
            if (teks[at] is '.' or ',' && Digits.IsDigit(teks[at - 1]) && Digits.IsDigit(teks[at + 1]))
            {
                return true;
            }
        }

        return false;
    }
}
