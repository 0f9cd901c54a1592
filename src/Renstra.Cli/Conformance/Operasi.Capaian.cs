using System.Text.Json.Nodes;
using Renstra.Domain;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <content>Tingkat capaian of one indicator in one year.</content>
internal static partial class Operasi
{
    private static JsonObject Capaian(MasukanVektor input) =>
        KeluaranVektor.Of(TingkatCapaian.Calculate(input.Number("realisasi"), input.Number("target"), input.Member<Polaritas>("polaritas"), OpsiCapaian(input.Part("opsi"))));

    private static OpsiCapaian OpsiCapaian(MasukanVektor opsi) => new()
    {
        Turun = opsi.MemberOrNull<RumusTurun>("turun") ?? RumusTurun.Selisih,
        Tetap = opsi.MemberOrNull<RumusTetap>("tetap") ?? RumusTetap.Penyimpangan,
        Batas = opsi.NumberOrNull("batas") is { } batas ? Persen.FromPoin(batas) : null,
    };
}
