namespace Renstra.Seed.Import;

/// <summary>Table 4.2: the cascade from tujuan to sub kegiatan. Which column is filled says the level; the remark says it again, but not always.</summary>
internal sealed class CascadingPohon(Naskah naskah, DaftarPutusan putusan, StrategiSebutan sebutan)
{
    private const string Tabel = CascadingBaris.Tabel;

    private static readonly (TingkatBaris Tingkat, string Keterangan)[] Tingkat =
    [
        (TingkatBaris.Tujuan, "Tujuan"), (TingkatBaris.Sasaran, "Sasaran"), (TingkatBaris.Program, "Program"), (TingkatBaris.Kegiatan, "Kegiatan"), (TingkatBaris.SubKegiatan, ""),
    ];

    private const int Tujuan = 0, Sasaran = 1, Program = 2, Kegiatan = 3, SubKegiatan = 4;

    private readonly List<Node> _akar = [];

    // The path to the last node.
    private readonly Node?[] _jalur = new Node?[Tingkat.Length];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private Node? _terakhir;

    internal Daftar<NodaCascading> Read()
    {
        naskah.Expect(Tabel, 1587, "Tabel 4.2");
        foreach (var b in CascadingBaris.Read(naskah, putusan, 1591, 1712))
        {
            if (Level(b) is { } level)
            {
                Add(b, level);
            }
            else
            {
                Continue(b);
            }
        }

        return Build(_akar);
    }

    private int? Level(CascadingBaris b)
    {
        int? level =
            b.Tujuan.Length > 0 ? Tujuan
            : b.Sasaran.Length > 0 ? Sasaran
            : b.Outcome.Length > 0 ? Program
            : b.Output.Length == 0 || b.Nama.Length == 0 ? null
            : b.Keterangan.Length > 0 ? Kegiatan
            : SubKegiatan;
        if (level is { } l && b.Keterangan != Tingkat[l].Keterangan)
        {
            var isi = putusan.Require(Tabel, b.Nomor, JenisPutusan.TingkatMenurutMakna, "the remark does not say the level").Isi;
            if (b.Keterangan.Length > 0 || isi != Tingkat[l].Tingkat.Name)
            {
                throw new GalatImpor(Tabel, b.Nomor, "the remark says another level");
            }
        }

        return level;
    }

    private void Add(CascadingBaris b, int level)
    {
        if (b.Indikator.Length == 0 || (level < Program && b.Nama.Length > 0) || (level > Tujuan && b.Acuan.Length > 0)
            || new[] { b.Tujuan, b.Sasaran, b.Outcome, b.Output }.Count(static c => c.Length > 0) != 1)
        {
            throw new GalatImpor(Tabel, b.Nomor, "unexpected shape of a row");
        }

        var induk = level == Tujuan ? null : _jalur[level - 1] ?? throw new GalatImpor(Tabel, b.Nomor, "no node above");
        var node = new Node(b, Tingkat[level].Tingkat, Mention(b, level, induk));
        if (node.Sebutan.Id is { } id && !_ids.Add(id))
        {
            throw new GalatImpor(Tabel, b.Nomor, $"{id} a second time");
        }

        node.Indikator.Add(StrategiButir.Uraian(Tabel, b.Nomor, b.Indikator));
        (induk?.Anak ?? _akar).Add(node);
        _terakhir = _jalur[level] = node;
        Array.Clear(_jalur, level + 1, _jalur.Length - level - 1);
    }

    private Sebutan Mention(CascadingBaris b, int level, Node? induk) => level switch
    {
        Tujuan => sebutan.Tujuan(Tabel, b.Nomor, b.Tujuan),
        Sasaran => sebutan.Sasaran(Tabel, b.Nomor, b.Sasaran),
        Program => sebutan.Noda(Tabel, b.Nomor, TingkatKode.Program, b.Nama),
        _ => sebutan.Noda(
            Tabel,
            b.Nomor,
            level == Kegiatan ? TingkatKode.Kegiatan : TingkatKode.SubKegiatan,
            b.Nama,
            induk!.Sebutan.Id ?? throw new GalatImpor(Tabel, b.Nomor, "the node above has no id")),
    };

    // A further indicator of a program, or by a judgement of the tujuan.
    private void Continue(CascadingBaris b)
    {
        var tujuan = putusan.Find(b.Nomor, JenisPutusan.TingkatMenurutMakna)?.Isi == TingkatBaris.Tujuan.Name;
        var node = tujuan ? _jalur[Tujuan] : _terakhir;
        if (node is null || (!tujuan && node.Tingkat != TingkatBaris.Program) || b != new CascadingBaris { Nomor = b.Nomor, Indikator = b.Indikator } || b.Indikator.Length == 0)
        {
            throw new GalatImpor(Tabel, b.Nomor, "unexpected shape of a row");
        }

        node.Indikator.Add(StrategiButir.Uraian(Tabel, b.Nomor, b.Indikator));
    }

    private static Daftar<NodaCascading> Build(List<Node> nodes) => nodes.Select(static n => new NodaCascading
    {
        Tingkat = n.Tingkat,
        Acuan = n.Baris.Acuan,
        Sebutan = n.Sebutan,
        Hasil = n.Baris.Outcome + n.Baris.Output,
        Indikator = n.Indikator.ToDaftar(),
        Keterangan = n.Baris.Keterangan,
        Rincian = Build(n.Anak),
        Sumber = Sel.Sumber(Tabel, n.Baris.Nomor),
    }).ToDaftar();

    private sealed class Node(CascadingBaris baris, TingkatBaris tingkat, Sebutan sebutan)
    {
        internal CascadingBaris Baris { get; } = baris;

        internal TingkatBaris Tingkat { get; } = tingkat;

        internal Sebutan Sebutan { get; } = sebutan;

        internal List<ButirUraian> Indikator { get; } = [];

        internal List<Node> Anak { get; } = [];
    }
}
