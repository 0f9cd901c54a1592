namespace Renstra.Seed.Import;

/// <summary>Table 3.3: stages, one a year, each a column with its theme.</summary>
internal static class StrategiPenahapan
{
    private const string Tabel = "3.3";

    internal static Daftar<Tahap> Read(Naskah naskah)
    {
        naskah.Expect(Tabel, 1322, "Tabel 3.3");
        var (kepala, tema) = (naskah.Get(1325), naskah.Get(1326));
        return kepala.Lebar == 5 && tema.Lebar == 5
            ? Enumerable.Range(0, 5).Select(i => Stage(kepala, tema, i)).ToDaftar()
            : throw new GalatImpor(Tabel, kepala.Nomor, "not five stages");
    }

    private static Tahap Stage(Baris kepala, Baris tema, int i)
    {
        var nama = kepala[i];
        return nama.StartsWith("TAHAP ", StringComparison.Ordinal) && TahunAnggaran.TryParse(nama[^4..], out var tahun) && tema[i].Length > 0
            ? new() { Nama = nama, Awal = tahun, Tema = tema[i], Sumber = Sel.Sumber(Tabel, tema.Nomor) }
            : throw new GalatImpor(Tabel, kepala.Nomor, $"\"{nama}\" is no stage of a year");
    }
}
