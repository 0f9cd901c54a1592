namespace Renstra.Domain;

/// <summary>A kegiatan with its sub kegiatan.</summary>
public sealed record Kegiatan : NodaPendanaan
{
    internal Daftar<SubKegiatan> _subKegiatan;
    internal string? _id;

    /// <summary>The nodes below it.</summary>
    public Daftar<SubKegiatan> SubKegiatan { get => _subKegiatan; init => _subKegiatan = value; }

    /// <summary>The id by which others refer to this.</summary>
    public string? Id { get => _id; init => _id = string.IsNullOrEmpty(value) ? null : value; }

    /// <inheritdoc/>
    public override TingkatKode Tingkat => TingkatKode.Kegiatan;

    /// <inheritdoc/>
    public override int JumlahAnak => _subKegiatan.Count;

    /// <inheritdoc/>
    public override NodaPendanaan GetAnak(int index) => _subKegiatan[index];
}
