using System.Security.Cryptography;
using Renstra.Domain;
using Renstra.Nomenclature.Format;
using Renstra.Nomenclature.Import;
using Xunit;

namespace Renstra.Nomenclature.Tests;

/// <summary>The embedded data are those of the source tables, row by row and byte by byte.</summary>
public sealed class IsiTest
{
    private static string[] Manifes { get; } = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "nomenklatur.manifest.txt"));

    [Fact]
    public void Bytes_are_those_of_the_manifest()
    {
        var baris = Manifes[1].Split('\t');
        Assert.Equal(int.Parse(baris[1]), Nomenklatur.Wadah.Isi.Length);
        Assert.Equal(baris[2], Convert.ToHexStringLower(SHA256.HashData(Nomenklatur.Wadah.Isi)));
    }

    [Fact]
    public void Rows_by_level_and_list_are_those_of_the_manifest()
    {
        var baris = Manifes.SkipWhile(static b => !b.StartsWith("rows:", StringComparison.Ordinal)).Skip(1).TakeWhile(static b => b.Length > 0).Select(static b => b.Split('\t')).ToArray();
        Assert.Equal(Contoh.Dimiliki.Select(static v => v.Name), baris.Select(static b => b[0]));
        foreach (var (versi, angka) in Contoh.Dimiliki.Zip(baris))
        {
            var entri = Contoh.Milik(versi).ToArray();
            int[] jumlah =
            [
                entri.Length, .. TingkatKode.Semua.Skip(1).Select(t => entri.Count(e => e.Tingkat == t)),
                .. LingkupDaerah.Semua.Select(l => entri.Count(e => e.Lingkup == l)), entri.Count(static e => e.IsDiragukan),
            ];
            Assert.Equal(jumlah, angka[1..^1].Select(int.Parse));
        }
    }

    [Fact]
    public void Manifest_of_the_sources_is_in_the_data()
    {
        var sumber = System.Text.Encoding.UTF8.GetString(Nomenklatur.Wadah.Get(JenisBagian.Sumber, 0).Span);
        Assert.Equal(Manifes.SkipWhile(static b => !b.StartsWith("sources:", StringComparison.Ordinal)).Skip(1).TakeWhile(static b => b.Length > 0), sumber.Split('\n')[..^1]);
    }

    [DenganTabelAsal]
    public void Every_row_of_the_tables_is_there_and_no_other()
    {
        foreach (var versi in Contoh.Dimiliki)
        {
            var entri = Contoh.Milik(versi).ToDictionary(static e => (e.Kode.ToString(), e.Lingkup));
            var jumlah = 0;
            foreach (var baris in TabelAsal.Read(versi.Name + ".tsv"))
            {
                jumlah++;
                var satu = entri[(baris["code"], Import.Kosakata.ToLingkup(baris["kewenangan"])!)];
                var nama = satu.GetKeraguan().FirstOrDefault(k => k.Jenis == JenisKeraguan.Dikoreksi && k.BacaanLain == baris["name"]) is null ? satu.Nama : baris["name"];
                Assert.Equal(
                    (baris["name"], baris["kinerja"], baris["indikator"], baris["satuan"], Import.Kosakata.ToTingkat(baris["level"])),
                    (nama, satu.Kinerja, satu.Indikator, satu.Satuan.Teks, satu.Tingkat));
                Assert.Equal(baris.GetValueOrDefault("spm") == "SPM", satu.IsSpm);
                Assert.Equal(baris.GetValueOrDefault("previous") ?? "", string.Join(' ', satu.GetPendahulu()));
            }

            Assert.Equal(entri.Count, jumlah);
        }
    }

    [DenganTabelAsal]
    public void Import_refuses_nothing_and_gives_the_same_bytes()
    {
        var impor = new Impor(TabelAsal.Folder!);
        Assert.Empty(impor.Tabel.SelectMany(static t => t.Ditolak));
        Assert.Empty(impor.Putusan.TidakTerpakai);
        var isi = impor.Build();
        Assert.Equal(isi, new Impor(TabelAsal.Folder!).Build());
        Assert.True(Nomenklatur.Wadah.Isi.SequenceEqual(isi));
    }

    [DenganTabelAsal]
    public void All_versions_take_at_most_half_as_much_again_as_the_newest()
    {
        var impor = new Impor(TabelAsal.Folder!);
        var terbaru = impor.Build([impor.Tabel[^1]]).Length;
        Assert.InRange(impor.Build().Length * 2, 0, terbaru * 3);
    }
}
