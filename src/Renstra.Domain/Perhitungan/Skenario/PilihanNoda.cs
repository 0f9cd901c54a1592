namespace Renstra.Domain.Perhitungan;

/// <summary>
/// A choice of nodes of a funding tree (pilihan noda), such as those that a scenario keeps fixed. It keeps what it was made of, so that what
/// matches no node, such as a mistyped code, can be told: <see cref="GetTanpaNoda"/>.
/// </summary>
public sealed class PilihanNoda
{
    private readonly (string Nama, Func<NodaPendanaan, bool> Cocok)[] _syarat;

    private PilihanNoda(IEnumerable<(string Nama, Func<NodaPendanaan, bool> Cocok)> syarat) => _syarat = [.. syarat];

    /// <summary>Chooses nothing.</summary>
    public static PilihanNoda Kosong { get; } = new([]);

    /// <summary>Chooses the nodes whose readable code is one of these or lies below one; a template matches any bidang urusan.</summary>
    /// <param name="kode">The codes, such as <c>X.XX.01.2.02.0001</c> for salaries or <c>1.06.04</c> for a program.</param>
    /// <returns>The choice.</returns>
    public static PilihanNoda WithKode(params IEnumerable<KodeRekening> kode)
    {
        ArgumentNullException.ThrowIfNull(kode);
        return new(kode.Select(static c => (c.ToString(), (Func<NodaPendanaan, bool>)(n => IsWithin(n, c)))));
    }

    /// <summary>Chooses the nodes that have one of these ids.</summary>
    /// <param name="id">The ids.</param>
    /// <returns>The choice.</returns>
    public static PilihanNoda WithId(params IEnumerable<string> id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new(id.Select(static i => (i, (Func<NodaPendanaan, bool>)(n => string.Equals(n.IdNoda, i, StringComparison.Ordinal)))));
    }

    /// <summary>Chooses nodes themselves, told apart by reference.</summary>
    /// <param name="noda">The nodes.</param>
    /// <returns>The choice.</returns>
    public static PilihanNoda WithNoda(params IEnumerable<NodaPendanaan> noda)
    {
        ArgumentNullException.ThrowIfNull(noda);
        return new(noda.Select(static a => ($"{a.Kode.Teks} {a.Nama}".Trim(), (Func<NodaPendanaan, bool>)(n => ReferenceEquals(n, a)))));
    }

    /// <summary>Chooses the nodes for which a condition holds.</summary>
    /// <param name="cocok">The condition.</param>
    /// <param name="nama">What the condition is called where it is told that nothing matches it.</param>
    /// <returns>The choice.</returns>
    public static PilihanNoda Where(Func<NodaPendanaan, bool> cocok, string nama)
    {
        ArgumentNullException.ThrowIfNull(cocok);
        ArgumentException.ThrowIfNullOrWhiteSpace(nama);
        return new([(nama, cocok)]);
    }

    /// <summary>Chooses what this one or another chooses.</summary>
    /// <param name="lain">The other choice.</param>
    /// <returns>Both together.</returns>
    public PilihanNoda Or(PilihanNoda lain)
    {
        ArgumentNullException.ThrowIfNull(lain);
        return new(_syarat.Concat(lain._syarat));
    }

    /// <summary>Whether a node itself is chosen; what lies below a chosen one is the caller's business.</summary>
    /// <param name="noda">The node.</param>
    /// <returns>Whether it is.</returns>
    public bool Contains(NodaPendanaan noda)
    {
        ArgumentNullException.ThrowIfNull(noda);
        return Array.Exists(_syarat, s => s.Cocok(noda));
    }

    /// <summary>Which of the codes, ids, nodes and conditions match no node of a tree, by name.</summary>
    /// <param name="pendanaan">The tree.</param>
    /// <returns>Their names; empty where each of them matches something.</returns>
    public Daftar<string> GetTanpaNoda(Pendanaan pendanaan)
    {
        ArgumentNullException.ThrowIfNull(pendanaan);
        NodaPendanaan[] semua = [.. pendanaan.GetNoda()];
        return _syarat.Where(s => !Array.Exists(semua, n => s.Cocok(n))).Select(static s => s.Nama).ToDaftar();
    }

    private static bool IsWithin(NodaPendanaan noda, KodeRekening kode) => noda.Kode.TryGetValue(out var own)
        && (kode.Contains(own) || (kode.IsTemplate && own.Tingkat.Value >= TingkatKode.BidangUrusan.Value && kode.Contains(own.ToTemplate())));
}
