using Renstra.Domain;
using Renstra.Domain.Json;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <summary>A Renstra over its years: the achievement of each indicator of IKU and IKK by year, and of the period so far. They belong to no programme.</summary>
internal sealed class BagianRenstra : IBagianEvaluasi
{
    public string Nama => "renstra";

    public IEnumerable<HasilBagian> Evaluate(HasilBaca hasil, PermintaanEvaluasi asked)
    {
        if (asked.Program is not null)
        {
            yield break;
        }

        var opsi = new OpsiEvaluasiRenstra { Tafsir = asked.Opsi.E81.Tafsir, Kumulatif = asked.Opsi.E81.Kumulatif };
        foreach (var tabel in EvaluasiRenstra.Calculate(hasil.Dokumen!, opsi).Baris.ToArray().GroupBy(static b => b.Tabel, ReferenceEqualityComparer.Instance))
        {
            BarisEvaluasi[] baris = [.. tabel.Select(b => Row(b, hasil.Posisi, asked)).Where(static b => b.Angka.Count > 0)];
            if (baris.Length > 0)
            {
                var (indonesia, inggris) = ReferenceEquals(tabel.Key, hasil.Dokumen!.CapaianIku) ? ("IKU", "IKU") : ("IKK", "IKK");
                yield return new(Nama, new($"Capaian {indonesia} menurut tahun", $"Achievement of {inggris} by year"), asked.Tahun, baris, []);
            }
        }
    }

    private static BarisEvaluasi Row(BarisEvaluasiRenstra baris, PosisiDokumen posisi, PermintaanEvaluasi asked)
    {
        var tahun = baris.Capaian.Tahun.ToArray().Where(t => asked.Wants(t.Tahun)).ToArray();
        List<AngkaEvaluasi> angka = [.. tahun.Select(t => Figure(t, baris.Baris.Nama))];
        if (baris.Kumulatif is { } kumulatif && asked.Wants(kumulatif.Sampai))
        {
            angka.Add(new("K", "capaianPeriode", new($"s.d. {kumulatif.Sampai}", $"up to {kumulatif.Sampai}"), true)
            {
                DariTercantum = SebutanAngka.Points(kumulatif.CapaianAturan),
                Alasan = kumulatif.CapaianAturan.HasValue ? Against(kumulatif.Realisasi, kumulatif.Target.Aturan) : SebutanAngka.WhyNot(kumulatif.CapaianAturan),
            });
        }

        var satuan = baris.Baris.Satuan.IsKosong ? null : baris.Baris.Satuan.Teks;
        return new(null, baris.Baris.Nama, null, satuan, 0, posisi.TryGet(baris.Baris, out var letak) ? letak : null, angka)
        {
            Sifat = tahun.Length > 0 ? SebutanAngka.Sifat(tahun[^1].Tafsir) : [],
        };
    }

    private static AngkaEvaluasi Figure(CapaianTahun t, string nama) => new("K", $"capaian.{t.Tahun}", new($"capaian {t.Tahun}", $"achievement {t.Tahun}"), true)
    {
        Tercantum = SebutanAngka.Points(t.RasioTercantum),
        DariTercantum = SebutanAngka.Points(t.Hasil),
        Status = t.RasioTercantum.TryGetValue(out var stated) && t.Hasil.TryGetValue(out var computed) ? (stated.Round() == computed.Round() ? StatusE81.Sama : StatusE81.Berbeda).Name : null,
        Alasan = Join(t.Hasil.HasValue ? Against(t) : SebutanAngka.WhyNot(t.Hasil), t.Nama == nama ? null : t.Nama),
    };

    private static TeksDwibahasa Against(CapaianTahun t) => new($"{TeksSel.Of(t.Realisasi)} dari {TeksSel.Of(t.Target)}", $"{TeksSel.Of(t.Realisasi)} of {TeksSel.Of(t.Target)}");

    private static TeksDwibahasa Against(Terhitung<Target> realisasi, Terhitung<Target> target) => realisasi.TryGetValue(out var r) && target.TryGetValue(out var t)
        ? new($"{TeksSel.Of(r)} dari {TeksSel.Of(t)}", $"{TeksSel.Of(r)} of {TeksSel.Of(t)}")
        : default;

    // A row that another indicator replaced in mid-series says which.
    private static TeksDwibahasa Join(TeksDwibahasa alasan, string? pengganti) => pengganti is null ? alasan : new($"{alasan.Indonesia}; {pengganti}", $"{alasan.Inggris}; {pengganti}");
}
