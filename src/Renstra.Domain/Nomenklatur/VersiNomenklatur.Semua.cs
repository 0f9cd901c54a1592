using System.Collections.Immutable;

namespace Renstra.Domain;

/// <content>The versions.</content>
public sealed partial class VersiNomenklatur
{
    /// <summary>Permendagri 90/2019, the first nomenclature; sub kegiatan of two digits.</summary>
    public static readonly VersiNomenklatur Permendagri90Tahun2019 = new(
        1, "permendagri-90-2019", "Permendagri Nomor 90 Tahun 2019", "Permendagri 90/2019", "90", 2019, 2019_10_18, null,
        "Peraturan Menteri Dalam Negeri Nomor 90 Tahun 2019 tentang Klasifikasi, Kodefikasi, dan Nomenklatur Perencanaan Pembangunan dan Keuangan Daerah");

    /// <summary>Kepmendagri 050-3708/2020; sub kegiatan of two digits.</summary>
    public static readonly VersiNomenklatur Kepmendagri3708Tahun2020 = Keputusan(2, "050-3708", 2020, 2020_10_05, Permendagri90Tahun2019);

    /// <summary>Kepmendagri 050-5889/2021; the last with sub kegiatan of two digits.</summary>
    public static readonly VersiNomenklatur Kepmendagri5889Tahun2021 = Keputusan(3, "050-5889", 2021, 2021_12_27, Kepmendagri3708Tahun2020);

    /// <summary>Kepmendagri 900.1.15.5-1317/2023, which changes 050-5889/2021; the first with sub kegiatan of four digits.</summary>
    public static readonly VersiNomenklatur Kepmendagri1317Tahun2023 = Keputusan(4, "900.1.15.5-1317", 2023, 2023_06_23, Kepmendagri5889Tahun2021);

    /// <summary>Kepmendagri 900.1.15.5-3406/2024, the second change of 050-5889/2021.</summary>
    public static readonly VersiNomenklatur Kepmendagri3406Tahun2024 = Keputusan(5, "900.1.15.5-3406", 2024, 2024_08_27, Kepmendagri1317Tahun2023);

    /// <summary>Kepmendagri 900.1-2850/2025, the third change of 050-5889/2021.</summary>
    public static readonly VersiNomenklatur Kepmendagri2850Tahun2025 = Keputusan(6, "900.1-2850", 2025, 2025_07_31, Kepmendagri3406Tahun2024);

    /// <summary>Kepmendagri 900.1-861/2026, the fourth change of 050-5889/2021.</summary>
    public static readonly VersiNomenklatur Kepmendagri861Tahun2026 = Keputusan(7, "900.1-861", 2026, 2026_05_07, Kepmendagri2850Tahun2025);

    /// <summary>No decree: entries seen in plans and lists between 900.1.15.5-1317/2023 and the SIPD list of 2027; of which decree is not known.</summary>
    public static readonly VersiNomenklatur Teramati2024Sampai2026 = new(
        8, "observed-2024-2026", "entri yang teramati 2024–2026 (bukan keputusan)", "entries observed 2024–2026 (not a decree)", "", 2026, 0, null,
        "Sub kegiatan yang teramati dipakai antara Kepmendagri 900.1.15.5-1317 Tahun 2023 dan daftar SIPD 2027; bukan keputusan");

    /// <summary>No decree: SIPD's list of sub kegiatan for 2027, as exported on 23 January 2026; close to 900.1-2850/2025 and 900.1-861/2026.</summary>
    public static readonly VersiNomenklatur Sipd2027 = new(
        9, "sipd-2027", "daftar SIPD 2027 (bukan keputusan)", "SIPD list of 2027 (not a decree)", "", 2027, 0, null,
        "Daftar sub kegiatan SIPD, pemutakhiran 2027, ekspor 23 Januari 2026; bukan keputusan");

    /// <summary>All versions: the decrees by their date, then the lists that are none.</summary>
    public static ImmutableArray<VersiNomenklatur> Semua { get; } =
    [
        Permendagri90Tahun2019, Kepmendagri3708Tahun2020, Kepmendagri5889Tahun2021, Kepmendagri1317Tahun2023, Kepmendagri3406Tahun2024,
        Kepmendagri2850Tahun2025, Kepmendagri861Tahun2026, Teramati2024Sampai2026, Sipd2027,
    ];

    private static VersiNomenklatur Keputusan(int value, string nomor, int tahun, int berlaku, VersiNomenklatur menggantikan)
    {
        var angka = tahun.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new(
            value, $"kepmendagri-{nomor}-{angka}", $"Kepmendagri Nomor {nomor} Tahun {angka}", $"Kepmendagri {nomor}/{angka}", nomor, tahun, berlaku, menggantikan,
            $"Keputusan Menteri Dalam Negeri Nomor {nomor} Tahun {angka}");
    }
}
