namespace Renstra.Domain.Perhitungan;

/// <summary>
/// The forms E.81 of one Renstra over its years, joined (rangkaian E.81): what each row and each indicator states year after year. It answers
/// whether what a form says was realised before is what the form before came to.
/// </summary>
public sealed class RangkaianE81
{
    private RangkaianE81(TahunAnggaran? awal, TahunAnggaran? akhir, EvaluasiE81[] formulir)
    {
        (Awal, Akhir, Formulir) = (awal, akhir, formulir.ToDaftar());
        var baris = new Dictionary<string, RangkaianBarisE81>(StringComparer.Ordinal);
        var urut = new List<RangkaianBarisE81>();
        foreach (var e in formulir)
        {
            foreach (var b in e.Baris)
            {
                Walk(b, "", e.Formulir.Tahun!.Value, baris, urut);
            }
        }

        Baris = urut.ToDaftar();
    }

    /// <summary>The first year of the Renstra, as the forms state it.</summary>
    public TahunAnggaran? Awal { get; }

    /// <summary>Its last year.</summary>
    public TahunAnggaran? Akhir { get; }

    /// <summary>The forms worked out, by year.</summary>
    public Daftar<EvaluasiE81> Formulir { get; }

    /// <summary>The rows and indicators that state figures, in the order of the first form that has them.</summary>
    public Daftar<RangkaianBarisE81> Baris { get; }

    /// <summary>
    /// Joins the forms of a document, those of each Renstra for themselves. A form without a year is in none, and of two forms of one year only
    /// the first counts.
    /// </summary>
    /// <param name="dokumen">The document.</param>
    /// <param name="opsi">The options; <see cref="OpsiE81.Standar"/> if <see langword="null"/>.</param>
    /// <returns>One for each Renstra, in the order of its first form.</returns>
    /// <exception cref="OverflowException">A figure is out of range.</exception>
    public static Daftar<RangkaianE81> Calculate(DokumenRenstra dokumen, OpsiE81? opsi = null)
    {
        ArgumentNullException.ThrowIfNull(dokumen);
        return dokumen.Evaluasi
            .Where(static f => f.Tahun is not null)
            .GroupBy(static f => (f.AwalRenstra, f.AkhirRenstra))
            .Select(g => new RangkaianE81(g.Key.AwalRenstra, g.Key.AkhirRenstra, [.. g.DistinctBy(static f => f.Tahun).OrderBy(static f => f.Tahun!.Value).Select(f => EvaluasiE81.Calculate(dokumen, f, opsi))]))
            .ToDaftar();
    }

    private static void Walk(HasilBarisE81 baris, string path, TahunAnggaran tahun, Dictionary<string, RangkaianBarisE81> known, List<RangkaianBarisE81> urut)
    {
        var own = $"{path}\n{(baris.Baris.Kode.TryGetValue(out var kode) ? kode.ToString() : PencariPadananE81.Words(baris.Baris.Nama))}";
        if (baris.Anggaran is { IsTerisi: true } anggaran)
        {
            Get($"{own}\tRp", null).Add(tahun, anggaran);
        }

        foreach (var i in baris.Indikator)
        {
            if (i.Kinerja is { } kinerja)
            {
                Get($"{own}\t{PencariPadananE81.Words(i.Indikator.Nama)}", i.Indikator).Add(tahun, kinerja);
            }
        }

        foreach (var below in baris.Rincian)
        {
            Walk(below, own, tahun, known, urut);
        }

        RangkaianBarisE81 Get(string key, IndikatorE81? indikator)
        {
            if (!known.TryGetValue(key, out var row))
            {
                row = known[key] = new(baris, indikator);
                urut.Add(row);
            }

            return row;
        }
    }
}
