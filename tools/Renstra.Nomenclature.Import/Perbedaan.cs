namespace Renstra.Nomenclature.Import;

/// <summary>Turns the table of disagreements between sources into doubts of the rows that they are about.</summary>
internal sealed class Perbedaan
{
    private readonly BerkasSumber _berkas;
    private readonly ILookup<(string Versi, string Kode), BarisSumber> _menurutKode;
    private readonly HashSet<int> _terpakai = [];

    internal Perbedaan(BerkasSumber berkas)
    {
        _berkas = berkas;
        _menurutKode = berkas.Baris.ToLookup(b => (berkas.Get(b, "version"), berkas.Get(b, "code")));
    }

    /// <summary>Differences of that version that no row matched.</summary>
    internal IEnumerable<Catatan> GetTidakTerpakai(string versi) => _berkas.Baris
        .Where(b => _berkas.Get(b, "version") == versi && !_terpakai.Contains(b.Nomor))
        .Select(b => new Catatan(_berkas.Nama, b.Nomor, _berkas.Get(b, "code"), "no row of the table has either reading"));

    /// <summary>The doubts of a row. The table does not say whose list is meant: it is the one that has one of the two readings.</summary>
    internal IEnumerable<Keraguan> GetKeraguan(string versi, string kode, Func<string, string> sel)
    {
        foreach (var b in _menurutKode[(versi, kode)])
        {
            var (bidang, a, lain) = (_berkas.Get(b, "field"), _berkas.Get(b, "value_a"), _berkas.Get(b, "value_b"));
            var nilai = sel(bidang);
            var bacaan = nilai == a ? lain : nilai == lain ? a : Fold(nilai) == Fold(a) ? lain : Fold(nilai) == Fold(lain) ? a : null;
            if (bacaan is null)
            {
                continue;
            }

            _terpakai.Add(b.Nomor);
            var jenis = _berkas.Get(b, "source_b") == "corrected here" ? JenisKeraguan.Dikoreksi
                : _berkas.Get(b, "source_a") == "cut short in source" ? JenisKeraguan.Dilengkapi
                : JenisKeraguan.SumberBerbeda;
            yield return new(Kosakata.ToBidang(bidang), jenis, bacaan);
        }
    }

    private static string Fold(string teks) => string.Concat(teks.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
