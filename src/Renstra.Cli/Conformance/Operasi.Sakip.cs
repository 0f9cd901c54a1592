using System.Text.Json.Nodes;
using Renstra.Domain;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <content>SAKIP grades and scores.</content>
internal static partial class Operasi
{
    private static JsonObject Sakip(MasukanVektor input)
    {
        var nilai = input.Number("nilai");
        input.Uses(() => NilaiSakip.Explain(nilai));
        return Grade(NilaiSakip.Classify(nilai));
    }

    private static JsonObject SakipKenal(MasukanVektor input) => Grade(PredikatSakip.Recognize(input.Text("teks")));

    private static JsonObject SakipPeriksa(MasukanVektor input)
    {
        var cocok = NilaiSakip.Check(input.TextOrNull("teks"), input.NumberOrNull("nilai")).IsCocok;
        return cocok.TryGetValue(out var sama) ? new() { ["cocok"] = sama } : KeluaranVektor.Reason(cocok.Sebab!);
    }

    private static JsonObject SakipAturan(MasukanVektor input)
    {
        var aturan = AturanSakip.For(new(input.Count("tahun")));
        return aturan.TryGetValue(out var ada) ? new() { ["aturan"] = ada.Name } : KeluaranVektor.Reason(aturan.Sebab!);
    }

    private static JsonObject SakipJumlah(MasukanVektor input)
    {
        var aturan = input.MemberOrNull<AturanSakip>("aturan") ?? AturanSakip.PermenPanrb88Tahun2021;
        var komponen = aturan.Komponen.Zip(input.Parts("komponen"), static (k, n) => new NilaiKomponenSakip(k, Points(n, "keberadaan"), Points(n, "kualitas"), Points(n, "pemanfaatan"))).ToDaftar();
        input.Uses(() => NilaiSakip.ExplainTotal(aturan, komponen));
        return KeluaranVektor.Of(NilaiSakip.CalculateTotal(aturan, komponen), "nilai");
    }

    private static Persen Points(MasukanVektor input, string name) => Persen.FromPoin(input.Number(name));

    private static JsonObject Grade(Terhitung<PredikatSakip> hasil) => hasil.TryGetValue(out var predikat) ? new() { ["huruf"] = predikat.Huruf } : KeluaranVektor.Reason(hasil.Sebab!);
}
