using System.Globalization;

namespace Renstra.Seed.Import;

/// <summary>Table 2.7, whose number and title are not printed: targets and realisation of the key indicators (IKK) 2020-2024.</summary>
internal sealed class CapaianIkk(Naskah naskah, DaftarPutusan putusan)
{
    private const string Tabel = "2.7";
    private const int Kepala = 851, SelTarget = 3, JumlahTahun = 5, SelPendukung = SelTarget + (2 * JumlahTahun);

    internal TabelCapaian Read()
    {
        naskah.Expect(Tabel, Kepala, "Target Tahun 2020\tRealisasi Tahun 2020\tTarget Tahun 2021");
        naskah.Expect(Tabel, Kepala + 1, "Faktor Pendukung\tFaktor Kendala/Penghambat");
        return new()
        {
            Baris = naskah.Read(853, 861).Select((b, i) => Row(b, i + 1)).ToDaftar(),
            Penjelasan = GambaranUraian.Read(naskah, putusan, 847, 847),
            Sumber = Sel.Sumber(Tabel, Kepala),
        };
    }

    private BarisCapaian Row(Baris b, int urut)
    {
        if (b.Lebar != SelPendukung + 2 || b[0] != urut.ToString(CultureInfo.InvariantCulture) || Enumerable.Range(0, b.Lebar).Any(i => b[i].Length == 0))
        {
            throw new GalatImpor(Tabel, b.Nomor, "unexpected shape of a row");
        }

        return new()
        {
            Nomor = b[0],
            Nama = b[1],
            Satuan = Sel.Satuan(Tabel, b, b[2]),
            Target = Series(b, SelTarget),
            Realisasi = Series(b, SelTarget + 1),
            FaktorPendukung = b[SelPendukung],
            FaktorPenghambat = b[SelPendukung + 1],
            Sumber = Sel.Sumber(Tabel, b.Nomor),
        };
    }

    // Target and realisation of a year stand side by side.
    private DeretTahunan<Tercantum<Target>> Series(Baris b, int awal) =>
        DeretTahunan.Tercantum<Target>(2020, [.. Enumerable.Range(0, JumlahTahun).Select(i => Cell(b, b[awal + (2 * i)]))]);

    private Tercantum<Target> Cell(Baris b, string teks) => putusan.Find(b.Nomor, JenisPutusan.TidakBerlaku)?.Isi == teks
        ? Tercantum.TidakTerbaca<Target>(teks, SebabTidakTerbaca.TidakBerlaku, AsalKesalahan.Dokumen)
        : Sel.Target(Tabel, b, teks);
}
