using System.Diagnostics.CodeAnalysis;

namespace Renstra.Domain.Json;

/// <summary>What reading a file gave (hasil baca): the document, or all errors of one pass; and where its nodes stand.</summary>
public sealed class HasilBaca
{
    internal HasilBaca(DokumenRenstra? dokumen, Daftar<GalatBaca> galat, int jumlahGalat, PosisiDokumen posisi)
    {
        Dokumen = dokumen;
        Galat = galat;
        JumlahGalat = jumlahGalat;
        Posisi = posisi;
    }

    /// <summary>The document; <see langword="null"/> if there is any error.</summary>
    public DokumenRenstra? Dokumen { get; }

    /// <summary>The errors in the order of the file, at most <see cref="OpsiBaca.MaxGalat"/>.</summary>
    public Daftar<GalatBaca> Galat { get; }

    /// <summary>How many errors there are in all.</summary>
    public int JumlahGalat { get; }

    /// <summary>Where the nodes of the document stand in the file.</summary>
    public PosisiDokumen Posisi { get; }

    /// <summary>Whether the file was read.</summary>
    [MemberNotNullWhen(true, nameof(Dokumen))]
    public bool IsTerbaca => Dokumen is not null;
}
