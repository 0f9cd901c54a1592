namespace Renstra.Nomenclature.Import;

/// <summary>What people decided about single rows, each with its reason: corrections, names that look cut, known units.</summary>
internal sealed class Putusan
{
    private readonly Dictionary<(string Versi, string Kode, string Lingkup, string Bidang), (string Dari, string Ke)> _koreksi = [];
    private readonly Dictionary<(string Versi, string Kode, string Lingkup), bool> _terpotong = [];
    private readonly Dictionary<(string Daftar, string Kode), string> _namaLain = [];
    private readonly HashSet<string> _terpakai = [];

    internal Putusan()
    {
        var koreksi = BerkasSumber.ReadPutusan("koreksi.tsv");
        foreach (var b in koreksi.Baris)
        {
            _koreksi.Add((koreksi.Get(b, "version"), koreksi.Get(b, "code"), koreksi.Get(b, "kewenangan"), koreksi.Get(b, "field")), (koreksi.Get(b, "from"), koreksi.Get(b, "to")));
        }

        var keraguan = BerkasSumber.ReadPutusan("keraguan.tsv");
        foreach (var b in keraguan.Baris)
        {
            _terpotong.Add((keraguan.Get(b, "version"), keraguan.Get(b, "code"), keraguan.Get(b, "kewenangan")), keraguan.Get(b, "kind") == "cut");
        }

        var namaLain = BerkasSumber.ReadPutusan("nama-lain.tsv");
        foreach (var b in namaLain.Baris)
        {
            _namaLain.Add((namaLain.Get(b, "list"), namaLain.Get(b, "code")), namaLain.Get(b, "other"));
        }

        using var alur = typeof(Putusan).Assembly.GetManifestResourceStream("satuan.txt")!;
        using var pembaca = new StreamReader(alur);
        Satuan = pembaca.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
    }

    internal HashSet<string> Satuan { get; }

    /// <summary>Rulings that met no row: they are out of date.</summary>
    internal IEnumerable<string> TidakTerpakai => _koreksi.Keys.Select(static k => $"koreksi {k.Versi} {k.Kode} {k.Lingkup}")
        .Concat(_terpotong.Keys.Select(static k => $"keraguan {k.Versi} {k.Kode} {k.Lingkup}"))
        .Concat(_namaLain.Keys.Select(static k => $"nama-lain {k.Daftar} {k.Kode}")).Where(k => !_terpakai.Contains(k));

    /// <summary>The doubt that a later law names a row otherwise, if one does.</summary>
    internal Keraguan? GetNamaLain(string daftar, string kode)
    {
        if (!_namaLain.TryGetValue((daftar, kode), out var nama))
        {
            return null;
        }

        _terpakai.Add($"nama-lain {daftar} {kode}");
        return new(BidangKeraguan.Nama, JenisKeraguan.NamaBerubah, nama);
    }

    /// <summary>The corrected text, if there is a correction for exactly this text.</summary>
    internal string? Correct(string versi, string kode, string lingkup, string bidang, string teks)
    {
        if (!_koreksi.TryGetValue((versi, kode, lingkup, bidang), out var koreksi) || koreksi.Dari != teks)
        {
            return null;
        }

        _terpakai.Add($"koreksi {versi} {kode} {lingkup}");
        return koreksi.Ke;
    }

    /// <summary>Whether a name that looks cut is (true), is not (false), or nobody has looked (null).</summary>
    internal bool? IsTerpotong(string versi, string kode, string lingkup)
    {
        if (!_terpotong.TryGetValue((versi, kode, lingkup), out var terpotong))
        {
            return null;
        }

        _terpakai.Add($"keraguan {versi} {kode} {lingkup}");
        return terpotong;
    }
}
