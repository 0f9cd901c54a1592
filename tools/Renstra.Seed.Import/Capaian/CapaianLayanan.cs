using System.Globalization;

namespace Renstra.Seed.Import;

/// <summary>Table 2.9: realisation of minimum service standards (SPM) 2020-2024, and the obstacles below it.</summary>
internal static class CapaianLayanan
{
    private const string Tabel = "2.9";
    private const int SelRealisasi = 4, JumlahTahun = 5;

    internal static CapaianSpm Read(Naskah naskah, DaftarPutusan putusan)
    {
        naskah.Expect(Tabel, 1004, "Target NSPK\tRealisasi Capaian thn 2020");
        naskah.Expect(Tabel, 1011, "Permasalahan dan Kendala");
        return new()
        {
            Judul = GambaranTeks.JudulTabel(naskah, Tabel, 1001),
            Baris = naskah.Read(1005, 1009).Select(static (b, i) => Row(b, i + 1)).ToDaftar(),
            Kendala = GambaranUraian.ReadList(naskah, putusan, 1013, 1019, 6),
            Sumber = Sel.Sumber(Tabel, 1001),
        };
    }

    private static BarisSpm Row(Baris b, int urut)
    {
        if (b.Lebar != SelRealisasi + JumlahTahun || b[0] != string.Create(CultureInfo.InvariantCulture, $"{urut}.")
            || Enumerable.Range(1, b.Lebar - 1).Any(i => b[i].Length == 0 || (i >= SelRealisasi - 1 && !b[i].Contains('%', StringComparison.Ordinal))))
        {
            throw new GalatImpor(Tabel, b.Nomor, "unexpected shape of a row");
        }

        return new()
        {
            Nomor = b[0],
            JenisPelayanan = b[1],
            Indikator = b[2],
            Satuan = Satuan.PersenSatuan,
            TargetNspk = CapaianSel.Read(Tabel, b, b[SelRealisasi - 1]),
            Realisasi = DeretTahunan.Tercantum<Target>(2020, [.. Enumerable.Range(SelRealisasi, JumlahTahun).Select(i => CapaianSel.Read(Tabel, b, b[i]))]),
            Sumber = Sel.Sumber(Tabel, b.Nomor),
        };
    }
}
