using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>What <c>trace</c> is asked for: a code, or part of a name, or neither for all of one kind; of which year; with which options.</summary>
internal sealed record PermintaanLacak(string? Kode, string? Nama, TahunAnggaran? Tahun, OpsiPerhitungan Opsi)
{
    /// <summary>Whether everything of the kind is asked for.</summary>
    internal bool IsSemua => Kode is null && Nama is null;

    /// <summary>What the plan calls the node of that code.</summary>
    internal NamaMenurutKode? NamaNoda { get; init; }

    internal bool Wants(TahunAnggaran? tahun) => Tahun is null || tahun == Tahun;

    /// <summary>Whether a node is asked for: by its whole code, or by part of its name.</summary>
    internal bool Wants(Tercantum<KodeRekening> kode, string nama) =>
        IsSemua || (Kode is { } asked && kode.Teks == asked) || (Nama is { } text && nama.Contains(text, StringComparison.OrdinalIgnoreCase)) || NamaNoda?.Cocok(kode, nama) == true;
}
