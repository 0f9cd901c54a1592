using Renstra.Domain;
using Renstra.Nomenclature;

namespace Renstra.Cli;

/// <summary>Results of a search by name: one line each where there is room or in a pipe, otherwise the particulars below the name.</summary>
internal sealed class TampilanCari(Lingkungan lingkungan)
{
    private const int WideEnough = 120;
    private const string Gap = "  ";

    private readonly Alur _alur = new(lingkungan);
    private readonly bool _id = lingkungan.Bahasa == Bahasa.Indonesia;

    internal void Write(Daftar<HasilCari> hasil, PermintaanLookup asked)
    {
        var kode = hasil.Max(static h => h.Entri.Kode.ToString().Length);
        var tingkat = hasil.Max(h => Alur.Width(h.Entri.Tingkat.Sebut()));
        var jenis = hasil.Max(h => Alur.Width(Kind(h)));
        foreach (var satu in hasil)
        {
            var (depan, entri) = (Alur.Pad(satu.Entri.Kode.ToString(), kode) + Gap, satu.Entri);
            if (!lingkungan.IsTerminal || lingkungan.Lebar >= WideEnough)
            {
                depan += Alur.Pad(entri.Tingkat.Sebut(), tingkat) + Gap + Alur.Pad(Kind(satu), jenis) + Gap;
                _alur.Prose("", depan + entri.Nama + Behind(satu), new string(' ', Alur.Width(depan)));
            }
            else
            {
                _alur.Prose("", depan + entri.Nama, new string(' ', depan.Length));
                _alur.Prose(new string(' ', depan.Length), $"{entri.Tingkat.Sebut()}, {Kind(satu)}{Behind(satu)}");
            }
        }

        if (lingkungan.IsTerminal)
        {
            _alur.Line();
            var versi = asked.Nomenklatur.Versi.Sebut(lingkungan.Bahasa);
            _alur.Prose("", _id ? $"{hasil.Count} hasil dari {versi}{(hasil.Count == asked.Opsi.Batas ? "; lebih banyak dengan --jumlah N" : "")}" : $"{hasil.Count} results from {versi}{(hasil.Count == asked.Opsi.Batas ? "; more with --jumlah N" : "")}");
        }
    }

    // Whose list, where there are two, and the words with typing errors.
    private string Behind(HasilCari hasil)
    {
        List<string> teks = [];
        if (hasil.Entri.Lingkup != LingkupDaerah.Keduanya && hasil.Entri.Tingkat.Value < TingkatKode.Kegiatan.Value)
        {
            teks.Add(hasil.Entri.Lingkup!.Sebut(lingkungan.Bahasa));
        }

        teks.AddRange(hasil.Kata.Select(static k => $"{k.Diketik} → {k.Nama}"));
        return teks.Count == 0 ? "" : $" ({string.Join(", ", teks)})";
    }

    private string Kind(HasilCari hasil) => (hasil.Jenis, _id) switch
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
