using Renstra.Domain;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <summary>What <c>evaluate</c> is asked for: of which year, which programmes (code or part of the name), which sections, with which options.</summary>
internal sealed record PermintaanEvaluasi(string? Format, TahunAnggaran? Tahun, string? Program, OpsiPerhitungan Opsi, IReadOnlyDictionary<string, string> Dipilih)
{
    /// <summary>The sections that are asked for by name; <see langword="null"/> for the usual ones.</summary>
    internal IReadOnlyList<string>? Bagian { get; init; }

    /// <summary>The layout whose numbers stand beside the columns of form E.81.</summary>
    internal TataLetakE81? TataLetak { get; init; }

    /// <summary>How CSV is written.</summary>
    internal BentukCsv Csv { get; init; } = BentukCsv.Standar;

    /// <summary>What the plan calls the programme of that code.</summary>
    internal NamaMenurutKode? NamaProgram { get; init; }

    internal bool Wants(TahunAnggaran? tahun) => Tahun is null || tahun == Tahun;

    internal bool Wants(Tercantum<KodeRekening> kode, string nama) => Program is null || Cocok(kode, nama, Program) || NamaProgram?.Cocok(kode, nama) == true;

    /// <summary>Whether a code is the one asked for or lies below it, or a name has the text in it.</summary>
    internal static bool Cocok(Tercantum<KodeRekening> kode, string nama, string teks) =>
        nama.Contains(teks, StringComparison.OrdinalIgnoreCase)
        || kode.Teks == teks
        || kode.Teks.StartsWith(teks + ".", StringComparison.Ordinal);
}
