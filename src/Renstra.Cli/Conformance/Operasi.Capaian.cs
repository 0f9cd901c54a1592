using System.Text.Json.Nodes;
using Renstra.Domain;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <content>Tingkat capaian of one indicator in one year.</content>
internal static partial class Operasi
{
    private static JsonObject Capaian(MasukanVektor input)
    {
        var (realisasi, target, polaritas, opsi) = (input.Sel("realisasi"), input.Sel("target"), input.MemberOrNull<Polaritas>("polaritas"), OpsiCapaian(input.Part("opsi")));
        input.Uses(() => TingkatCapaian.Explain(realisasi, target, polaritas, opsi));
        return KeluaranVektor.Of(TingkatCapaian.Calculate(realisasi, target, polaritas, opsi));
    }

    private static JsonObject CapaianRupiah(MasukanVektor input) => KeluaranVektor.Of(TingkatCapaian.Calculate(input.Rupiah("realisasi"), input.Rupiah("target")));

    private static OpsiCapaian OpsiCapaian(MasukanVektor opsi)
    {
        var skala = opsi.Parts("skala");
        return new()
        {
            Turun = opsi.MemberOrNull<RumusTurun>("turun") ?? RumusTurun.Selisih,
            Tetap = opsi.MemberOrNull<RumusTetap>("tetap") ?? RumusTetap.Penyimpangan,
            CaraBatas = opsi.MemberOrNull<CaraBatas>("caraBatas") ?? CaraBatas.Rumus,
            Batas = opsi.NumberOrNull("batas") is { } batas ? Persen.FromPoin(batas) : null,
            Skala = skala.Count == 0 ? SkalaUrutan.Semua : [new("skala", new("skala", "scale"), skala.Select(static p => new PeringkatUrutan([p.Text("kata")], p.NumberOrNull("nilai"))).ToDaftar())],
        };
    }
}
