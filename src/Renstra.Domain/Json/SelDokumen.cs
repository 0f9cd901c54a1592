namespace Renstra.Domain.Json;

/// <summary>A cell of a document that is not blank (sel), with its place. Ids, names and other plain texts are no cells.</summary>
/// <param name="Jalur">The JSON path of the cell, such as <c>$.pendanaan.paguTercantum['2025']</c>.</param>
/// <param name="Pemilik">The node that has the cell.</param>
/// <param name="Anggota">The path from the node to the cell, such as <c>paguTercantum['2025']</c>.</param>
/// <param name="Keadaan">Whether it is a dash, was read, or is unreadable.</param>
/// <param name="Teks">Its text: a value in its canonical form, or what is printed.</param>
public sealed record SelDokumen(string Jalur, object Pemilik, string Anggota, KeadaanTercantum Keadaan, string Teks)
{
    /// <summary>The name of the node, or of the nearest above it that has one; empty if none has.</summary>
    public string Nama { get; init; } = "";

    /// <summary>Why it is unreadable.</summary>
    public SebabTidakTerbaca? Sebab { get; init; }

    /// <summary>Whose fault that is.</summary>
    public AsalKesalahan? Asal { get; init; }

    /// <summary>Where the source document has the node, or the nearest above it that says.</summary>
    public Sumber? Sumber { get; init; }
}
