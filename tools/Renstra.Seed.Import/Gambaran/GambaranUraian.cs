namespace Renstra.Seed.Import;

/// <summary>
/// Reads lists of the text as trees: a paragraph, the items below it, their items. A kind of number (<c>1.</c>, <c>a)</c>, <c>(1)</c>) that
/// is met for the first time below an item begins a list of its own; one that is met again goes on with its list.
/// </summary>
internal sealed class GambaranUraian(Naskah naskah, DaftarPutusan putusan)
{
    private readonly List<Node> _akar = [];
    private readonly List<Node> _jalur = [];
    private int _sebelum;

    /// <summary>The items of some lines.</summary>
    internal static Daftar<ButirUraian> Read(Naskah naskah, DaftarPutusan putusan, int dari, int sampai)
    {
        var uraian = new GambaranUraian(naskah, putusan);
        foreach (var b in naskah.Read(dari, sampai))
        {
            uraian.Line(b);
        }

        return uraian._akar.Select(static n => n.Build()).ToDaftar();
    }

    /// <summary>The items of one list without paragraphs, of a known length.</summary>
    internal static Daftar<ButirUraian> ReadList(Naskah naskah, DaftarPutusan putusan, int dari, int sampai, int jumlah)
    {
        var butir = Read(naskah, putusan, dari, sampai);
        return butir.Count == jumlah && butir.All(static b => b.Nomor is not null && b.Rincian.IsKosong)
            ? butir
            : throw new GalatImpor("-", dari, $"not a list of {jumlah} items");
    }

    /// <summary>A paragraph of several lines.</summary>
    internal static string ReadParagraph(Naskah naskah, DaftarPutusan putusan, int dari, int sampai) =>
        Read(naskah, putusan, dari, sampai) is [{ Nomor: null } p] && p.Rincian.IsKosong ? p.Teks : throw new GalatImpor("-", dari, "not one paragraph");

    /// <summary>One item that has a certain number and stands apart from the others of its list.</summary>
    internal static ButirUraian ReadItem(Naskah naskah, DaftarPutusan putusan, int baris, int urut)
    {
        var uraian = new GambaranUraian(naskah, putusan) { _sebelum = urut - 1 };
        uraian.Line(naskah.Get(baris));
        return uraian._akar[0].Build() is { Nomor: not null } butir ? butir : throw new GalatImpor("-", baris, "an item without a number");
    }

    private void Line(Baris b)
    {
        if (b.Lebar != 1)
        {
            throw new GalatImpor("-", b.Nomor, "a row of a table in the text");
        }

        var teks = GambaranTeks.Bersih(b[0]);
        if (putusan.Has(b.Nomor, JenisPutusan.SambungTeks))
        {
            _jalur[^1].Teks += " " + teks;
            return;
        }

        var nomor = Number(teks);
        if (nomor.Length == 0 && (naskah.Get(b.Nomor)[0][0] == '-' || char.IsAsciiLetterLower(teks[0])))
        {
            putusan.Require("-", b.Nomor, JenisPutusan.SambungTeks, "a text without a number that begins no sentence");
        }

        Add(new(b.Nomor, nomor, nomor.Length == 0 ? teks : teks[(nomor.Length + 1)..].Trim()));
    }

    private void Add(Node node)
    {
        var sama = node.Jenis.Length == 0 ? 0 : _jalur.FindIndex(n => n.Jenis == node.Jenis);
        if (sama >= 0)
        {
            _jalur.RemoveRange(sama, _jalur.Count - sama);
        }
        else if (node.Urut > 1 && _akar.FindLast(n => n.Jenis == node.Jenis)?.Urut == node.Urut - 1)
        {
            // A heading behind paragraphs that went between.
            _jalur.Clear();
        }

        var saudara = _jalur.Count == 0 ? _akar : _jalur[^1].Anak;
        var sebelum = node.Jenis.Length == 0 ? null : saudara.FindLast(n => n.Jenis == node.Jenis);
        if (node.Urut != (sebelum?.Urut ?? _sebelum) + 1 && node.Jenis.Length > 0)
        {
            throw new GalatImpor("-", node.Baris, $"the item {node.Nomor} does not follow the one before");
        }

        saudara.Add(node);
        _jalur.Add(node);
    }

    // "1.", "12.", "a.", "a)", "1)", "(1)" in front of a blank; else none.
    private static string Number(string teks)
    {
        var blank = teks.IndexOf(' ', StringComparison.Ordinal);
        var nomor = blank > 0 ? teks[..blank] : "";
        var isi = nomor.TrimStart('(').TrimEnd('.', ')');
        var angka = isi.Length is 1 or 2 && isi.All(char.IsAsciiDigit);
        var huruf = isi.Length == 1 && char.IsAsciiLetterLower(isi[0]);
        return (angka || huruf) && nomor.Length > isi.Length ? nomor : "";
    }

    private sealed class Node(int baris, string nomor, string teks)
    {
        internal int Baris => baris;

        internal string Nomor => nomor;

        internal string Teks { get; set; } = teks;

        internal List<Node> Anak { get; } = [];

        /// <summary>The number's form without its value: <c>#.</c>, <c>a)</c>; empty for a paragraph.</summary>
        internal string Jenis { get; } = new([.. nomor.Select(static c => char.IsAsciiDigit(c) ? '#' : char.IsAsciiLetterLower(c) ? 'a' : c).Distinct()]);

        internal int Urut { get; } = Value(nomor.Trim('(', ')', '.'));

        internal ButirUraian Build() => new()
        {
            Nomor = nomor,
            Teks = Teks,
            Rincian = Anak.Select(static n => n.Build()).ToDaftar(),
            Sumber = GambaranTeks.Sumber(baris),
        };

        private static int Value(string isi) =>
            isi.Length == 0 ? 0
            : char.IsAsciiDigit(isi[0]) ? int.Parse(isi, System.Globalization.CultureInfo.InvariantCulture)
            : isi[0] - 'a' + 1;
    }
}
