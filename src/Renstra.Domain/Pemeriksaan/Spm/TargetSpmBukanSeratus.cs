using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>SPM004: a target of SPM in per cent is not 100.</summary>
internal sealed class TargetSpmBukanSeratus() : Aturan(
    "SPM004",
    "target-spm-bukan-seratus",
    Keparahan.Galat,
    new("Target SPM bukan 100 %", "A target of SPM is not 100 %"),
    new("Target SPM setiap tahun 100 %. Yang dinilai hanya kolom persen; banyaknya penerima dinilai oleh SPM005. Bila tidak satu pun baris menargetkan 100 %, itu cara dokumen menyusunnya: satu temuan.",
        "The target of SPM is 100 % every year. Only columns in per cent are judged; numbers of receivers are judged by SPM005. Where no row has a target of 100 %, that is how the document is made: one finding."))
{
    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.Spm];

    public override ContohAturan Contoh => new(
        ContohSpm.TargetPertama("\"targetPersen\": { \"2025\": 80, \"2026\": 90 }"),
        ContohSpm.TargetPertama("\"targetPersen\": { \"2025\": 100, \"2026\": 100 }"));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var rows = konteks.Dokumen.Spm.Select(static b => (Baris: b, Tahun: b.TargetPersen.GetTahun().Where(t => Wrong(b.TargetPersen[t])).ToList())).Where(static r => r.Tahun.Count > 0).ToList();
        var whole = rows.Count > 2 && rows.Count == konteks.Dokumen.Spm.Count && !konteks.Dokumen.Spm.Any(static b => b.TargetPersen.Values.ToArray().Any(static s => s.HasValue && !Wrong(s)));
        return whole ? [Together(rows)] : rows.ConvertAll(Found);
    }

    // A bound of at least 100 says the same.
    private static bool Wrong(Tercantum<Target> sel) => sel.TryGetValue(out var target) && target switch
    {
        Target.Angka a => a.Nilai != 100,
        Target.AngkaDenganJumlah a => a.Nilai != 100,
        Target.Batas b => b.Nilai != 100,
        Target.Rentang => true,
        _ => false,
    };

    private Temuan Found((TargetSpm Baris, List<TahunAnggaran> Tahun) row)
    {
        string List(Bahasa bahasa) => KataPeriksa.And(row.Tahun.Select(t => $"{t} {row.Baris.TargetPersen[t].Teks} %"), bahasa);
        return Temukan(
            row.Tahun.Count == 1 ? TempatTemuan.Of(row.Baris, "targetPersen", row.Tahun[0]) : TempatTemuan.Of(row.Baris, "targetPersen"),
            $"Target SPM bukan 100 %: {List(Bahasa.Indonesia)}.",
            $"The target of SPM is not 100 %: {List(Bahasa.Inggris)}.") with
        {
            Tercantum = NilaiTemuan.FromSel(row.Baris.TargetPersen[row.Tahun[0]]),
            Terhitung = Persen.Seratus,
            TempatLain = row.Tahun.Count == 1 ? default : row.Tahun.Select(t => TempatTemuan.Of(row.Baris, "targetPersen", t)).ToDaftar(),
        };
    }

    private Temuan Together(List<(TargetSpm Baris, List<TahunAnggaran> Tahun)> rows) => Temukan(
        TempatTemuan.Of(rows[0].Baris, "targetPersen"),
        "Tidak satu pun target SPM dalam tabel ini 100 %, padahal targetnya 100 % setiap tahun.",
        "No target of SPM in this table is 100 %, though the target is 100 % every year.") with
    {
        Tercantum = NilaiTemuan.FromSel(rows[0].Baris.TargetPersen[rows[0].Tahun[0]]),
        Terhitung = Persen.Seratus,
        TempatLain = rows.Skip(1).Select(static r => TempatTemuan.Of(r.Baris, "targetPersen")).ToDaftar(),
    };
}
