using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Tests;

public sealed partial class RekapPaguTest
{
    [Property]
    public Property Order_of_children_does_not_matter() => Prop.ForAll(PohonPagu.Pohon.ToArbitrary(), static pohon =>
    {
        var balik = pohon with
        {
            Bidang = Balik(pohon.Bidang, static b => b with
            {
                Program = Balik(b.Program, static p => p with { Kegiatan = Balik(p.Kegiatan, static k => k with { SubKegiatan = Balik(k.SubKegiatan, static s => s) }) }),
            }),
        };
        return Total(pohon).SequenceEqual(Total(balik));
    });

    [Property]
    public Property Total_is_the_sum_of_the_lowest_stating_nodes() => Prop.ForAll(PohonPagu.Pohon.ToArbitrary(), static pohon =>
    {
        var daun = new List<NodaPendanaan>();
        foreach (var bidang in (IEnumerable<BidangUrusan>)pohon.Bidang)
        {
            Daun(bidang, daun);
        }

        var rekap = RekapPagu.Calculate(pohon, PohonPagu.Tahun);
        return PohonPagu.Tahun.All(tahun =>
        {
            var sel = daun.Select(d => d.PaguTercantum.GetTercantum(tahun)).ToList();
            var total = rekap.GetTotal(tahun);
            return total.Jumlah == Rupiah.Sum(sel.Where(static s => s.HasValue).Select(static s => s.Value))
                && total.Terbaca == sel.Count(static s => s.HasValue)
                && total.Strip == sel.Count(static s => s.Keadaan == KeadaanTercantum.Strip)
                && total.TidakTerbaca == sel.Count(static s => s.Keadaan == KeadaanTercantum.TidakTerbaca)
                && total.IsLengkap == (total.TidakTerbaca == 0);
        });
    });

    [Property]
    public Property Every_node_is_the_sum_of_its_children_unless_none_states() => Prop.ForAll(PohonPagu.Pohon.ToArbitrary(), static pohon =>
    {
        var rekap = RekapPagu.Calculate(pohon, PohonPagu.Tahun);
        return pohon.GetNoda().All(noda => PohonPagu.Tahun.All(tahun =>
        {
            var anak = Enumerable.Range(0, noda.JumlahAnak).Select(noda.GetAnak).ToList();
            var jumlah = anak.Aggregate(default(AngkaPagu), (s, a) => s + rekap.Get(a, tahun));
            return anak.Any(Menyatakan) ? rekap.Get(noda, tahun) == jumlah : rekap.Get(noda, tahun).Jumlah == Nilai(noda, tahun);
        }));
    });

    [Property]
    public Property Comparison_agrees_with_the_roll_up() => Prop.ForAll(PohonPagu.Pohon.ToArbitrary(), static pohon =>
    {
        var rekap = RekapPagu.Calculate(pohon, PohonPagu.Tahun);
        return PerbandinganPagu.Compare(pohon, rekap).All(p =>
            p.Terhitung == (p.Pemilik is NodaPendanaan noda ? rekap.Get(noda, p.Tahun) : rekap.GetTotal(p.Tahun))
            && (p.Selisih is not { } selisih || (selisih == Rupiah.Nol) == (p.Status == StatusPagu.Sama))
            && (p.Status == StatusPagu.TidakTerbaca) == (p.Tercantum.Keadaan == KeadaanTercantum.TidakTerbaca)
            && (p.Status == StatusPagu.TidakDapatDinilai) == (p.Tercantum.Keadaan != KeadaanTercantum.TidakTerbaca && !p.Terhitung.IsLengkap));
    });

    private static Daftar<T> Balik<T>(Daftar<T> daftar, Func<T, T> ubah) => ((IEnumerable<T>)daftar).Reverse().Select(ubah).ToDaftar();

    private static AngkaPagu[] Total(Pendanaan pohon)
    {
        var rekap = RekapPagu.Calculate(pohon, PohonPagu.Tahun);
        return [.. PohonPagu.Tahun.Select(rekap.GetTotal)];
    }

    private static IEnumerable<NodaPendanaan> Anak(NodaPendanaan noda) => Enumerable.Range(0, noda.JumlahAnak).Select(noda.GetAnak);

    private static bool Menyatakan(NodaPendanaan noda) => !noda.PaguTercantum.IsKosong || Anak(noda).Any(Menyatakan);

    private static void Daun(NodaPendanaan noda, List<NodaPendanaan> daun)
    {
        if (!Anak(noda).Any(Menyatakan))
        {
            daun.Add(noda);
            return;
        }

        foreach (var anak in Anak(noda))
        {
            Daun(anak, daun);
        }
    }

    private static Rupiah Nilai(NodaPendanaan noda, TahunAnggaran tahun) => noda.PaguTercantum.GetTercantum(tahun).TryGetValue(out var r) ? r : default;
}
