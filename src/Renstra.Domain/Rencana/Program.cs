namespace Renstra.Domain;

/// <summary>A program with its outcomes and its kegiatan.</summary>
public sealed record Program : NodaPendanaan
{
    internal string? _id;
    internal Daftar<string> _mendukung;
    internal Daftar<Kegiatan> _kegiatan;

    /// <summary>The id by which others refer to it.</summary>
    public string? Id { get => _id; init => _id = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The ids of the sasaran (or tujuan) that it supports.</summary>
    public Daftar<string> Mendukung { get => _mendukung; init => _mendukung = value; }

    /// <summary>The nodes below it.</summary>
    public Daftar<Kegiatan> Kegiatan { get => _kegiatan; init => _kegiatan = value; }

    /// <inheritdoc/>
    public override TingkatKode Tingkat => TingkatKode.Program;

    /// <inheritdoc/>
    public override int JumlahAnak => _kegiatan.Count;

    /// <inheritdoc/>
    public override NodaPendanaan GetAnak(int index) => _kegiatan[index];
}
