using Xunit;
using static Renstra.Domain.Tests.UjiJson;

namespace Renstra.Domain.Tests;

/// <summary>Blank, dash, value and unreadable stay apart in a file.</summary>
public class JsonTercantumTests
{
    private static DokumenRenstra Berdana(DeretTahunan<Tercantum<Rupiah>> pagu) =>
        JsonBolakBalikTests.Minimal() with { Pendanaan = new() { PaguTercantum = pagu, Bidang = [new() { Nama = "B" }] } };

    [Fact]
    public void The_four_states_come_back()
    {
        var deret = DeretTahunan.From(2025, Rupiah.Nol, Tercantum<Rupiah>.Strip, default, Tercantum.TidakTerbaca<Rupiah>("x"));
        var pagu = Terima(BolakBalik(Berdana(deret))).Pendanaan!.PaguTercantum;
        Assert.Equal(
            [KeadaanTercantum.Terbaca, KeadaanTercantum.Strip, KeadaanTercantum.Kosong, KeadaanTercantum.TidakTerbaca],
            pagu.Values.ToArray().Select(static c => c.Keadaan));
    }

    public static TheoryData<string, string> Alasan()
    {
        var data = new TheoryData<string, string>();
        foreach (var sebab in SebabTidakTerbaca.Semua)
        {
            foreach (var asal in AsalKesalahan.Semua)
            {
                data.Add(sebab.Name, asal.Name);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Alasan))]
    public void Every_reason_and_origin_comes_back(string sebab, string asal)
    {
        var sel = Tercantum.TidakTerbaca<Rupiah>("282.8100", SebabTidakTerbaca.Parse(sebab), AsalKesalahan.Parse(asal));
        var teks = BolakBalik(Berdana(DeretTahunan.From(2025, sel)));
        var kembali = Terima(teks).Pendanaan!.PaguTercantum[2025];
        Assert.Equal((sebab, asal, "282.8100"), (kembali.Sebab!.Name, kembali.Asal!.Name, kembali.Teks));
        Assert.Equal(sebab != "tidakDisebut", teks.Contains("\"sebab\"", StringComparison.Ordinal));
        Assert.Equal(asal != "belumDiperiksa", teks.Contains("\"asal\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Blank_years_at_the_ends_of_a_series_built_in_code_are_trimmed()
    {
        var sub = new SubKegiatan { Nama = "S", PaguTercantum = DeretTahunan.From<Tercantum<Rupiah>>(2025, default, Rupiah.Nol, default, default) };
        Assert.Equal((new TahunAnggaran(2026), 1), (sub.PaguTercantum.Awal, sub.PaguTercantum.Count));
        BolakBalik(JsonBolakBalikTests.Minimal() with
        {
            Pendanaan = new() { Bidang = [new() { Nama = "B", Program = [new() { Nama = "P", Kegiatan = [new() { Nama = "K", SubKegiatan = [sub] }] }] }] },
        });
        BolakBalik(Berdana(DeretTahunan.From<Tercantum<Rupiah>>(2025, default, default)));
        BolakBalik(Berdana(DeretTahunan.From(2025, default, Tercantum<Rupiah>.Strip, default, Rupiah.Nol, default)));
    }

    [Fact]
    public void Value_given_by_hand_as_an_unreadable_text_is_kept_as_stated()
    {
        var kode = Terima(Dengan("\"pendanaan\":{\"bidang\":[{\"kode\":{\"tertulis\":\"1.06\",\"asal\":\"transkripsi\"},\"nama\":\"A\"}]}")).Pendanaan!.Bidang[0].Kode;
        Assert.Equal((KeadaanTercantum.TidakTerbaca, AsalKesalahan.Transkripsi), (kode.Keadaan, kode.Asal));
    }
}
