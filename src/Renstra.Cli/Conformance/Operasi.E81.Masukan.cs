using Renstra.Domain;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <content>Forms E.81 made of the input of a case.</content>
internal static partial class Operasi
{
    private static FormulirE81 Form(MasukanVektor input, params BarisE81[] baris) =>
        new() { Tahun = Year(input, "tahun"), AwalRenstra = Year(input, "awalRenstra"), AkhirRenstra = Year(input, "akhirRenstra"), Baris = baris.ToDaftar() };

    private static TahunAnggaran? Year(MasukanVektor input, string name) => input.CountOrNull(name) is { } tahun ? new(tahun) : null;

    private static IsianE81<Rupiah> Money(MasukanVektor input) => new()
    {
        TargetRenstra = input.SelRupiah("targetRenstra"),
        RealisasiSebelumnya = input.SelRupiah("realisasiSebelumnya"),
        TargetRenja = input.SelRupiah("targetRenja"),
        TargetRenjaPerubahan = input.SelRupiah("targetRenjaPerubahan"),
        Triwulan = IsianRupiah(input.DaftarSelRupiah("triwulan")),
        RealisasiRenjaTercantum = input.SelRupiah("realisasiRenja"),
        RealisasiRenstraTercantum = input.SelRupiah("realisasiRenstra"),
    };

    private static IsianE81<Target> Performance(MasukanVektor input) => new()
    {
        TargetRenstra = input.Sel("targetRenstra"),
        RealisasiSebelumnya = input.Sel("realisasiSebelumnya"),
        TargetRenja = input.Sel("targetRenja"),
        TargetRenjaPerubahan = input.Sel("targetRenjaPerubahan"),
        Triwulan = Isian(input.DaftarSel("triwulan")),
        RealisasiRenjaTercantum = input.Sel("realisasiRenja"),
        RealisasiRenstraTercantum = input.Sel("realisasiRenstra"),
    };

    // The three declarations of an indicator, with its plan's targets by year; what is not declared is left to the defaults.
    private static Indikator? Declared(MasukanVektor input)
    {
        var (entri, triwulan, tahun) = (input.MemberOrNull<BentukEntri>("entri"), input.MemberOrNull<CaraAkumulasi>("caraTriwulan"), input.MemberOrNull<CaraAkumulasi>("caraTahun"));
        var (polaritas, sifat, rencana) = (input.MemberOrNull<Polaritas>("polaritas"), input.MemberOrNull<SifatTarget>("sifatTarget"), input.DaftarSel("targetRencana"));
        return new()
        {
            Nama = "Indikator",
            Polaritas = polaritas,
            Akumulasi = new() { Entri = entri, Triwulan = triwulan, Tahun = tahun },
            SifatTarget = sifat,
            Target = Year(input, "awalRenstra") is { } awal && rencana.Length > 0 ? DeretTahunan.Tercantum(awal, rencana) : default,
        };
    }

    // A row of which only target and realisasi of the Renja count.
    private static BarisE81 ReadRow(MasukanVektor input) => new()
    {
        Nama = "Program",
        Tingkat = TingkatBaris.Program,
        Indikator = input.Parts("indikator").Select(static i => new IndikatorE81
        {
            Nama = "Jumlah layanan",
            Satuan = Satuan.Parse("Orang", null),
            Bobot = i.NumberOrNull("bobot") is { } bobot ? bobot : default(Tercantum<decimal>),
            Kinerja = new() { TargetRenja = i.Sel("target"), RealisasiRenjaTercantum = i.Sel("realisasi") },
        }).ToDaftar(),
        Anggaran = input.Has("anggaran") ? Spent(input.Part("anggaran")) : null,
    };

    private static IsianE81<Rupiah> Spent(MasukanVektor input) => new() { TargetRenja = input.SelRupiah("target"), RealisasiRenjaTercantum = input.SelRupiah("realisasi") };

    private static OpsiE81 OpsiE81(MasukanVektor opsi) => new()
    {
        AcuanAnggaran = opsi.MemberOrNull<AcuanAnggaran>("acuanAnggaran") ?? AcuanAnggaran.PerubahanBilaAda,
        ArtiStrip = opsi.MemberOrNull<ArtiStrip>("artiStrip") ?? ArtiStrip.Nihil,
        SampaiTriwulan = opsi.CountOrNull("sampaiTriwulan") is { } nomor ? Triwulan.FromNomor(nomor) : Triwulan.IV,
        GabungKinerja = opsi.MemberOrNull<CaraGabungKinerja>("gabungKinerja") ?? CaraGabungKinerja.RataRata,
        IndikatorTidakTerhitung = opsi.MemberOrNull<KebijakanTidakTerhitung>("indikatorTidakTerhitung") ?? KebijakanTidakTerhitung.TidakDihitung,
        BarisTidakTerhitung = opsi.MemberOrNull<KebijakanTidakTerhitung>("barisTidakTerhitung") ?? KebijakanTidakTerhitung.Lewati,
        LingkupRataRata = opsi.MemberOrNull<LingkupRataRata>("lingkupRataRata") ?? LingkupRataRata.BarisIndikator,
        PembulatanRataRata = opsi.MemberOrNull<PembulatanRataRata>("pembulatanRataRata") ?? PembulatanRataRata.TidakDibulatkan,
        Kumulatif = OpsiKumulatif(opsi.Part("kumulatif")),
        Predikat = OpsiPredikat(opsi.Part("predikat")),
    };
}
