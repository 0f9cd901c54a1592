using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>How a printed jenis pelayanan was found in the catalogue (cara pengenalan).</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<CaraPengenalanSpm>))]
public sealed class CaraPengenalanSpm : HimpunanTertutup<CaraPengenalanSpm>, IHimpunanTertutup<CaraPengenalanSpm>
{
    /// <summary>Letter by letter the name of the catalogue.</summary>
    public static readonly CaraPengenalanSpm Persis = new("persis", 1, "sama persis dengan katalog", "the same as in the catalogue");

    /// <summary>The same words, but for case, punctuation, spacing and known spellings (telantar, terlantar).</summary>
    public static readonly CaraPengenalanSpm Dinormalkan = new("dinormalkan", 2, "sama dengan katalog, tanpa beda huruf besar, tanda baca, spasi, dan ejaan", "the same but for case, punctuation, spacing and spelling");

    /// <summary>Holds all the telling words of exactly one jenis pelayanan. To be checked by a person.</summary>
    public static readonly CaraPengenalanSpm MemuatKata = new("memuatKata", 3, "memuat semua kata penentu satu jenis pelayanan; perlu diperiksa", "holds all the telling words of one kind of service; to be checked");

    /// <summary>Holds the telling words of several; none is taken.</summary>
    public static readonly CaraPengenalanSpm Rancu = new("rancu", 4, "memuat kata penentu beberapa jenis pelayanan", "holds the telling words of several kinds of service");

    /// <summary>Not recognised.</summary>
    public static readonly CaraPengenalanSpm TidakDikenali = new("tidakDikenali", 5, "tidak dikenali", "not recognised");

    private CaraPengenalanSpm(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All five.</summary>
    public static ImmutableArray<CaraPengenalanSpm> Semua { get; } = [Persis, Dinormalkan, MemuatKata, Rancu, TidakDikenali];
}
