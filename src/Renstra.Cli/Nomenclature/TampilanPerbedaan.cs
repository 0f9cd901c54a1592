using Renstra.Domain;
using Renstra.Nomenclature;

namespace Renstra.Cli;

/// <summary>The difference between two versions as text for people: counts, then every row but the unchanged and the unknown.</summary>
internal sealed class TampilanPerbedaan(Lingkungan lingkungan)
{
    private const string Indent = "  ";

    private readonly Alur _alur = new(lingkungan);
    private readonly bool _id = lingkungan.Bahasa == Bahasa.Indonesia;

    internal void Write(PerbedaanVersi beda)
    {
        _alur.Prose("", $"{beda.Lama.Sebut(lingkungan.Bahasa)} → {beda.Baru.Sebut(lingkungan.Bahasa)}{(beda.Awalan.IsKosong ? "" : $", {beda.Awalan}")}", Indent);
        foreach (var jenis in JenisPemetaan.Semua.Where(j => beda.Count(j) > 0))
        {
            _alur.Prose(Indent, $"{beda.Count(jenis)} {jenis.Sebut(lingkungan.Bahasa)}{Reasons(beda, jenis)}", Indent);
        }

        foreach (var kurang in beda.TidakDibandingkan.Where(static k => k.JumlahEntri > 0))
        {
            _alur.Prose(Indent, _id
                ? $"tidak dibandingkan: daftar {kurang.Lingkup.Sebut()} ({kurang.JumlahEntri} entri), karena {kurang.VersiKurang.Sebut()} tidak memuatnya dalam data"
                : $"not compared: the list of {kurang.Lingkup.Sebut(Bahasa.Inggris)} ({kurang.JumlahEntri} entries), for that of {kurang.VersiKurang.Sebut(Bahasa.Inggris)} is not held", Indent);
        }

        foreach (var jenis in JenisPemetaan.Semua.Where(static j => j != JenisPemetaan.Tetap && j != JenisPemetaan.TidakDalamData))
        {
            var baris = beda.Baris.Where(b => b.Jenis == jenis).ToArray();
            if (baris.Length > 0)
            {
                _alur.Line();
                _alur.Line(jenis.Sebut(lingkungan.Bahasa).ToUpperInvariant());
                Array.ForEach(baris, Row);
            }
        }
    }

    // What is not known, by why.
    private string Reasons(PerbedaanVersi beda, JenisPemetaan jenis)
    {
        var alasan = beda.Baris.Where(b => b.Jenis == jenis && b.Alasan is not null).GroupBy(static b => b.Alasan!).OrderBy(static g => g.Key.Value)
            .Select(g => $"{g.Count()} {g.Key.Sebut(lingkungan.Bahasa)}").ToArray();
        return alasan.Length == 0 ? "" : $": {string.Join("; ", alasan)}";
    }

    private void Row(BarisPerbedaan baris)
    {
        if (baris.Jenis == JenisPemetaan.BergantiNama)
        {
            _alur.Prose("", $"{baris.Baru[0].Kode}  {baris.Lama[0].Nama} → {baris.Baru[0].Nama}{Basis(baris)}", Indent);
        }
        else if (baris.Jenis == JenisPemetaan.Berpindah)
        {
            var nama = baris.PerubahanNama == PerubahanNama.Sama ? baris.Baru[0].Nama : $"{baris.Lama[0].Nama} → {baris.Baru[0].Nama}";
            _alur.Prose("", $"{baris.Lama[0].Kode} → {baris.Baru[0].Kode}  {nama}{Basis(baris)}", Indent);
        }
        else
        {
            _alur.Prose("", string.Join(" → ", new[] { Names(baris.Lama), Names(baris.Baru) }.Where(static t => t.Length > 0)) + Basis(baris), Indent);
        }
    }

    private string Basis(BarisPerbedaan baris)
    {
        var daftar = baris.Lingkup == LingkupDaerah.Keduanya ? "" : baris.Lingkup.Sebut(lingkungan.Bahasa);
        var nama = baris.PerubahanNama == PerubahanNama.Sama ? null : baris.PerubahanNama?.Sebut(lingkungan.Bahasa);
        return string.Join("; ", new[] { daftar, nama, Grounds(baris) }.Where(static t => !string.IsNullOrEmpty(t))) is { Length: > 0 } teks ? $" ({teks})" : "";
    }

    // A way of several steps names the basis of each; the whole is as strong as its weakest.
    private string? Grounds(BarisPerbedaan baris)
    {
        var bahasa = lingkungan.Bahasa;
        return baris.DasarLangkah.Count < 2 ? baris.DasarTerlemah?.Sebut(bahasa)
            : $"{(bahasa == Bahasa.Indonesia ? "dasar tiap langkah" : "basis of each step")}: {string.Join(" + ", baris.DasarLangkah.Select(d => d.Sebut(bahasa)))}; {(bahasa == Bahasa.Indonesia ? "terlemah" : "the weakest")}: {baris.DasarTerlemah!.Sebut(bahasa)}";
    }

    private static string Names(Daftar<EntriNomenklatur> entri) => string.Join(" + ", entri.Select(static e => $"{e.Kode}  {e.Nama}"));
}
