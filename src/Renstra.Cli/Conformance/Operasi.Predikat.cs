using System.Text.Json.Nodes;
using Renstra.Domain;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <content>Grades of performance.</content>
internal static partial class Operasi
{
    private static JsonObject Predikat(MasukanVektor input)
    {
        var hasil = PredikatKinerja.Classify(Persen.FromPoin(input.Number("nilai")), OpsiPredikat(input.Part("opsi")));
        input.Uses(hasil.Explain);
        return new() { ["predikat"] = hasil.Predikat.Sebut(), ["tercetak"] = KeluaranVektor.Two(hasil.Digolongkan) };
    }

    private static JsonObject PredikatKenal(MasukanVektor input)
    {
        var hasil = (input.MemberOrNull<SkalaPredikat>("skala") ?? SkalaPredikat.Permendagri86).Recognize(input.Text("teks"));
        return hasil.TryGetValue(out var predikat) ? new() { ["predikat"] = predikat.Sebut() } : KeluaranVektor.Reason(hasil.Sebab!);
    }

    private static OpsiPredikat OpsiPredikat(MasukanVektor opsi) => new()
    {
        Skala = opsi.MemberOrNull<SkalaPredikat>("skala") ?? SkalaPredikat.Permendagri86,
        Celah = opsi.MemberOrNull<KebijakanCelah>("celah") ?? KebijakanCelah.BatasBawah,
    };
}
