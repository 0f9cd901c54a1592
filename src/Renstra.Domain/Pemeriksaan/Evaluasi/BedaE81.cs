using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>A row of form E.81 whose money is not that of the rows right below it, column by column.</summary>
internal sealed record BedaE81(HasilBarisE81 Baris, Daftar<HasilBarisE81> Rincian, KolomE81 Kolom, Rupiah Tercantum, Rupiah Jumlah)
{
    internal Rupiah Selisih => Tercantum - Jumlah;

    /// <summary>The rows above that differ by the same amount the other way: theirs is this one's fault.</summary>
    internal List<TempatTemuan> Lain { get; } = [];

    /// <summary>Whether this row's own amount is at fault, since it parts from the row above as well.</summary>
    internal bool IsPangkal { get; set; }

    internal TempatTemuan Tempat => TempatTemuan.Of(Baris.Baris, ["anggaran", .. Kolom.Anggota]);
}
