namespace Renstra.Domain.Pemeriksaan;

/// <summary>Whether a rule runs (keadaan aturan).</summary>
public enum KeadaanAturan
{
    /// <summary>It runs.</summary>
    Hidup = 0,

    /// <summary>It does not run.</summary>
    Mati,
}
