namespace Renstra.Domain.Pemeriksaan;

/// <summary>What became of a row of the targets of minimum service standards (perubahan SPM).</summary>
/// <param name="Jenis">The kind of change, the gravest that applies.</param>
/// <param name="Lama">The row in the old version; <see langword="null"/> if added.</param>
/// <param name="Baru">The row in the new version; <see langword="null"/> if removed.</param>
/// <param name="Dasar">By what it was recognised; <see langword="null"/> if added or removed.</param>
public sealed record PerubahanSpm(JenisPerubahan Jenis, TargetSpm? Lama, TargetSpm? Baru, DasarPengenalan? Dasar)
{
    /// <summary>The numbers of receivers that differ, by year; of an added or removed row all that it states.</summary>
    public Daftar<PerubahanNilai<Target>> TargetPenerima { get; init; }

    /// <summary>How many must be served, where it differs, by year.</summary>
    public Daftar<PerubahanNilai<Target>> HarusDilayani { get; init; }

    /// <summary>The targets in per cent that differ, by year.</summary>
    public Daftar<PerubahanNilai<Target>> TargetPersen { get; init; }

    /// <summary>Whether the indicator differs in more than case, blanks and punctuation.</summary>
    public bool IsIndikatorBerubah => Lama is not null && Baru is not null && !NamaSama.Equals(Lama.Indikator ?? "", Baru.Indikator ?? "");

    /// <summary>Whether the unit differs.</summary>
    public bool IsSatuanBerubah => Lama is not null && Baru is not null && Lama.Satuan != Baru.Satuan;

    /// <summary>Compares the tables: a row is recognised by the kind of service and the indicator, then by the one or the other.</summary>
    internal static Daftar<PerubahanSpm> Compare(Daftar<TargetSpm> lama, Daftar<TargetSpm> baru) => Pemasang.Pair(
        lama,
        baru,
        (DasarPengenalan.Nama, static (a, b) => NamaSama.Equals(a.JenisPelayanan, b.JenisPelayanan) && NamaSama.Equals(a.Indikator ?? "", b.Indikator ?? "")),
        (DasarPengenalan.Nama, static (a, b) => NamaSama.Equals(a.JenisPelayanan, b.JenisPelayanan)),
        (DasarPengenalan.Isi, static (a, b) => a.Indikator is not null && b.Indikator is not null && NamaSama.Equals(a.Indikator, b.Indikator)))
        .Select(static p => Of(p.Lama, p.Baru, p.Dasar))
        .Where(static p => p.Jenis != JenisPerubahan.Tetap)
        .ToDaftar();

    private static PerubahanSpm Of(TargetSpm? lama, TargetSpm? baru, DasarPengenalan? dasar)
    {
        var hasil = new PerubahanSpm(JenisPerubahan.Tetap, lama, baru, dasar)
        {
            TargetPenerima = PerubahanDeret.Compare(lama?.TargetPenerima ?? default, baru?.TargetPenerima ?? default),
            HarusDilayani = PerubahanDeret.Compare(lama?.HarusDilayani ?? default, baru?.HarusDilayani ?? default),
            TargetPersen = PerubahanDeret.Compare(lama?.TargetPersen ?? default, baru?.TargetPersen ?? default),
        };
        return hasil with
        {
            Jenis = lama is null ? JenisPerubahan.Ditambah
                : baru is null ? JenisPerubahan.Dihapus
                : !NamaSama.Equals(lama.JenisPelayanan, baru.JenisPelayanan) ? JenisPerubahan.BergantiNama
                : hasil.IsIndikatorBerubah || hasil.IsSatuanBerubah || hasil.TargetPenerima.Count + hasil.HarusDilayani.Count + hasil.TargetPersen.Count > 0 ? JenisPerubahan.Berubah
                : JenisPerubahan.Tetap,
        };
    }
}
