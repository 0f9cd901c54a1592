using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>The reviewers' working paper: a row for each finding, with the answers that it had. No answer is ever lost.</summary>
internal sealed class KertasKerja(Bahasa bahasa)
{
    private readonly Dictionary<(string Dokumen, string SidikJari), BarisKertas> _lama = [];
    private readonly List<BarisKertas> _ganda = [];
    private readonly List<BarisKertas> _baris = [];
    private readonly HashSet<(string Dokumen, string SidikJari)> _ada = [];
    private readonly HashSet<(string Dokumen, string Aturan)> _dinilai = [];

    /// <summary>How many findings kept their answers, and how many answers belong to findings that are gone.</summary>
    internal (int Terbawa, int Hilang) Jumlah => (_baris.Count(static b => b.IsDijawab), Sisa.Count(static b => b.IsDijawab));

    /// <summary>The rows of this run, in the order of the documents.</summary>
    internal IReadOnlyList<BarisKertas> Baris => _baris;

    /// <summary>The rows of earlier papers that no finding of this run has: gone, not checked now, or answered twice.</summary>
    internal IReadOnlyList<BarisKertas> Sisa =>
    [
        .. _lama.Values.Where(b => !_ada.Contains(b.Kunci)).Select(b => b with { Keadaan = _dinilai.Contains((b.Dokumen, b.Aturan)) ? KolomKertas.Hilang : KolomKertas.TidakDiperiksa })
            .Where(static b => b.IsDijawab || b.Keadaan == KolomKertas.TidakDiperiksa),
        .. _ganda,
    ];

    /// <summary>Takes over the rows of an earlier paper.</summary>
    internal void TakeOver(IEnumerable<BarisKertas> baris)
    {
        foreach (var b in baris)
        {
            if (!_lama.TryGetValue(b.Kunci, out var first) || !first.IsDijawab)
            {
                _lama[b.Kunci] = b;
            }
            else if (b.IsDijawab && !b.HasSameAnswers(first) && !_ganda.Exists(g => g.Kunci == b.Kunci && g.HasSameAnswers(b)))
            {
                _ganda.Add(b with { Keadaan = KolomKertas.Ganda });
            }
        }
    }

    internal void Add(DokumenDiperiksa dokumen)
    {
        foreach (var aturan in dokumen.Hasil?.Aturan ?? default)
        {
            _dinilai.Add((dokumen.Identitas, aturan.Id));
        }

        foreach (var t in dokumen.Temuan.Where(static t => t.Temuan.Status != StatusTemuan.TidakDapatDinilai))
        {
            var baru = new BarisKertas(Cells(dokumen, t), BarisKertas.TanpaJawaban, "");
            var lama = _lama.GetValueOrDefault(baru.Kunci);
            _ada.Add(baru.Kunci);
            _baris.Add(baru with
            {
                Jawaban = lama?.Jawaban ?? BarisKertas.TanpaJawaban,
                Keadaan = t.Temuan.Status == StatusTemuan.Dikecualikan ? KolomKertas.Dikecualikan
                    : t.IsDikenal ? KolomKertas.Dikenal
                    : lama is null ? KolomKertas.Baru : KolomKertas.Tetap,
            });
        }
    }

    private string[] Cells(DokumenDiperiksa dokumen, TemuanBerkas t) =>
    [
        .. new[]
        {
            // Sixteen digits alone a spreadsheet would round.
            $"{t.Temuan.Aturan.Id}-{t.Temuan.SidikJari}",
            dokumen.Identitas,
            t.Temuan.Aturan.Id,
            t.Temuan.Keparahan.Sebut(bahasa),
            t.Temuan.Pesan.Sebut(bahasa),
            KataCheck.Tempat(t, bahasa),
            t.Jalur,
            t.Temuan.Tercantum?.Sebut(bahasa) ?? "",
            t.Temuan.Terhitung?.Sebut(bahasa) ?? "",
            t.Temuan.Selisih?.Sebut(bahasa) ?? "",
            t.Temuan.Usulan?.Uraian.Sebut(bahasa) ?? "",
        }.Select(TeksBersih.Of),
    ];
}
