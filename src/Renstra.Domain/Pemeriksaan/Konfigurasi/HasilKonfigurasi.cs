using System.Diagnostics.CodeAnalysis;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>What reading a configuration gave (hasil): the configuration, or the errors. One with errors is not used in part.</summary>
public sealed class HasilKonfigurasi
{
    internal HasilKonfigurasi(KonfigurasiPemeriksaan? konfigurasi, Daftar<GalatKonfigurasi> galat) => (Konfigurasi, Galat) = (konfigurasi, galat);

    /// <summary>The configuration; <see langword="null"/> where there are errors.</summary>
    public KonfigurasiPemeriksaan? Konfigurasi { get; }

    /// <summary>The errors, in the order of the file.</summary>
    public Daftar<GalatKonfigurasi> Galat { get; }

    /// <summary>Whether it was read.</summary>
    [MemberNotNullWhen(true, nameof(Konfigurasi))]
    public bool IsTerbaca => Konfigurasi is not null;
}
