using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>On what it rests that two entries of different versions are taken for the same (dasar pemetaan), the strongest first by <c>Value</c>.</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<DasarPemetaan>))]
public sealed class DasarPemetaan : HimpunanTertutup<DasarPemetaan>, IHimpunanTertutup<DasarPemetaan>
{
    /// <summary>A source names the predecessor: SIPD's list has the code of the sub kegiatan that stood before.</summary>
    public static readonly DasarPemetaan PemetaanSumber = new("pemetaanSumber", 1, "disebut oleh sumber", "named by a source");

    /// <summary>Code and name are the same, without case and punctuation, in the same list.</summary>
    public static readonly DasarPemetaan KodeDanNamaSama = new("kodeDanNamaSama", 2, "kode dan nama sama", "same code and name");

    /// <summary>A guess: the name is the same under another code, typing errors aside, and no other entry is left with that name near it.</summary>
    public static readonly DasarPemetaan NamaSama = new("namaSama", 3, "dugaan: nama sama", "a guess: same name");

    /// <summary>A guess: what stood below the one stands below the other now, and the code is the same or the names have words in common.</summary>
    public static readonly DasarPemetaan IsiSama = new("isiSama", 4, "dugaan: isinya sama", "a guess: the same content");

    /// <summary>Only the code is the same; whether it is the same activity is not known where the name has other words.</summary>
    public static readonly DasarPemetaan KodeSama = new("kodeSama", 5, "hanya kode yang sama", "only the code is the same");

    private DasarPemetaan(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All five.</summary>
    public static ImmutableArray<DasarPemetaan> Semua { get; } = [PemetaanSumber, KodeDanNamaSama, NamaSama, IsiSama, KodeSama];
}
