using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>Why the data cannot say whether a code exists (alasan tidak dalam data).</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<AlasanTidakDalamData>))]
public sealed class AlasanTidakDalamData : HimpunanTertutup<AlasanTidakDalamData>, IHimpunanTertutup<AlasanTidakDalamData>
{
    /// <summary>The decree in force is not held; only lists near it are.</summary>
    public static readonly AlasanTidakDalamData KeputusanTidakDimiliki = new(
        "keputusanTidakDimiliki", 1, "keputusan yang berlaku tidak ada dalam data; yang ada hanya daftar di sekitarnya", "the decree in force is not held, only lists near it");

    /// <summary>The list for that kind of region is not held.</summary>
    public static readonly AlasanTidakDalamData DaftarDaerahTidakDimiliki = new(
        "daftarDaerahTidakDimiliki", 2, "daftar untuk jenis daerah ini tidak ada dalam data", "the list for this kind of region is not held");

    /// <summary>The list is held in part only.</summary>
    public static readonly AlasanTidakDalamData DaftarSebagian = new(
        "daftarSebagian", 3, "daftar ini hanya sebagian ada dalam data", "the list is held in part only");

    /// <summary>This part of the list (a bidang urusan, the template of supporting programmes) is not held.</summary>
    public static readonly AlasanTidakDalamData BagianTidakDimiliki = new(
        "bagianTidakDimiliki", 4, "bagian daftar ini tidak ada dalam data", "this part of the list is not held");

    /// <summary>The year lies before the first nomenclature, Permendagri 90/2019, which plans for 2020 were the first to use.</summary>
    public static readonly AlasanTidakDalamData SebelumNomenklatur = new(
        "sebelumNomenklatur", 5, "tahun itu mendahului Permendagri 90 Tahun 2019", "the year lies before Permendagri 90/2019");

    private AlasanTidakDalamData(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All five.</summary>
    public static ImmutableArray<AlasanTidakDalamData> Semua { get; } =
        [KeputusanTidakDimiliki, DaftarDaerahTidakDimiliki, DaftarSebagian, BagianTidakDimiliki, SebelumNomenklatur];
}
