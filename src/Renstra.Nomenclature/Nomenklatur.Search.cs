using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <content>Searching by name.</content>
public sealed partial class Nomenklatur
{
    private PencariNama? _pencari;

    // Building takes some milliseconds: only who searches waits for it. Threads that come at the same time share what is kept.
    private PencariNama Pencari => Volatile.Read(ref _pencari) ?? Keep(ref _pencari, new([.. Enumerate()]));

    /// <summary>
    /// Searches the names: whole names, words, beginnings of words, with typing errors (<c>rehabiltasi sosial</c>). The same answer in the
    /// same order always; a query that is a name finds it first. See docs/search.md for the order.
    /// </summary>
    /// <param name="kueri">What was typed: any text; of a very long one only the beginning is read.</param>
    /// <param name="opsi">How many results, and of what; <see langword="null"/>: the first twenty of all.</param>
    /// <returns>The entries, the best first; none for a text without words.</returns>
    public Daftar<HasilCari> Search(string kueri, OpsiCari? opsi = null)
    {
        ArgumentNullException.ThrowIfNull(kueri);
        return Search(kueri.AsSpan(), opsi);
    }

    /// <inheritdoc cref="Search(string, OpsiCari?)"/>
    public Daftar<HasilCari> Search(ReadOnlySpan<char> kueri, OpsiCari? opsi = null)
    {
        opsi ??= OpsiCari.Baku;
        var pencari = Pencari;
        var temuan = pencari.Indeks.Search(kueri, opsi.Batas, new SaringanEntri(this, pencari, opsi));
        return [.. temuan.Select(t => new HasilCari(FillTemplate(pencari.GetEntri(t.Nomor), opsi.Awalan), t.Jenis)
        {
            SalahKetik = t.SalahKetik,
            TanpaPadanan = t.TanpaPadanan,
            Kata = t.Kata,
        })];
    }

    /// <summary>An entry of the template as a bidang has it, if it has it so; any other entry as it is.</summary>
    internal EntriNomenklatur FillTemplate(EntriNomenklatur entri, KodeRekening bidang)
    {
        if (!entri.Kode.IsTemplate || bidang.IsTemplate || bidang.Tingkat.Value < TingkatKode.BidangUrusan.Value || entri.Tingkat.Value < TingkatKode.Program.Value)
        {
            return entri;
        }

        var kode = entri.Kode.WithBidang(bidang.AtTingkat(TingkatKode.BidangUrusan));
        return TryFind(kode, entri.Lingkup!.Value, out var terisi) && terisi.IsBarisSama(entri) ? terisi : entri;
    }
}
