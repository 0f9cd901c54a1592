namespace Renstra.Seed.Import;

/// <summary>Reads the cells of past performance: numbers, grades, and per cent with the persons behind it.</summary>
internal static class CapaianSel
{
    /// <summary>A cell in any of these forms, or blank.</summary>
    internal static Tercantum<Target> Read(string tabel, Baris baris, string teks) =>
        teks.Contains('%', StringComparison.Ordinal) ? PerCent(tabel, baris.Nomor, teks)
        : teks.Length > 0 && char.IsAsciiLetter(teks[0]) ? Tercantum.Terbaca<Target>(new Target.Predikat(teks))
        : Sel.Target(tabel, baris, teks);

    // "95,76% (41.893 org)", "3%( 100 orang)", "0%"
    private static Tercantum<Target> PerCent(string tabel, int baris, string teks)
    {
        var tanda = teks.IndexOf('%', StringComparison.Ordinal);
        var nilai = GambaranTeks.Angka(tabel, baris, teks[..tanda].Trim());
        var sisa = teks[(tanda + 1)..].Trim();
        if (sisa.Length == 0)
        {
            return nilai.Map(static n => (Target)n);
        }

        return sisa is ['(', .. var isi, ')'] && isi.Trim().Split(' ') is [var jumlah, var satuan]
            ? Tercantum.Terbaca<Target>(new Target.AngkaDenganJumlah(nilai.Value, GambaranTeks.Angka(tabel, baris, jumlah).Value, Satuan.Parse(satuan, null)))
            : throw new GalatImpor(tabel, baris, $"\"{teks}\" is no percentage with persons");
    }
}
