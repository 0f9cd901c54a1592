using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>
/// What is held of a version (kelengkapan), as data: by list, and for parts that are left out. It decides whether a missing code is
/// <see cref="StatusKode.TidakAda"/> or <see cref="StatusKode.TidakDalamData"/>.
/// </summary>
public sealed record Kelengkapan
{
    /// <summary>What is held of the provinces' list.</summary>
    public required StatusKelengkapan Provinsi { get; init; }

    /// <summary>What is held of the list of kabupaten and kota.</summary>
    public required StatusKelengkapan KabupatenKota { get; init; }

    /// <summary>Parts of these lists that are known not to be held.</summary>
    public Daftar<BagianTidakDimiliki> BagianTidakDimiliki { get; init; }

    /// <summary>How many rows without a parent in their list were left out (baris yatim).</summary>
    public int JumlahBarisYatim { get; init; }

    /// <summary>Whether rows without a parent in the list were left out: nothing is then known of codes below a missing code.</summary>
    public bool IsTanpaBarisYatim => JumlahBarisYatim > 0;

    /// <summary>Nothing is held.</summary>
    public static Kelengkapan TidakAda { get; } = new() { Provinsi = StatusKelengkapan.TidakAda, KabupatenKota = StatusKelengkapan.TidakAda };

    /// <summary>Why a search may miss entries: what is lacking (kekurangan) of a list, or of what lies at and below a code.</summary>
    /// <param name="lingkup">The list that was searched; both: either.</param>
    /// <param name="awalan">Only this code and what lies below it, of a bidang with the template's programme 01; no code: everything.</param>
    /// <returns>The reason; <see langword="null"/> if all of it is held, so that there is nothing that was not searched.</returns>
    public AlasanTidakDalamData? GetKekurangan(LingkupDaerah lingkup, KodeRekening awalan = default)
    {
        ArgumentNullException.ThrowIfNull(lingkup);
        return GetKurang(lingkup) switch
        {
            StatusKelengkapan.TidakAda => AlasanTidakDalamData.DaftarDaerahTidakDimiliki,
            StatusKelengkapan.Sebagian => AlasanTidakDalamData.DaftarSebagian,
            _ when BagianTidakDimiliki.Any(b => b.Lingkup.Overlaps(lingkup) && IsTouched(b.Awalan, awalan)) => AlasanTidakDalamData.BagianTidakDimiliki,
            _ => IsTanpaBarisYatim ? AlasanTidakDalamData.DaftarSebagian : null,
        };
    }

    /// <summary>Why the data cannot tell whether a code that was not found exists.</summary>
    /// <param name="kode">The code that was not found.</param>
    /// <param name="lingkup">The list it was looked for in; both: in either.</param>
    /// <returns>The reason; <see langword="null"/> if its part is held wholly, so that the code does not exist.</returns>
    public AlasanTidakDalamData? GetAlasan(KodeRekening kode, LingkupDaerah lingkup)
    {
        ArgumentNullException.ThrowIfNull(lingkup);
        var kurang = GetKurang(lingkup);
        if (kurang == StatusKelengkapan.TidakAda)
        {
            return AlasanTidakDalamData.DaftarDaerahTidakDimiliki;
        }

        foreach (var bagian in BagianTidakDimiliki)
        {
            if (bagian.Lingkup.Overlaps(lingkup) && (bagian.Awalan.Contains(kode) || (kode.NomorProgram == 1 && bagian.Awalan.Contains(kode.ToTemplate()))))
            {
                return AlasanTidakDalamData.BagianTidakDimiliki;
            }
        }

        return kurang == StatusKelengkapan.Sebagian ? AlasanTidakDalamData.DaftarSebagian : null;
    }

    // Whether a part that is not held lies in what was searched, or around it.
    private static bool IsTouched(KodeRekening bagian, KodeRekening awalan) =>
        awalan.IsKosong || bagian.Contains(awalan) || awalan.Contains(bagian)
        || (bagian.IsTemplate && (awalan.Tingkat == TingkatKode.BidangUrusan || awalan.NomorProgram == 1));

    // Of two lists, what is held of the one that is held less.
    private StatusKelengkapan GetKurang(LingkupDaerah lingkup) =>
        lingkup == LingkupDaerah.Provinsi ? Provinsi
        : lingkup == LingkupDaerah.KabupatenKota ? KabupatenKota
        : (StatusKelengkapan)Math.Min((int)Provinsi, (int)KabupatenKota);
}
