using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>EVAL010: what was spent in a year differs between form E.81 and the tables of budget and realisasi.</summary>
internal sealed class RealisasiAntarTabel() : Aturan(
    "EVAL010",
    "realisasi-antar-tabel-berbeda",
    Keparahan.Galat,
    new("Realisasi keuangan berbeda antartabel", "The realisasi of money differs between tables"),
    new("Realisasi setahun hanya satu, dalam tabel mana pun. Baris dicocokkan menurut kode atau nama, lalu ditelusuri ke bawah: satu angka yang berbeda adalah satu temuan di tempat ia bermula, dan jumlah yang digesernya ikut di dalamnya. Anggaran dibandingkan hanya dengan target Renja perubahan. Baris yang tidak berpasangan dibiarkan.",
        "A year has one realisasi, whatever the table. Rows are matched by code or name and followed downwards: one amount that differs is one finding where it begins, and the totals that it moves belong to it. Budgets are compared with the changed target of the Renja alone. Rows without a partner are left alone."))
{
    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.Hitungan, Pemeriksaan.Dasar.Reviu];

    public override Daftar<string> Mengalah => ["EVAL007"];

    public override ContohAturan Contoh => new(
        """
        "evaluasi": [ { "tahun": 2024, "awalRenstra": 2024, "akhirRenstra": 2026, "baris": [ { "tingkat": "program", "nama": "PROGRAM PEMBERDAYAAN SOSIAL", "anggaran": { "realisasiRenjaTercantum": 186305400 } } ] } ],
        "anggaranRealisasi": { "baris": [ { "tingkat": "program", "nama": "PROGRAM PEMBERDAYAAN SOSIAL", "anggaran": { "2024": 244833300 }, "realisasi": { "2024": 171905400 } } ] }
        """,
        """
        "evaluasi": [ { "tahun": 2024, "awalRenstra": 2024, "akhirRenstra": 2026, "baris": [ { "tingkat": "program", "nama": "PROGRAM PEMBERDAYAAN SOSIAL", "anggaran": { "realisasiRenjaTercantum": 171905400 } } ] } ],
        "anggaranRealisasi": { "baris": [ { "tingkat": "program", "nama": "PROGRAM PEMBERDAYAAN SOSIAL", "anggaran": { "2024": 244833300 }, "realisasi": { "2024": 171905400 } } ] }
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var found = new List<(HalAnggaran Hal, TahunAnggaran Tahun, List<BedaAnggaran> Beda)>();
        foreach (var evaluasi in konteks.Evaluasi)
        {
            if (evaluasi.Formulir.Tahun is { } tahun)
            {
                Form(konteks, evaluasi, tahun, found);
            }
        }

        if (konteks.Dokumen is { Belanja: { } belanja, AnggaranRealisasi: { } program })
        {
            Totals(konteks, belanja, program, found);
        }

        return found.SelectMany(f => f.Beda.Select(b => Found(b, f.Hal, f.Tahun)));
    }

    private static void Form(KonteksPemeriksaan konteks, FormulirDiperiksa evaluasi, TahunAnggaran tahun, List<(HalAnggaran Hal, TahunAnggaran Tahun, List<BedaAnggaran> Beda)> found)
    {
        var formulir = evaluasi.Formulir;
        foreach (var hal in new[] { HalAnggaran.Realisasi, HalAnggaran.Anggaran })
        {
            var pembanding = new PembandingAnggaran(hal, tahun, evaluasi.Dugaan, konteks.Dokumen.AnggaranRealisasi is { } dasar ? konteks.GetDugaan(dasar) : null);
            var tables = new[] { konteks.Dokumen.AnggaranRealisasi, konteks.Dokumen.Belanja };
            var total = tables.Select(t => t is null ? null : PembandingAnggaran.Total(t, hal, tahun)).ToArray();
            var beda = konteks.Dokumen.AnggaranRealisasi is { } tabel ? pembanding.Compare(formulir.Baris, tabel) : [];

            // A total that no row explains stands alone; one that moves with its rows belongs to them.
            if (formulir.Jumlah is { } jumlah && Array.FindIndex(total, static t => t is not null) is >= 0 and var at && total[at] is { } lain && pembanding.Form(jumlah) is { } ini && ini != lain
                && !pembanding.IsDugaan(jumlah, lain) && !konteks.GetDugaan(tables[at]!).Get(tables[at]!.Jumlah, hal, tahun).Contains(ini))
            {
                TempatTemuan[] places = [pembanding.Tempat(jumlah), .. tables.Zip(total).Where(t => t.Second == lain).Select(t => TempatTemuan.Of((object?)t.First!.Jumlah ?? t.First, Member(hal), tahun))];
                var sum = beda.Aggregate(Rupiah.Nol, static (s, b) => s + b.Selisih);
                if (beda.Count > 0 && sum == ini - lain)
                {
                    beda[0].Lain.AddRange(places);
                }
                else
                {
                    var sendiri = new BedaAnggaran(places[0], jumlah.Nama, ini, lain);
                    sendiri.Lain.AddRange(places.AsSpan(1));
                    beda.Add(sendiri);
                }
            }

            found.Add((hal, tahun, beda));
        }
    }

    private static void Totals(KonteksPemeriksaan konteks, TabelAnggaran belanja, TabelAnggaran program, List<(HalAnggaran Hal, TahunAnggaran Tahun, List<BedaAnggaran> Beda)> found)
    {
        foreach (var hal in new[] { HalAnggaran.Realisasi, HalAnggaran.Anggaran })
        {
            foreach (var tahun in belanja.GetBaris().SelectMany(b => (hal == HalAnggaran.Anggaran ? b.Anggaran : b.Realisasi).GetTahun()).Distinct().Order())
            {
                if (PembandingAnggaran.Total(belanja, hal, tahun) is { } satu && PembandingAnggaran.Total(program, hal, tahun) is { } dua && satu != dua
                    && !konteks.GetDugaan(belanja).Get(belanja.Jumlah, hal, tahun).Contains(dua) && !konteks.GetDugaan(program).Get(program.Jumlah, hal, tahun).Contains(satu))
                {
                    var tempat = TempatTemuan.Of((object?)program.Jumlah ?? program, Member(hal), tahun);
                    var lain = TempatTemuan.Of((object?)belanja.Jumlah ?? belanja, Member(hal), tahun);

                    // The rows that part from the form by as much have moved the total.
                    if (found.Find(f => f.Hal == hal && f.Tahun == tahun && f.Beda.Count > 0 && f.Beda.Aggregate(Rupiah.Nol, static (s, b) => s + b.Selisih) == satu - dua).Beda is { } rows)
                    {
                        rows[0].Lain.AddRange(((TempatTemuan[])[tempat, lain]).Except(rows[0].Lain));
                    }
                    else
                    {
                        found.Add((hal, tahun, [new(tempat, "", dua, satu) { Lain = { lain } }]));
                    }
                }
            }
        }
    }

    private static string Member(HalAnggaran hal) => hal == HalAnggaran.Anggaran ? "anggaran" : "realisasi";

    private Temuan Found(BedaAnggaran beda, HalAnggaran hal, TahunAnggaran tahun)
    {
        var (apa, what) = hal == HalAnggaran.Anggaran ? ("Anggaran", "budget") : ("Realisasi", "realisasi");
        return Temukan(
            beda.Tempat,
            $"{apa} {tahun} tercantum {KataPeriksa.Rp(beda.Ini)} di sini dan {KataPeriksa.Rp(beda.Itu)} dalam tabel anggaran: selisih {KataPeriksa.Rp(beda.Selisih)}.{(beda.Lain.Count > 1 ? " Jumlah di atasnya ikut bergeser." : "")}",
            $"The {what} of {tahun} is {KataPeriksa.Rp(beda.Ini)} here and {KataPeriksa.Rp(beda.Itu)} in the table of budgets: a difference of {KataPeriksa.Rp(beda.Selisih)}.{(beda.Lain.Count > 1 ? " The totals above move with it." : "")}") with
        {
            Tahun = tahun,
            Tercantum = beda.Ini,
            Terhitung = beda.Itu,
            Selisih = beda.Selisih,
            TempatLain = beda.Lain.ToDaftar(),
        };
    }
}
