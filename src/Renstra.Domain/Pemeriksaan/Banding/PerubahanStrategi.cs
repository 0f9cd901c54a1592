namespace Renstra.Domain.Pemeriksaan;

/// <summary>What became of a strategi or an arah kebijakan (perubahan strategi).</summary>
/// <param name="Jenis">The kind of change, the gravest that applies.</param>
/// <param name="NamaLama">Its text in the old version; <see langword="null"/> if added.</param>
/// <param name="NamaBaru">Its text in the new version; <see langword="null"/> if removed.</param>
/// <param name="Dasar">By what it was recognised; <see langword="null"/> if added or removed.</param>
public sealed record PerubahanStrategi(JenisPerubahan Jenis, string? NamaLama, string? NamaBaru, DasarPengenalan? Dasar)
{
    /// <summary>What it is tied to now and was not: the misi, tujuan or sasaran and strategies of the RPJMD of a strategi; the strategies, programmes and arah kebijakan of the RPJMD of an arah kebijakan.</summary>
    public Daftar<string> KaitanDitambah { get; init; }

    /// <summary>What it was tied to and is no more.</summary>
    public Daftar<string> KaitanDihapus { get; init; }

    /// <summary>Whether the NSPK that it answers differ.</summary>
    public bool IsAcuanBerubah { get; init; }
}
