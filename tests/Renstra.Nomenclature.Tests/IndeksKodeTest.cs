using System.Buffers.Binary;
using FsCheck.Xunit;
using Renstra.Domain;
using Renstra.Nomenclature.Format;
using Xunit;

namespace Renstra.Nomenclature.Tests;

/// <summary>The perfect index: each code has a slot of its own.</summary>
public sealed class IndeksKodeTest
{
    /// <summary>Of whatever codes, in whatever order: the candidate for a code is its first row, and the same codes give the same index.</summary>
    [Property]
    public void Candidate_of_a_code_is_its_first_row(ulong[] nomor)
    {
        ulong[] kode = [.. nomor.Select(static n => n & TataTabel.TopengKode)];
        var (bita, cincangan) = Write(kode);
        Assert.Equal(bita, Write(kode).Bita);
        var indeks = Open(bita, cincangan);
        Assert.All(kode, k => Assert.Equal(Array.IndexOf(kode, k), indeks.GetCalon(k)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(12_288)]
    [InlineData(12_289)]
    [InlineData(65_534)]
    public void Any_number_of_neighbouring_codes_fits(int banyak)
    {
        ulong[] kode = [.. Enumerable.Range(1, banyak).Select(static n => (ulong)n << 1)];
        var (bita, cincangan) = Write(kode);
        Assert.InRange(cincangan.JumlahSlot, banyak * 4 / 3, Math.Max(2, banyak * 8 / 3));
        var indeks = Open(bita, cincangan);
        for (var i = 0; i < banyak; i++)
        {
            Assert.Equal(i, indeks.GetCalon(kode[i]));
        }
    }

    [Fact]
    public void Index_of_nothing_names_a_row_that_no_table_has()
    {
        var kosong = IndeksKode.Kosong;
        Assert.True(kosong.IsKosong);
        Assert.All((ulong[])[0, 1, ulong.MaxValue], kode => Assert.True(kosong.GetCalon(kode) > TataTabel.MaksimalBaris));
    }

    [Fact]
    public void Index_that_is_shorter_than_it_says_is_refused()
    {
        var (bita, cincangan) = Write([1, 2, 3]);
        var semua = Potongan.Copy(bita);
        Assert.Throws<InvalidDataException>(() => new IndeksKode(cincangan, semua.Slice(0, 2 * cincangan.JumlahEmber), semua.Slice(0, 2)));
    }

    /// <summary>A look-up through the index of a view finds what a search of its tables, one after the other, finds.</summary>
    [Fact]
    public void Views_of_several_tables_find_what_their_tables_hold()
    {
        foreach (var versi in VersiNomenklatur.Semua)
        {
            var pandangan = Nomenklatur.Get(versi);
            var tabel = Nomenklatur.GetSusunan(versi.Value).ToArray().Select(static n => Nomenklatur.GetEmbedded(n)).ToArray();
            var kode = tabel.SelectMany(static t => Enumerable.Range(0, t.Count).Select(t.GetKode)).Distinct().ToArray();
            foreach (var satu in kode.Concat(kode.Select(static k => k ^ 1)).Select(static k => KodeRekening.TryFromUInt64(k, out var ada) ? ada : default).Where(static k => !k.IsPenunjang()))
            {
                for (var lingkup = 1; lingkup <= 3; lingkup++)
                {
                    var pertama = Array.Find(tabel, t => t.Find(satu.ToUInt64(), lingkup) >= 0);
                    Assert.Equal(pertama is not null, pandangan.TryFind(satu, lingkup, out var entri));
                    Assert.Equal((pertama?.Versi, pertama?.Find(satu.ToUInt64(), lingkup) ?? 0), (entri.Versi, entri.NomorBaris));
                }
            }
        }
    }

    private static (byte[] Bita, Cincangan Cincangan) Write(ulong[] kode)
    {
        var indeks = PenyusunIndeks.Build(kode);
        var tulis = new PenulisBita();
        indeks.Write(tulis);
        return (tulis.ToArray(), indeks.Cincangan);
    }

    private static IndeksKode Open(byte[] bita, Cincangan cincangan)
    {
        var (semua, panjang) = (Potongan.Copy(bita), 2 * cincangan.JumlahEmber);
        return new(cincangan, semua.Slice(0, panjang), semua.Slice(TataTabel.Align(panjang), 2L * cincangan.JumlahSlot));
    }
}
