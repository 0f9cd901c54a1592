using System.Text.Json.Nodes;
using Renstra.Domain;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <content>The index of minimum service standards.</content>
internal static partial class Operasi
{
    private static Identitas Identitas => new() { Daerah = new() { Nama = "Daerah", Jenis = JenisDaerah.Kabupaten }, PerangkatDaerah = new() { Nama = "Dinas" }, Periode = new(TahunPertama, TahunPertama + 4) };

    private static JsonObject SpmPenerima(MasukanVektor input) => KeluaranVektor.Of(Service(input, input.Part("opsi")).Penerima);

    private static JsonObject SpmMutu(MasukanVektor input) => KeluaranVektor.Of(IndeksSpm.CalculateMutu(Mutu(input)));

    private static JsonObject SpmIndeks(MasukanVektor input) => KeluaranVektor.Of(Service(input, input.Part("opsi")).Indeks);

    private static JsonObject SpmBidang(MasukanVektor input) => KeluaranVektor.Of(Field(input, OpsiSpm(input.Part("opsi")), input).Indeks);

    private static JsonObject SpmDaerah(MasukanVektor input)
    {
        var opsi = OpsiSpm(input.Part("opsi"));
        var hasil = IndeksSpm.CalculateDaerah([.. input.Parts("bidang").Select(b => Field(b, opsi, input))], opsi);
        input.Uses(hasil.Explain);
        return KeluaranVektor.Of(hasil.Indeks);
    }

    private static JsonObject SpmKategori(MasukanVektor input)
    {
        var opsi = OpsiSpm(input.Part("opsi"));
        var indeks = Persen.FromPoin(input.Number("indeks"));
        return new() { ["kategori"] = opsi.Tangga.Classify(opsi.NilaiKategori == NilaiKategoriSpm.Tercetak ? indeks.Round() : indeks).Sebut() };
    }

    private static JsonObject SpmTarget(MasukanVektor input)
    {
        var tahun = TahunPertama;
        var target = new TargetSpm
        {
            JenisPelayanan = "Pelayanan",
            TargetPersen = DeretTahunan.Tercantum(tahun, input.Sel("persen")),
            TargetPenerima = DeretTahunan.Tercantum(tahun, input.Sel("penerima")),
            HarusDilayani = DeretTahunan.Tercantum(tahun, input.Sel("harusDilayani")),
        };
        var semua = input.Text("hal") == "semuaDilayani";
        if (((IEnumerable<TargetEvaluasiSpm>)EvaluasiSpm.Calculate(new DokumenRenstra { Identitas = Identitas, Spm = [target] }, JenisDaerah.Kabupaten).Target).FirstOrDefault() is not { } hasil)
        {
            // A row that states nothing has no year to be judged in.
            return KeluaranVektor.Reason(SebabTidakTerhitung.TanpaTarget);
        }

        input.Uses(hasil.Explain);
        var jawaban = semua ? hasil.IsSemuaDilayani : hasil.IsSeratus;
        return jawaban.TryGetValue(out var ya) ? new() { ["ya"] = ya } : KeluaranVektor.Reason(jawaban.Sebab!);
    }

    private static JsonObject SpmKekurangan(MasukanVektor input)
    {
        var kurang = Service(input, input.Part("opsi")).Kekurangan;
        return input.Text("hal") switch
        {
            "belumDilayani" => KeluaranVektor.Of(kurang.BelumDilayani, "nilai"),
            "poinPenerima" => KeluaranVektor.Of(kurang.PoinPenerima),
            "indeks" => KeluaranVektor.Of(kurang.Indeks),
            var other => throw new FormatException($"hal: \"{other}\""),
        };
    }

    private static HasilSpm Service(MasukanVektor input, MasukanVektor opsi)
    {
        var masukan = new MasukanSpm
        {
            Nama = "Pelayanan",
            Dilayani = input.Angka("dilayani", SebabTidakTerhitung.TanpaRealisasi),
            HarusDilayani = input.Angka("harusDilayani", SebabTidakTerhitung.TanpaJumlahDilayani),
            PersenTercantum = input.Persen("persenTercantum", SebabTidakTerhitung.TanpaRealisasi),
            Mutu = Mutu(input),
        };
        var hasil = IndeksSpm.Calculate(masukan, OpsiSpm(opsi));
        input.Uses(hasil.Explain);
        return hasil;
    }

    // The kinds of service of a field by their indices; null is one that states nothing.
    private static HasilBidangSpm Field(MasukanVektor input, OpsiSpm opsi, MasukanVektor penjelasan)
    {
        var (bidang, daerah) = (input.Member<BidangSpm>("nama"), input.MemberOrNull<JenisDaerah>("daerah") ?? JenisDaerah.Kabupaten);
        var indeks = input.DaftarSel("indeks");
        var hasil = KatalogSpm.Get(bidang, daerah).Jenis.Zip(indeks).Where(static j => !j.Second.IsKosong).Select(j => IndeksSpm.Calculate(
            new()
            {
                Nama = j.First.Sebut(),
                Jenis = j.First,
                PersenTercantum = Persen.FromPoin(Akumulasi.FromRealisasi(j.Second).Value),
            },
            opsi with { MutuHilang = KebijakanMutuHilang.PenerimaSaja }));
        var field = IndeksSpm.CalculateBidang(bidang, daerah, [.. hasil], opsi);
        penjelasan.Uses(field.Explain);
        return field;
    }

    private static Daftar<KomponenMutu> Mutu(MasukanVektor input) => input.Parts("mutu")
        .Select(static k => k.Has("tersedia")
            ? KomponenMutu.FromJumlah("komponen", k.Number("tersedia"), k.Number("dibutuhkan"))
            : new("komponen", k.Persen("persen", SebabTidakTerhitung.TanpaRealisasi)))
        .ToDaftar();

    private static OpsiSpm OpsiSpm(MasukanVektor opsi) => new()
    {
        Bobot = opsi.NumberOrNull("bobotPenerima") is { } bobot ? new(bobot, 100 - bobot) : BobotSpm.Standar,
        Penerima = opsi.MemberOrNull<SumberPenerima>("penerima") ?? SumberPenerima.DihitungAtauTercantum,
        MutuHilang = opsi.MemberOrNull<KebijakanMutuHilang>("mutuHilang") ?? KebijakanMutuHilang.TidakDihitung,
        Hilang = opsi.MemberOrNull<KebijakanSpmHilang>("hilang") ?? KebijakanSpmHilang.TidakDihitung,
        NilaiKategori = opsi.MemberOrNull<NilaiKategoriSpm>("nilaiKategori") ?? NilaiKategoriSpm.Tepat,
        Tangga = opsi.TextOrNull("tangga") switch
        {
            null or "standar" => TanggaSpm.Standar,
            "mudaDiAtasPratama" => TanggaSpm.MudaDiAtasPratama,
            var other => throw new FormatException($"opsi.tangga: standar, mudaDiAtasPratama; \"{other}\""),
        },
    };
}
