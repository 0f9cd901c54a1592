using Renstra.Domain;
using Renstra.Domain.Json;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <summary>What a review says about a plan, before it is text or JSON.</summary>
internal sealed record Ringkasan(
    string Berkas,
    DokumenRenstra Dokumen,
    IReadOnlyList<(string Nama, int Banyak)> Jumlah,
    TabelPagu? Pagu,
    IReadOnlyList<BarisRealisasi> Realisasi,
    IReadOnlyList<Catatan> Catatan)
{
    internal static Ringkasan Of(HasilBaca hasil, string berkas)
    {
        var dokumen = hasil.Dokumen!;
        var rekap = dokumen.Pendanaan is { } funded ? RekapPagu.Calculate(funded, dokumen.Identitas.Periode.GetKolom()) : null;
        return new(
            berkas,
            dokumen,
            Hitungan.Of(dokumen),
            rekap is null ? null : TabelPagu.Of(dokumen.Pendanaan!, dokumen.Identitas.Periode, rekap),
            BarisRealisasi.Of(dokumen),
            PengumpulCatatan.Collect(hasil, rekap));
    }
}

/// <summary>Counts by level.</summary>
internal static class Hitungan
{
    internal static IReadOnlyList<(string Nama, int Banyak)> Of(DokumenRenstra dokumen)
    {
        var noda = dokumen.Pendanaan?.GetNoda().ToArray() ?? [];
        int Level(TingkatKode tingkat) => noda.Count(n => n.Tingkat == tingkat);
        var indikatorTujuan = dokumen.Tujuan.Sum(static t => t.Indikator.Count + t.Sasaran.Sum(static s => s.Indikator.Count));
        return
        [
            ("tujuan", dokumen.Tujuan.Count),
            ("sasaran", dokumen.Tujuan.Sum(static t => t.Sasaran.Count)),
            ("bidang urusan", Level(TingkatKode.BidangUrusan)),
            ("program", Level(TingkatKode.Program)),
            ("kegiatan", Level(TingkatKode.Kegiatan)),
            ("sub kegiatan", Level(TingkatKode.SubKegiatan)),
            ("indikator", indikatorTujuan + noda.Sum(static n => n.Hasil.Sum(static h => h.Indikator.Count))),
            ("IKU", dokumen.Iku.Count),
            ("IKK", dokumen.Ikk.Count),
            ("SPM", dokumen.Spm.Count),
        ];
    }
}

/// <summary>The table of pagu by year and programme, stated beside computed.</summary>
internal sealed record TabelPagu(PeriodeRenstra Periode, IReadOnlyList<TahunAnggaran> Tahun, IReadOnlyList<BarisPagu> Program, BarisPagu Total)
{
    internal static TabelPagu Of(Pendanaan pendanaan, PeriodeRenstra periode, RekapPagu rekap)
    {
        TahunAnggaran[] tahun = [.. rekap.Tahun];
        var program = pendanaan.GetNoda()
            .Where(static n => n.Tingkat == TingkatKode.Program)
            .Select(p => new BarisPagu(
                p.Kode.Teks,
                p.Nama,
                [.. tahun.Select(t => p.PaguTercantum.GetTercantum(t))],
                [.. tahun.Select(t => rekap.Get(p, t))]))
            .ToArray();
        var total = new BarisPagu("", "", [.. tahun.Select(t => pendanaan.PaguTercantum.GetTercantum(t))], [.. tahun.Select(rekap.GetTotal)]);
        return new(periode, tahun, program, total);
    }

    internal int JumlahTahunPeriode => Tahun.Count(Periode.Contains);
}

/// <summary>One row of pagu: what is stated and what follows, year by year.</summary>
internal sealed record BarisPagu(string Kode, string Nama, IReadOnlyList<Tercantum<Rupiah>> Tercantum, IReadOnlyList<AngkaPagu> Terhitung)
{
    /// <summary>Whether nothing is stated, here or below.</summary>
    internal bool IsKosong => Tercantum.All(static c => c.IsKosong) && Terhitung.All(static c => !c.IsAda);

    /// <summary>Whether the row states in every year what follows.</summary>
    internal bool IsSama => Tercantum.Zip(Terhitung).All(static p =>
        p.Second.IsLengkap && (p.First.TryGetValue(out var stated) ? stated == p.Second.Jumlah : p.First.Keadaan != KeadaanTercantum.TidakTerbaca && p.Second.Jumlah == Rupiah.Nol));

    /// <summary>The sum of what is stated in the first years; nothing if a year is not stated.</summary>
    internal Rupiah? SumTercantum(int years) => Tercantum.Take(years).All(static c => c.HasValue || c.Keadaan == KeadaanTercantum.Strip)
        ? Rupiah.Sum(Tercantum.Take(years).Where(static c => c.HasValue).Select(static c => c.Value))
        : null;

    internal AngkaPagu SumTerhitung(int years) => Terhitung.Take(years).Aggregate(static (a, b) => a + b);
}

/// <summary>Budget and realisation of a year, as the total states them and as the rows add up.</summary>
internal sealed record BarisRealisasi(string Nama, string? Tabel, TahunAnggaran Tahun, Tercantum<Rupiah> Anggaran, Tercantum<Rupiah> Realisasi, Tercantum<Persen> PersenTercantum, AngkaPagu AnggaranTerhitung, AngkaPagu RealisasiTerhitung)
{
    /// <summary>Realisation over budget, from what is stated, or from the rows where no total is; nothing where it is not computable.</summary>
    internal Persen? Persen
    {
        get
        {
            var anggaran = Anggaran.IsKosong ? Whole(AnggaranTerhitung) : Anggaran.TryGetValue(out var a) ? a : null;
            var realisasi = Realisasi.IsKosong ? Whole(RealisasiTerhitung) : Realisasi.TryGetValue(out var r) ? r : null;
            return anggaran is { } budget && realisasi is { } spent && budget != Rupiah.Nol ? Domain.Persen.FromRatio(spent, budget) : null;
        }
    }

    /// <summary>Whether no row lacks what is summed.</summary>
    internal static bool IsLengkap(AngkaPagu jumlah) => jumlah is { IsLengkap: true, Kosong: 0 };

    // Of a sum that lacks a row no percentage is made.
    private static Rupiah? Whole(AngkaPagu jumlah) => jumlah.Terbaca > 0 && IsLengkap(jumlah) ? jumlah.Jumlah : null;

    internal static IReadOnlyList<BarisRealisasi> Of(DokumenRenstra dokumen) =>
        [.. Of("belanja", dokumen.Belanja), .. Of("program", dokumen.AnggaranRealisasi)];

    private static IEnumerable<BarisRealisasi> Of(string nama, TabelAnggaran? tabel)
    {
        if (tabel is null)
        {
            yield break;
        }

        var stated = tabel.Jumlah ?? (tabel.Baris.Count == 1 ? tabel.Baris[0] : new());
        var years = tabel.GetBaris().Append(stated).SelectMany(static b => b.Anggaran.GetTahun().Concat(b.Realisasi.GetTahun())).Distinct().Order();
        foreach (var tahun in years)
        {
            var (anggaran, realisasi) = PerbandinganAnggaran.CalculateTotal(tabel, tahun);
            if (anggaran.Terbaca + realisasi.Terbaca > 0 || stated.Anggaran.GetTercantum(tahun).HasValue)
            {
                yield return new(nama, tabel.Sumber?.Tabel, tahun, stated.Anggaran.GetTercantum(tahun), stated.Realisasi.GetTercantum(tahun), stated.PersenTercantum.GetTercantum(tahun), anggaran, realisasi);
            }
        }
    }
}
