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
            foreach (var found in Negative(noda.Noda.PaguTercantum, noda.TempatPagu))
            {
                yield return found;
            }
        }

        if (konteks.Dokumen.Pendanaan is not { } pendanaan)
        {
            yield break;
        }

        foreach (var urusan in (IReadOnlyList<BarisUrusan>)pendanaan.Urusan)
        {
            foreach (var found in Negative(urusan.PaguTercantum, t => TempatTemuan.Of(urusan, "paguTercantum", t!.Value)))
            {
                yield return found;
            }
        }

        foreach (var found in Negative(pendanaan.PaguTercantum, t => TempatTemuan.Of(pendanaan, "paguTercantum", t!.Value)))
        {
            yield return found;
        }
    }

    private IEnumerable<Temuan> Negative(DeretTahunan<Tercantum<Rupiah>> pagu, Func<TahunAnggaran?, TempatTemuan> tempat)
    {
        foreach (var tahun in pagu.GetTahun())
        {
            if (pagu[tahun].TryGetValue(out var value) && value < Rupiah.Nol)
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
