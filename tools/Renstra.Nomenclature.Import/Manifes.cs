using System.Security.Cryptography;
using System.Text;

namespace Renstra.Nomenclature.Import;

/// <summary>What went in and what came out, as text to be committed beside the data.</summary>
internal static class Manifes
{
    private static readonly TingkatKode[] Tingkat = [.. TingkatKode.Semua.Skip(1)];

    internal static string Write(Impor impor, byte[] isi)
    {
        var teks = new StringBuilder();
        teks.Append($"format RNOM {Wadah.VersiFormat}\n");
        foreach (var (nama, bita) in impor.Daftar.Select(static d => (d.Keluaran, d.Build())).Prepend(("nomenklatur.bin", isi)))
        {
            teks.Append($"{nama}\t{bita.Length}\t{Convert.ToHexStringLower(SHA256.HashData(bita))}\n");
        }

        teks.Append("\nsources: file, rows, SHA-256\n");
        foreach (var sumber in impor.Sumber)
        {
            teks.Append($"{sumber}\n");
        }

        teks.Append("\nlists: file, rows, SHA-256; rows by level; doubtful, refused\n");
        foreach (var daftar in impor.Daftar)
        {
            teks.Append($"{daftar.Berkas}\n{string.Join('\t', daftar.GetTingkat().Select(static t => $"{t.Tingkat} {t.Baris}"))}\n");
            teks.Append($"{daftar.Isi.Count(static b => !b.Keraguan.IsKosong)}\t{daftar.Ditolak.Count}\n");
        }

        teks.Append($"\nrows: version, all, {string.Join(", ", Tingkat.Select(static t => t.Name))}, provinsi, kabupatenKota, keduanya, doubtful, refused\n");
        foreach (var tabel in impor.Tabel)
        {
            teks.Append(string.Join('\t', GetAngka(tabel).Prepend(tabel.Versi.Name))).Append('\n');
        }

        teks.Append("\npairs of one name under different codes: older version, newer version, pairs\n");
        foreach (var (nomor, pasangan) in impor.Peta.Isi)
        {
            teks.Append($"{VersiNomenklatur.Semua[(nomor / 16) - 1].Name}\t{VersiNomenklatur.Semua[(nomor % 16) - 1].Name}\t{pasangan.Count}\n");
        }

        teks.Append("\nrefused\n");
        foreach (var ditolak in impor.Tabel.SelectMany(static t => t.Ditolak).Concat(impor.Daftar.SelectMany(static d => d.Ditolak)).Concat(impor.Peta.Ditolak))
        {
            teks.Append(ditolak).Append('\n');
        }

        return teks.ToString();
    }

    /// <summary>Rows in all, by level, by list, doubtful, refused.</summary>
    internal static IEnumerable<string> GetAngka(TabelSumber tabel) => new[] { tabel.Isi.Count }
        .Concat(Tingkat.Select(t => tabel.Isi.Count(b => b.Kode.Tingkat == t)))
        .Concat(LingkupDaerah.Semua.Select(l => tabel.Isi.Count(b => b.Lingkup == l)))
        .Append(tabel.Isi.Count(static b => !b.Keraguan.IsKosong))
        .Append(tabel.Ditolak.Count)
        .Select(static n => n.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
