using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>
/// A national list of codes and names (daftar): look-up, tree, enumeration and search. Immutable, read where the runtime has mapped it, and
/// safe to share between threads.
/// </summary>
/// <typeparam name="TKode">The code.</typeparam>
/// <typeparam name="TTingkat">Its levels.</typeparam>
/// <typeparam name="TEntri">The entry.</typeparam>
public abstract partial class DaftarKode<TKode, TTingkat, TEntri>
    where TKode : struct, IKodeBertingkat<TKode, TTingkat>
    where TTingkat : HimpunanTertutup<TTingkat>, IHimpunanTertutup<TTingkat>
    where TEntri : struct, IEntriDaftar<TKode>
{
    private const int SetiapGolongan = 3;

    private protected DaftarKode(TabelNomenklatur tabel) => Tabel = tabel;

    /// <summary>How many entries there are.</summary>
    public int Count => Tabel.Count;

    private protected TabelNomenklatur Tabel { get; }

    /// <summary>Looks a code up; allocates nothing.</summary>
    /// <param name="kode">The code.</param>
    /// <param name="entri">The entry, or <c>default</c>.</param>
    /// <returns>Whether it is there. If not, <see cref="Find"/> tells whether that means anything.</returns>
    public bool TryFind(TKode kode, out TEntri entri)
    {
        var baris = Tabel.Find(kode.ToUInt64(), SetiapGolongan);
        entri = baris < 0 ? default : CreateEntri(baris);
        return baris >= 0;
    }

    /// <summary>Looks a code up, and says of a miss whether it means that the code does not exist.</summary>
    /// <param name="kode">The code.</param>
    /// <returns>The answer.</returns>
    public HasilDaftar<TEntri> Find(TKode kode) => TryFind(kode, out var entri) ? new(entri, null) : new(null, GetAlasan(kode));

    /// <summary>The entry one level up (induk).</summary>
    /// <param name="kode">A code, which need not be in the list.</param>
    /// <returns>The entry; no entry above the topmost level, or where the list has none.</returns>
    public TEntri GetInduk(TKode kode) => TryFind(kode.Induk, out var induk) ? induk : default;

    /// <summary>The entries one level below a code (anak), in the order of their codes.</summary>
    /// <param name="kode">A code; no code: the entries of the topmost level.</param>
    /// <returns>The entries.</returns>
    public IEnumerable<TEntri> GetAnak(TKode kode)
    {
        var tingkat = kode.Tingkat.Value + 1;
        return Walk(kode, n => n == tingkat);
    }

    /// <summary>The entries in the order of their codes.</summary>
    /// <param name="awalan">Only this code and what lies below it; no code: everything.</param>
    /// <param name="tingkat">Only this level.</param>
    /// <returns>The entries.</returns>
    public IEnumerable<TEntri> Enumerate(TKode awalan = default, TTingkat? tingkat = null) => Walk(awalan, n => tingkat is null || n == tingkat.Value);

    /// <summary>Why the data cannot tell whether a code that was not found exists; <see langword="null"/> if they can: it does not.</summary>
    private protected abstract AlasanTidakDalamData? GetAlasan(TKode kode);

    private protected abstract TEntri CreateEntri(int baris);

    private IEnumerable<TEntri> Walk(TKode awalan, Func<int, bool> tingkat)
    {
        for (var i = Tabel.LowerBound(awalan.ToUInt64()); i < Tabel.Count; i++)
        {
            var kode = BarisDaftar.ToKode<TKode, TTingkat>(Tabel.GetKode(i));
            if (!awalan.IsKosong && !awalan.Contains(kode))
            {
                yield break;
            }

            if (tingkat(kode.Tingkat.Value))
            {
                yield return CreateEntri(i);
            }
        }
    }
}
