using System.Text;
using FsCheck.Xunit;
using Renstra.Domain;
using Xunit;

namespace Renstra.Nomenclature.Tests;

/// <summary>Whatever bytes come, loading answers: a view, or errors within the file.</summary>
public sealed class MuatKerasTest
{
    private static readonly byte[][] Berkas =
    [
        Encoding.UTF8.GetBytes("\uFEFFkode\tnama\tlingkup\tspm\tpendahulu\r\n1\tSATU\tkeduanya\t\t\r\n1.01\tDUA é\tkeduanya\tSPM\t1.02 1.03\r\n"),
        Encoding.UTF8.GetBytes("""{"format":"renstra-nomenklatur/1","nama":"é","berlaku":"2027-03-01","atas":"sipd-2027","lengkap":"provinsi","entri":[{"kode":"1","nama":"SATU","lingkup":"keduanya","spm":true,"pendahulu":["1.02"]}],"dihapus":["1.06"]}"""),
    ];

    [Property(MaxTest = 300)]
    public void Changed_bytes_give_an_answer(byte[] acak, ushort letak, bool json)
    {
        var isi = Berkas[json ? 1 : 0].ToArray();
        for (var i = 0; i < acak.Length; i++)
        {
            isi[(letak + (i * 37)) % isi.Length] = acak[i];
        }

        Answers(isi);
    }

    [Property(MaxTest = 200)]
    public void Moved_parts_give_an_answer(ushort dari, ushort panjang, ushort ke, bool json)
    {
        var isi = Berkas[json ? 1 : 0];
        var (awal, jumlah) = (dari % isi.Length, panjang % 40);
        var potongan = isi.AsSpan(awal, Math.Min(jumlah, isi.Length - awal)).ToArray();
        Answers([.. isi.AsSpan(0, ke % isi.Length), .. potongan, .. isi.AsSpan(ke % isi.Length)]);
    }

    [Property(MaxTest = 200)]
    public void Any_bytes_give_an_answer(byte[] isi) => Answers(isi);

    [Theory]
    [InlineData("null", "null")]
    [InlineData(" [ ]", "[…]")]
    public void Another_value_of_JSON_is_told_as_JSON(string isi, string ditemukan)
    {
        var galat = Assert.Single(MuatTest.Load(isi).Galat);
        Assert.Contains(ditemukan, galat.Render(), StringComparison.Ordinal);
        Assert.DoesNotContain("kode", galat.Render(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_cut_gives_an_answer()
    {
        foreach (var berkas in Berkas)
        {
            for (var n = 0; n <= berkas.Length; n++)
            {
                Answers(berkas[..n]);
            }
        }
    }

    private static void Answers(byte[] isi)
    {
        foreach (var format in new FormatNomenklatur?[] { null, FormatNomenklatur.Tsv, FormatNomenklatur.Json })
        {
            var hasil = Nomenklatur.Load(new MemoryStream(isi), new() { Format = format });
            Assert.Equal(hasil.IsTermuat, hasil.JumlahGalat == 0);
            var baris = isi.Count(static b => b == '\n') + 1;
            foreach (var galat in hasil.Galat.Concat(hasil.Peringatan))
            {
                Assert.InRange(galat.Baris, 0, baris);
                Assert.InRange(galat.Kolom, 0, isi.Length + 1);
                Assert.NotEqual(galat.Render(), galat.Render(Bahasa.Inggris));
                Assert.DoesNotContain(galat.Render(), char.IsControl);
            }
        }
    }
}
