namespace Renstra.Domain.Pemeriksaan;

/// <summary>What to do about a finding (usulan perbaikan), where it follows from the data.</summary>
/// <param name="Uraian">What to do, in words.</param>
public sealed record UsulanPerbaikan(TeksDwibahasa Uraian)
{
    /// <summary>The same as changes of the file; empty if it takes more than data to decide.</summary>
    public Daftar<PerubahanUsulan> Perubahan { get; init; }

    /// <summary>Whether the changes may be made without asking: they change how something is written, never what the plan says.</summary>
    public KeamananUsulan Keamanan { get; init; } = KeamananUsulan.PerluKeputusan;

    /// <summary>A change that may be made without asking.</summary>
    /// <param name="uraian">What to do, in words.</param>
    /// <param name="perubahan">The changes.</param>
    /// <returns>The proposal.</returns>
    public static UsulanPerbaikan Aman(TeksDwibahasa uraian, params ReadOnlySpan<PerubahanUsulan> perubahan) =>
        new(uraian) { Perubahan = Daftar.Create(perubahan), Keamanan = KeamananUsulan.Aman };
}
