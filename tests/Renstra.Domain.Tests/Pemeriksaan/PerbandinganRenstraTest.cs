using System.Text;
using System.Text.Json.Nodes;
using Renstra.Domain.Json;
using Renstra.Domain.Pemeriksaan;
using Xunit;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>Two versions of a plan: what was done to a copy is what is found, and nothing else.</summary>
public sealed class PerbandinganRenstraTest
{
    private static DokumenRenstra Bersih { get; } = RenstraJson.Read(PohonUji.Bytes).Dokumen!;

    [Fact]
    public void Plan_compared_with_itself_is_unchanged()
    {
        var hasil = PerbandinganRenstra.Compare(Bersih, Bersih);
        Assert.True(hasil.IsSama);
        Assert.All(hasil.Semua, static n => Assert.Equal(DasarPengenalan.KodeDanNama, n.Dasar));
        Assert.All(hasil.Pagu, static p => Assert.Equal(Rupiah.Nol, p.Selisih));
    }

    [Fact]
    public void Changed_pagu_is_found_at_each_node_that_states_it()
    {
        var path = "";
        var hasil = Change(d =>
        {
            path = PohonUji.SubKegiatan(d)[4].Path;
            SuntikanPagu.Everywhere(d, path, "2027", 5_000_000);
        });
        Assert.Equal(4, hasil.Noda.Count);
        Assert.All(hasil.Noda, static n => Assert.Equal(JenisPerubahan.Berubah, n.Jenis));
        Assert.All(hasil.Noda, static n => Assert.Equal(5_000_000m, (Assert.Single(n.Pagu).Baru.Value - n.Pagu[0].Lama.Value).ToDecimal()));
        Assert.Equal([("2027", 5_000_000m)], hasil.Pagu.Where(static p => p.Selisih != Rupiah.Nol).Select(static p => (p.Tahun.ToString(), p.Selisih.ToDecimal())));
    }

    [Fact]
    public void Added_and_removed_are_each_others_mirror()
    {
        var without = Broken(static d =>
        {
            PohonUji.Kegiatan(d)[4].Node["subKegiatan"]!.AsArray().RemoveAt(1);

            // What mentions it by its id.
            d.AsObject().Remove("cascading");
            d.AsObject().Remove("uraian");
        });
        var removed = Assert.Single(PerbandinganRenstra.Compare(Bersih, without).Noda);
        var added = Assert.Single(PerbandinganRenstra.Compare(without, Bersih).Noda);
        Assert.Equal((JenisPerubahan.Dihapus, JenisPerubahan.Ditambah), (removed.Jenis, added.Jenis));
        Assert.Equal(removed.Lama!.Noda, added.Baru!.Noda);
        Assert.Equal(removed.Pagu.Select(static p => (p.Tahun, p.Lama)), added.Pagu.Select(static p => (p.Tahun, p.Baru)));
    }

    [Fact]
    public void Renamed_is_told_from_another_writing()
    {
        var hasil = Change(static d =>
        {
            PohonUji.Kegiatan(d)[0].Node["nama"] = "Perencanaan, Penganggaran dan Evaluasi Kinerja Perangkat Daerah";
            PohonUji.Kegiatan(d)[1].Node["nama"] = "Penatausahaan Keuangan";
        });
        var renamed = Assert.Single(hasil.Noda);
        Assert.Equal((JenisPerubahan.BergantiNama, DasarPengenalan.Kode), (renamed.Jenis, renamed.Dasar));
        Assert.Equal("Penatausahaan Keuangan", renamed.Baru!.Noda.Nama);
    }

    [Fact]
    public void Another_code_of_the_same_name_is_a_move()
    {
        var moved = Assert.Single(Change(static d => PohonUji.SubKegiatan(d)[0].Node["kode"] = "1.06.01.2.01.0099").Noda);
        Assert.Equal((JenisPerubahan.Berpindah, DasarPengenalan.Nama), (moved.Jenis, moved.Dasar));
    }

    [Fact]
    public void Successor_by_the_nomenclature_is_recognised_under_another_name()
    {
        var baru = Broken(static d =>
        {
            PohonUji.SubKegiatan(d)[0].Node["kode"] = "1.06.01.2.01.0099";
            PohonUji.SubKegiatan(d)[0].Node["nama"] = "Dokumen Perencanaan";
        });
        var without = PerbandinganRenstra.Compare(Bersih, baru);
        Assert.Equal((1, 1), (without.Count(JenisPerubahan.Ditambah), without.Count(JenisPerubahan.Dihapus)));
        var moved = Assert.Single(PerbandinganRenstra.Compare(Bersih, baru, static k => k.ToString() == "1.06.01.2.01.0001" ? [KodeRekening.Parse("1.06.01.2.01.0099")] : []).Noda);
        Assert.Equal((JenisPerubahan.Berpindah, DasarPengenalan.Pemetaan), (moved.Jenis, moved.Dasar));
    }

    [Fact]
    public void Target_unit_and_new_indicator_are_told_by_year()
    {
        var hasil = Change(static d =>
        {
            var indikator = PohonUji.Program(d)[1].Node["hasil"]![0]!["indikator"]!.AsArray();
            indikator[0]!["target"]!["2028"] = 70;
            indikator.Add(JsonNode.Parse("""{ "nama": "Indikator baru", "satuan": "%", "target": { "2025": 1 } }"""));
        });
        var noda = Assert.Single(hasil.Noda);
        Assert.Equal([JenisPerubahan.Berubah, JenisPerubahan.Ditambah], noda.Indikator.Select(static i => i.Jenis));
        Assert.Equal("2028: 63 70", string.Join(';', noda.Indikator[0].Target.Select(static t => $"{t.Tahun}: {t.Lama} {t.Baru}")));
    }

    [Fact]
    public void Sasaran_that_goes_is_told()
    {
        var hasil = PerbandinganRenstra.Compare(Bersih, Bersih with { Tujuan = [Bersih.Tujuan[0] with { Sasaran = [Bersih.Tujuan[0].Sasaran[0]] }] });
        var gone = Assert.Single(hasil.Kinerja);
        Assert.Equal((JenisPerubahan.Dihapus, JenisPemilik.Sasaran), (gone.Jenis, gone.Bagian));
    }

    [Fact]
    public void Empty_plans_compare()
    {
        var kosong = DokumenUji.Read("\"tujuan\": []").Dokumen!;
        Assert.True(PerbandinganRenstra.Compare(kosong, kosong).IsSama);
        Assert.Equal(Bersih.Pendanaan!.GetNoda().Count(), PerbandinganRenstra.Compare(kosong, Bersih).Count(JenisPerubahan.Ditambah));
        Assert.Equal(Bersih.Pendanaan!.GetNoda().Count(), PerbandinganRenstra.Compare(Bersih, kosong).Count(JenisPerubahan.Dihapus));
    }

    private static PerbandinganRenstra Change(Action<JsonNode> change) => PerbandinganRenstra.Compare(Bersih, Broken(change));

    private static DokumenRenstra Broken(Action<JsonNode> change)
    {
        var d = PohonUji.Bersih();
        change(d);
        return RenstraJson.Read(Encoding.UTF8.GetBytes(d.ToJsonString())).Dokumen!;
    }
}
