using System.Text.Json;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>One change of a proposal (perubahan): the value that a member of the JSON format gets.</summary>
/// <param name="Tempat">The member; its node stands in the document, the member itself may be absent.</param>
/// <param name="Nilai">The new value, as JSON.</param>
public sealed record PerubahanUsulan(TempatTemuan Tempat, string Nilai)
{
    /// <summary>A member gets a text.</summary>
    /// <param name="tempat">The member.</param>
    /// <param name="teks">The text.</param>
    /// <returns>The change.</returns>
    public static PerubahanUsulan Teks(TempatTemuan tempat, string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        return new(tempat, $"\"{JsonEncodedText.Encode(teks, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"");
    }

    /// <summary>A member gets an amount.</summary>
    /// <param name="tempat">The member.</param>
    /// <param name="nilai">The amount.</param>
    /// <returns>The change.</returns>
    public static PerubahanUsulan Rupiah(TempatTemuan tempat, Rupiah nilai) => new(tempat, nilai.ToString());
}
