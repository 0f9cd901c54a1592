using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>A category of fulfilment of the SPM (kategori SPM). Which index earns it is the ladder's to say: <see cref="TanggaSpm"/>.</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<KategoriSpm>))]
public sealed class KategoriSpm : HimpunanTertutup<KategoriSpm>, IHimpunanTertutup<KategoriSpm>
{
    /// <summary>Not fulfilled.</summary>
    public static readonly KategoriSpm BelumTuntas = new("belumTuntas", 1, "Belum Tuntas", "not fulfilled");

    /// <summary>Fulfilled, muda.</summary>
    public static readonly KategoriSpm TuntasMuda = new("tuntasMuda", 2, "Tuntas Muda", "Tuntas Muda");

    /// <summary>Fulfilled, pratama.</summary>
    public static readonly KategoriSpm TuntasPratama = new("tuntasPratama", 3, "Tuntas Pratama", "Tuntas Pratama");

    /// <summary>Fulfilled, madya.</summary>
    public static readonly KategoriSpm TuntasMadya = new("tuntasMadya", 4, "Tuntas Madya", "Tuntas Madya");

    /// <summary>Fulfilled, utama.</summary>
    public static readonly KategoriSpm TuntasUtama = new("tuntasUtama", 5, "Tuntas Utama", "Tuntas Utama");

    /// <summary>Fulfilled completely.</summary>
    public static readonly KategoriSpm TuntasParipurna = new("tuntasParipurna", 6, "Tuntas Paripurna", "Tuntas Paripurna");

    private KategoriSpm(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All six.</summary>
    public static ImmutableArray<KategoriSpm> Semua { get; } = [BelumTuntas, TuntasMuda, TuntasPratama, TuntasMadya, TuntasUtama, TuntasParipurna];
}
