using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>A field of the minimum service standards (bidang SPM; PP 2/2018): the six obligatory urusan of basic services.</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<BidangSpm>))]
public sealed class BidangSpm : HimpunanTertutup<BidangSpm>, IHimpunanTertutup<BidangSpm>
{
    /// <summary>Education (1.01).</summary>
    public static readonly BidangSpm Pendidikan = new("pendidikan", 1, "pendidikan", "education");

    /// <summary>Health (1.02).</summary>
    public static readonly BidangSpm Kesehatan = new("kesehatan", 2, "kesehatan", "health");

    /// <summary>Public works (1.03).</summary>
    public static readonly BidangSpm PekerjaanUmum = new("pekerjaanUmum", 3, "pekerjaan umum", "public works");

    /// <summary>Housing (1.04).</summary>
    public static readonly BidangSpm PerumahanRakyat = new("perumahanRakyat", 4, "perumahan rakyat", "housing");

    /// <summary>Public order and protection (1.05).</summary>
    public static readonly BidangSpm Trantibumlinmas = new("trantibumlinmas", 5, "ketenteraman, ketertiban umum, dan pelindungan masyarakat", "public order and protection");

    /// <summary>Social affairs (1.06).</summary>
    public static readonly BidangSpm Sosial = new("sosial", 6, "sosial", "social affairs");

    private BidangSpm(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All six.</summary>
    public static ImmutableArray<BidangSpm> Semua { get; } = [Pendidikan, Kesehatan, PekerjaanUmum, PerumahanRakyat, Trantibumlinmas, Sosial];

    /// <summary>The bidang urusan that holds the field: <c>1.01</c> to <c>1.06</c>.</summary>
    public KodeRekening BidangUrusan => KodeRekening.ForUrusan(1).AddBidang(Value);
}
