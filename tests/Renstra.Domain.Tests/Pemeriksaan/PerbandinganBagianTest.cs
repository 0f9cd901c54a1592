using System.Text;
using System.Text.Json.Nodes;
using Renstra.Domain.Json;
using Renstra.Domain.Pemeriksaan;
using Xunit;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>Two versions of a plan beside the funding tree: SPM, priorities, strategi and arah kebijakan, sasaran, IKU and IKK.</summary>
public sealed class PerbandinganBagianTest
{
    private static DokumenRenstra Bersih { get; } = RenstraJson.Read(PohonUji.Bytes).Dokumen!;

    [Fact]
    public void Spm_targets_are_told_by_year_and_by_series()
    {
        var hasil = Change(static d =>
        {
            d["spm"]![0]!["targetPenerima"]!["2027"] = 125;
            d["spm"]![0]!["harusDilayani"]!["2028"] = 130;
            d["spm"]![0]!["targetPersen"]!["2029"] = 90;
            d["spm"]![0]!["satuan"] = "Jiwa";
        });
        var spm = Assert.Single(hasil.Spm);
        Assert.Equal((JenisPerubahan.Berubah, DasarPengenalan.Nama, true), (spm.Jenis, spm.Dasar, spm.IsSatuanBerubah));
        Assert.Equal(["2027: 120 125", "2028: 120 130", "2029: 100 90"], new[] { spm.TargetPenerima, spm.HarusDilayani, spm.TargetPersen }.Select(static s => Tell(Assert.Single(s))));
        Assert.False(hasil.IsSama);
        Assert.Empty(hasil.Noda);
    }

    [Fact]
    public void Spm_row_is_recognised_by_its_indicator_where_its_service_is_worded_otherwise()
    {
        var hasil = Change(static d => d["spm"]![1]!["jenisPelayanan"] = "Rehabilitasi sosial dasar bagi anak di luar panti");
        var spm = Assert.Single(hasil.Spm);
        Assert.Equal((JenisPerubahan.BergantiNama, DasarPengenalan.Isi), (spm.Jenis, spm.Dasar));
        Assert.Empty(spm.TargetPenerima);
    }

    [Fact]
    public void Spm_row_that_comes_is_one_that_goes_the_other_way()
    {
        var without = Broken(static d => d["spm"]!.AsArray().RemoveAt(2));
        var gone = Assert.Single(PerbandinganRenstra.Compare(Bersih, without).Spm);
        var come = Assert.Single(PerbandinganRenstra.Compare(without, Bersih).Spm);
        Assert.Equal((JenisPerubahan.Dihapus, JenisPerubahan.Ditambah), (gone.Jenis, come.Jenis));
        Assert.Equal(Bersih.Spm[2], gone.Lama);
        Assert.Equal(6, come.TargetPersen.Count);
    }

    [Fact]
    public void Pagu_of_a_priority_is_told_by_year()
    {
        var hasil = Change(static d => d["prioritas"]![0]!["butir"]![0]!["dukungan"]![0]!["pagu"]!["2026"] = 500_000_000);
        var prioritas = Assert.Single(hasil.Prioritas);
        Assert.Equal((JenisPerubahan.Berubah, DasarPengenalan.Nama, JenjangPrioritas.KabupatenKota), (prioritas.Jenis, prioritas.Dasar, prioritas.Jenjang));
        var dukungan = Assert.Single(prioritas.Dukungan);
        Assert.Equal((JenisPerubahan.Berubah, "2026: 488200000 500000000"), (dukungan.Jenis, Tell(Assert.Single(dukungan.Pagu))));
        Assert.EndsWith(" / Penyediaan Permakanan", dukungan.Sebutan, StringComparison.Ordinal);
    }

    [Fact]
    public void Support_is_the_same_under_other_ids_and_another_name_of_its_node()
    {
        var hasil = Change(static d =>
        {
            var text = d.ToJsonString().Replace("\"SK311\"", "\"X9\"", StringComparison.Ordinal).Replace("\"P3\"", "\"Y3\"", StringComparison.Ordinal);
            var other = JsonNode.Parse(text)!.AsObject();
            foreach (var name in other.Select(static p => p.Key).ToArray())
            {
                d[name] = other[name]!.DeepClone();
            }

            var node = PohonUji.SubKegiatan(d).First(static s => s.Node["id"]?.GetValue<string>() == "X9").Node;
            node["nama"] = "Penyediaan Makanan Siap Saji";
            d["prioritas"]![0]!["butir"]![0]!["dukungan"]![0]!["subKegiatan"]!["teks"] = "Penyediaan Makanan Siap Saji";
        });
        Assert.Single(hasil.Noda);
        Assert.Empty(hasil.Prioritas);
    }

    [Fact]
    public void Priority_is_recognised_by_what_supports_it_and_told_where_none_is_left()
    {
        var renamed = Assert.Single(Change(static d => d["prioritas"]![0]!["butir"]![1]!["nama"] = "Siaga bencana").Prioritas);
        Assert.Equal((JenisPerubahan.BergantiNama, DasarPengenalan.Isi, "Siaga bencana"), (renamed.Jenis, renamed.Dasar, renamed.Baru!.Nama));
        var gone = Assert.Single(Change(static d => d["prioritas"]![0]!["butir"]!.AsArray().RemoveAt(1)).Prioritas);
        Assert.Equal((JenisPerubahan.Dihapus, JenisPerubahan.Dihapus), (gone.Jenis, Assert.Single(gone.Dukungan).Jenis));
        Assert.Equal(6, gone.Dukungan[0].Pagu.Count);
    }

    [Fact]
    public void Priority_below_another_moves_with_its_table_and_level()
    {
        ButirPrioritas anak = new() { Nama = "Anak" }, satu = new() { Nama = "Satu", Butir = [anak] }, dua = new() { Nama = "Dua" };
        TabelPrioritas Tabel(params ReadOnlySpan<ButirPrioritas> butir) => new() { Jenjang = JenjangPrioritas.Nasional, Butir = Daftar.Create(butir) };
        var hasil = PerbandinganRenstra.Compare(Bersih with { Prioritas = [Tabel(satu, dua)] }, Bersih with { Prioritas = [Tabel(satu with { Butir = [] }, dua with { Butir = [anak] })] });
        var moved = Assert.Single(hasil.Prioritas);
        Assert.Equal((JenisPerubahan.Berpindah, DasarPengenalan.NamaTunggal), (moved.Jenis, moved.Dasar));
    }

    [Fact]
    public void Strategi_and_arah_tell_their_text_and_their_ties()
    {
        var hasil = Change(static d =>
        {
            d["strategi"]![0]!["nama"] = "Memperluas jangkauan layanan sosial";
            d["strategi"]![1]!["mendukung"]!.AsArray().Add("S1");
            d["arahKebijakan"]![0]!["program"]!.AsArray().RemoveAt(0);
        });
        Assert.Equal([JenisPerubahan.BergantiNama, JenisPerubahan.Berubah], hasil.Strategi.Select(static s => s.Jenis));
        Assert.Equal(DasarPengenalan.Id, hasil.Strategi[0].Dasar);
        Assert.Equal([Bersih.Tujuan[0].Sasaran[0].Nama], hasil.Strategi[1].KaitanDitambah);

        // The arah is tied to a strategi of another text now, which is the same strategi.
        var arah = Assert.Single(hasil.ArahKebijakan);
        Assert.Equal(["PROGRAM PEMBERDAYAAN SOSIAL"], arah.KaitanDihapus);
        Assert.Empty(arah.KaitanDitambah);
        var added = Assert.Single(Change(static d => d["arahKebijakan"]!.AsArray().Add(JsonNode.Parse("""{ "nama": "Arah baru" }"""))).ArahKebijakan);
        Assert.Equal((JenisPerubahan.Ditambah, "Arah baru"), (added.Jenis, added.NamaBaru));
    }

    [Fact]
    public void Tujuan_and_sasaran_tell_their_texts_their_indicators_and_their_place()
    {
        var tujuan = Bersih.Tujuan[0];
        var indikator = tujuan.Sasaran[0].Indikator[0];
        var hasil = PerbandinganRenstra.Compare(Bersih, Bersih with
        {
            Tujuan =
            [
                tujuan with { Nama = "Tujuan lain", Sasaran = [tujuan.Sasaran[0] with { Indikator = [indikator with { Target = indikator.Target.Map(static (t, v) => t.Nomor == 2026 ? Tercantum.Terbaca<Target>(new Target.Angka(1)) : v) }] }] },
                new() { Nama = "Tujuan kedua", Sasaran = [.. tujuan.Sasaran.Skip(1)] },
            ],
        });
        Assert.Equal(
            [JenisPerubahan.BergantiNama, JenisPerubahan.Ditambah, JenisPerubahan.Berubah, JenisPerubahan.Berpindah],
            hasil.Kinerja.Select(static k => k.Jenis));
        Assert.Equal(2026, Assert.Single(Assert.Single(hasil.Kinerja[2].Indikator).Target).Tahun.Nomor);
        Assert.Equal((tujuan.Nama, "Tujuan kedua"), (hasil.Kinerja[3].IndukLama, hasil.Kinerja[3].IndukBaru));
    }

    [Theory]
    [InlineData("iku")]
    [InlineData("ikk")]
    public void Tables_of_iku_and_ikk_tell_targets_baseline_and_polarity(string tabel)
    {
        var hasil = Change(d =>
        {
            d[tabel]![0]!["indikator"]!["target"]!["2026"] = 1;
            d[tabel]![0]!["indikator"]!["baseline"] = JsonNode.Parse("""{ "tahun": 2023, "nilai": 2 }""");
            d[tabel]![0]!["indikator"]!["polaritas"] = "turun";
            d[tabel]![0]!["indikator"]!["sifatTarget"] = "kumulatif";
        });
        var kinerja = Assert.Single(hasil.Kinerja);
        Assert.Equal(tabel, kinerja.Bagian.Name);
        var indikator = Assert.Single(kinerja.Indikator);
        Assert.Equal((JenisPerubahan.Berubah, true, true, true), (indikator.Jenis, indikator.IsBaselineBerubah, indikator.IsPolaritasBerubah, indikator.IsSifatBerubah));
        Assert.Equal(2026, Assert.Single(indikator.Target).Tahun.Nomor);
    }

    private static string Tell<T>(PerubahanNilai<T> nilai)
        where T : notnull => $"{nilai.Tahun}: {nilai.Lama} {nilai.Baru}";

    private static PerbandinganRenstra Change(Action<JsonNode> change) => PerbandinganRenstra.Compare(Bersih, Broken(change));

    private static DokumenRenstra Broken(Action<JsonNode> change)
    {
        var d = PohonUji.Bersih();
        change(d);
        return RenstraJson.Read(Encoding.UTF8.GetBytes(d.ToJsonString())).Dokumen!;
    }
}
