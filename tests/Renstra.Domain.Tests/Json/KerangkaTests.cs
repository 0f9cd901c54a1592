using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Renstra.Domain.Json;
using Renstra.Domain.Perhitungan;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>The skeleton: a valid file that shows every member, and in which a review finds nothing.</summary>
public class KerangkaTests
{
    public static TheoryData<string, string> Rencana() => new()
    {
        { "2025-2029", "kabupaten" },
        { "2025-2029+2030", "kota" },
        { "2025-2029+2030", "provinsi" },
        { "2025-2025", "kota" },
        { "2025-2025+2026", "provinsi" },
        { "2025-2049", "kabupaten" },
        { "2025-2049+2050", "provinsi" },
        { "1900-1924", "kota" },
        { "2975-2999", "provinsi" },
    };

    private static DokumenRenstra Buat(string periode, string jenis) => RenstraJson.CreateKerangka(PeriodeRenstra.Parse(periode), JenisDaerah.Parse(jenis));

    [Theory]
    [MemberData(nameof(Rencana))]
    public void Skeleton_is_read_without_an_error_and_is_canonical(string periode, string jenis)
    {
        var dokumen = Buat(periode, jenis);
        UjiJson.BolakBalik(dokumen);
        Assert.Equal(PeriodeRenstra.Parse(periode), dokumen.Identitas.Periode);
        Assert.Equal(jenis, dokumen.Identitas.Daerah.Jenis.Name);
        Assert.Equal(RenstraJson.WriteUtf8(dokumen), RenstraJson.WriteUtf8(Buat(periode, jenis)));
    }

    [Theory]
    [MemberData(nameof(Rencana))]
    public void Every_member_of_every_object_but_the_source(string periode, string jenis)
    {
        var ada = Tempat(Buat(periode, jenis)).Select(static t => t.Jenis).ToHashSet();
        var semua = UjiSkema.Definisi
            .Where(static d => d.Key is not ("strip" or "tidakTerbaca"))
            .SelectMany(static d => ((JsonObject)d.Value["properties"]!).Select(a => (Jenis: $"{d.Key}.{a.Key}", Anggota: a.Key)));
        Assert.All(
            semua.Where(s => s.Anggota is not ("sumber" or "sumberJumlah") && !s.Jenis.StartsWith("sumber.", StringComparison.Ordinal) && !(s.Jenis == "daerah.provinsi" && jenis == "provinsi") && (s.Jenis != "periode.transisi" || periode.Contains('+', StringComparison.Ordinal))),
            s => Assert.Contains(s.Jenis, ada));
        Assert.DoesNotContain(ada, static j => j.EndsWith(".sumber", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rencana))]
    public void Series_have_the_columns_of_the_plan_and_past_ones_as_many_years_before(string periode, string jenis)
    {
        var dokumen = Buat(periode, jenis);
        var tahun = dokumen.Identitas.Periode.GetTahun().ToArray();
        var kolom = dokumen.Identitas.Periode.GetKolom().ToArray();
        Assert.Equal(kolom, dokumen.Pendanaan!.PaguTercantum.GetTahun());
        Assert.Equal(kolom, dokumen.Iku[0].Indikator.Target.GetTahun());
        Assert.All(RenstraJson.GetSel(dokumen), static s => Assert.Equal(KeadaanTercantum.Terbaca, s.Keadaan));
        if (tahun[0].Nomor - tahun.Length >= TahunAnggaran.MinTahun)
        {
            Assert.Equal(tahun.Select(t => t - tahun.Length), dokumen.CapaianIku!.Baris[0].Realisasi.GetTahun());
            Assert.Equal(tahun[0] - 1, dokumen.Iku[0].Indikator.Baseline!.Tahun);
        }
    }

    [Theory]
    [MemberData(nameof(Rencana))]
    public void Sums_agree(string periode, string jenis)
    {
        var dokumen = Buat(periode, jenis);
        var rekap = RekapPagu.Calculate(dokumen.Pendanaan!, dokumen.Identitas.Periode.GetKolom());
        Assert.All(PerbandinganPagu.Compare(dokumen.Pendanaan!, rekap), static p => Assert.Equal(StatusPagu.Sama, p.Status));
        Assert.Empty(PerbandinganAnggaran.Compare(dokumen.Belanja!));
        Assert.Empty(PerbandinganAnggaran.Compare(dokumen.AnggaranRealisasi!));
    }

    [Theory]
    [InlineData("provinsi", "1")]
    [InlineData("kabupaten", "2")]
    [InlineData("kota", "2")]
    public void Codes_are_those_of_the_kind_of_region_and_lie_below_each_other(string jenis, string kewenangan)
    {
        var pendanaan = Buat("2025-2029", jenis).Pendanaan!;
        var kode = pendanaan.GetNoda().Select(static n => n.Kode.Value).ToArray();
        Assert.Equal([TingkatKode.BidangUrusan, TingkatKode.Program, TingkatKode.Kegiatan, TingkatKode.SubKegiatan], kode.Select(static k => k.Tingkat));
        Assert.All(kode.Zip(kode.Skip(1)), static p => Assert.True(p.First.Contains(p.Second)));
        Assert.Equal(kewenangan, kode[2].ToString().Split('.')[3]);
        Assert.True(pendanaan.Urusan[0].Kode.Value.Contains(kode[0]));
    }

    [Theory]
    [MemberData(nameof(Rencana))]
    public void Texts_stand_in_square_brackets(string periode, string jenis)
    {
        var dokumen = Buat(periode, jenis);
        var id = Tempat(dokumen).Where(static t => t.Jenis.EndsWith(".id", StringComparison.Ordinal) && !t.Jenis.StartsWith("sebutan.", StringComparison.Ordinal)).Select(static t => (string)t.Nilai!).ToArray();
        Assert.Equal(id.Length, id.Distinct().Count());
        foreach (var tempat in Tempat(dokumen).Where(static t => t.Nilai?.GetValueKind() == System.Text.Json.JsonValueKind.String && t.Skema["enum"] is null))
        {
            var teks = (string)tempat.Nilai!;
            var nama = tempat.Jalur.OfType<string>().Last();
            var bukanTeks = tempat.Skema["oneOf"] is not null || id.Contains(teks) || (tempat.Skema["maxLength"] is not null && teks == "%") || Regex.IsMatch(teks, "^[0-9]{4}-01-01$");
            Assert.True(bukanTeks || teks == $"[{nama}]", $"{tempat.Jenis}: {teks}");
        }
    }

    [Fact]
    public void Skeleton_needs_a_period_and_a_kind_of_region()
    {
        Assert.Throws<ArgumentNullException>(static () => RenstraJson.CreateKerangka(null!, JenisDaerah.Kota));
        Assert.Throws<ArgumentNullException>(static () => RenstraJson.CreateKerangka(new(2025, 2029), null!));
    }

    private static TempatNilai[] Tempat(DokumenRenstra dokumen) => [.. UjiSkema.Telusuri((JsonObject)JsonNode.Parse(RenstraJson.Write(dokumen))!)];
}
