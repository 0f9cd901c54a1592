using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>Compares every row of one form E.81 with the rows right below it, and the total with the top rows.</summary>
internal static class PenjumlahE81
{
    private static readonly KolomE81[] Kolom = [.. KolomE81.Semua.Where(static k => !k.IsPersen)];

    internal static List<BedaE81> Compare(KonteksPemeriksaan konteks, FormulirDiperiksa evaluasi)
    {
        var found = new List<BedaE81>();
        var salah = new SelisihBaris(konteks, evaluasi);
        if (evaluasi.Hasil.Jumlah is { } jumlah)
        {
            Add(jumlah, evaluasi.Hasil.Baris);
        }

        foreach (var baris in evaluasi.Hasil.GetBaris())
        {
            Add(baris, baris.Rincian);
        }

        return found;

        void Add(HasilBarisE81 baris, Daftar<HasilBarisE81> rincian)
        {
            foreach (var kolom in Kolom)
            {
                if (!evaluasi.IsTertukar(baris, kolom) && !rincian.Any(r => evaluasi.IsTertukar(r, kolom)) && Of(baris, rincian, kolom, salah) is { } beda)
                {
                    found.Add(beda);
                }
            }
        }
    }

    private static BedaE81? Of(HasilBarisE81 baris, Daftar<HasilBarisE81> rincian, KolomE81 kolom, SelisihBaris salah)
    {
        var akhir = kolom == KolomE81.RealisasiRenja || kolom == KolomE81.RealisasiRenstra;
        if (rincian.IsKosong || (akhir && salah.IsTriwulan(baris)) || Number(baris, kolom) is not { } stated)
        {
            return null;
        }

        var (sum, any, unread) = (Rupiah.Nol, false, false);
        foreach (var r in rincian)
        {
            // In the changed column, a row that was not changed counts as it was.
            var sel = r.Anggaran is null ? default : kolom == KolomE81.TargetRenjaPerubahan && r.Anggaran.Isian.TargetRenjaPerubahan.Keadaan is KeadaanTercantum.Kosong or KeadaanTercantum.Strip ? r.Anggaran.Isian.TargetRenja : Cell(r, kolom);
            if (kolom == KolomE81.RealisasiRenstra && sel.IsKosong && r.Anggaran?.DariTercantum.RealisasiRenstra is { HasValue: true } dihitung)
            {
                // Left blank beside the columns that make it: the row is not without money.
                sel = dihitung.Value;
            }

            if (sel.TryGetValue(out var value))
            {
                (sum, any) = (sum + value, true);
            }

            // Money of a realisasi that its own quarters do not make is judged there.
            unread |= sel.Keadaan == KeadaanTercantum.TidakTerbaca || (akhir && salah.IsTriwulan(r));
        }

        return !any || sum == stated || (unread && (sum < stated || akhir)) || salah.IsSebab(baris, rincian, kolom, stated - sum) ? null : new(baris, rincian, kolom, stated, sum);
    }

    // A row that states too much makes less below it and more above it: one amount.
    internal static List<BedaE81> Attribute(IReadOnlyList<BedaE81> semua)
    {
        var found = semua.ToList();
        var above = new Dictionary<(HasilBarisE81, int), BedaE81>();
        foreach (var beda in found)
        {
            foreach (var r in beda.Rincian)
            {
                above.TryAdd((r, beda.Kolom.Value), beda);
            }
        }

        var moved = new HashSet<BedaE81>(ReferenceEqualityComparer.Instance);
        foreach (var bawah in found)
        {
            if (above.TryGetValue((bawah.Baris, bawah.Kolom.Value), out var atas) && atas.Selisih == -bawah.Selisih && moved.Add(atas))
            {
                bawah.IsPangkal = true;
                bawah.Lain.Add(atas.Tempat);
                bawah.Lain.AddRange(atas.Lain);
            }
        }

        found.RemoveAll(moved.Contains);
        return found;
    }

    internal static Rupiah? Number(HasilBarisE81 baris, KolomE81 kolom) => Cell(baris, kolom).TryGetValue(out var value) ? value : null;

    private static Tercantum<Rupiah> Cell(HasilBarisE81 baris, KolomE81 kolom) => baris.Anggaran?.Isian is not { } isian ? default
        : kolom == KolomE81.TargetRenstra ? isian.TargetRenstra
        : kolom == KolomE81.RealisasiSebelumnya ? isian.RealisasiSebelumnya
        : kolom == KolomE81.TargetRenja ? isian.TargetRenja
        : kolom == KolomE81.TargetRenjaPerubahan ? isian.TargetRenjaPerubahan
        : !kolom.Triwulan.IsKosong ? isian.Triwulan?[kolom.Triwulan] ?? default
        : kolom == KolomE81.RealisasiRenja ? isian.RealisasiRenjaTercantum
        : isian.RealisasiRenstraTercantum;
}
