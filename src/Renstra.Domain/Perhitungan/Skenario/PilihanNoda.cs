namespace Renstra.Domain.Perhitungan;

/// <summary>Chooses nodes of a funding tree (pilihan noda), such as those that a scenario keeps fixed.</summary>
public static class PilihanNoda
{
    /// <summary>Chooses the nodes whose readable code is one of these or lies below one; a template matches any bidang urusan.</summary>
    /// <param name="kode">The codes, such as <c>X.XX.01.2.02.0001</c> for salaries or <c>1.06.04</c> for a program.</param>
    /// <returns>Says whether a node is chosen.</returns>
    public static Func<NodaPendanaan, bool> WithKode(params IEnumerable<KodeRekening> kode)
    {
        KodeRekening[] codes = [.. kode];
        return noda => noda.Kode.TryGetValue(out var own)
            && Array.Exists(codes, c => c.Contains(own) || (c.IsTemplate && own.Tingkat.Value >= TingkatKode.BidangUrusan.Value && c.Contains(own.ToTemplate())));
    }

    /// <summary>Chooses the nodes that have one of these ids.</summary>
    /// <param name="id">The ids.</param>
    /// <returns>Says whether a node is chosen.</returns>
    public static Func<NodaPendanaan, bool> WithId(params IEnumerable<string> id)
    {
        var ids = new HashSet<string>(id, StringComparer.Ordinal);
        return noda => noda switch { Program p => p.Id, Kegiatan k => k.Id, SubKegiatan s => s.Id, _ => null } is { } own && ids.Contains(own);
    }

    /// <summary>Chooses nodes themselves, told apart by reference.</summary>
    /// <param name="noda">The nodes.</param>
    /// <returns>Says whether a node is chosen.</returns>
    public static Func<NodaPendanaan, bool> WithNoda(params IEnumerable<NodaPendanaan> noda)
    {
        var chosen = new HashSet<NodaPendanaan>(noda, ReferenceEqualityComparer.Instance);
        return chosen.Contains;
    }
}
