using Renstra.Domain;
using Xunit;

namespace Renstra.Nomenclature.Tests;

public sealed class NamaTest
{
    [Theory]
    [InlineData("1.06.04.2.02.0003", "Penyediaan Permakanan", "sama", "")]
    [InlineData("1.06.04.2.02.0003", "penyediaan  permakanan.", "bedaPenulisan", "penyediaan|Penyediaan;permakanan.|Permakanan")]
    [InlineData("1.06.04.2.02.0003", "Penyediaan Permakanann", "bedaPenulisan", "Permakanann|Permakanan")]
    [InlineData("1.06.04.2.02.0003", "Penyediaan Permakanan Lansia", "tidakDikenal", "Lansia|")]
    [InlineData("1.06.04", "PROGRAM PENGELOLAAN PENDIDIKAN", "namaEntriLain", "")]
    [InlineData("1.06.99", "apa pun", "tidakDinilai", "")]
    public void Names_are_compared(string kode, string nama, string kecocokan, string beda)
    {
        var hasil = Contoh.Sipd.MatchName(Contoh.Kode(kode), nama, JenisDaerah.Kabupaten);
        Assert.Equal(kecocokan, hasil.Kecocokan.Name);
        Assert.Equal(beda, string.Join(';', hasil.Beda.Select(static b => $"{b.Tertulis}|{b.Nomenklatur}")));
        Assert.Equal(kecocokan == "namaEntriLain" ? ["1.01.02"] : [], hasil.EntriLain.Select(static e => e.Kode.ToString()));
    }

    [Fact]
    public void Every_name_agrees_with_itself()
    {
        foreach (var entri in Contoh.Sipd.Enumerate(lingkup: LingkupDaerah.Provinsi))
        {
            Assert.Equal(KecocokanNama.Sama, Contoh.Sipd.MatchName(entri.Kode, entri.Nama, JenisDaerah.Provinsi).Kecocokan);
        }
    }
}
