namespace Renstra.Seed.Import;

/// <summary>The land and vehicles that the text counts below the table of assets.</summary>
internal static class GambaranSarana
{
    private const int Baris = 710;

    internal static TabelData Read(Naskah naskah)
    {
        naskah.Expect("-", 681, "pada tahun 2024");
        var kalimat = GambaranTeks.Antara(Baris, GambaranTeks.Get(naskah, Baris), " antara lain ", ". ");
        var kendaraan = GambaranTeks.Antara(Baris, kalimat, ", ", " yakni ");
        var tanah = kalimat[..kalimat.IndexOf(", ", StringComparison.Ordinal)];
        return new()
        {
            Tahun = 2024,
            Baris =
            [
                Row(tanah),
                new() { Nama = kendaraan, Rincian = Split(GambaranTeks.Antara(Baris, kalimat, " yakni ", "")).Select(Row).ToDaftar(), Sumber = GambaranTeks.Sumber(Baris) },
            ],
            Sumber = GambaranTeks.Sumber(Baris),
        };
    }

    // Items begin with a digit, behind a comma or "dan".
    private static List<string> Split(string teks)
    {
        var butir = new List<string>();
        var awal = 0;
        for (var i = 1; i < teks.Length; i++)
        {
            foreach (var pemisah in new[] { ", ", " dan " })
            {
                if (char.IsAsciiDigit(teks[i]) && teks[awal..i].EndsWith(pemisah, StringComparison.Ordinal))
                {
                    butir.Add(teks[awal..(i - pemisah.Length)]);
                    awal = i;
                }
            }
        }

        butir.Add(teks[awal..]);
        return butir;
    }

    // "3 (tiga) bidang tanah ...": the number, the number in words, the unit, the thing.
    private static BarisData Row(string teks) => teks.Split(' ', 4) is [var angka, ['(', .., ')'], var satuan, var nama]
        ? new()
        {
            Nama = nama,
            Nilai = [new($"Jumlah ({satuan})", GambaranTeks.Angka("-", Baris, angka))],
            Sumber = GambaranTeks.Sumber(Baris),
        }
        : throw new GalatImpor("-", Baris, $"\"{teks}\" does not count a thing");
}
