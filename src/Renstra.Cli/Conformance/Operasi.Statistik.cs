using System.Text.Json.Nodes;
using Renstra.Domain;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <content>Shares and changes with their base.</content>
internal static partial class Operasi
{
    private static readonly TeksDwibahasa Dasar = new("dasar", "base");

    private static JsonObject StatistikBagian(MasukanVektor input) => Of(input, Statistik.Share(input.Number("angka"), input.Number("dasar"), Dasar));

    private static JsonObject StatistikPerubahan(MasukanVektor input) => Of(input, Statistik.Change(input.Number("dasar"), input.Number("angka"), Dasar));

    private static JsonObject StatistikPenurunan(MasukanVektor input) => Of(input, Statistik.Decline(input.Number("angka"), input.Number("dasar"), Dasar));

    private static JsonObject StatistikKenaikan(MasukanVektor input) => Of(input, Statistik.Rise(input.Number("angka"), input.Number("dasar"), Dasar));

    private static JsonObject Of(MasukanVektor input, HasilStatistik hasil)
    {
        input.Uses(hasil.Explain);
        return KeluaranVektor.Of(hasil.Hasil);
    }
}
