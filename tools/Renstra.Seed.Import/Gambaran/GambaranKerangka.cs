namespace Renstra.Seed.Import;

/// <summary>The outline: chapters and numbered headings of the body, and the numbered tables, in the order of print.</summary>
internal sealed class GambaranKerangka(Naskah naskah, DaftarPutusan putusan)
{
    private const int Awal = 310, Akhir = 2204;

    private readonly List<Bab> _bab = [];
    private readonly List<JudulTabel> _tabel = [];

    // A chapter whose title stands in the next heading.
    private (string Nomor, int Baris)? _tanpaJudul;

    internal Kerangka Read()
    {
        foreach (var b in naskah.Read(Awal, Akhir))
        {
            var teks = GambaranTeks.Bersih(b[0]);
            if (b[0].TrimStart('#') is { } isi && isi.Length < b[0].Length && isi.StartsWith(' '))
            {
                Heading(b.Nomor, teks);
            }
            else if (b.Lebar == 1 && teks.StartsWith("Tabel ", StringComparison.Ordinal) && IsNumber(teks[6..]))
            {
                Table(b.Nomor, teks[6..]);
            }
            else if (putusan.Find(b.Nomor, JenisPutusan.TabelTanpaJudul) is { } tanpa)
            {
                _tabel.Add(new() { Nomor = tanpa.Isi, Judul = Untitled(b.Nomor), Sumber = Sel.Sumber(tanpa.Isi, b.Nomor, "Nomor dan judul tabel tidak tercetak.") });
            }
        }

        return _tanpaJudul is { } bab
            ? throw new GalatImpor("-", bab.Baris, "a chapter without a title")
            : new() { Bab = _bab.ToDaftar(), Tabel = _tabel.ToDaftar() };
    }

    private static bool IsNumber(string teks) => teks.Length > 0 && teks.All(static c => char.IsAsciiDigit(c) || c == '.');

    private void Heading(int baris, string teks)
    {
        var kata = teks.Split(' ', 3);
        if (putusan.Has(baris, JenisPutusan.BukanJudul))
        {
            return;
        }

        if (_tanpaJudul is { } bab)
        {
            Add(bab.Baris, bab.Nomor, teks, 1);
            _tanpaJudul = null;
        }
        else if (kata is ["BAB", var romawi])
        {
            _tanpaJudul = ($"BAB {romawi}", baris);
        }
        else if (kata is ["BAB", var romawiIni, var judul])
        {
            Add(baris, $"BAB {romawiIni}", judul, 1);
        }
        else if (kata.Length > 1 && IsNumber(kata[0]))
        {
            Add(baris, kata[0], teks[(kata[0].Length + 1)..], kata[0].Split('.', StringSplitOptions.RemoveEmptyEntries).Length);
        }
        else
        {
            putusan.Require("-", baris, JenisPutusan.BukanJudul, "a heading without a number");
        }
    }

    private void Add(int baris, string nomor, string judul, int tingkat) =>
        _bab.Add(new() { Nomor = nomor, Judul = judul, Tingkat = tingkat, Sumber = GambaranTeks.Sumber(baris) });

    private void Table(int baris, string nomor)
    {
        var gambar = nomor == "2.1" ? "Gambar; isinya tidak ada dalam naskah sumber." : null;
        _tabel.Add(new() { Nomor = nomor, Judul = GambaranTeks.JudulTabel(naskah, nomor, baris), Sumber = Sel.Sumber(nomor, baris, gambar) });
    }

    // The text in front of the table says what it shows.
    private string Untitled(int baris) => GambaranTeks.Antara(baris, GambaranTeks.Get(naskah, baris - 4), "diuraikan pada ", " sesuai tabel berikut");
}
