using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>The four quarters of a row as numbers; a dash is nothing.</summary>
internal sealed class TriwulanDiperiksa
{
    internal TriwulanDiperiksa(IsianDiperiksa isian)
    {
        var nilai = new List<decimal>(4);
        foreach (var triwulan in Triwulan.Semua)
        {
            var sel = isian.Sel(Kolom(triwulan));
            switch (sel.Keadaan)
            {
                case KeadaanTercantum.Kosong:
                    Kosong++;
                    break;
                case KeadaanTercantum.Strip:
                    Strip++;
                    break;
                default:
                    if (IsianDiperiksa.Number(sel) is { } angka)
                    {
                        nilai.Add(angka);
                    }
                    else
                    {
                        TidakTerbaca++;
                    }

                    break;
            }
        }

        Nilai = nilai;
    }

    /// <summary>The numbers, in their order.</summary>
    internal List<decimal> Nilai { get; }

    internal int Kosong { get; }

    internal int Strip { get; }

    /// <summary>How many cannot be read, or are no numbers.</summary>
    internal int TidakTerbaca { get; }

    internal bool IsAda => Nilai.Count + Strip + TidakTerbaca > 0;

    internal decimal Jumlah => Nilai.Sum();

    internal decimal PosisiAkhir => Nilai.Count > 0 ? Nilai[^1] : 0;

    internal decimal Maksimum => Nilai.Count > 0 ? Nilai.Max() : 0;

    /// <summary>The mean of the numbers, or of all quarters that say something.</summary>
    internal decimal RataRata(bool strip) => Nilai.Count > 0 ? Jumlah / (Nilai.Count + (strip ? Strip : 0)) : 0;

    internal static KolomE81 Kolom(Triwulan triwulan) => KolomE81.Semua[KolomE81.TriwulanI.Value + triwulan.Nomor - 2];
}
