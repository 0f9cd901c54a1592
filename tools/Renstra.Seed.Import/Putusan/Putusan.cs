namespace Renstra.Seed.Import;

/// <summary>What a judgement lets the import do with an odd row.</summary>
internal enum JenisPutusan
{
    /// <summary>Says something about rows that needs no doing.</summary>
    Keterangan,

    /// <summary>The values stand in shifted cells and are read in their order.</summary>
    NilaiBerurutan,

    /// <summary>Fewer values than years: only some years are certain.</summary>
    LetakTidakPasti,

    /// <summary>The targets of 2028 and 2029 are printed again in the pagu cells of those years.</summary>
    UlanganDiPagu,

    /// <summary>Values behind the last year repeat that year's.</summary>
    UlanganDiUjung,

    /// <summary>Dashes behind the last year.</summary>
    StripDiUjung,

    /// <summary>An outcome without an indicator; the rows below it have them.</summary>
    HasilTanpaIndikator,

    /// <summary>The row continues the name of the row before it.</summary>
    SambungNama,

    /// <summary>The row continues sentence and indicator of the row before it.</summary>
    SambungHasil,

    /// <summary>A code of a wrong form, kept as unreadable.</summary>
    KodeSalah,

    /// <summary>A sub kegiatan with two digits, kept.</summary>
    KodeDuaDigit,

    /// <summary>A parent that states no pagu in any year.</summary>
    PaguKosong,

    /// <summary>A parent that states no pagu in some years.</summary>
    PaguSebagian,

    /// <summary>The name begins with what kind of row it is, which is not part of the name.</summary>
    LabelIndikator,

    /// <summary>The row repeats an indicator under a name that differs slightly.</summary>
    NamaBerbeda,

    /// <summary>The row states an indicator of its own.</summary>
    TidakMengulang,

    /// <summary>A part of the table with fewer tabs.</summary>
    TabKurang,

    /// <summary>The level of the row follows from its meaning.</summary>
    TingkatMenurutMakna,

    /// <summary>The total at the foot, without a name.</summary>
    BarisJumlah,

    /// <summary>Which sasaran a program supports.</summary>
    Mendukung,

    /// <summary>Blank cells are merged with the row above, whose words hold for the row too.</summary>
    SelTergabung,

    /// <summary>Which program is mentioned under other words.</summary>
    SebutanProgram,

    /// <summary>Which kegiatan is mentioned under other words.</summary>
    SebutanKegiatan,

    /// <summary>Which sub kegiatan is mentioned under other words.</summary>
    SebutanSubKegiatan,

    /// <summary>The words name two sub kegiatan; which one is meant is not certain.</summary>
    SebutanGanda,

    /// <summary>The cell of the sub kegiatan is blank, its name stands in the cell of the project.</summary>
    SubKegiatanDiProyek,

    /// <summary>A priority without a number among numbered ones.</summary>
    ButirTanpaNomor,

    /// <summary>A row of dashes that only the conversion made.</summary>
    BarisGaris,

    /// <summary>The line continues the text of the line before it, split by a page break or by the conversion.</summary>
    SambungTeks,

    /// <summary>The heading of the conversion is none of the document's outline.</summary>
    BukanJudul,

    /// <summary>A table whose number and title are not printed.</summary>
    TabelTanpaJudul,

    /// <summary>The text states nothing of the unit, or no task.</summary>
    TanpaUraian,

    /// <summary>The sentence states the task in other words than the rest.</summary>
    TugasMenurutMakna,

    /// <summary>The number of the row is blank, or leaves others out.</summary>
    NomorTidakUrut,

    /// <summary>The unit of the total stands in the cell of the source of data.</summary>
    SatuanDiSumber,

    /// <summary>The indicator takes the place of the one above it in mid-series.</summary>
    Menggantikan,

    /// <summary>The cell says in words that nothing is to be stated.</summary>
    TidakBerlaku,

    /// <summary>The words do not tell what they mention: the ids that they mean, in the order of the lines, or "-" for nothing.</summary>
    YangDimaksud,

    /// <summary>Items of a list in the text that are children of the same node.</summary>
    IndukButir,

    /// <summary>The order of the cells of a row, where it is not that of most rows.</summary>
    UrutanSel,

    /// <summary>Blanks inside figures and units are joined.</summary>
    SelTerpecah,

    /// <summary>Blanks inside a word are joined.</summary>
    KataTerpecah,

    /// <summary>Every cell of the row continues the cell above it.</summary>
    SambungBaris,

    /// <summary>A figure that cannot be read, why, and whose fault that is.</summary>
    SelTidakTerbaca,

    /// <summary>A comma with three digits behind it begins decimals.</summary>
    TigaDesimal,

    /// <summary>The units differ between the columns of a row; the first is kept.</summary>
    SatuanBerbeda,

    /// <summary>The row above it in the tree is lost in the conversion.</summary>
    IndukHilang,

    /// <summary>Something below or behind the row is lost in the conversion.</summary>
    BagianHilang,
}

/// <summary>A judgement: what is done with odd rows of a table, and why.</summary>
/// <param name="Tabel">The table.</param>
/// <param name="Baris">The lines of the source.</param>
/// <param name="Jenis">What it lets the import do.</param>
/// <param name="Alasan">What is done, and why.</param>
internal sealed record Putusan(string Tabel, int[] Baris, JenisPutusan Jenis, string Alasan)
{
    /// <summary>An argument of the judgement: an id, certain years, words printed twice.</summary>
    internal string Isi { get; init; } = "";
}

/// <summary>All judgements, and which of them the source called for.</summary>
internal sealed class DaftarPutusan
{
    private readonly HashSet<(int, JenisPutusan)> _terpakai = [];

    internal static IReadOnlyList<Putusan> Semua { get; } = [.. PutusanTabel.Semua.OrderBy(static p => p.Baris[0]).ThenBy(static p => p.Jenis)];

    internal Putusan? Find(int baris, JenisPutusan jenis)
    {
        var putusan = Semua.FirstOrDefault(p => p.Jenis == jenis && p.Baris.Contains(baris));
        if (putusan is not null)
        {
            _terpakai.Add((baris, jenis));
        }

        return putusan;
    }

    internal bool Has(int baris, JenisPutusan jenis) => Find(baris, jenis) is not null;

    internal Putusan Require(string tabel, int baris, JenisPutusan jenis, string pesan) =>
        Find(baris, jenis) ?? throw new GalatImpor(tabel, baris, $"{pesan}; there is no judgement on it ({jenis})");

    /// <summary>Stops the import if a judgement was never called for: it judges something that is not there.</summary>
    internal void RequireAllUsed()
    {
        foreach (var p in Semua.Where(static p => p.Jenis != JenisPutusan.Keterangan))
        {
            foreach (var b in p.Baris)
            {
                if (!_terpakai.Contains((b, p.Jenis)))
                {
                    throw new GalatImpor(p.Tabel, b, $"the judgement {p.Jenis} was not called for");
                }
            }
        }
    }
}
