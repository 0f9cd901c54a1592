using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>The level (tingkat) of a region's code: provinsi, kabupaten or kota, kecamatan, desa or kelurahan. Ordered from the top down by <c>Value</c>.</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<TingkatWilayah>))]
public sealed class TingkatWilayah : HimpunanTertutup<TingkatWilayah>, IHimpunanTertutup<TingkatWilayah>
{
    /// <summary>No level: the level of <see cref="KodeWilayah.Kosong"/>.</summary>
    public static readonly TingkatWilayah Kosong = new("kosong", 0, "kosong", "empty");

    /// <summary>Provinsi, two digits: <c>62</c>.</summary>
    public static readonly TingkatWilayah Provinsi = new("provinsi", 1, "provinsi", "provinsi (province)");

    /// <summary>Kabupaten or kota, two digits more: <c>62.07</c>.</summary>
    public static readonly TingkatWilayah KabupatenKota = new("kabupatenKota", 2, "kabupaten/kota", "kabupaten/kota (regency or city)");

    /// <summary>Kecamatan, two digits more: <c>62.07.01</c>.</summary>
    public static readonly TingkatWilayah Kecamatan = new("kecamatan", 3, "kecamatan", "kecamatan (district)");

    /// <summary>Desa or kelurahan, four digits more: <c>62.07.01.2001</c>.</summary>
    public static readonly TingkatWilayah DesaKelurahan = new("desaKelurahan", 4, "desa/kelurahan", "desa/kelurahan (village)");

    private TingkatWilayah(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All levels, from <see cref="Kosong"/> down to <see cref="DesaKelurahan"/>.</summary>
    public static ImmutableArray<TingkatWilayah> Semua { get; } = [Kosong, Provinsi, KabupatenKota, Kecamatan, DesaKelurahan];
}
