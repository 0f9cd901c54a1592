using Renstra.Domain;
using Renstra.Domain.Json;

namespace Renstra.Cli;

/// <summary>A section of the evaluation, such as one form E.81, in the shape that every output shares.</summary>
internal sealed record HasilBagian(string Nama, TeksDwibahasa Judul, TahunAnggaran? Tahun, IReadOnlyList<BarisEvaluasi> Baris, IReadOnlyList<AngkaEvaluasi> Ringkasan)
{
    /// <summary>The head of what stands at the foot.</summary>
    internal TeksDwibahasa JudulRingkasan { get; init; } = new("Rata-rata", "Averages");
}

/// <summary>A row of a section with its figures.</summary>
internal sealed record BarisEvaluasi(string? Kode, string Nama, string? Indikator, string? Satuan, int Dalam, LetakJson? Letak, IReadOnlyList<AngkaEvaluasi> Angka);

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
}
