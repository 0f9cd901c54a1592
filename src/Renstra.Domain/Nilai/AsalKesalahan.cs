using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>Whose fault an unreadable cell is (asal kesalahan).</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<AsalKesalahan>))]
public sealed class AsalKesalahan : HimpunanTertutup<AsalKesalahan>, IHimpunanTertutup<AsalKesalahan>
{
    /// <summary>Nobody has compared it with the original yet; the word is left out in JSON.</summary>
    public static readonly AsalKesalahan BelumDiperiksa = new("belumDiperiksa", 0, "belum diperiksa", "not yet checked");

    /// <summary>The document itself is wrong.</summary>
    public static readonly AsalKesalahan Dokumen = new("dokumen", 1, "dokumen", "the document");

    /// <summary>The transcription or conversion is wrong.</summary>
    public static readonly AsalKesalahan Transkripsi = new("transkripsi", 2, "transkripsi", "the transcription");

    private AsalKesalahan(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All three.</summary>
    public static ImmutableArray<AsalKesalahan> Semua { get; } = [BelumDiperiksa, Dokumen, Transkripsi];
}
