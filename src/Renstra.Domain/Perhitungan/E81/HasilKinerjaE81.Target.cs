namespace Renstra.Domain.Perhitungan;

/// <content>The target of the Renstra by rule.</content>
public sealed partial class HasilKinerjaE81
{
    // A sum's target is the sum of the years'; all others have that of the last year. Practice, not law.
    private protected override TargetKaidahE81 FindTargetKaidah()
    {
        var tercantum = SelHitung.Target(Isian.TargetRenstra);
        var jumlah = Akumulasi.IsSumOfYears(Tafsir.Tahun, Tafsir.SifatTarget);
        if (Padanan is { IsPeriodeSama: true, Indikator: var rencana } && Konteks is { Awal: { } awal, Akhir: { } akhir, JumlahTahun: { } n })
        {
            if (!jumlah && !rencana.Target.GetTercantum(akhir).IsKosong)
            {
                return new(SelHitung.Target(rencana.Target.GetTercantum(akhir)), AsalTargetKaidah.TargetTahunTerakhir);
            }

            if (jumlah)
            {
                var tahunan = Enumerable.Range(0, n).Select(i => Akumulasi.FromTarget(rencana.Target.GetTercantum(awal + i))).ToArray();
                if (Akumulasi.CalculateTarget(tahunan, Tafsir.Tahun, Tafsir.SifatTarget, Opsi.Kumulatif).TryGetValue(out var total))
                {
                    return new((Target)total, AsalTargetKaidah.JumlahTargetTahunan);
                }
            }
        }

        return !jumlah && IsMultipleOfRenja(tercantum)
            ? new(SelHitung.Target(Acuan), AsalTargetKaidah.TargetRenja)
            : new(tercantum, AsalTargetKaidah.Tercantum);
    }

    // 300 per cent for three years of 100: added up, though it does not accumulate.
    private bool IsMultipleOfRenja(Terhitung<Target> tercantum) =>
        Konteks.JumlahTahun is > 1 and var n
        && Akumulasi.Number(tercantum).TryGetValue(out var renstra)
        && Akumulasi.FromTarget(Acuan).TryGetValue(out var renja)
        && renja != 0
        && renstra == renja * n;
}
