using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>How a name in a document agrees with the nomenclature's name of its code (kecocokan nama).</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<KecocokanNama>))]
public sealed class KecocokanNama : HimpunanTertutup<KecocokanNama>, IHimpunanTertutup<KecocokanNama>
{
    /// <summary>The same text.</summary>
    public static readonly KecocokanNama Sama = new("sama", 1, "sama", "equal");

    /// <summary>The same name but for spelling, spacing, punctuation or case.</summary>
    public static readonly KecocokanNama BedaPenulisan = new("bedaPenulisan", 2, "sama, beda penulisan", "equal but for the writing");

    /// <summary>The name of another entry.</summary>
    public static readonly KecocokanNama NamaEntriLain = new("namaEntriLain", 3, "nama entri lain", "the name of another entry");

    /// <summary>The code's name is another one, and no entry has this name.</summary>
    public static readonly KecocokanNama TidakDikenal = new("tidakDikenal", 4, "nama tidak dikenal", "no known name");

    /// <summary>Not judged: the code is not in the data.</summary>
    public static readonly KecocokanNama TidakDinilai = new("tidakDinilai", 5, "tidak dinilai", "not judged");

    private KecocokanNama(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All five.</summary>
    public static ImmutableArray<KecocokanNama> Semua { get; } = [Sama, BedaPenulisan, NamaEntriLain, TidakDikenal, TidakDinilai];
}
