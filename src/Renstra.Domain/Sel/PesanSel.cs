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
        PesanParse.Quote(bacaan.Format(bahasa == Bahasa.Indonesia ? SistemPemisah.Indonesia : SistemPemisah.Amerika));
}
