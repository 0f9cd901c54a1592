namespace Renstra.Seed.Import;

/// <summary>Table 4.9: the targets of minimum service standards.</summary>
internal static class Tabel49
{
    private const string Tabel = "4.9";

    internal static Daftar<TargetSpm> Read(Naskah naskah)
    {
        naskah.Expect(Tabel, 2179, "Tabel 4.9");
        naskah.Expect(Tabel, 2182, "Target Penerima Layanan (orang)");
        return naskah.Read(2184, 2188).Select(static b =>
            b.Lebar == 13 && Enumerable.Range(0, 13).All(i => b[i].Length > 0)
                ? new TargetSpm
                {
                    Nomor = b[0],
                    JenisPelayanan = b[1],
                    Indikator = b[2],
                    Satuan = Satuan.Orang,
                    TargetPenerima = DeretTahunan.Tercantum<Target>(2025, [.. Enumerable.Range(3, 5).Select(i => Sel.Target(Tabel, b, b[i]))]),
                    TargetPersen = DeretTahunan.Tercantum<Target>(2025, [.. Enumerable.Range(8, 5).Select(i => Sel.TargetPersen(Tabel, b, b[i]))]),
                    Sumber = Sel.Sumber(Tabel, b.Nomor),
                }
                : throw new GalatImpor(Tabel, b.Nomor, "unexpected shape of a row")).ToDaftar();
    }
}
