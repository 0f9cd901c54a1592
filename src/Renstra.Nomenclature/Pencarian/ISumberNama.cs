namespace Renstra.Nomenclature;

/// <summary>Where the names of an index come from: a table of the nomenclature, in the order of its codes.</summary>
internal interface ISumberNama
{
    /// <summary>How many names there are.</summary>
    int Count { get; }

    /// <summary>A name as UTF-8, valid until the next call.</summary>
    ReadOnlySpan<byte> GetNama(int nomor);
}
