namespace Renstra.Domain;

/// <summary>A sub kegiatan, the lowest node; as a rule the primary pagu stands here.</summary>
public sealed record SubKegiatan : NodaPendanaan
{
    /// <inheritdoc/>
    public override TingkatKode Tingkat => TingkatKode.SubKegiatan;

    /// <summary>0: nothing hangs below a sub kegiatan.</summary>
    public override int JumlahAnak => 0;

    /// <summary>Nothing hangs below a sub kegiatan.</summary>
    /// <param name="index">Any index.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Always.</exception>
    public override NodaPendanaan GetAnak(int index) => throw new ArgumentOutOfRangeException(nameof(index));
}
