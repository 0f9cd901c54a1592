using System.Text.Json.Nodes;

namespace Renstra.Domain.Json;

/// <summary>How one type of value is read and written; members are described by composing these.</summary>
/// <typeparam name="V">The type of the value in the model.</typeparam>
internal abstract class JenisNilai<V>
{
    /// <summary>Reads the value at the current token and leaves the cursor on its last token. False if it was refused, with the error noted.</summary>
    internal abstract bool Read(ref PembacaJson json, ref V value);

    internal abstract void Write(PenulisJson json, V value);

    /// <summary>Whether the value says nothing, so that its member is left out.</summary>
    internal abstract bool IsAbsent(V value);

    /// <summary>Whether the value takes no lines of its own.</summary>
    internal virtual bool IsSebaris(V value) => true;

    /// <summary>The JSON schema of such a value. It accepts whatever <see cref="Read"/> does.</summary>
    internal abstract JsonObject Describe(DefinisiSkema definisi);

    /// <summary>Gives the value a placeholder of the right kind.</summary>
    internal abstract void Fill(PengisiContoh pengisi, ref V value);

    /// <summary>Whether a placeholder can be given here; an object inside its own kind is filled once only.</summary>
    internal virtual bool CanFill(PengisiContoh pengisi) => true;

    /// <summary>What a walk over the value can come upon.</summary>
    internal virtual IsiNilai Isi => IsiNilai.Tiada;

    /// <summary>Shows the objects and cells of the value, if it has any.</summary>
    internal virtual void Visit(Pengunjung pengunjung, V value)
    {
    }
}
