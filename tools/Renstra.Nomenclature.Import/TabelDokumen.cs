using System.Text;

namespace Renstra.Nomenclature.Import;

/// <summary>Writes the tables of the document anew, between their markers.</summary>
internal static class TabelDokumen
{
    private const string Awal = "<!-- tables: begin -->\n";
    private const string Akhir = "<!-- tables: end -->";

    internal static string Replace(string dokumen, Impor impor)
    {
        var (awal, akhir) = (dokumen.IndexOf(Awal, StringComparison.Ordinal), dokumen.IndexOf(Akhir, StringComparison.Ordinal));
        return awal < 0 || akhir < awal
            ? throw new InvalidDataException("The document has no markers for the tables.")
            : string.Concat(dokumen.AsSpan(0, awal + Awal.Length), Write(impor), dokumen.AsSpan(akhir));
    }

    private static string Write(Impor impor)
    {
        var teks = new StringBuilder();
        teks.Append("| version | rows | urusan | bidang | program | kegiatan | sub kegiatan | provinsi | kabupaten/kota | both | doubtful | refused |\n");
        teks.Append("|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        foreach (var tabel in impor.Tabel)
        {
            teks.Append($"| `{tabel.Versi.Name}` | {string.Join(" | ", Manifes.GetAngka(tabel))} |\n");
        }

        teks.Append("\n| version | sources differ | completed | still cut | corrected | brackets |\n|---|---|---|---|---|---|\n");
        foreach (var tabel in impor.Tabel)
        {
            var jumlah = Enum.GetValues<JenisKeraguan>().Where(static j => j != JenisKeraguan.NamaBerubah).Select(j => tabel.Isi.Sum(b => b.Keraguan.Count(k => k.Jenis == j)));
            teks.Append($"| `{tabel.Versi.Name}` | {string.Join(" | ", jumlah)} |\n");
        }

        teks.Append("\n| list | rows | by level | doubtful | refused |\n|---|---|---|---|---|\n");
        foreach (var daftar in impor.Daftar)
        {
            var tingkat = string.Join(", ", daftar.GetTingkat().Select(static t => $"{t.Tingkat} {t.Baris}"));
            teks.Append($"| `{daftar.Keluaran}` | {daftar.Isi.Count} | {tingkat} | {daftar.Isi.Count(static b => !b.Keraguan.IsKosong)} | {daftar.Ditolak.Count} |\n");
        }

        return teks.ToString();
    }
}
