using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>Compares every row of one form E.81 with the rows right below it, and the total with the top rows.</summary>
internal static class PenjumlahE81
{
    private static readonly KolomE81[] Kolom = [.. KolomE81.Semua.Where(static k => !k.IsPersen)];

    internal static List<BedaE81> Compare(EvaluasiE81 evaluasi)
    {
        var found = new List<BedaE81>();
        var salah = IsianDiperiksa.Of(evaluasi).Where(static i => TriwulanKeuanganTidakSama.Judge(i, out _) is not null).Select(static i => i.Baris).ToHashSet();
        if (evaluasi.Jumlah is { } jumlah)
        {
            Add(jumlah, evaluasi.Baris);
        }

        foreach (var baris in evaluasi.GetBaris())
        {
            Add(baris, baris.Rincian);
        }

        Attribute(found);
        return found;

        void Add(HasilBarisE81 baris, Daftar<HasilBarisE81> rincian)
        {
            foreach (var kolom in Kolom)
            {
                if (Of(baris, rincian, kolom, salah) is { } beda)
                {
                    found.Add(beda);
                }
            }
        }
    }

    private static BedaE81? Of(HasilBarisE81 baris, Daftar<HasilBarisE81> rincian, KolomE81 kolom, HashSet<HasilBarisE81> salah)
    {
        var akhir = kolom == KolomE81.RealisasiRenja || kolom == KolomE81.RealisasiRenstra;
        if (rincian.IsKosong || (akhir && salah.Contains(baris)) || Number(baris, kolom) is not { } stated)
        {
            return null;
        }

        var (sum, any, unread) = (Rupiah.Nol, false, false);
        foreach (var r in rincian)
        {
            // In the changed column, a row that was not changed counts as it was.
            var sel = r.Anggaran is null ? default : kolom == KolomE81.TargetRenjaPerubahan && r.Anggaran.Isian.TargetRenjaPerubahan.IsKosong ? r.Anggaran.Isian.TargetRenja : Cell(r, kolom);
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
            unread |= sel.Keadaan == KeadaanTercantum.TidakTerbaca || (akhir && salah.Contains(r));
        }

        return !any || sum == stated || (unread && (sum < stated || akhir)) ? null : new(baris, rincian, kolom, stated, sum);
    }

    // A row that states too much makes less below it and more above it: one amount.
    private static void Attribute(List<BedaE81> found)
    {
        foreach (var bawah in found.ToArray())
        {
            if (found.Find(a => a.Kolom == bawah.Kolom && a != bawah && a.Rincian.Contains(bawah.Baris) && a.Selisih == -bawah.Selisih) is { } atas)
            {
                bawah.IsPangkal = true;
                bawah.Lain.Add(atas.Tempat);
                bawah.Lain.AddRange(atas.Lain);
                found.Remove(atas);
            }
        }
    }

    private static Rupiah? Number(HasilBarisE81 baris, KolomE81 kolom) => Cell(baris, kolom).TryGetValue(out var value) ? value : null;

    private static Tercantum<Rupiah> Cell(HasilBarisE81 baris, KolomE81 kolom) => baris.Anggaran?.Isian is not { } isian ? default
        : kolom == KolomE81.TargetRenstra ? isian.TargetRenstra
        : kolom == KolomE81.RealisasiSebelumnya ? isian.RealisasiSebelumnya
        : kolom == KolomE81.TargetRenja ? isian.TargetRenja
        : kolom == KolomE81.TargetRenjaPerubahan ? isian.TargetRenjaPerubahan
        : !kolom.Triwulan.IsKosong ? isian.Triwulan?[kolom.Triwulan] ?? default
        : kolom == KolomE81.RealisasiRenja ? isian.RealisasiRenjaTercantum
        : isian.RealisasiRenstraTercantum;
}
