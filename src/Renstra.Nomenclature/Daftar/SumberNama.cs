namespace Renstra.Nomenclature;

/// <summary>The names of a table, for an index.</summary>
internal readonly struct SumberNama(TabelNomenklatur tabel) : ISumberNama
{
    public int Count => tabel.Count;

    public ReadOnlySpan<byte> GetNama(int nomor) => tabel.GetNama(nomor);
}
