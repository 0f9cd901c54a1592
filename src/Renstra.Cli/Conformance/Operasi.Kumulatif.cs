using System.Text.Json.Nodes;
using Renstra.Domain;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <content>Accumulated figures over quarters and years, and progress.</content>
internal static partial class Operasi
{
    private static JsonObject Kumulatif(MasukanVektor input)
    {
        var cara = input.Member<CaraAkumulasi>("cara");
        var due = input.CountOrNull("jatuhTempo") ?? int.MaxValue;
        return KeluaranVektor.Of(Akumulasi.CombineTerhitung([.. input.DaftarSel("periode").Select((sel, i) => i < due ? Akumulasi.FromRealisasi(sel) : SebabTidakTerhitung.BelumJatuhTempo)], cara, OpsiKumulatif(input.Part("opsi"))).Nilai, "nilai");
    }

    private static JsonObject KumulatifTriwulan(MasukanVektor input)
    {
        var tafsir = new HasilTafsir(input.MemberOrNull<Polaritas>("polaritas") ?? Polaritas.Naik, input.MemberOrNull<BentukEntri>("entri"), input.MemberOrNull<CaraAkumulasi>("cara"), CaraAkumulasi.Jumlah, SifatTarget.Tahunan, default);
        var hasil = Domain.Perhitungan.KumulatifTriwulan.Calculate(Isian(input.DaftarSel("triwulan")), tafsir, input.Sel("target"), Sampai(input), OpsiKumulatif(input.Part("opsi")));
        input.Uses(hasil.ExplainRealisasi);
        if (!hasil.Akumulasi.Nilai.HasValue)
        {
            return KeluaranVektor.Reason(hasil.Akumulasi.Nilai.Sebab!);
        }

        var keluaran = KeluaranVektor.Of(hasil.Akumulasi.Nilai, "nilai");
        if (hasil.Akumulasi.Entri is { } entri)
        {
            keluaran["entri"] = entri.Name;
        }

        return keluaran;
    }

    private static JsonObject KumulatifRupiah(MasukanVektor input) =>
        KeluaranVektor.Of(Akumulasi.CombineRupiah(IsianRupiah(input.DaftarSelRupiah("triwulan")), Sampai(input), OpsiKumulatif(input.Part("opsi"))), "nilai");

    // One of the figures of an indicator over its period; years are counted from 1.
    private static JsonObject KumulatifPeriode(MasukanVektor input)
    {
        var awal = new TahunAnggaran(2025);
        var target = input.DaftarSel("target");
        var baseline = input.Sel("kondisiAwal");
        var indikator = new Indikator
        {
            Nama = "Indikator",
            Target = DeretTahunan.Tercantum(awal, target),
            Baseline = baseline.IsKosong ? null : new() { Tahun = awal - 1, Nilai = baseline },
            Polaritas = input.MemberOrNull<Polaritas>("polaritas") ?? Polaritas.Naik,
            Akumulasi = new() { Entri = BentukEntri.Tambahan, Tahun = input.Member<CaraAkumulasi>("cara") },
            SifatTarget = input.MemberOrNull<SifatTarget>("sifatTarget") ?? SifatTarget.Tahunan,
        };
        var hasil = Domain.Perhitungan.KumulatifPeriode.Calculate(
            indikator, DeretTahunan.Tercantum(awal, input.DaftarSel("realisasi")), new(awal, awal + (target.Length - 1)), awal + (input.Count("tahunKe") - 1), input.Sel("targetTercantum"), null, OpsiKumulatif(input.Part("opsi")));
        input.Uses(hasil.Explain);
        return input.Text("hal") switch
        {
            "realisasi" => KeluaranVektor.Of(OneNumber(hasil.Realisasi), "nilai"),
            "target" => KeluaranVektor.Of(OneNumber(hasil.Target.Aturan), "nilai"),
            "capaian" => KeluaranVektor.Of(hasil.CapaianAturan),
            "capaianTercantum" => KeluaranVektor.Of(hasil.CapaianTercantum),
            "harapan" => KeluaranVektor.Of(OneNumber(hasil.Harapan), "nilai"),
            "capaianHarapan" => KeluaranVektor.Of(hasil.CapaianHarapan),
            "kemajuan" => KeluaranVektor.Of(hasil.Kemajuan),
            "sisa" => KeluaranVektor.Of(hasil.Sisa, "nilai"),
            "sisaPerTahun" => KeluaranVektor.Of(hasil.SisaPerTahun, "nilai"),
            var other => throw new FormatException($"hal: \"{other}\""),
        };
    }

    private static JsonObject Kemajuan(MasukanVektor input)
    {
        var (b, r, t) = (input.Number("kondisiAwal"), input.Number("realisasi"), input.Number("target"));
        input.Uses(() => Domain.Perhitungan.Kemajuan.Explain(b, r, t));
        return KeluaranVektor.Of(Domain.Perhitungan.Kemajuan.Calculate(b, r, t));
    }

    private static Terhitung<decimal> OneNumber(Terhitung<Target> nilai)
    {
        if (!nilai.TryGetValue(out var target))
        {
            return nilai.Sebab!;
        }

        return Domain.Perhitungan.Akumulasi.FromTarget(target);
    }

    private static Triwulan? Sampai(MasukanVektor input) => input.CountOrNull("sampai") is { } nomor ? Triwulan.FromNomor(nomor) : null;

    private static IsianTriwulan<Target> Isian(Tercantum<Target>[] sel) => new() { I = At(sel, 0), II = At(sel, 1), III = At(sel, 2), IV = At(sel, 3) };

    private static IsianTriwulan<Rupiah> IsianRupiah(Tercantum<Rupiah>[] sel) => new() { I = At(sel, 0), II = At(sel, 1), III = At(sel, 2), IV = At(sel, 3) };

    private static Tercantum<T> At<T>(Tercantum<T>[] sel, int index)
        where T : notnull => index < sel.Length ? sel[index] : default;

    private static OpsiKumulatif OpsiKumulatif(MasukanVektor opsi) => new()
    {
        HilangPadaJumlah = opsi.MemberOrNull<KebijakanPeriodeHilang>("hilangPadaJumlah") ?? KebijakanPeriodeHilang.TidakDihitung,
        HilangPadaLain = opsi.MemberOrNull<KebijakanPeriodeHilang>("hilangPadaLain") ?? KebijakanPeriodeHilang.Lewati,
        Strip = opsi.MemberOrNull<KebijakanStrip>("strip") ?? KebijakanStrip.TidakMenambah,
        Entri = opsi.MemberOrNull<KebijakanEntri>("entri") ?? KebijakanEntri.AngkaMenentukan,
        Harapan = opsi.MemberOrNull<JalurHarapan>("harapan") ?? JalurHarapan.TargetTahunan,
        Capaian = OpsiCapaian(opsi.Part("capaian")),
    };
}
