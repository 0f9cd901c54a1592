using Renstra.Domain;
using Renstra.Domain.Json;

namespace Renstra.Nomenclature.Tests;

/// <summary>Every node of the seed document with its code looked up for each year of its period, as lines of a table.</summary>
internal static class KodeBenih
{
    internal const string Judul = "kode\tdibaca\tnama\ttahun\tstatus\tnama_cocok\tentri_lain";

    private static readonly INomenklatur Nomenklatur = Nomenclature.Nomenklatur.MenurutTahun;

    internal static IEnumerable<string> Lines()
    {
        var dokumen = RenstraJson.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "seeds", "renstra-dinsos-seruyan-2025-2029.json"))).Dokumen!;
        foreach (var noda in dokumen.Pendanaan!.GetNoda())
        {
            var bacaan = KodeRekening.ReadLenient(noda.Kode.Teks);
            var jawaban = dokumen.Identitas.Periode.GetKolom()
                .Select(t => (Tahun: t, Isi: bacaan.Kode is { } kode ? Describe(kode, noda.Nama, t) : "tidakTerbaca\t\t"))
                .ToArray();
            for (var i = 0; i < jawaban.Length;)
            {
                // Years with one answer are one line.
                var akhir = i;
                while (akhir + 1 < jawaban.Length && jawaban[akhir + 1].Isi == jawaban[i].Isi)
                {
                    akhir++;
                }

                var tahun = akhir == i ? $"{jawaban[i].Tahun}" : $"{jawaban[i].Tahun}-{jawaban[akhir].Tahun}";
                yield return $"{noda.Kode.Teks}\t{bacaan.Kode}\t{noda.Nama}\t{tahun}\t{jawaban[i].Isi}";
                i = akhir + 1;
            }
        }
    }

    private static string Describe(KodeRekening kode, string nama, TahunAnggaran tahun)
    {
        var hasil = Nomenklatur.MatchName(kode, nama, JenisDaerah.Kabupaten, tahun);
        var lain = string.Join(" ", hasil.EntriLain.Select(static e => e.Kode));
        return $"{hasil.Rujukan.Alasan?.Name ?? hasil.Rujukan.Status.Name}\t{hasil.Kecocokan.Name}\t{lain}";
    }
}
