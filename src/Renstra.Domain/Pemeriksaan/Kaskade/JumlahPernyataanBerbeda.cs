namespace Renstra.Domain.Pemeriksaan;

/// <summary>KSKD014: a statement in the text counts the plan's parts otherwise than their table.</summary>
internal sealed class JumlahPernyataanBerbeda() : Aturan(
    "KSKD014",
    "jumlah-pernyataan-berbeda",
    Keparahan.Peringatan,
    new("Jumlah yang disebut kalimat berbeda dari tabelnya", "A count in a sentence differs from its table"),
    new("\"Renstra mencakup 3 strategi\" cocok dengan banyaknya strategi. Dinilai hanya pernyataan atas seluruhnya: yang menyebut sebagian (program utama, kegiatan penunjang, prioritas) atau tahun di luar periode dibiarkan.",
        "\"The Renstra has 3 strategies\" fits the number of strategies. Only statements of the whole are judged: those of a part (main programmes, supporting kegiatan, priorities) or of a year outside the period are left alone."))
{
    private static readonly string[] Parts =
        ["utama", "prioritas", "penunjang", "teknis", "baru", "unggulan", "pendukung", "RPJMD", "nasional", "provinsi", "presiden", "gubernur", "bupati", "walikota", "wali kota", "belum", "tidak", "setiap", "per", "sebagian", "antara lain"];

    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Kelaziman];

    public override ContohAturan Contoh => new(Document(3), Document(1));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        foreach (var pernyataan in (IReadOnlyList<Pernyataan>)konteks.Dokumen.Pernyataan)
        {
            if (DeretTarget.Angka(pernyataan.Nilai) is { } stated && Counted(konteks, pernyataan) is { } n and > 0 && n != stated)
            {
                yield return Temukan(
                    TempatTemuan.Of(pernyataan, "nilai"),
                    $"Teks menyebut {KataPeriksa.Angka(stated)} {pernyataan.Satuan.Teks}, sedangkan tabelnya memuat {KataPeriksa.Count(n)}.",
                    $"The text states {KataPeriksa.Angka(stated)} {pernyataan.Satuan.Teks}, while the table has {KataPeriksa.Count(n)}.") with
                {
                    Tercantum = NilaiTemuan.FromAngka(stated, pernyataan.Satuan),
                    Terhitung = NilaiTemuan.FromAngka(n, pernyataan.Satuan),
                };
            }
        }
    }

    // How many there are of what the statement counts; none where it counts something else, or a part.
    private static int? Counted(KonteksPemeriksaan konteks, Pernyataan pernyataan)
    {
        var dokumen = konteks.Dokumen;
        if ((pernyataan.Tahun is { } t && (t < konteks.Periode.Awal || t > konteks.Periode.Akhir))
            || !NamaSerupa.Key(pernyataan.Uraian).StartsWith(NamaSerupa.Key(pernyataan.Satuan.Teks), StringComparison.Ordinal)
            || Array.Exists(Parts, p => KataIndikator.Has(pernyataan.Uraian, p)))
        {
            return null;
        }

        return NamaSerupa.Key(pernyataan.Satuan.Teks) switch
        {
            "TUJUAN" => dokumen.Tujuan.Count,
            "SASARAN" => konteks.Sasaran.Count(),
            "STRATEGI" => dokumen.Strategi.Count,
            "ARAHKEBIJAKAN" => dokumen.ArahKebijakan.Count,
            "PROGRAM" => konteks.Program.Count,
            "KEGIATAN" => konteks.Noda.Count(static n => n.Noda is Kegiatan),
            "SUBKEGIATAN" => konteks.Noda.Count(static n => n.Noda is SubKegiatan),
            "PELAYANANDASAR" or "JENISPELAYANAN" or "JENISPELAYANANDASAR" => dokumen.Spm.Count,
            _ => null,
        };
    }

    private static string Document(int jumlah) => $$"""
        "strategi": [ { "id": "ST1", "nama": "Peningkatan pelayanan sosial" } ],
        "pernyataan": [ { "uraian": "Strategi Renstra Dinas Sosial", "nilai": {{KataPeriksa.Count(jumlah)}}, "satuan": "strategi" } ]
        """;
}
