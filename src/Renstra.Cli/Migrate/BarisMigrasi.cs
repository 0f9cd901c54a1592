using Renstra.Domain;
using Renstra.Nomenclature;

namespace Renstra.Cli;

/// <summary>One node of a plan and what becomes of its code; no result where it has no code that can be read.</summary>
internal sealed record BarisMigrasi(NodaPendanaan Noda, HasilPemetaan? Hasil, IReadOnlyList<(TahunAnggaran Tahun, Rupiah Nilai)> Pagu, int JumlahTahun)
{
    /// <summary>Whether the node stays as it is.</summary>
    internal bool IsTetap => Hasil is { } h && h.Jenis == JenisPemetaan.Tetap && h.Tujuan.Count == 1 && h.Tujuan[0].Entri.Kode == h.Kode;

    /// <summary>Whether somebody has to decide: nothing follows, or more than one code does, or it is only a guess, or it cannot be told.</summary>
    internal bool IsPerluKeputusan => !IsTetap && (Hasil is not { } h || h.Tujuan.Count != 1 || h.DasarTerlemah == DasarPemetaan.NamaSama || h.DasarTerlemah == DasarPemetaan.KodeSama);

    internal Rupiah JumlahPagu => Pagu.Aggregate(Rupiah.Nol, static (sum, p) => sum + p.Nilai);
}
