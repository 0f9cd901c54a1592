using Renstra.Domain;
using Renstra.Nomenclature.Format;
using Xunit;

namespace Renstra.Nomenclature.Tests;

/// <summary>A small container, whole and broken.</summary>
public sealed class WadahTest
{
    private static readonly byte[] Kecil = Write();

    [Fact]
    public void Small_table_is_read_back_from_array_and_stream()
    {
        foreach (var wadah in new[] { Wadah.Open(Kecil), Wadah.Open(new MemoryStream(Kecil)) })
        {
            var tabel = new TabelNomenklatur(wadah, wadah.Get(JenisBagian.Tabel, 1), null);
            Assert.Equal(4, tabel.Count);
            Assert.Equal("Dua", System.Text.Encoding.UTF8.GetString(tabel.GetNama(2)));
            Assert.Equal((1, 2, -1), (tabel.Find(Nomor("1.01"), 1), tabel.Find(Nomor("1.01"), 2), tabel.Find(Nomor("1.02"), 3)));
            Assert.Equal("lain", Assert.Single(tabel.GetKeraguan(3)).BacaanLain);
            Assert.Equal([KodeRekening.Parse("1.01.03")], tabel.GetPendahulu(3));
        }
    }

    [Fact]
    public void Same_rows_give_the_same_bytes() => Assert.Equal(Kecil, Write());

    [Fact]
    public void Unknown_format_version_is_refused()
    {
        var isi = Kecil.ToArray();
        isi[4] = 9;
        Assert.Contains("format version 9", Assert.Throws<InvalidDataException>(() => Wadah.Open(isi)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_cut_is_refused()
    {
        for (var n = 0; n < Kecil.Length; n++)
        {
            Assert.Throws<InvalidDataException>(() => Wadah.Open(Kecil.AsSpan(0, n)));
        }
    }

    [Fact]
    public void Broken_bytes_give_an_error_or_an_answer_but_nothing_worse()
    {
        for (var i = 0; i < Kecil.Length; i++)
        {
            foreach (var bita in new byte[] { 0, 1, 0x7F, 0x80, 0xFF })
            {
                var isi = Kecil.ToArray();
                isi[i] = bita;
                var galat = Record.Exception(() => ReadAll(isi));
                Assert.True(galat is null or InvalidDataException or IndexOutOfRangeException or ArgumentOutOfRangeException, $"{i}={bita}: {galat}");
            }
        }
    }

    [Fact]
    public void Row_that_stands_twice_cannot_be_written()
    {
        BarisNomenklatur[] kembar = [new(KodeRekening.Parse("1"), LingkupDaerah.Keduanya, "a"), new(KodeRekening.Parse("1"), LingkupDaerah.Provinsi, "b")];
        Assert.Throws<InvalidDataException>(() => PenulisTabel.Write(kembar, new KumpulanTeks(), "contoh"));
    }

    private static ulong Nomor(string kode) => KodeRekening.Parse(kode).ToUInt64();

    private static void ReadAll(byte[] isi)
    {
        var wadah = Wadah.Open(isi);
        var tabel = new TabelNomenklatur(wadah, wadah.Get(JenisBagian.Tabel, 1), null);
        for (var i = 0; i < tabel.Count; i++)
        {
            _ = tabel.GetNama(i).Length + tabel.GetKinerja(i).Length + tabel.GetSatuan(i).Length + tabel.GetKeraguan(i).Count + tabel.GetPendahulu(i).Count;
            _ = tabel.Find(tabel.GetKode(i), 3);
        }
    }

    private static byte[] Write()
    {
        var (teks, wadah) = (new KumpulanTeks(), new PenulisWadah());
        BarisNomenklatur[] baris =
        [
            new(KodeRekening.Parse("1.01.02"), LingkupDaerah.Keduanya, "Tiga")
            {
                Kinerja = "kinerja", Satuan = "Orang", Keraguan = [new(BidangKeraguan.Nama, JenisKeraguan.Dikoreksi, "lain")], Pendahulu = [KodeRekening.Parse("1.01.03")],
            },
            new(KodeRekening.Parse("1"), LingkupDaerah.Keduanya, "Satu"),
            new(KodeRekening.Parse("1.01"), LingkupDaerah.KabupatenKota, "Dua"),
            new(KodeRekening.Parse("1.01"), LingkupDaerah.Provinsi, "Dua Provinsi"),
        ];
        wadah.Add(JenisBagian.Tabel, 1, PenulisTabel.Write(baris, teks, "contoh"));
        wadah.Add(teks);
        return wadah.Build();
    }
}
