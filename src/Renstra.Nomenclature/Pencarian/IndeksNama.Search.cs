using System.Buffers;
using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <content>Searching.</content>
internal sealed partial class IndeksNama
{
    /// <summary>The entries that fit best, the best first.</summary>
    /// <param name="kueri">Any text.</param>
    /// <param name="batas">How many at most, 1 or more.</param>
    /// <param name="saring">Which entries may be returned.</param>
    /// <returns>The same for the same names, query and filter, always.</returns>
    internal TemuanNama[] Search<TSaring>(ReadOnlySpan<char> kueri, int batas, TSaring saring)
        where TSaring : struct, ISaringan
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(batas, 1);
        kueri = kueri.Length > BatasKueri.Huruf ? kueri[..BatasKueri.Huruf] : kueri;
        var normal = ArrayPool<char>.Shared.Rent(NormalNama.GetMaxLength(kueri.Length));
        var kunci = ArrayPool<ulong>.Shared.Rent(Math.Min(batas, _entri.Length));
        var terlihat = ArrayPool<ulong>.Shared.Rent((Count / 64) + 1);
        try
        {
            ReadOnlySpan<char> teks = normal.AsSpan(0, NormalNama.Write(kueri, normal));
            if (teks.IsEmpty || _entri.Length == 0)
            {
                return [];
            }

            var terbaik = new Terbaik(kunci.AsSpan(0, Math.Min(batas, _entri.Length)));
            var penelusuran = new Penelusuran<TSaring>(this, teks, saring, terbaik, terlihat.AsSpan(0, (Count / 64) + 1), stackalloc KataKueri[BatasKueri.Kata]);
            try
            {
                return penelusuran.Run();
            }
            finally
            {
                penelusuran.Dispose();
            }
        }
        finally
        {
            ArrayPool<ulong>.Shared.Return(terlihat);
            ArrayPool<ulong>.Shared.Return(kunci);
            ArrayPool<char>.Shared.Return(normal);
        }
    }

    /// <summary>Adds every name within two typing errors of the text, of a short one within fewer, which is in normal form.</summary>
    internal void FindNama(ReadOnlySpan<char> normal, ref DaftarSementara<Mirip> hasil) =>
        _ruas.Find(this, normal, BatasSalahKetik.ForNama(normal.Length), ref hasil);
}
