using System.Globalization;

namespace Renstra.Seed.Import;

/// <summary>The second of the two tables 2.4 (PPKS) and table 2.5 (PSKS): numbered rows with two counts and the source of the data.</summary>
internal sealed class GambaranData(Naskah naskah, DaftarPutusan putusan, string tabel)
{
    /// <summary>The table whose title, head, first row, total and source stand in given lines.</summary>
    internal TabelData Read(int judul, int kepala, int awal, int akhir, int sumberData)
    {
        var teks = GambaranTeks.JudulTabel(naskah, tabel, judul);
        var kolom = naskah.Get(kepala);
        var rows = naskah.Read(awal, akhir).ToArray();
        return new()
        {
            Judul = teks,
            Tahun = TahunAnggaran.Parse(GambaranTeks.Antara(judul, teks, "Tahun ", ""), CultureInfo.InvariantCulture),
            Baris = rows[..^1].Select((b, i) => b[0] == (i + 1).ToString(CultureInfo.InvariantCulture) && b[1].Length > 0
                ? Row(b, kolom) with { Nomor = b[0], Nama = b[1], SumberData = b[4] }
                : throw new GalatImpor(tabel, b.Nomor, "unexpected number, or no name")).ToDaftar(),
            Jumlah = Total(rows[^1], kolom),
            SumberData = GambaranTeks.Antara(sumberData, GambaranTeks.Get(naskah, sumberData), "Sumber : ", ""),
            Sumber = Sel.Sumber(tabel, judul),
        };
    }

    private BarisData Total(Baris b, Baris kolom)
    {
        if (!b[0].StartsWith("JUMLAH", StringComparison.Ordinal) || b[1].Length > 0)
        {
            throw new GalatImpor(tabel, b.Nomor, "the total is missing");
        }

        if (b[4].Length > 0)
        {
            putusan.Require(tabel, b.Nomor, JenisPutusan.SatuanDiSumber, "a source of the total");
        }

        return Row(b, kolom) with { Nama = b[0], Keterangan = b[4] };
    }

    // Blank cells say nothing and are left out.
    private BarisData Row(Baris b, Baris kolom) => b.Lebar == 5
        ? new()
        {
            Nilai = new[] { 2, 3 }.Where(i => b[i].Length > 0)
                .Select(i => new SelData(GambaranTeks.Kolom(kolom[i]), GambaranTeks.Angka(tabel, b.Nomor, b[i]))).ToDaftar(),
            Sumber = Sel.Sumber(tabel, b.Nomor),
        }
        : throw new GalatImpor(tabel, b.Nomor, "unexpected shape of a row");
}
