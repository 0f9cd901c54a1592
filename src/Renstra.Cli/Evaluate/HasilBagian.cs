using Renstra.Domain;
using Renstra.Domain.Json;

namespace Renstra.Cli;

/// <summary>A section of the evaluation, such as one form E.81, in the shape that every output shares.</summary>
internal sealed record HasilBagian(string Nama, TeksDwibahasa Judul, TahunAnggaran? Tahun, IReadOnlyList<BarisEvaluasi> Baris, IReadOnlyList<AngkaEvaluasi> Ringkasan)
{
    /// <summary>The head of what stands at the foot.</summary>
    internal TeksDwibahasa JudulRingkasan { get; init; } = new("Rata-rata", "Average");

    /// <summary>What the section comes to, in a line for the summary of all; empty where it comes to nothing.</summary>
    internal TeksDwibahasa Intisari { get; init; }
}

/// <summary>A row of a section with its figures.</summary>
internal sealed record BarisEvaluasi(string? Kode, string Nama, string? Indikator, string? Satuan, int Dalam, LetakJson? Letak, IReadOnlyList<AngkaEvaluasi> Angka)
{
    /// <summary>How the indicator is understood; none where its figures do not depend on it.</summary>
    internal IReadOnlyList<SifatEvaluasi> Sifat { get; init; } = [];
}

/// <summary>How an indicator is understood in one respect: what holds, and who says so. What nobody declares is assumed, and marked.</summary>
internal sealed record SifatEvaluasi(string Hal, string Nilai, TeksDwibahasa Sebutan, string Asal, bool IsAnggapan);

/// <summary>
/// One figure: what is stated beside what follows. Percentages are points. A basis that a section does not have is <see langword="null"/>.
/// </summary>
internal sealed record AngkaEvaluasi(string Jenis, string Kolom, TeksDwibahasa Sebutan, bool IsPersen)
{
    internal Tercantum<Target> Tercantum { get; init; }

    internal Terhitung<Target>? DariTriwulan { get; init; }

    internal Terhitung<Target>? DariTercantum { get; init; }

    internal Terhitung<Target>? MenurutKaidah { get; init; }

    internal string? Status { get; init; }

    internal TeksDwibahasa Alasan { get; init; }

    /// <summary>The number of the column in the layout that was asked for.</summary>
    internal int? Nomor { get; init; }

    /// <summary>The grade or category that the figure earns, by its name.</summary>
    internal string? Predikat { get; init; }

    /// <summary>Whether the figure is a percentage that is shown as a quotient.</summary>
    internal bool IsHasilBagi { get; init; }
}
