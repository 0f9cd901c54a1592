using Xunit;

namespace Renstra.Domain.Tests.Benih;

/// <summary>Chapter III, tables 4.1, 4.2 and 4.4 to 4.6, and the lists of chapter IV of the seed.</summary>
public sealed class StrategiTests
{
    private static readonly DokumenRenstra Dokumen = BenihSeruyan.Dokumen;
    private static readonly Dictionary<string, NodaPendanaan> Noda = BenihSeruyan.Noda.Where(static n => Id(n) is not null).ToDictionary(static n => Id(n)!);

    [Fact]
    public void Tabel31_misi_tujuan_sasaran_and_two_indicators_of_the_rpjmd()
    {
        var rpjmd = Dokumen.Rpjmd!;
        Assert.Equal((5, 11, 6), (rpjmd.Misi.Count, rpjmd.Strategi.Count, rpjmd.ArahKebijakan.Count));
        var sasaran = Assert.Single(Assert.Single(rpjmd.Misi[0].Tujuan).Sasaran);
        Assert.Equal(["6.36; 6.2; 5.5; 5.1; 5.06; 5.01", "71; 73; 74; 75; 76; 77"], sasaran.Indikator.Select(BenihSeruyan.Target));
    }

    [Fact]
    public void Tabel33_the_fourth_stage_is_printed_as_VI() =>
        Assert.Equal(["TAHAP I 2025", "TAHAP II 2026", "TAHAP III 2027", "TAHAP VI 2028", "TAHAP V 2029"], Dokumen.Penahapan.Select(static t => t.Nama));

    [Fact]
    public void Tabel36_the_remark_column_is_the_only_link_to_programmes()
    {
        Assert.Equal(["P05 P06", "P04 P03", "P05", "P02"], Dokumen.ArahKebijakan.Select(static a => string.Join(' ', a.Program.Select(static p => p.Id))));
        Assert.Equal(6, Dokumen.ArahKebijakan.Sum(static a => a.ArahKebijakanRpjmd.Count));
    }

    [Fact]
    public void Tabel37_ties_strategies_and_policy_directions_to_a_sasaran_and_a_time()
    {
        Assert.Equal(["ST1", "ST2", "ST3"], Dokumen.HubunganStrategi.Select(static h => h.Strategi!.Id));
        Assert.All(Dokumen.HubunganStrategi, static h => Assert.Equal(("T1", "S1", 2025, 2029), (h.Tujuan!.Id, h.Sasaran!.Id, h.Awal!.Value.Nomor, h.Akhir!.Value.Nomor)));
        Assert.Equal("2025 - 2029", Dokumen.HubunganStrategi[0].Waktu);
    }

    [Fact]
    public void Tabel41_eleven_tasks_lead_to_programmes()
    {
        Assert.Equal(Enumerable.Range(1, 11).Select(static n => $"{n}."), Dokumen.HubunganTupoksi.Where(static t => t.Nomor is not null).Select(static t => t.Nomor));
        Assert.All(Dokumen.HubunganTupoksi.Where(static t => t.Tupoksi is not null), static t => Assert.Contains(t.Program!.Id!, Noda));
    }

    [Theory]
    [InlineData("program", 6, 7)]
    [InlineData("kegiatan", 16, 16)]
    [InlineData("subKegiatan", 70, 70)]
    public void The_text_counts_programmes_kegiatan_and_sub_kegiatan(string tingkat, int tercantum, int butir)
    {
        var uraian = Dokumen.Uraian.Single(u => u.Tingkat!.Name == tingkat);
        Assert.Equal((decimal)tercantum, uraian.JumlahTercantum.Value);
        Assert.Equal(butir, uraian.Kelompok.Sum(static k => k.Butir.Count));
        Assert.All(uraian.Kelompok, static k => Assert.Equal(k.JumlahTercantum.Value, k.Butir.Count));
    }

    [Fact]
    public void Tabel42_is_a_cascade_in_which_every_node_lies_below_its_own_parent()
    {
        var levels = new Dictionary<string, int>();
        void Walk(NodaCascading noda, NodaPendanaan? above)
        {
            levels[noda.Tingkat!.Name] = levels.GetValueOrDefault(noda.Tingkat.Name) + 1;
            var here = noda.Sebutan?.Id is { } id && Noda.TryGetValue(id, out var found) ? found : null;
            if (here is not null && above is not null)
            {
                Assert.Contains(here, Enumerable.Range(0, above.JumlahAnak).Select(above.GetAnak));
            }

            foreach (var inside in noda.Rincian)
            {
                Walk(inside, here);
            }
        }

        foreach (var tujuan in Dokumen.Cascading)
        {
            Walk(tujuan, null);
        }

        Assert.Equal((1, 2, 7, 16, 72), (levels["tujuan"], levels["sasaran"], levels["program"], levels["kegiatan"], levels["subKegiatan"]));
    }

    [Fact]
    public void Tabel44_four_levels_above_the_programme()
    {
        var t = Prioritas(JenjangPrioritas.Nasional);
        Assert.Equal((2, 3, 3, 3), (Level(t, 0).Length, Level(t, 1).Length, Level(t, 2).Length, Level(t, 3).Length));
        Assert.Equal(42, Semua(t).Sum(static b => b.Dukungan.Count));
        Assert.All(Level(t, 3), static b => Assert.NotEmpty(b.Dukungan));
    }

    [Fact]
    public void Tabel45_and_Tabel46_keep_priorities_that_no_programme_serves()
    {
        Assert.Equal((36, 7), Hitung(JenjangPrioritas.Provinsi));
        Assert.Equal((12, 18), Hitung(JenjangPrioritas.KabupatenKota));
        var bantuan = Semua(Prioritas(JenjangPrioritas.Provinsi)).Single(static b => b.Nama.StartsWith("- 2 juta", StringComparison.Ordinal)).Dukungan[0];
        Assert.Equal((40_000m, "orang"), (bantuan.Volume[2025].Value, bantuan.Satuan.Teks));
        var tanpaSatuan = Semua(Prioritas(JenjangPrioritas.KabupatenKota)).Single(static b => b.Nomor == "8").Dukungan;
        Assert.All(tanpaSatuan, static d => Assert.True(d.Satuan.IsKosong));
    }

    [Fact]
    public void Tabel46_states_the_pagu_of_Tabel43_but_where_words_and_figures_part()
    {
        var rows = Semua(Prioritas(JenjangPrioritas.KabupatenKota)).SelectMany(static b => b.Dukungan).ToArray();
        var different = rows.Where(d => Noda[d.SubKegiatan!.Id!].PaguTercantum != d.PaguTercantum);
        Assert.Equal([2097], different.Select(static d => d.Sumber!.Baris!.Value));
    }

    private static string? Id(NodaPendanaan noda) => noda switch { Program p => p.Id, Kegiatan k => k.Id, SubKegiatan s => s.Id, _ => null };

    private static TabelPrioritas Prioritas(JenjangPrioritas jenjang) => Dokumen.Prioritas.Single(t => t.Jenjang == jenjang);

    private static (int Butir, int Dukungan) Hitung(JenjangPrioritas jenjang) => (Semua(Prioritas(jenjang)).Count(), Semua(Prioritas(jenjang)).Sum(static b => b.Dukungan.Count));

    private static IEnumerable<ButirPrioritas> Semua(TabelPrioritas tabel) => tabel.Butir.SelectMany(Semua);

    private static IEnumerable<ButirPrioritas> Semua(ButirPrioritas butir) => butir.Butir.SelectMany(Semua).Prepend(butir);

    private static ButirPrioritas[] Level(TabelPrioritas tabel, int level) =>
        level == 0 ? [.. tabel.Butir] : [.. Level(tabel, level - 1).SelectMany(static b => b.Butir)];
}
