using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>DOK011: a figure of budget, realisasi or SPM in the text is not that of the tables.</summary>
internal sealed class PernyataanBerbeda() : Aturan(
    "DOK011",
    "pernyataan-berbeda-dari-tabel",
    Keparahan.Peringatan,
    new("Angka dalam teks berbeda dari tabelnya", "A figure in the text differs from its table"),
    new("Anggaran dan realisasi belanja setahun yang disebut teks dibandingkan dengan jumlah tabelnya, dan banyaknya pelayanan dasar dengan baris tabel SPM. Pernyataan lain tidak dapat dikenali dengan pasti dan dibiarkan. Pegawai dinilai oleh DOK009.",
        "A year's budget and realisasi of expenditure that the text names are compared with the totals of the tables, and the number of basic services with the rows of the SPM table. Other statements cannot be told for sure and are left alone. Staff are judged by DOK009."))
{
    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.Reviu];

    public override ContohAturan Contoh => new(
        """
        "belanja": { "baris": [ { "nama": "BELANJA OPERASI", "anggaran": { "2024": 8835410000 } } ] },
        "pernyataan": [ { "uraian": "Anggaran Belanja Dinas Sosial", "tahun": 2024, "nilai": 8853410000, "satuan": "Rp" } ]
        """,
        """
        "belanja": { "baris": [ { "nama": "BELANJA OPERASI", "anggaran": { "2024": 8835410000 } } ] },
        "pernyataan": [ { "uraian": "Anggaran Belanja Dinas Sosial", "tahun": 2024, "nilai": 8835410000, "satuan": "Rp" } ]
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var found = new List<Temuan>();
        foreach (var p in konteks.Dokumen.Pernyataan)
        {
            if (!p.Nilai.TryGetValue(out var target) || target is not Target.Angka { Nilai: var stated })
            {
                continue;
            }

            if (Budget(p) is { } hal && p.Tahun is { } tahun)
            {
                var totals = konteks.TabelAnggaran.Select(t => PembandingAnggaran.Total(t, hal, tahun)).OfType<Rupiah>().ToList();
                if (totals.Count > 0 && totals.TrueForAll(t => t.ToDecimal() != stated))
                {
                    found.Add(Found(p, Rupiah.FromDecimal(stated), totals[0]));
                }
            }
            else if (p.Satuan.Teks.StartsWith("pelayanan dasar", StringComparison.OrdinalIgnoreCase) && p.Uraian.Contains("SPM", StringComparison.Ordinal)
                && konteks.Dokumen.Spm.Count > 0 && stated != konteks.Dokumen.Spm.Count)
            {
                found.Add(Found(p, stated, (decimal)konteks.Dokumen.Spm.Count));
            }
        }

        return found;
    }

    private static HalAnggaran? Budget(Pernyataan p) => !p.Satuan.Teks.StartsWith("Rp", StringComparison.OrdinalIgnoreCase) && !p.Satuan.Teks.StartsWith("rupiah", StringComparison.OrdinalIgnoreCase) ? null
        : p.Uraian.StartsWith("Anggaran Belanja", StringComparison.OrdinalIgnoreCase) ? HalAnggaran.Anggaran
        : p.Uraian.StartsWith("Realisasi Belanja", StringComparison.OrdinalIgnoreCase) ? HalAnggaran.Realisasi
        : null;

    private Temuan Found(Pernyataan p, NilaiTemuan stated, NilaiTemuan computed) => Temukan(
        TempatTemuan.Of(p, "nilai"),
        $"Teks menyebut {stated.Sebut()} ({KataPeriksa.Quote(p.Uraian)}), sedangkan tabelnya {computed.Sebut()}.",
        $"The text says {stated.Sebut()} ({KataPeriksa.Quote(p.Uraian)}), while the table has {computed.Sebut()}.") with
    {
        Tahun = p.Tahun,
        Tercantum = stated,
        Terhitung = computed,
    };
}
