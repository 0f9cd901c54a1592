namespace Renstra.Domain.Perhitungan;

/// <summary>
/// Gathers an explanation while a calculation runs. The calculations take it as an argument that is <see langword="null"/> where nobody
/// asked: one code path computes and explains, so the two cannot drift apart, and without it nothing is allocated.
/// </summary>
internal sealed class PencatatHitung
{
    private readonly List<MasukanHitung> _masukan = [];
    private readonly List<AsumsiTafsir> _asumsi = [];
    private readonly List<PilihanHitung> _pilihan = [];
    private readonly List<LangkahHitung> _langkah = [];
    private readonly List<TeksDwibahasa> _catatan = [];
    private readonly List<Penjelasan> _bagian = [];

    internal Rumus? Rumus { get; set; }

    internal static string Angka(decimal value) => NotasiAngka.Indonesia.Format(value);

    internal void Input(string simbol, TeksDwibahasa arti, string nilai, TempatMasukan? tempat = null)
    {
        // What knows the place notes an input before what only knows its number.
        if (_masukan.TrueForAll(m => m.Simbol != simbol))
        {
            _masukan.Add(new(simbol, arti, nilai) { Tempat = tempat });
        }
    }

    internal void Assume(Daftar<AsumsiTafsir> asumsi) => _asumsi.AddRange(asumsi);

    internal void Choose<T>(string hal, T taken, T usual)
        where T : HimpunanTertutup<T>, IHimpunanTertutup<T> => _pilihan.Add(new(hal, taken.Name, new(taken.Sebut(), taken.Sebut(Bahasa.Inggris)), taken == usual));

    internal void Choose(PilihanHitung pilihan) => _pilihan.Add(pilihan);

    internal void Step(string indonesia, string inggris, string ekspresi, string hasil) => _langkah.Add(new(new(indonesia, inggris), ekspresi, hasil));

    internal void Note(string indonesia, string inggris) => _catatan.Add(new(indonesia, inggris));

    internal void Add(Penjelasan bagian) => _bagian.Add(bagian);

    /// <summary>The explanation of a percentage, shown at two decimals.</summary>
    internal Penjelasan Finish(TeksDwibahasa hal, Terhitung<Persen> hasil) => hasil.TryGetValue(out var persen)
        ? Finish(hal, Same($"{Angka(persen.Poin)} %"), Rounded(persen))
        : Finish(hal, Reason(hasil.Sebab!), default);

    internal Penjelasan Finish(TeksDwibahasa hal, TeksDwibahasa hasil, TeksDwibahasa ditampilkan) => new()
    {
        Hal = hal,
        Rumus = Rumus ?? throw new InvalidOperationException("The calculation names no formula."),
        Masukan = _masukan.ToDaftar(),
        Asumsi = _asumsi.ToDaftar(),
        Pilihan = _pilihan.ToDaftar(),
        Langkah = _langkah.ToDaftar(),
        Hasil = hasil,
        Ditampilkan = ditampilkan,
        Catatan = _catatan.ToDaftar(),
        Bagian = _bagian.ToDaftar(),
    };

    internal static TeksDwibahasa Same(string text) => new(text, text);

    internal static TeksDwibahasa Reason(SebabTidakTerhitung sebab) => new($"tidak dapat dihitung: {sebab.Sebut()}", $"not computable: {sebab.Sebut(Bahasa.Inggris)}");

    private static TeksDwibahasa Rounded(Persen persen) => new(
        $"{persen:P} (dibulatkan ke dua desimal, setengah menjauhi nol)",
        $"{persen:P} (rounded to two decimals, halves away from zero)");
}
