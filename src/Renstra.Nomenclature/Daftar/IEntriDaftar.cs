using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>An entry of a list of codes and names (entri daftar).</summary>
/// <typeparam name="TKode">Its code.</typeparam>
public interface IEntriDaftar<out TKode>
{
    /// <summary>Whether this is no entry, the <c>default</c>.</summary>
    bool IsKosong { get; }

    /// <summary>The code.</summary>
    TKode Kode { get; }

    /// <summary>The name; empty for no entry. Makes a new string each time.</summary>
    string Nama { get; }

    /// <summary>The name in UTF-8, in place.</summary>
    ReadOnlySpan<byte> NamaUtf8 { get; }

    /// <summary>Whether something in the entry is doubtful; what, says <see cref="GetKeraguan"/>.</summary>
    bool IsDiragukan { get; }

    /// <summary>What is doubtful in the entry (keraguan).</summary>
    /// <returns>The doubts; none for most entries.</returns>
    Daftar<Keraguan> GetKeraguan();
}
