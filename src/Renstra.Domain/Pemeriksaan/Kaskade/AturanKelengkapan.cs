namespace Renstra.Domain.Pemeriksaan;

/// <summary>
/// A rule that asks of each node whether it has what belongs to it. Where many nodes lack it and none has it, the document was built without
/// it, and that is one finding.
/// </summary>
internal abstract class AturanKelengkapan(string id, string nama, Keparahan keparahan, TeksDwibahasa judul, TeksDwibahasa alasan) : Aturan(id, nama, keparahan, judul, alasan)
{
    /// <summary>So many nodes that lack it alike lack it for one reason.</summary>
    protected const int Banyak = 3;

    /// <summary>The nodes that are judged.</summary>
    protected abstract IEnumerable<object> Judge(KonteksPemeriksaan konteks);

    /// <summary>Whether a node has what belongs to it.</summary>
    protected abstract bool IsLengkap(KonteksPemeriksaan konteks, object noda);

    /// <summary>What one node lacks.</summary>
    protected abstract TeksDwibahasa Kurang(object noda);

    /// <summary>That no node has it.</summary>
    protected abstract TeksDwibahasa KurangSemua(int jumlah);

    public sealed override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var judged = 0;
        var without = new List<object>();
        foreach (var noda in Judge(konteks))
        {
            judged++;
            if (!IsLengkap(konteks, noda))
            {
                without.Add(noda);
            }
        }

        if (without.Count >= Banyak && without.Count == judged)
        {
            var all = KurangSemua(judged);
            yield return Temukan(TempatTemuan.Of(without[0]), all.Indonesia, all.Inggris) with
            {
                Kode = default,
                TempatLain = without.Skip(1).Select(static n => TempatTemuan.Of(n)).ToDaftar(),
            };
            yield break;
        }

        foreach (var noda in without)
        {
            var one = Kurang(noda);
            yield return Temukan(TempatTemuan.Of(noda), one.Indonesia, one.Inggris);
        }
    }
}
