using Renstra.Domain;
using Renstra.Nomenclature;

namespace Renstra.Cli;

/// <summary>
/// Results of a search by name, list by list: one line each where there is room or in a pipe, otherwise the particulars below the name. On a
/// terminal the foot says what was searched.
/// </summary>
internal sealed class TampilanCari(Lingkungan lingkungan)
{
    private const int WideEnough = 120;
    private const string Gap = "  ";

    private readonly Alur _alur = new(lingkungan);
    private readonly bool _id = lingkungan.Bahasa == Bahasa.Indonesia;

    internal void Write(IReadOnlyList<KelompokCari> kelompok, PermintaanLookup asked)
    {
        KelompokCari[] berisi = [.. kelompok.Where(static k => k.Hasil.Count > 0)];
        var semua = berisi.SelectMany(static k => k.Hasil).ToArray();
        var (kode, tingkat, jenis) = (semua.Max(static h => h.Kode.Length), semua.Max(static h => Alur.Width(h.Tingkat)), semua.Max(h => Alur.Width(Kind(h))));
        foreach (var (satu, i) in berisi.Select(static (k, i) => (k, i)))
        {
            if (i > 0 && lingkungan.IsTerminal)
            {
                _alur.Line();
            }

            foreach (var baris in satu.Hasil)
            {
                Row(baris, kode, tingkat, jenis);
            }
        }

        if (lingkungan.IsTerminal)
        {
            _alur.Line();
            foreach (var satu in berisi)
            {
                _alur.Prose("", Foot(satu, asked, berisi.Length > 1));
            }

            if (KataKekurangan.OfSilent(kelompok, asked, lingkungan.Bahasa) is { Length: > 0 } kurang)
            {
                _alur.Prose("", $"{(_id ? "Tanpa hasil, dan tidak seluruhnya dicari" : "Without a result, and not searched entirely")}: {string.Join("; ", kurang)}.");
            }
        }
    }

    private void Row(BarisCari baris, int kode, int tingkat, int jenis)
    {
        var depan = Alur.Pad(baris.Kode, kode) + Gap;
        if (!lingkungan.IsTerminal || lingkungan.Lebar >= WideEnough)
        {
            depan += Alur.Pad(baris.Tingkat, tingkat) + Gap + Alur.Pad(Kind(baris), jenis) + Gap;
            _alur.Prose("", depan + baris.Nama + Behind(baris), new string(' ', Alur.Width(depan)));
        }
        else
        {
            _alur.Prose("", depan + baris.Nama, new string(' ', depan.Length));
            _alur.Prose(new string(' ', depan.Length), $"{baris.Tingkat}, {Kind(baris)}{Behind(baris)}");
        }
    }

    private string Foot(KelompokCari kelompok, PermintaanLookup asked, bool banyak)
    {
        var (bahasa, jumlah) = (lingkungan.Bahasa, kelompok.Hasil.Count);
        var daftar = kelompok.Jenis == JenisDaftar.Kode ? asked.Nomenklatur.Versi.Sebut(bahasa) : kelompok.Jenis.Daftar(bahasa);
        var lagi = !kelompok.IsPenuh ? "" : (_id ? "; lebih banyak dengan " : "; more with ") + (banyak && kelompok.Jenis != JenisDaftar.Kode ? $"--jenis {kelompok.Jenis.Opsi}" : "--jumlah N");
        var kurang = kelompok.Jenis == JenisDaftar.Kode ? string.Concat(KataKekurangan.Of(kelompok, asked, bahasa).Select(static k => $"; {k}")) : "";
        // Of a decree that is not held there are no results, but from the lists near it, which are named then.
        var dari = kelompok.Jenis == JenisDaftar.Kode && !asked.Nomenklatur.Versi.IsDimiliki ? "" : _id ? $" dari {daftar}" : $" from {daftar}";
        return (_id ? $"{jumlah} hasil" : jumlah == 1 ? "1 result" : $"{jumlah} results") + dari + lagi + kurang;
    }

    // Whose list, where there are two, and the words with typing errors.
    private string Behind(BarisCari hasil)
    {
        List<string> teks = [];
        if (hasil.Entri.Lingkup is { } lingkup && lingkup != LingkupDaerah.Keduanya && hasil.Entri.Tingkat.Value < TingkatKode.Kegiatan.Value)
        {
            teks.Add(lingkup.Sebut(lingkungan.Bahasa));
        }

        teks.AddRange(hasil.Kata.Select(static k => $"{k.Diketik} → {k.Nama}"));
        return teks.Count == 0 ? "" : $" ({string.Join(", ", teks)})";
    }

    private string Kind(BarisCari hasil) => (hasil.Kecocokan, _id) switch
    {
        (JenisKecocokan.NamaPersis, true) => "nama persis",
        (JenisKecocokan.NamaPersis, _) => "the name",
        (JenisKecocokan.NamaHampirPersis, true) => "hampir persis",
        (JenisKecocokan.NamaHampirPersis, _) => "nearly the name",
        (JenisKecocokan.KataBerurutan, true) => "kata berurutan",
        (JenisKecocokan.KataBerurutan, _) => "words in order",
        (JenisKecocokan.SemuaKata, true) => "semua kata",
        (JenisKecocokan.SemuaKata, _) => "all words",
        (JenisKecocokan.Awalan, true) => "awalan kata",
        (JenisKecocokan.Awalan, _) => "beginnings",
        (JenisKecocokan.SalahKetik, true) => "salah ketik",
        (JenisKecocokan.SalahKetik, _) => "typing errors",
        (_, true) => "sebagian kata",
        _ => "some words",
    };
}
