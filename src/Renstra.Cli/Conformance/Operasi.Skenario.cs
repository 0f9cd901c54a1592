using System.Globalization;
using System.Text.Json.Nodes;
using Renstra.Domain;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <content>Amounts scaled to a ceiling.</content>
internal static partial class Operasi
{
    private static JsonObject PaguSebanding(MasukanVektor input)
    {
        input.Uses(Rumus.SkenarioSebanding);
        var hasil = PembagianSebanding.Calculate(input.DaftarRupiah("sekarang"), input.Rupiah("jumlah"), input.CountOrNull("kelipatan") ?? 1);
        return hasil.TryGetValue(out var baru) ? Amounts(baru) : KeluaranVektor.Reason(hasil.Sebab!);
    }

    // Sub kegiatan by number, counted from 1: which keep their pagu, and which get a set amount.
    private static JsonObject PaguSkenario(MasukanVektor input)
    {
        var sub = input.DaftarSelRupiah("pagu").Select(static p => new SubKegiatan { Nama = "S", PaguTercantum = DeretTahunan.Tercantum(TahunPertama, p) }).ToArray();
        var rekap = Rekap([new Domain.Program { Nama = "P", Kegiatan = [new() { Nama = "K", SubKegiatan = sub.ToDaftar() }] }], 1, out _);
        var tetap = input.Texts("tetap").Select(n => (NodaPendanaan)sub.ElementAt(int.Parse(n, CultureInfo.InvariantCulture) - 1));
        var ditetapkan = input.Parts("ditetapkan").Select(d => new PaguDitetapkan(sub.ElementAt(d.Count("nomor") - 1), d.Rupiah("jumlah"))).ToArray();
        var hasil = SkenarioPagu.Calculate(rekap, TahunPertama, input.Rupiah("plafon"), PilihanNoda.WithNoda(tetap), ditetapkan, new() { Kelipatan = input.CountOrNull("kelipatan") ?? 1 });
        input.Uses(hasil.Explain);
        return hasil.Sebab is { } sebab ? KeluaranVektor.Reason(sebab) : Amounts(hasil.Usulan.Select(static u => u.Baru));
    }

    private static JsonObject Amounts(IEnumerable<Rupiah> amounts) => new() { ["jumlah"] = new JsonArray([.. amounts.Select(static r => (JsonNode)r.ToString())]) };
}
