namespace Renstra.Nomenclature;

/// <summary>Which entries a search may return. A struct, so that the search is compiled for it and asks without a call.</summary>
internal interface ISaringan
{
    /// <summary>Whether the entry of that number may be returned.</summary>
    bool Accepts(int nomor);
}

/// <summary>Lets every entry through.</summary>
internal readonly struct TanpaSaringan : ISaringan
{
    public bool Accepts(int nomor) => true;
}
