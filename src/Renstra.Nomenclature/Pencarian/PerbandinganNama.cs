using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>How a name in a document compares with an official one, word by word.</summary>
internal sealed class PerbandinganNama
{
    // The names' own words for levels, and those in front of the names of bidang: "URUSAN PEMERINTAHAN BIDANG SOSIAL".
    private static readonly string[] SebutanTingkat = ["program", "kegiatan", "sub", "subkegiatan", "bidang", "urusan", "pemerintahan"];

    private PerbandinganNama(List<BedaKata> beda) => Beda = beda;

    /// <summary>Where the names differ, in their order.</summary>
    internal List<BedaKata> Beda { get; }

    /// <summary>The same text, but for runs of blanks.</summary>
    internal bool IsSama => Beda.Count == 0;

    /// <summary>The same words; at most another word for the level in front.</summary>
    internal bool IsSamaKata => Beda.TrueForAll(static b => b.Jenis <= JenisBedaKata.SebutanTingkat);

    /// <summary>The same name, with typing errors at most.</summary>
    internal bool IsSatuNama => Beda.TrueForAll(static b => b.Jenis < JenisBedaKata.KataLain);

    /// <summary>Compares the names. A text that is longer than any name can be is not one, and not compared word by word.</summary>
    internal static PerbandinganNama Compare(ReadOnlySpan<char> tertulis, ReadOnlySpan<char> resmi)
    {
        if (tertulis.Length > BatasKueri.Huruf && !tertulis.SequenceEqual(resmi))
        {
            return new([new(KataTertulis.CollapseBlanks(tertulis[..BatasKueri.Huruf]), resmi.ToString(), JenisBedaKata.KataLain)]);
        }

        var a = KataTertulis.Split(tertulis);
        var b = KataTertulis.Split(resmi);
        List<BedaKata> beda = [];
        var (i, j, kataLain) = (0, 0, false);
        foreach (var (banyakA, banyakB) in PenjajarKata.Align(a, b))
        {
            var satu = Judge(a, i, banyakA, b, j, banyakB);
            if (satu is { Jenis: JenisBedaKata.KataLain } && kataLain)
            {
                beda[^1] = Append(beda[^1], satu.Value);
            }
            else if (satu is not null)
            {
                beda.Add(satu.Value);
            }

            kataLain = satu is { Jenis: JenisBedaKata.KataLain };
            (i, j) = (i + banyakA, j + banyakB);
        }

        return new(beda);
    }

    /// <summary>The differences as rules read them.</summary>
    internal Daftar<KataBerbeda> ToDaftar() => [.. Beda.Select(static b => new KataBerbeda(b.Tertulis, b.Resmi))];

    // Other words that stand side by side are one difference: "Sandang" for "Alat Bantu".
    private static BedaKata Append(BedaKata satu, BedaKata lagi) =>
        satu with { Tertulis = $"{satu.Tertulis} {lagi.Tertulis}".Trim(), Resmi = $"{satu.Resmi} {lagi.Resmi}".Trim() };

    private static BedaKata? Judge(List<KataTertulis> a, int i, int banyakA, List<KataTertulis> b, int j, int banyakB)
    {
        var tertulis = Join(a, i, banyakA);
        var resmi = Join(b, j, banyakB);
        if (banyakA == 0 || banyakB == 0)
        {
            return new(tertulis, resmi, JudgeSela(banyakA > 0 ? a : b, banyakA > 0 ? i : j, banyakA > 0 ? b : a, banyakA > 0 ? j : i));
        }

        if (banyakA != banyakB)
        {
            return new(tertulis, resmi, JenisBedaKata.TandaBaca);
        }

        if (a[i].Normal != b[j].Normal)
        {
            return new(tertulis, resmi, JenisBedaKata.SalahKetik);
        }

        if (tertulis != resmi)
        {
            var huruf = tertulis.Equals(resmi, StringComparison.OrdinalIgnoreCase);
            return new(tertulis, resmi, huruf ? JenisBedaKata.HurufBesar : JenisBedaKata.TandaBaca);
        }

        // "Kabupaten/ Kota": the word is the same, the blank after it is not.
        return a[i].DiikutiSpasi != b[j].DiikutiSpasi && i + 1 < a.Count && j + 1 < b.Count
            ? new(Join(a, i, 2), Join(b, j, 2), JenisBedaKata.TandaBaca)
            : null;
    }

    // A word that only one of the names has.
    private static JenisBedaKata JudgeSela(List<KataTertulis> ada, int letak, List<KataTertulis> tiada, int letakTiada)
    {
        if (letakTiada == 0 && ada.Take(letak + 1).All(static k => SebutanTingkat.Contains(k.Normal)))
        {
            return JenisBedaKata.SebutanTingkat;
        }

        var sesudahKabupaten = ada[letak].Normal == "kota" && letak > 0 && ada[letak - 1].Normal == "kabupaten"
            && letakTiada > 0 && tiada[letakTiada - 1].Normal == "kabupaten";
        var sebelumKota = ada[letak].Normal == "kabupaten" && letak + 1 < ada.Count && ada[letak + 1].Normal == "kota"
            && letakTiada < tiada.Count && tiada[letakTiada].Normal == "kota";
        return sesudahKabupaten || sebelumKota ? JenisBedaKata.SebutanDaerah : JenisBedaKata.KataLain;
    }

    private static string Join(List<KataTertulis> kata, int dari, int banyak) => banyak switch
    {
        0 => "",
        1 => kata[dari].Tulisan,
        _ => kata[dari].Tulisan + (kata[dari].DiikutiSpasi ? " " : "") + kata[dari + 1].Tulisan,
    };
}
