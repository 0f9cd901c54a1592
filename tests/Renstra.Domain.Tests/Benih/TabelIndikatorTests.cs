using Xunit;

namespace Renstra.Domain.Tests.Benih;

public sealed class TabelIndikatorTests
{
    private static readonly DokumenRenstra Dokumen = BenihSeruyan.Dokumen;

    [Fact]
    public void Tabel32_tujuan_and_sasaran()
    {
        var tujuan = Assert.Single(Dokumen.Tujuan);
        Assert.Equal(("T1", "Menurunnya kemiskinan (Misi I, Sasaran ke-5)"), (tujuan.Id, tujuan.Acuan));
        Assert.Equal(["S1", "S2"], tujuan.Sasaran.Select(static s => s.Id));
        Indikator[] rows = [tujuan.Indikator[0], tujuan.Sasaran[0].Indikator[0], tujuan.Sasaran[1].Indikator[0]];
        Assert.Equal(["IT1", "IS1", "IS2"], rows.Select(static i => i.Id));
        Assert.Equal(["%", "%", ""], rows.Select(static i => i.Satuan.Teks));
        Assert.Equal(["95; 90; 85; 80; 75; 75", "100; 100; 100; 100; 100; 100", "58; 60; 62; 64; 66; 66"], rows.Select(BenihSeruyan.Target));
        Assert.All(rows, static i => Assert.Null(i.Baseline));
    }

    [Fact]
    public void Tabel47_iku()
    {
        Assert.Equal(["1 IS1 %", "2 IS2 Angka"], Dokumen.Iku.Select(static b => $"{b.Nomor} {b.Mengulang} {b.Indikator.Satuan.Teks}"));
        Assert.Equal("58; 60; 62; 64; 66; 66", BenihSeruyan.Target(Dokumen.Iku[1].Indikator));
    }

    [Fact]
    public void Tabel47_and_Tabel48_state_the_targets_of_what_they_repeat()
    {
        var asal = Dokumen.Tujuan.SelectMany(static t => t.Indikator.Concat(t.Sasaran.SelectMany(static s => s.Indikator))).Concat(BenihSeruyan.Indikator.Values)
            .Where(static i => i.Id is not null).ToDictionary(static i => i.Id!);
        Assert.Equal(21, asal.Count);
        Assert.All(Dokumen.Iku.Concat(Dokumen.Ikk).Where(static b => b.Mengulang is not null), b => Assert.Equal(asal[b.Mengulang!].Target, b.Indikator.Target));
    }

    [Fact]
    public void Tabel48_ikk()
    {
        Assert.Equal(Enumerable.Range(1, 24).Select(static n => $"{n}"), Dokumen.Ikk.Select(static b => b.Nomor));
        Assert.Equal(
            ["IP01-1", "IP02-1", "IP02-2", "IP02-3", "IP03-1", "IP04-1", "IP04-2", "IP04-3", "IP04-4", "IP04-5", "IP05-1", "IP05-2", "IP05-3", "IP05-4", "IP06-1", "IP06-2", "IP06-3", "IP07-1", null, null, null, null, null, "IT1"],
            Dokumen.Ikk.Select(static b => b.Mengulang));
        Assert.Equal("1; 1.5; 2; 2.5; 3; 3", BenihSeruyan.Target(Dokumen.Ikk[13].Indikator));
        Assert.Equal("46; 46; 50; 55; 60; 60", BenihSeruyan.Target(Dokumen.Ikk[18].Indikator));
        Assert.Equal("orang", Dokumen.Ikk[22].Indikator.Satuan.Teks);
        Assert.Equal("200; 200; 250; 300; 350; 350", BenihSeruyan.Target(Dokumen.Ikk[22].Indikator));
    }

    [Fact]
    public void Tabel49_spm()
    {
        Assert.Equal(["1.", "2.", "3.", "4.", "5."], Dokumen.Spm.Select(static s => s.Nomor));
        Assert.All(Dokumen.Spm, static s =>
        {
            Assert.Equal("Orang", s.Satuan.Teks);
            Assert.Equal("100; 100; 100; 100; 100; ", BenihSeruyan.Deret(s.TargetPersen));
            Assert.True(s.HarusDilayani.IsKosong);
        });
        Assert.Equal(
            ["46; 46; 50; 55; 60; ", "16; 16; 20; 25; 30; ", "12; 12; 15; 20; 25; ", "4; 4; 10; 15; 20; ", "200; 200; 250; 300; 350; "],
            Dokumen.Spm.Select(static s => BenihSeruyan.Deret(s.TargetPenerima)));
    }
}
