namespace Renstra.Seed.Import;

/// <summary>Reads volume and pagu of six years, side by side by year; a unit stands behind the number in the cell of the volume, or nowhere.</summary>
internal static class PrioritasVolume
{
    private const int Tahun = 2025, JumlahTahun = 6;

    /// <summary>The column behind the last year.</summary>
    internal static int End(int kolom) => kolom + (2 * JumlahTahun);

    /// <summary>Stops the import unless the heads say the years.</summary>
    internal static void ExpectTahun(string tabel, Baris kepala, Baris bawah, int kolom)
    {
        for (var i = 0; i < JumlahTahun; i++)
        {
            var at = kolom + (2 * i);
            if (kepala[at] != (Tahun + i).ToString(System.Globalization.CultureInfo.InvariantCulture) || bawah[at] != "Volume" || bawah[at + 1] != "Pagu")
            {
                throw new GalatImpor(tabel, kepala.Nomor, $"no volume and pagu of {Tahun + i}");
            }
        }
    }

    internal static DukunganPrioritas Add(DukunganPrioritas dukungan, string tabel, Baris b, int kolom)
    {
        var volume = Enumerable.Range(0, JumlahTahun).Select(i => Split(b[kolom + (2 * i)])).ToArray();
        var pagu = Enumerable.Range(0, JumlahTahun).Select(i => b[kolom + (2 * i) + 1]).ToArray();
        if (volume.Any(static v => v.Angka.Length == 0) || pagu.Any(static p => p.Length == 0) || volume.Select(static v => v.Satuan).Distinct().Count() != 1)
        {
            throw new GalatImpor(tabel, b.Nomor, "a volume or pagu is blank, or the units differ");
        }

        return dukungan with
        {
            Satuan = Sel.Satuan(tabel, b, volume[0].Satuan),
            Volume = DeretTahunan.Tercantum<decimal>(Tahun, [.. volume.Select(v => Angka(tabel, b, v.Angka))]),
            PaguTercantum = DeretTahunan.Tercantum<Rupiah>(Tahun, [.. pagu.Select(p => Sel.Rupiah(tabel, b, p))]),
        };
    }

    private static (string Angka, string Satuan) Split(string teks)
    {
        var blank = teks.IndexOf(' ', StringComparison.Ordinal);
        return blank < 0 ? (teks, "") : (teks[..blank], teks[(blank + 1)..]);
    }

    private static Tercantum<decimal> Angka(string tabel, Baris b, string teks) =>
        NotasiAngka.Indonesia.TryParseAngka(teks, out var cell, out _) ? cell : throw new GalatImpor(tabel, b.Nomor, $"\"{teks}\" is no number");
}
