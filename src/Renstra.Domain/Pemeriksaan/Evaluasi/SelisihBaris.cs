using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>By how much the money of a row contradicts itself, before it is compared with the rows around it.</summary>
internal sealed class SelisihBaris
{
    private readonly Dictionary<HasilBarisE81, decimal> _triwulan = [];
    private readonly Dictionary<HasilBarisE81, decimal> _renstra = [];

    internal SelisihBaris(KonteksPemeriksaan konteks, FormulirDiperiksa evaluasi)
    {
        foreach (var isian in evaluasi.Isian)
        {
            if (TriwulanKeuanganTidakSama.Judge(isian, out _) is { } jumlah)
            {
                _triwulan.TryAdd(isian.Baris, isian.Angka(KolomE81.RealisasiRenja)!.Value - jumlah);
            }

            if (isian.IsUang && RealisasiRenstraTidakSama.Judge(konteks, evaluasi, isian) is { } expected)
            {
                _renstra.TryAdd(isian.Baris, isian.Angka(KolomE81.RealisasiRenstra)!.Value - expected[0]);
            }
        }
    }

    /// <summary>Whether a row's realisasi is not that of its quarters.</summary>
    internal bool IsTriwulan(HasilBarisE81 baris) => _triwulan.ContainsKey(baris);

    /// <summary>Whether a difference between a row and those below is the one by which one of them contradicts itself: it is told of there.</summary>
    internal bool IsSebab(HasilBarisE81 baris, Daftar<HasilBarisE81> rincian, KolomE81 kolom, Rupiah selisih)
    {
        var own = !kolom.Triwulan.IsKosong ? _triwulan
            : kolom == KolomE81.RealisasiSebelumnya || kolom == KolomE81.RealisasiRenstra ? _renstra
            : null;
        return own is { Count: > 0 } && rincian.Append(baris).Any(r => own.TryGetValue(r, out var beda) && Math.Abs(beda) == Math.Abs(selisih.ToDecimal()));
    }
}
