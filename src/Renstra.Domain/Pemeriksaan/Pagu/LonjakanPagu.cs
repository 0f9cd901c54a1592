namespace Renstra.Domain.Pemeriksaan;

/// <summary>PAGU006: the pagu of a programme, or of the agency, jumps from one year to the next.</summary>
internal sealed class LonjakanPagu() : Aturan(
    "PAGU006",
    "lonjakan-pagu",
    Keparahan.Saran,
    new("Pagu melonjak atau anjlok dari tahun ke tahun", "Pagu jumps or drops from one year to the next"),
    new("Perubahan yang besar patut dijelaskan. Hanya program dan jumlah perangkat daerah yang dinilai, dalam periode: sub kegiatan kecil mudah berlipat, pagu yang kecil dan yang bermula dari nol dibiarkan, dan hanya lima yang terbesar disebut, dalam satu temuan.",
        "A big change deserves an explanation. Only programmes and the agency's total are judged, within the period: small sub kegiatan double easily, small amounts and starts from zero are left alone, and only the five largest are named, in one finding."))
{
    private static readonly Ambang Perubahan = new("perubahan", 100, "%", new("perubahan dari tahun sebelumnya yang dilaporkan bila dilampaui, naik; turun dilaporkan bila melampaui separuhnya", "the change from the year before that is reported when exceeded, upwards; downwards when half of it is exceeded"));
    private static readonly Ambang Kecil = new("kecil", 100_000_000, "Rp", new("perubahan yang tidak melebihi jumlah ini dibiarkan", "changes of no more than this amount are left alone"));

    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Kelaziman];

    public override Daftar<Ambang> Ambang => [Perubahan, Kecil];

    public override ContohAturan Contoh => new(
        """
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.02", "nama": "PROGRAM PEMBERDAYAAN SOSIAL", "paguTercantum": { "2025": 200000000, "2026": 900000000 } } ] } ] }
        """,
        """
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.02", "nama": "PROGRAM PEMBERDAYAAN SOSIAL", "paguTercantum": { "2025": 200000000, "2026": 250000000 } } ] } ] }
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var jumps = konteks.Noda.Where(static n => n.Tingkat == TingkatKode.Program)
            .SelectMany(n => Jumps(konteks, n.Noda, n.Noda.PaguTercantum, t => n.TempatPagu(t)))
            .ToList();

        // The total jumps with its programme; it is told of only where no programme does.
        if (jumps.Count == 0 && konteks.Dokumen.Pendanaan is { } pendanaan)
        {
            jumps = [.. Jumps(konteks, pendanaan, pendanaan.PaguTercantum, t => TempatTemuan.Of(pendanaan, "paguTercantum", t))];
        }

        if (jumps.Count == 0)
        {
            yield break;
        }

        var largest = jumps.OrderByDescending(static j => (j.Sesudah - j.Sebelum).Abs()).Take(5).ToList();
        string List(Bahasa bahasa) => KataPeriksa.And(largest.Select(j => $"{j.Nama} {j.Tahun - 1} {KataPeriksa.Rp(j.Sebelum)} → {j.Tahun} {KataPeriksa.Rp(j.Sesudah)}"), bahasa);
        yield return Temukan(
            largest[0].Tempat,
            $"{KataPeriksa.Count(jumps.Count)} perubahan pagu patut dijelaskan{(jumps.Count > 5 ? "; lima yang terbesar" : "")}: {List(Bahasa.Indonesia)}.",
            $"{KataIndikator.Banyak(jumps.Count, "change")} of pagu {(jumps.Count == 1 ? "deserves" : "deserve")} an explanation{(jumps.Count > 5 ? "; the five largest" : "")}: {List(Bahasa.Inggris)}.") with
        {
            Tahun = largest.Count == 1 ? largest[0].Tahun : null,
            TempatLain = largest.Skip(1).Select(static j => j.Tempat).ToDaftar(),
        };
    }

    private IEnumerable<Lompatan> Jumps(KonteksPemeriksaan konteks, object noda, DeretTahunan<Tercantum<Rupiah>> pagu, Func<TahunAnggaran, TempatTemuan> tempat)
    {
        var percent = konteks.GetAmbang(this, Perubahan);
        var small = konteks.GetAmbang(this, Kecil);
        foreach (var tahun in konteks.Periode.GetTahun().Skip(1))
        {
            if (pagu.GetTercantum(tahun - 1).TryGetValue(out var before) && pagu.GetTercantum(tahun).TryGetValue(out var after)
                && before > Rupiah.Nol && (after - before).Abs().ToDecimal() > small
                && Persen.FromRatio(after - before, before).Poin is var change && (change > percent || change < -percent / 2))
            {
                yield return new(NamaNoda.Of(noda), tahun, before, after, tempat(tahun));
            }
        }
    }

    private sealed record Lompatan(string Nama, TahunAnggaran Tahun, Rupiah Sebelum, Rupiah Sesudah, TempatTemuan Tempat);
}
