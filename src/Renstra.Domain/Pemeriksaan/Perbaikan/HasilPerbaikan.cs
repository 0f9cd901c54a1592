namespace Renstra.Domain.Pemeriksaan;

/// <summary>A copy of a document with the safe proposals of its findings (hasil perbaikan).</summary>
public sealed class HasilPerbaikan
{
    internal HasilPerbaikan(ReadOnlyMemory<byte> isi, Daftar<Temuan> diterapkan, Daftar<Temuan> bertentangan)
    {
        (Isi, Diterapkan, Bertentangan) = (isi, diterapkan, bertentangan);
    }

    /// <summary>The changed copy; all bytes but those of the changes are those of the original.</summary>
    public ReadOnlyMemory<byte> Isi { get; }

    /// <summary>The findings whose proposals were applied, in the order of the document.</summary>
    public Daftar<Temuan> Diterapkan { get; }

    /// <summary>The findings whose proposals were left out, for an earlier one changes the same member otherwise.</summary>
    public Daftar<Temuan> Bertentangan { get; }
}
