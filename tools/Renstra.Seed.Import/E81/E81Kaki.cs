namespace Renstra.Seed.Import;

/// <summary>The foot of form E.81: total, averages, predikat.</summary>
internal sealed class E81Kaki(Naskah naskah, DaftarPutusan putusan, E81Baris pembaca)
{
    internal FormulirE81 Add(int jumlah, FormulirE81 formulir)
    {
        putusan.Require(BacaE81.Tabel, jumlah, JenisPutusan.BarisJumlah, "a row without a name");
        var total = Row(jumlah, "");
        var rataRata = Row(jumlah + 1, "Rata-rata Capaian Kinerja (%)");
        var predikat = Row(jumlah + 2, "Predikat Kinerja");
        return formulir with
        {
            Jumlah = new() { Anggaran = pembaca.Anggaran(total), Sumber = Sel.Sumber(BacaE81.Tabel, total.Baris) },
            RataRata = Summary<Persen>(rataRata, E81Sel.Persen),
            Predikat = Summary<Target>(predikat, E81Sel.Target),
        };
    }

    private E81Isi Row(int nomor, string nama)
    {
        putusan.Require(BacaE81.Tabel, nomor, JenisPutusan.UrutanSel, "a row at the foot");
        var isi = pembaca.Read(naskah.Get(nomor));
        return isi.Nama == nama && isi.Indikator.Length == 0 ? isi : throw new GalatImpor(BacaE81.Tabel, nomor, $"expected \"{nama}\"");
    }

    private RingkasanE81<T> Summary<T>(E81Isi isi, E81Sel.Notasi<T> notasi)
        where T : notnull => new()
        {
            Kinerja = pembaca.Kolom(isi, "K.", notasi),
            Anggaran = pembaca.Kolom(isi, "Rp.", notasi),
            Sumber = Sel.Sumber(BacaE81.Tabel, isi.Baris, "Angka kinerja triwulan IV (2828100 dan 282810) tercetak demikian; angka yang sama di baris 888 tidak terbaca."),
        };
}
