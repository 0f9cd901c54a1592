using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <content>Searching by name.</content>
public abstract partial class DaftarKode<TKode, TTingkat, TEntri>
{
    private IndeksNama? _indeks;

    // Only who searches waits for it. Threads that come at the same time share what is kept.
    private IndeksNama Indeks => Volatile.Read(ref _indeks) ?? Keep(IndeksNama.Build(new SumberNama(Tabel)));

    /// <summary>
    /// Searches the names: whole names, words, beginnings of words, with typing errors. The same answer in the same order always. See
    /// docs/search.md for the order.
    /// </summary>
    /// <param name="kueri">What was typed: any text; of a very long one only the beginning is read.</param>
    /// <param name="batas">How many results at most; 1 or more.</param>
    /// <param name="awalan">Only this code and what lies below it; no code: everything.</param>
    /// <param name="tingkat">Only this level.</param>
    /// <returns>The entries, the best first; none for a text without words.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="batas"/> is less than 1.</exception>
    public Daftar<HasilCariDaftar<TEntri>> Search(string kueri, int batas = OpsiCari.BatasBaku, TKode awalan = default, TTingkat? tingkat = null)
    {
        ArgumentNullException.ThrowIfNull(kueri);
        return [.. Indeks.Search(kueri, batas, new Saringan(Tabel, awalan, tingkat)).Select(t => new HasilCariDaftar<TEntri>(CreateEntri(t.Nomor), t.Jenis)
        {
            SalahKetik = t.SalahKetik,
            TanpaPadanan = t.TanpaPadanan,
            Kata = t.Kata,
        })];
    }

    /// <summary>
    /// Why a search by name may miss entries: what is lacking of this list (kekurangan). A name that was not found does not exist only if
    /// nothing is lacking.
    /// </summary>
    /// <param name="awalan">Only this code and what lies below it; no code: everything.</param>
    /// <returns>The reason; <see langword="null"/> if all of it is held.</returns>
    public abstract AlasanTidakDalamData? GetKekurangan(TKode awalan = default);

    private IndeksNama Keep(IndeksNama baru) => Interlocked.CompareExchange(ref _indeks, baru, null) ?? baru;

    private readonly struct Saringan(TabelNomenklatur tabel, TKode awalan, TTingkat? tingkat) : ISaringan
    {
        public bool Accepts(int nomor)
        {
            var kode = BarisDaftar.ToKode<TKode, TTingkat>(tabel.GetKode(nomor));
            return (tingkat is null || kode.Tingkat == tingkat) && (awalan.IsKosong || awalan.Contains(kode));
        }
    }
}
