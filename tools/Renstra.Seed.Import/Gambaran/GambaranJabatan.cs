using System.Globalization;

namespace Renstra.Seed.Import;

/// <summary>Table 2.2: staff by post.</summary>
internal static class GambaranJabatan
{
    private const string Tabel = "2.2";

    internal static TabelJabatan Read(Naskah naskah, DaftarPutusan putusan)
    {
        naskah.Expect(Tabel, 621, "NAMA JABATAN");
        var rows = new List<Jabatan>();
        Jabatan? jumlah = null;
        var urut = 0;
        foreach (var b in naskah.Read(623, 660))
        {
            if (b.Lebar != 5 || jumlah is not null)
            {
                throw new GalatImpor(Tabel, b.Nomor, "unexpected shape of a row");
            }

            if (b[0] == "JUMLAH" && b[1].Length == 0 && b[4].Length == 0)
            {
                jumlah = Row(b) with { Nama = b[0] };
                continue;
            }

            if (b[0] != (urut + 1).ToString(CultureInfo.InvariantCulture))
            {
                putusan.Require(Tabel, b.Nomor, JenisPutusan.NomorTidakUrut, $"the row behind number {urut} has \"{b[0]}\"");
            }

            urut = b[0].Length == 0 ? urut : int.Parse(b[0], CultureInfo.InvariantCulture);
            rows.Add(b.IsKosong(1, 2) || b.IsKosong(4) ? throw new GalatImpor(Tabel, b.Nomor, "a post without name or class") : Row(b) with { Nomor = b[0], Nama = b[1] });
        }

        return new()
        {
            Judul = GambaranTeks.JudulTabel(naskah, Tabel, 618),
            Baris = rows.ToDaftar(),
            Jumlah = jumlah ?? throw new GalatImpor(Tabel, 660, "the total is missing"),
            Sumber = Sel.Sumber(Tabel, 618),
        };
    }

    private static Jabatan Row(Baris b) => new()
    {
        Pns = GambaranTeks.Angka(Tabel, b.Nomor, b[2]),
        Honorer = GambaranTeks.Angka(Tabel, b.Nomor, b[3]),
        Kelas = GambaranTeks.Angka(Tabel, b.Nomor, b[4]),
        Sumber = Sel.Sumber(Tabel, b.Nomor),
    };
}
