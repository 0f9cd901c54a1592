namespace Renstra.Seed.Import;

/// <summary>Reads a cell of form E.81: a figure, or what a judgement says of one that is none.</summary>
internal static class E81Sel
{
    internal delegate bool Notasi<T>(string teks, out Tercantum<T> sel)
        where T : notnull;

    internal static bool Rupiah(string teks, out Tercantum<Rupiah> sel) => NotasiAngka.Indonesia.TryParseRupiah(teks, out sel, out _);

    internal static bool Persen(string teks, out Tercantum<Persen> sel) => NotasiAngka.Indonesia.TryParsePersen(teks, out sel, out _);

    internal static bool Target(string teks, out Tercantum<Target> sel)
    {
        var read = NotasiAngka.Indonesia.TryParseAngka(teks, out var angka, out _);
        sel = angka.Map(static n => (Target)n);
        return read;
    }

    internal static Tercantum<T> Read<T>(DaftarPutusan putusan, E81Isi isi, string lajur, Notasi<T> notasi)
        where T : notnull
    {
        if (!isi.Angka.TryGetValue(lajur, out var teks))
        {
            return default;
        }

        // The judgement says which columns, and last whose fault it is.
        if (putusan.Find(isi.Baris, JenisPutusan.LetakTidakPasti) is { } letak && Words(letak) is [.. var tempat, var asal] && tempat.Contains(lajur))
        {
            return Tercantum.TidakTerbaca<T>(teks, SebabTidakTerbaca.LetakTidakPasti, AsalKesalahan.Parse(asal));
        }

        return notasi(teks, out var sel) || (HasThreeDecimals(putusan, isi.Baris, teks) && notasi(teks + "0", out sel)) ? sel : Unreadable<T>(putusan, isi.Baris, teks);
    }

    // 1,234 may be a thousand or three decimals. Where a judgement says decimals, a zero behind them leaves no other reading.
    private static bool HasThreeDecimals(DaftarPutusan putusan, int baris, string teks) =>
        putusan.Find(baris, JenisPutusan.TigaDesimal) is { } p && Words(p).Contains(teks);

    // The judgement says for each text: the text, why it cannot be read, whose fault that is.
    private static Tercantum<T> Unreadable<T>(DaftarPutusan putusan, int baris, string teks)
        where T : notnull
    {
        var words = Words(putusan.Require(BacaE81.Tabel, baris, JenisPutusan.SelTidakTerbaca, $"\"{teks}\" is no figure"));
        var at = Array.IndexOf(words, teks);
        return at >= 0
            ? Tercantum.TidakTerbaca<T>(teks, SebabTidakTerbaca.Parse(words[at + 1]), AsalKesalahan.Parse(words[at + 2]))
            : throw new GalatImpor(BacaE81.Tabel, baris, $"\"{teks}\" is no figure, and the judgement does not name it");
    }

    private static string[] Words(Putusan putusan) => putusan.Isi.Split(' ');
}
