namespace Renstra.Domain.Pemeriksaan;

/// <summary>How a document is checked (opsi pemeriksaan). The default runs every rule of the catalogue as it stands.</summary>
public sealed record OpsiPemeriksaan
{
    /// <summary>Every rule of the catalogue, as it stands.</summary>
    public static OpsiPemeriksaan Standar { get; } = new();

    /// <summary>The settings of single rules.</summary>
    public Daftar<PengaturanAturan> Pengaturan { get; init; }

    /// <summary>Only these rules, by id, name or group; all if empty.</summary>
    public Daftar<string> Pilih { get; init; }

    /// <summary>Not these rules, by id, name or group.</summary>
    public Daftar<string> Abaikan { get; init; }

    /// <summary>An application's own rules, beside those of the catalogue.</summary>
    public Daftar<Aturan> AturanTambahan { get; init; }

    /// <summary>How undeclared indicators are taken.</summary>
    public Tafsir Tafsir { get; init; } = Tafsir.Standar;

    /// <summary>The setting of a rule.</summary>
    /// <param name="aturan">The rule.</param>
    /// <returns>Its setting, the last if there are several; <see langword="null"/> if it has none.</returns>
    public PengaturanAturan? GetPengaturan(Aturan aturan)
    {
        ArgumentNullException.ThrowIfNull(aturan);
        for (var i = Pengaturan.Count - 1; i >= 0; i--)
        {
            if (IsCalled(aturan, Pengaturan[i].Aturan))
            {
                return Pengaturan[i];
            }
        }

        return null;
    }

    /// <summary>Whether a rule runs under these options.</summary>
    /// <param name="aturan">The rule.</param>
    /// <returns>Whether it runs.</returns>
    public bool IsActive(Aturan aturan)
    {
        ArgumentNullException.ThrowIfNull(aturan);
        return (Pilih.IsKosong || Names(Pilih, aturan)) && !Names(Abaikan, aturan) && GetPengaturan(aturan) is not { Keadaan: KeadaanAturan.Mati };
    }

    internal static bool IsCalled(Aturan aturan, string sebutan) =>
        string.Equals(aturan.Id, sebutan, StringComparison.OrdinalIgnoreCase) || string.Equals(aturan.Nama, sebutan, StringComparison.OrdinalIgnoreCase);

    private static bool Names(Daftar<string> sebutan, Aturan aturan)
    {
        foreach (var s in sebutan)
        {
            if (IsCalled(aturan, s) || string.Equals(aturan.Kelompok, s, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
