using System.Text.Json.Nodes;
using Renstra.Domain;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <content>Sums of pagu, shares, priorities.</content>
internal static partial class Operasi
{
    private static readonly TahunAnggaran TahunPertama = new(2025);

    // A tree of programmes, kegiatan and sub kegiatan; each node states its pagu by year.
    private static JsonObject PaguJumlah(MasukanVektor input)
    {
        var rekap = Rekap(input.Parts("program").Select(ReadProgram), input.Count("tahun"), out var tahun);
        input.Uses(() => rekap.GetPosTotal().Explain(TahunPertama));
        return new() { ["jumlah"] = new JsonArray([.. tahun.Select(t => (JsonNode?)Sum(rekap.GetTotal(t)))]) };
    }

    private static JsonObject PaguBagian(MasukanVektor input)
    {
        input.Uses(Rumus.BagianDariJumlah);
        return KeluaranVektor.Of(BagianPagu.Calculate(input.Rupiah("bagian"), input.Rupiah("keseluruhan")));
    }

    private static JsonObject PaguBagianBulat(MasukanVektor input)
    {
        input.Uses(Rumus.BagianSisaTerbesar);
        var desimal = input.CountOrNull("desimal") ?? 2;
        var hasil = BagianBulat.Calculate(input.DaftarRupiah("jumlah"), desimal);
        return hasil.TryGetValue(out var bagian)
            ? new() { ["persen"] = new JsonArray([.. bagian.Select(p => (JsonNode)p.Poin.ToString($"F{desimal}", System.Globalization.CultureInfo.InvariantCulture))]) }
            : KeluaranVektor.Reason(hasil.Sebab!);
    }

    private static JsonObject PaguKomposisi(MasukanVektor input)
    {
        var program = input.Parts("sub").Select(static s => new Domain.Program { Nama = "P", Kegiatan = [new() { Nama = "K", SubKegiatan = [ReadSub(s)] }] });
        var rekap = Rekap(program, 1, out _);
        var (komposisi, kelompok) = (KomposisiBelanja.Calculate(rekap), input.Member<KelompokPagu>("kelompok"));
        input.Uses(() => komposisi.Explain(kelompok, TahunPertama));
        var hasil = KeluaranVektor.Of(komposisi.GetBagian(kelompok, TahunPertama));
        hasil["jumlah"] = komposisi.Get(kelompok, TahunPertama).Jumlah.ToString();
        return hasil;
    }

    // What supports a priority counts once, however often it is named, and not again where something above it is named too.
    private static JsonObject PaguPrioritas(MasukanVektor input)
    {
        var rekap = Rekap(input.Parts("program").Select(ReadProgram), 1, out _);
        var butir = input.Parts("butir").Select(static b => new ButirPrioritas { Nama = "B", Dukungan = b.Texts("kode").Select(Support).ToDaftar() }).ToDaftar();
        var prioritas = RekapPrioritas.Calculate([new TabelPrioritas { Butir = butir }], rekap);
        input.Uses(() => prioritas.Total.Explain(TahunPertama));
        return new() { ["jumlah"] = prioritas.Total.Get(TahunPertama).Utama.Jumlah.ToString() };
    }

    private static DukunganPrioritas Support(string kode)
    {
        var sebutan = new Sebutan { Nomor = kode };
        var tingkat = KodeRekening.Parse(kode).Tingkat;
        return tingkat == TingkatKode.Program ? new() { Program = sebutan } : tingkat == TingkatKode.Kegiatan ? new() { Kegiatan = sebutan } : new() { SubKegiatan = sebutan };
    }

    private static RekapPagu Rekap(IEnumerable<Domain.Program> program, int banyak, out TahunAnggaran[] tahun)
    {
        tahun = [.. Enumerable.Range(0, banyak).Select(static i => TahunPertama + i)];
        return RekapPagu.Calculate(new() { Bidang = [new() { Nama = "B", Program = program.ToDaftar() }] }, tahun);
    }

    private static Domain.Program ReadProgram(MasukanVektor noda) =>
        new() { Nama = "P", Kode = Code(noda), PaguTercantum = Pagu(noda), Kegiatan = noda.Parts("kegiatan").Select(ReadKegiatan).ToDaftar() };

    private static Kegiatan ReadKegiatan(MasukanVektor noda) =>
        new() { Nama = "K", Kode = Code(noda), PaguTercantum = Pagu(noda), SubKegiatan = noda.Parts("sub").Select(ReadSub).ToDaftar() };

    private static SubKegiatan ReadSub(MasukanVektor noda) => new() { Nama = "S", Kode = Code(noda), PaguTercantum = Pagu(noda) };

    private static Tercantum<KodeRekening> Code(MasukanVektor noda) => noda.TextOrNull("kode") is { } kode ? KodeRekening.Parse(kode) : default(Tercantum<KodeRekening>);

    private static DeretTahunan<Tercantum<Rupiah>> Pagu(MasukanVektor noda) => DeretTahunan.Tercantum(TahunPertama, noda.DaftarSelRupiah("pagu"));

    // A sum of cells of which one cannot be read is none.
    private static string? Sum(AngkaPagu angka) => angka is { IsLengkap: true, Terbaca: > 0 } ? angka.Jumlah.ToString() : null;
}
