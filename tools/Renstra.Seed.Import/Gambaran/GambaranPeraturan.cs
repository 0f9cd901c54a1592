using NodaTime;

namespace Renstra.Seed.Import;

/// <summary>The regulation in front of the plan, the legal bases that the plan itself names, and who signed either.</summary>
internal static class GambaranPeraturan
{
    private const string TanggalTercetak = "19 September 2025";
    private static readonly LocalDate Tanggal = new(2025, 9, 19);

    internal static Identitas Add(Identitas identitas, Naskah naskah, DaftarPutusan putusan)
    {
        naskah.Expect("-", 38, "Mengingat");
        naskah.Expect("-", 342, "DASAR HUKUM");
        return identitas with
        {
            Peraturan = identitas.Peraturan! with
            {
                DasarHukum = GambaranDasarHukum.Read(naskah, putusan, 39, 72, 30),
                Sistematika = Sistematika(naskah),
                PenandaTangan = [Regulation(naskah, 200, 203, 203, 207), Regulation(naskah, 209, 212, 213, 217)],
            },
            DasarHukum = GambaranDasarHukum.Read(naskah, putusan, 346, 388, 35),
            PenandaTangan = [Agency(naskah)],
        };
    }

    // "BAB I : PENDAHULUAN;"
    private static Daftar<Bab> Sistematika(Naskah naskah)
    {
        naskah.Expect("-", 166, "Pasal 5");
        return naskah.Read(170, 174).Select(static b => GambaranTeks.Bersih(b[0]).Split(" : ") is [var nomor, var judul] && nomor.StartsWith("BAB ", StringComparison.Ordinal)
            ? new Bab { Nomor = nomor, Judul = GambaranTeks.Nama(judul), Tingkat = 1, Sumber = GambaranTeks.Sumber(b.Nomor) }
            : throw new GalatImpor("-", b.Nomor, "not a chapter of the outline")).ToDaftar();
    }

    // "Ditetapkan di ..." with the date below it, the office in some lines, the name.
    private static PenandaTangan Regulation(Naskah naskah, int tempat, int jabatan, int akhirJabatan, int nama)
    {
        naskah.Expect("-", tempat + 1, TanggalTercetak);
        var baris = Enumerable.Range(jabatan, akhirJabatan - jabatan + 1).Select(b => GambaranTeks.Get(naskah, b));
        return new()
        {
            Jabatan = string.Join(' ', baris).TrimEnd(','),
            Nama = GambaranTeks.Get(naskah, nama),
            Tempat = GambaranTeks.Antara(tempat, GambaranTeks.Get(naskah, tempat), " di ", ""),
            Tanggal = Tanggal,
            Sumber = GambaranTeks.Sumber(tempat),
        };
    }

    // Printed twice, under the preface and at the end.
    private static PenandaTangan Agency(Naskah naskah)
    {
        const int Awal = 254, Akhir = 2196;
        naskah.Expect("-", Awal, TanggalTercetak);
        naskah.Expect("-", Akhir, TanggalTercetak);
        var depan = Below(naskah, Awal, Awal + 8);
        return Below(naskah, Akhir, Akhir + 8).SequenceEqual(depan) && depan is [var tempat, var jabatan, var nama, var pangkat, var nip]
            ? new()
            {
                Jabatan = jabatan,
                Nama = nama,
                Pangkat = pangkat,
                Nip = GambaranTeks.Antara(Awal, nip, "NIP. ", ""),
                Tempat = tempat[..tempat.IndexOf(',', StringComparison.Ordinal)],
                Tanggal = Tanggal,
                Sumber = GambaranTeks.Sumber(Awal, $"Tercetak lagi pada baris {Akhir}."),
            }
            : throw new GalatImpor("-", Akhir, "the signature at the end is not that of the preface");
    }

    private static string[] Below(Naskah naskah, int dari, int sampai) =>
        [.. naskah.Read(dari, sampai).Select(static b => GambaranTeks.Bersih(b[0]).TrimEnd(',')).Where(static s => s.Length > 0)];
}
