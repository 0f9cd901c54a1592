using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>
/// What cells of a form would be if they followed from the cells beside and around them (dugaan). Where one cell is wrong, what was
/// computed from the right one is no second fault.
/// </summary>
internal sealed class DugaanE81(KonteksPemeriksaan konteks, FormulirDiperiksa evaluasi)
{
    private Dictionary<(HasilBarisE81, int), List<decimal>>? _jumlah;
    private Dictionary<object, IsianDiperiksa>? _uang;

    /// <summary>The figures that a cell may be meant to be; none where nothing contradicts it.</summary>
    internal IEnumerable<decimal> Get(IsianDiperiksa isian, KolomE81 kolom) =>
        (kolom == KolomE81.RealisasiRenja ? DariTriwulan(konteks, isian)
            : kolom == KolomE81.RealisasiRenstra ? RealisasiRenstraTidakSama.Judge(konteks, evaluasi, isian) ?? []
            : []).Concat(isian.IsUang ? DariJumlah(isian.Baris, kolom) : []);

    /// <summary>The same of the money of a row.</summary>
    internal bool IsDugaan(BarisE81 baris, KolomE81 kolom, Rupiah nilai) => Get(baris, kolom).Contains(nilai.ToDecimal());

    /// <summary>The amounts that the money of a row may be meant to be.</summary>
    internal IEnumerable<decimal> Get(BarisE81 baris, KolomE81 kolom)
    {
        if (_uang is null)
        {
            _uang = new(ReferenceEqualityComparer.Instance);
            foreach (var isian in evaluasi.Isian)
            {
                if (isian.IsUang)
                {
                    _uang.TryAdd(isian.Baris.Baris, isian);
                }
            }
        }

        return _uang.TryGetValue(baris, out var uang) ? Get(uang, kolom) : [];
    }

    /// <summary>What the quarters make of a realisasi that is not theirs.</summary>
    internal static IReadOnlyList<decimal> DariTriwulan(KonteksPemeriksaan konteks, IsianDiperiksa isian) =>
        isian.Hasil is HasilKinerjaE81 ? TriwulanKinerjaTidakSama.Judge(konteks, isian)
            : TriwulanKeuanganTidakSama.Judge(isian, out _) is { } jumlah ? [jumlah]
            : [];

    // The sum of the rows below, or what the row above leaves for this one.
    private List<decimal> DariJumlah(HasilBarisE81 baris, KolomE81 kolom)
    {
        if (_jumlah is null)
        {
            _jumlah = [];
            foreach (var beda in evaluasi.SemuaBeda)
            {
                Add(beda.Baris, beda.Kolom, beda.Jumlah.ToDecimal());
                foreach (var r in beda.Rincian)
                {
                    if (PenjumlahE81.Number(r, beda.Kolom) is { } own)
                    {
                        Add(r, beda.Kolom, (own + beda.Selisih).ToDecimal());
                    }
                }
            }
        }

        return _jumlah.GetValueOrDefault((baris, kolom.Value)) ?? [];
    }

    private void Add(HasilBarisE81 baris, KolomE81 kolom, decimal nilai)
    {
        if (!_jumlah!.TryGetValue((baris, kolom.Value), out var all))
        {
            _jumlah.Add((baris, kolom.Value), all = []);
        }

        all.Add(nilai);
    }
}
