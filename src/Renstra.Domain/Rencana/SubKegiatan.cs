namespace Renstra.Domain;

/// <summary>A sub kegiatan, the lowest node; as a rule the primary pagu stands here.</summary>
public sealed record SubKegiatan : NodaPendanaan
{
    internal string? _id;
    internal string? _penanggungJawab;
    internal string? _lokasi;
    /// <summary>The id by which others refer to this.</summary>
    public string? Id { get => _id; init => _id = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The unit in charge.</summary>
    public string? PenanggungJawab { get => _penanggungJawab; init => _penanggungJawab = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The place.</summary>
    public string? Lokasi { get => _lokasi; init => _lokasi = string.IsNullOrEmpty(value) ? null : value; }

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
