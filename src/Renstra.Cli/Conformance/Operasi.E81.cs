using System.Text.Json.Nodes;
using Renstra.Domain;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <content>Form E.81 and T-C.29.</content>
internal static partial class Operasi
{
    // One computed column of one row: K of an indicator, or Rp.
    private static JsonObject E81Kolom(MasukanVektor input)
    {
        var (kolom, dasar) = (input.Member<KolomE81>("kolom"), input.MemberOrNull<DasarHitung>("dasar") ?? DasarHitung.Triwulan);
        var opsi = OpsiE81(input.Part("opsi"));
        HasilIsianE81 hasil;
        if (input.Text("jenis") == "anggaran")
        {
            hasil = EvaluasiE81.Calculate(Form(input, new BarisE81 { Nama = "Program", Anggaran = Money(input) }), opsi).Baris[0].Anggaran!;
        }
        else
        {
            var indikator = new IndikatorE81 { Nama = input.TextOrNull("nama") ?? "Jumlah layanan", Satuan = Satuan.Parse(input.TextOrNull("satuan") ?? "Orang", null), Kinerja = Performance(input) };
            var rencana = Declared(input);
            hasil = EvaluasiE81.Calculate(Form(input, new BarisE81 { Nama = "Program", Indikator = [indikator] }), opsi, _ => rencana).Baris[0].Indikator[0].Kinerja!;
        }

        input.Uses(() => hasil.Explain(kolom, dasar));
        var nilai = hasil.GetTerhitung(kolom, dasar);
        return kolom.IsPersen ? KeluaranVektor.Of(OneNumber(nilai).Map(Persen.FromPoin)) : KeluaranVektor.Of(OneNumber(nilai), "nilai");
    }

    private static JsonObject E81Gabung(MasukanVektor input)
    {
        var hasil = EvaluasiE81.Calculate(Form(input, ReadRow(input)), OpsiE81(input.Part("opsi"))).Baris[0].GetKinerja(KolomE81.CapaianRenja, DasarHitung.Tercantum);
        input.Uses(hasil.Explain);
        return KeluaranVektor.Of(hasil.Nilai);
    }

    private static JsonObject E81Efisiensi(MasukanVektor input)
    {
        var hasil = EvaluasiE81.Calculate(Form(input, ReadRow(input)), OpsiE81(input.Part("opsi"))).Baris[0].GetEfisiensi(KolomE81.CapaianRenja, DasarHitung.Tercantum);
        input.Uses(hasil.Explain);
        return input.Text("hal") == "rasio" ? KeluaranVektor.Of(hasil.Rasio, "nilai") : KeluaranVektor.Of(hasil.Selisih);
    }

    // The foot of the form: the average of column capaian Renja, with its grade.
    private static JsonObject E81Rerata(MasukanVektor input)
    {
        var rata = EvaluasiE81.Calculate(Form(input, [.. input.Parts("baris").Select(ReadRow)]), OpsiE81(input.Part("opsi"))).GetRataRata(DasarHitung.Tercantum);
        var hasil = (input.Text("jenis") == "anggaran" ? rata.Anggaran : rata.Kinerja).CapaianRenja;
        input.Uses(hasil.Explain);
        var keluaran = KeluaranVektor.Of(hasil.Nilai);
        if (hasil.Predikat.TryGetValue(out var predikat))
        {
            keluaran["predikat"] = predikat.Predikat.Sebut();
        }

        return keluaran;
    }

    // An upper row's Rp from the rows below it: percentages from sums, never averaged.
    private static JsonObject E81Rincian(MasukanVektor input)
    {
        var rincian = input.Parts("rincian").Select(static r => new BarisE81 { Nama = "Rincian", Anggaran = Money(r) }).ToDaftar();
        var hasil = EvaluasiE81.Calculate(Form(input, new BarisE81 { Nama = "Program", Rincian = rincian }), OpsiE81(input.Part("opsi"))).Baris[0].DariRincian!;
        input.Uses(hasil.Explain);
        return input.Text("hal") == "capaianRenja" ? KeluaranVektor.Of(hasil.CapaianRenja) : KeluaranVektor.Of(hasil.RealisasiRenja, "nilai");
    }

    private static JsonObject E81Tc29(MasukanVektor input)
    {
        var hasil = EvaluasiTC29.Calculate(
            new()
            {
                TargetRenstra = input.NumberOrNull("targetRenstra"),
                RealisasiSebelumnya = input.NumberOrNull("realisasiSebelumnya"),
                TargetTahunLalu = input.NumberOrNull("targetTahunLalu"),
                RealisasiTahunLalu = input.NumberOrNull("realisasiTahunLalu"),
                TargetTahunBerjalan = input.NumberOrNull("targetTahunBerjalan"),
                RealisasiTahunBerjalan = input.NumberOrNull("realisasiTahunBerjalan"),
            },
            input.MemberOrNull<CaraAkumulasi>("cara"),
            input.MemberOrNull<Polaritas>("polaritas"));
        input.Uses(hasil.Explain);
        return input.Text("kolom") switch
        {
            "8" => KeluaranVektor.Of(hasil.CapaianRenja),
            "10" => KeluaranVektor.Of(hasil.RealisasiPerkiraan.Map(static t => ((Target.Angka)t).Nilai), "nilai"),
            "11" => KeluaranVektor.Of(hasil.CapaianRenstra),
            var other => throw new FormatException($"kolom: 8, 10, 11; \"{other}\""),
        };
    }
}
