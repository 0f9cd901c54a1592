namespace Renstra.Domain.Pemeriksaan;

/// <summary>What the options say of one rule (pengaturan).</summary>
/// <param name="Aturan">The rule, by id or name.</param>
public sealed record PengaturanAturan(string Aturan)
{
    /// <summary>Whether the rule runs.</summary>
    public KeadaanAturan Keadaan { get; init; } = KeadaanAturan.Hidup;

    /// <summary>How grave its findings are; as the rule says if <see langword="null"/>.</summary>
    public Keparahan? Keparahan { get; init; }

    /// <summary>Its thresholds by name; those that are not named stay as the rule has them.</summary>
    public Daftar<NilaiAmbang> Ambang { get; init; }
}
