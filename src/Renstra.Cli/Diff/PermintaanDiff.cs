using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>What of a comparison is shown: the nodes below a code, the figures of a year; everything by default.</summary>
internal sealed record PermintaanDiff(string Lama, string Baru, KodeRekening Kode, TahunAnggaran? Tahun)
{
    internal IEnumerable<PerubahanNoda> Nodes(PerbandinganRenstra hasil) => hasil.Noda.Where(n => Kode.IsKosong || IsBelow(n.Lama) || IsBelow(n.Baru));

    /// <summary>What is of the plan as a whole and has no code: nothing of it where a code is asked for.</summary>
    internal IEnumerable<T> Whole<T>(Daftar<T> bagian) => Kode.IsKosong ? bagian : Daftar<T>.Kosong;

    internal IEnumerable<PerubahanNilai<T>> Values<T>(Daftar<PerubahanNilai<T>> nilai)
        where T : notnull => nilai.Where(n => Tahun is null || n.Tahun == Tahun);

    private bool IsBelow(NodaDiperiksa? noda) => noda is not null && !noda.Kode.IsKosong && (noda.Kode == Kode || Kode.Contains(noda.Kode));
}
