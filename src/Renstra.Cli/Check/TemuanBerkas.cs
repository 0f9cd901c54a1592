using Renstra.Domain.Json;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>A finding with the places of its file: in a file of one document a line, those of the line are not those of the file.</summary>
internal sealed record TemuanBerkas(Temuan Temuan, LetakJson? Letak, IReadOnlyList<(TempatTemuan Tempat, LetakJson? Letak)> Lain)
{
    /// <summary>Whether the baseline knows it; then it is quiet.</summary>
    internal bool IsDikenal { get; init; }

    /// <summary>Whether it is a finding that is neither accepted by the document nor known to the baseline.</summary>
    internal bool IsAktif => Temuan.Status == StatusTemuan.Temuan && !IsDikenal;

    internal string Jalur => Letak?.Jalur is { Length: > 0 } jalur && Temuan.Tempat.Jalur.Length == 0 ? jalur : Temuan.Tempat.Jalur;

    /// <summary>The word of its state, for programs.</summary>
    internal string Status => IsDikenal ? "dikenal" : Temuan.Status.Name;

    /// <summary>What it is about: the name of the node with its code, as far as they are known.</summary>
    internal string Noda => Temuan.Kode.IsKosong || Temuan.Tempat.Nama.StartsWith(Temuan.Kode.ToString(), StringComparison.Ordinal)
        ? Temuan.Tempat.Nama
        : $"{Temuan.Kode} {Temuan.Tempat.Nama}".TrimEnd();

    internal static TemuanBerkas Of(Temuan temuan, BarisDokumen? baris)
    {
        LetakJson? InFile(TempatTemuan tempat) => tempat.Letak is { } letak ? baris?.GetLetak(letak) ?? letak : null;
        return new(temuan, InFile(temuan.Tempat), [.. temuan.TempatLain.Select(t => (t, InFile(t)))]);
    }
}
