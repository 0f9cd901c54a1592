namespace Renstra.Domain.Pemeriksaan;

/// <summary>PAGU005: a negative pagu.</summary>
internal sealed class PaguNegatif() : Aturan(
    "PAGU005",
    "pagu-negatif",
    Keparahan.Galat,
    new("Pagu negatif", "A negative pagu"),
    new("Pagu indikatif adalah batas atas belanja, tidak mungkin kurang dari nol.", "A pagu indikatif is a ceiling of expenditure; it cannot be below zero."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Reviu];

    public override ContohAturan Contoh => new(
        """
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "paguTercantum": { "2025": -950000000 } } ] }
        """,
        """
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "paguTercantum": { "2025": 950000000 } } ] }
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        foreach (var noda in (IReadOnlyList<NodaDiperiksa>)konteks.Noda)
        {
            // A sum is negative because of what it sums.
            foreach (var found in Negative(noda.Noda.PaguTercantum, noda.TempatPagu, t => noda.Anak.Any(a => IsNegative(a.Noda.PaguTercantum, t))))
            {
                yield return found;
            }
        }

        if (konteks.Dokumen.Pendanaan is not { } pendanaan)
        {
            yield break;
        }

        bool BelowTotal(TahunAnggaran tahun) => pendanaan.Bidang.Any(b => IsNegative(b.PaguTercantum, tahun));
        foreach (var urusan in pendanaan.Urusan.AsSpan().ToArray())
        {
            foreach (var found in Negative(urusan.PaguTercantum, t => TempatTemuan.Of(urusan, "paguTercantum", t!.Value), BelowTotal))
            {
                yield return found;
            }
        }

        foreach (var found in Negative(pendanaan.PaguTercantum, t => TempatTemuan.Of(pendanaan, "paguTercantum", t!.Value), BelowTotal))
        {
            yield return found;
        }
    }

    private static bool IsNegative(DeretTahunan<Tercantum<Rupiah>> pagu, TahunAnggaran tahun) => pagu.GetTercantum(tahun).TryGetValue(out var value) && value < Rupiah.Nol;

    private IEnumerable<Temuan> Negative(DeretTahunan<Tercantum<Rupiah>> pagu, Func<TahunAnggaran?, TempatTemuan> tempat, Func<TahunAnggaran, bool> below)
    {
        foreach (var tahun in pagu.GetTahun())
        {
            if (pagu[tahun].TryGetValue(out var value) && value < Rupiah.Nol && !below(tahun))
            {
                yield return Temukan(
                    tempat(tahun),
                    $"Pagu tercantum {KataPeriksa.Rp(value)}; pagu tidak mungkin kurang dari nol.",
                    $"A pagu of {KataPeriksa.Rp(value)} is stated; it cannot be below zero.") with
                { Tercantum = value };
            }
        }
    }
}
