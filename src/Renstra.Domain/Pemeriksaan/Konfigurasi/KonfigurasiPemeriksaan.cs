namespace Renstra.Domain.Pemeriksaan;

/// <summary>
/// The configuration of an audit (konfigurasi pemeriksaan), as <c>renstra.config.json</c> states it: which rules run, how grave they are,
/// their thresholds, from which gravity on a check fails, and the nomenclature.
/// </summary>
public sealed record KonfigurasiPemeriksaan
{
    /// <summary>The name that the file has as a rule.</summary>
    public const string NamaBerkas = "renstra.config.json";

    /// <summary>The options of the check.</summary>
    public OpsiPemeriksaan Opsi { get; init; } = OpsiPemeriksaan.Standar;

    /// <summary>From which gravity on the check fails; <see langword="null"/> if it is not stated.</summary>
    public Keparahan? GagalMulai { get; init; }

    /// <summary>The version of the nomenclature, as stated; <see langword="null"/> if it is not stated.</summary>
    public string? Nomenklatur { get; init; }

    /// <summary>The errors; with any, the rest is not to be used.</summary>
    public Daftar<GalatKonfigurasi> Galat { get; init; }

    /// <summary>Reads a configuration. All errors of the file are told, not the first alone.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="tambahan">An application's own rules, which the file may name beside those of the catalogue.</param>
    /// <returns>The configuration, or its errors.</returns>
    public static KonfigurasiPemeriksaan Read(ReadOnlyMemory<byte> utf8, IEnumerable<Aturan>? tambahan = null)
    {
        var own = (tambahan ?? []).ToDaftar();
        var hasil = new PembacaKonfigurasi(utf8, [.. KatalogAturan.Semua, .. own]).Read();
        return hasil with { Opsi = hasil.Opsi with { AturanTambahan = own } };
    }
}
