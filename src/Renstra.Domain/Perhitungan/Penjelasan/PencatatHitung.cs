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

    /// <summary>What stands for a blank cell.</summary>
    internal const string Kosong = "(kosong)";

    internal Rumus? Rumus { get; set; }

    internal static string Angka(decimal value) => NotasiAngka.Indonesia.Format(value);

    /// <summary>A target as documents print it.</summary>
    internal static string Sel(Target target) => target switch
    {
        Target.Angka t => Angka(t.Nilai),
        Target.Rentang t => $"{Angka(t.Dari)}–{Angka(t.Sampai)}",
        Target.Batas t => $"{t.Jenis switch { JenisBatas.Minimal => "≥", JenisBatas.Maksimal => "≤", JenisBatas.LebihDari => ">", _ => "<" }} {Angka(t.Nilai)}",
        Target.AngkaDenganJumlah t => $"{Angka(t.Nilai)} ({Angka(t.Jumlah)}{(t.Satuan.IsKosong ? "" : " ")}{t.Satuan.Teks})",
        _ => target.ToString()!,
    };

    /// <summary>What a cell says; a blank one is named, for there is nothing to print.</summary>
    internal static string Sel(Tercantum<Target> sel) => sel.TryGetValue(out var target) ? Sel(target) : sel.IsKosong ? Kosong : sel.Teks;

    /// <summary>Why there is no figure, in brackets, in place of one.</summary>
    internal static TeksDwibahasa Tanpa(SebabTidakTerhitung sebab) => new($"({sebab.Sebut()})", $"({sebab.Sebut(Bahasa.Inggris)})");

    /// <summary>A figure as text, or why there is none.</summary>
    internal static TeksDwibahasa Teks<T>(Terhitung<T> nilai, Func<T, string> show)
        where T : notnull => nilai.TryGetValue(out var value) ? Same(show(value)) : Tanpa(nilai.Sebab!);

    internal void Input(string simbol, TeksDwibahasa arti, string nilai, TempatMasukan? tempat = null) =>
        Input(simbol, arti, nilai == Kosong ? new(Kosong, "(blank)") : Same(nilai), tempat);

    internal void Input(string simbol, TeksDwibahasa arti, TeksDwibahasa nilai, TempatMasukan? tempat = null)
    {
        // What knows the place notes an input before what only knows its number.
        if (_masukan.TrueForAll(m => m.Simbol != simbol))
        {
            _masukan.Add(new(simbol, arti, nilai) { Tempat = tempat });
        }
    }

    internal void Assume(Daftar<AsumsiTafsir> asumsi) => _asumsi.AddRange(asumsi);

    internal void Assume(string hal, string diambil, string alasanIndonesia, string alasanInggris) => _asumsi.Add(new(hal, diambil, alasanIndonesia, alasanInggris));

    internal void Choose<T>(string hal, T taken, T usual)
        where T : HimpunanTertutup<T>, IHimpunanTertutup<T> => _pilihan.Add(new(hal, taken.Name, new(taken.Sebut(), taken.Sebut(Bahasa.Inggris)), taken == usual));

    internal void Choose(PilihanHitung pilihan) => _pilihan.Add(pilihan);

    internal void Step(string indonesia, string inggris, string ekspresi, string hasil) => _langkah.Add(new(new(indonesia, inggris), ekspresi, Same(hasil)));

    internal void Step(TeksDwibahasa arti, TeksDwibahasa hasil) => _langkah.Add(new(arti, "", hasil));

    internal void Note(string indonesia, string inggris) => _catatan.Add(new(indonesia, inggris));

    internal void Add(Penjelasan bagian) => _bagian.Add(bagian);

    /// <summary>The explanation of a percentage, shown at two decimals.</summary>
    internal Penjelasan Finish(TeksDwibahasa hal, Terhitung<Persen> hasil) => hasil.TryGetValue(out var persen)
        ? Finish(hal, Same($"{Angka(persen.Poin)} %"), Rounded(persen))
        : Finish(hal, Reason(hasil.Sebab!), default);

    /// <summary>The explanation of a figure, which is shown as it is.</summary>
    internal Penjelasan Finish(TeksDwibahasa hal, Terhitung<decimal> hasil) => Finish(hal, hasil.TryGetValue(out var nilai) ? Same(Angka(nilai)) : Reason(hasil.Sebab!), default);

    /// <summary>The explanation of a figure or grade, which is shown as it is.</summary>
    internal Penjelasan Finish(TeksDwibahasa hal, Terhitung<Target> hasil) => Finish(hal, hasil.TryGetValue(out var nilai) ? Same(Sel(nilai)) : Reason(hasil.Sebab!), default);

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
