using Renstra.Domain.Json;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>
/// Where something stands in a document (tempat): the node, the members of the JSON format below it, and what is known of it besides. Two
/// places are equal if they are of the same node, by reference, and the same member.
/// </summary>
public sealed class TempatTemuan : IEquatable<TempatTemuan>
{
    internal TempatTemuan(object noda, Daftar<string> anggota, string nama, Sumber? sumber)
    {
        (Noda, Anggota, Nama, Sumber) = (noda, anggota, nama, sumber);
    }

    /// <summary>The node, such as a <see cref="Program"/> or a <see cref="BarisE81"/>.</summary>
    public object Noda { get; }

    /// <summary>The members of the JSON format below the node, one inside the other, such as <c>paguTercantum</c>, <c>2025</c>; empty for the node itself.</summary>
    public Daftar<string> Anggota { get; }

    /// <summary>What the place is called, as printed: a name, a code, the title of a table; empty if it has none.</summary>
    public string Nama { get; }

    /// <summary>Where the source document has it, if that is known.</summary>
    public Sumber? Sumber { get; }

    /// <summary>The JSON path, such as <c>$.pendanaan.bidang[0].program[1].paguTercantum['2025']</c>; empty until <see cref="Pemeriksa"/> has found it.</summary>
    public string Jalur { get; internal set; } = "";

    /// <summary>Line and column in the file, if the document was read from one.</summary>
    public LetakJson? Letak => Peta?.Get(this);

    internal PetaTempat? Peta { get; set; }

    // The node and all that it lies in, the document first.
    internal object[] Leluhur { get; set; } = [];

    // The order in the document, and what the node is called for good, whatever its line; found together with the path.
    internal int Urutan { get; set; } = int.MaxValue;

    internal string Pengenal { get; set; } = "";

    /// <summary>A place in a node that no overload knows, such as one of an application's own.</summary>
    /// <param name="noda">The node.</param>
    /// <param name="nama">What it is called, for messages.</param>
    /// <param name="anggota">The members below it.</param>
    /// <returns>The place.</returns>
    public static TempatTemuan Named(object noda, string nama, params ReadOnlySpan<string> anggota)
    {
        ArgumentNullException.ThrowIfNull(noda);
        ArgumentNullException.ThrowIfNull(nama);
        return new(noda, Daftar.Create(anggota), nama, NamaNoda.SumberOf(noda));
    }

    /// <summary>A place in a node of the document, called by its code, name or title.</summary>
    /// <param name="noda">The node.</param>
    /// <param name="anggota">The members below it.</param>
    /// <returns>The place.</returns>
    public static TempatTemuan Of(object noda, params ReadOnlySpan<string> anggota) => Named(noda, NamaNoda.Of(noda), anggota);

    /// <summary>A place in a yearly series of a node.</summary>
    /// <param name="noda">The node.</param>
    /// <param name="anggota">The series, such as <c>paguTercantum</c>.</param>
    /// <param name="tahun">The year.</param>
    /// <returns>The place.</returns>
    public static TempatTemuan Of(object noda, string anggota, TahunAnggaran tahun) => Of(noda, anggota, tahun.ToString());

    /// <inheritdoc/>
    public bool Equals(TempatTemuan? other) => other is not null && ReferenceEquals(Noda, other.Noda) && Anggota == other.Anggota;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TempatTemuan);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Noda), Anggota);

    /// <summary>The path, or the name while it is not known.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Jalur.Length > 0 ? Jalur : Nama;
}
