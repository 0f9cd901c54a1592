using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>EVAL007: an amount stands in a cell of performance, or a figure of performance in one of money.</summary>
internal sealed class KolomTertukar() : Aturan(
    "EVAL007",
    "kolom-kinerja-keuangan-tertukar",
    Keparahan.Galat,
    new("Kolom kinerja dan keuangan tertukar", "Columns of performance and money are mixed up"),
    new("Dilaporkan bila angka kinerja sama dengan rupiah pada kolom yang sama (juga bila titiknya salah letak), bila indikator persen memuat angka sebesar rupiah, bila rupiah sama dengan angka kinerjanya, dan bila keduanya bertukar tempat (rupiah di bawah sepuluh ribu di samping kinerja sebesar rupiah). Baris dan kaki formulir yang mengulang angka itu ikut dalam temuan yang sama.",
        "Reported where a figure of performance equals the rupiah of the same column (with misplaced dots too), where an indicator in per cent holds a figure as large as an amount, where an amount equals its figure of performance, and where both have changed places (rupiah below ten thousand beside a performance as large as an amount). Rows and the foot of the form that repeat the figure belong to the same finding."))
{
    private static readonly Ambang Besar = new("besar", 10_000, "%", new("angka kinerja persen yang dilaporkan bila disamai atau dilampaui", "figure of an indicator in per cent that is reported when reached")); // no share reaches it

    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.E81];

    public override Daftar<Ambang> Ambang => [Besar];

    public override ContohAturan Contoh => new(
        """
        "evaluasi": [ { "tahun": 2024, "awalRenstra": 2024, "akhirRenstra": 2026, "baris": [ { "tingkat": "program", "nama": "PROGRAM PENANGANAN WARGA NEGARA MIGRAN", "anggaran": { "targetRenja": 24960000, "triwulan": { "I": 0, "II": 0, "III": 0, "IV": 2828100 }, "realisasiRenjaTercantum": 2828100 },
          "indikator": [ { "nama": "Persentase Penanganan", "satuan": "%", "kinerja": { "targetRenja": 100, "triwulan": { "I": 0, "II": 0, "III": 50, "IV": 2828100 } } } ] } ] } ]
        """,
        """
        "evaluasi": [ { "tahun": 2024, "awalRenstra": 2024, "akhirRenstra": 2026, "baris": [ { "tingkat": "program", "nama": "PROGRAM PENANGANAN WARGA NEGARA MIGRAN", "anggaran": { "targetRenja": 24960000, "triwulan": { "I": 0, "II": 0, "III": 0, "IV": 2828100 }, "realisasiRenjaTercantum": 2828100 },
          "indikator": [ { "nama": "Persentase Penanganan", "satuan": "%", "kinerja": { "targetRenja": 100, "triwulan": { "I": 0, "II": 0, "III": 50, "IV": 50 } } } ] } ] } ]
        """);

    private static KolomE81[] Kolom { get; } = [.. KolomE81.Semua.Where(static k => !k.IsPersen)];

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var found = new List<Temuan>();
        foreach (var evaluasi in konteks.Evaluasi)
        {
            var bertukar = Exchanged(konteks, evaluasi).ToList();
            found.AddRange(bertukar.GroupBy(static t => t.Kinerja, ReferenceEqualityComparer.Instance)
                .GroupBy(static row => string.Join(' ', row.Select(static t => t.Kolom.Value)))
                .Select(rows => Exchange(evaluasi, [.. rows.SelectMany(static r => r)])));
            var wrong = evaluasi.Isian.SelectMany(i => Kolom.Select(k => Judge(konteks, evaluasi, i, k))).OfType<Tertukar>().ToList();
            foreach (var group in wrong.GroupBy(static w => (w.Kolom, w.Angka)))
            {
                Tertukar[] rows = [.. group.OrderByDescending(static w => w.Isian.Baris.Dalam)];
                found.Add(Found(evaluasi, rows[0], [.. rows.Skip(1).Select(static r => r.Tempat), .. Foot(konteks, evaluasi.Formulir, rows[0].Kolom)]));
            }

            if (wrong.Count + bertukar.Count == 0 && KolomE81.Semua.SelectMany(k => Foot(konteks, evaluasi.Formulir, k)).ToArray() is { Length: > 0 } foot)
            {
                found.Add(Temukan(
                    foot[0],
                    "Kaki formulir memuat angka sebesar rupiah pada kolom kinerja, yang berisi persen.",
                    "The foot of the form holds a figure as large as an amount in a column of performance, which is in per cent.") with
                { Tahun = evaluasi.Formulir.Tahun, TempatLain = foot[1..].ToDaftar() });
            }
        }

        return found;
    }

    private Tertukar? Judge(KonteksPemeriksaan konteks, FormulirDiperiksa evaluasi, IsianDiperiksa isian, KolomE81 kolom)
    {
        if (isian.Uang is not { } uang)
        {
            return null;
        }

        var sel = isian.Sel(kolom);
        var rupiah = uang.Angka(kolom);
        if (isian.Angka(kolom) is not { } angka)
        {
            return sel.Keadaan == KeadaanTercantum.TidakTerbaca && rupiah >= 1000 && Digits(sel.Teks) == KataPeriksa.Plain(rupiah.Value)
                ? new(isian, kolom, rupiah.Value, sel.Teks, isian.Tempat(kolom), Uang: true) : null;
        }

        if (evaluasi.IsTertukar(isian.Baris, kolom))
        {
            return evaluasi.Tertukar.Any(t => t.Kinerja == isian && t.Kolom == kolom && !t.Bertukar)
                ? new(isian, kolom, angka, KataPeriksa.Angka(angka), uang.Tempat(kolom), Uang: false) : null;
        }

        if (angka >= 1000 && angka == rupiah)
        {
            return new(isian, kolom, angka, KataPeriksa.Angka(angka), isian.Tempat(kolom), Uang: true);
        }

        return isian.Indikator!.Satuan.IsPersen && angka >= konteks.GetAmbang(this, Besar)
            ? new(isian, kolom, angka, KataPeriksa.Angka(angka), isian.Tempat(kolom), Uang: true) : null;
    }

    // Figures that have changed places; percentages too, where each is wrong in its place and right in the other's.
    private static IEnumerable<SelTertukar> Exchanged(KonteksPemeriksaan konteks, FormulirDiperiksa evaluasi) =>
        evaluasi.Tertukar.Where(static t => t.Bertukar).Concat(
            from isian in evaluasi.Isian
            where isian.Uang is not null
            from kolom in IsianDiperiksa.Persen
            where isian.Angka(kolom) is { } satu && isian.Uang!.Angka(kolom) is { } dua && satu != dua
                && !CapaianTidakSama.IsWajar(konteks, isian, kolom, satu) && !CapaianTidakSama.IsWajar(konteks, isian.Uang!, kolom, dua) && CapaianTidakSama.IsWajar(konteks, isian, kolom, dua) && CapaianTidakSama.IsWajar(konteks, isian.Uang!, kolom, satu)
            select new SelTertukar(isian, kolom, true));

    private Temuan Exchange(FormulirDiperiksa evaluasi, SelTertukar[] cells)
    {
        string Both(Bahasa bahasa) => KataPeriksa.And(cells.Select(t => t.Kolom.Sebut(bahasa)).Distinct(), bahasa);
        var first = Array.Find(cells, static t => t.Kinerja.Uang!.Angka(t.Kolom) is not null);
        var (kinerja, uang) = (KataPeriksa.Angka(first.Kinerja.Angka(first.Kolom)!.Value), KataPeriksa.Angka(first.Kinerja.Uang!.Angka(first.Kolom)!.Value));
        return Temukan(
            cells[0].Kinerja.Tempat(cells[0].Kolom),
            $"Angka kinerja dan keuangan bertukar tempat ({Both(Bahasa.Indonesia)}): kolom kinerja memuat {KataPeriksa.Quote(kinerja)}, kolom keuangan memuat {KataPeriksa.Quote(uang)}.",
            $"Performance and money have changed places ({Both(Bahasa.Inggris)}): the column of performance holds {KataPeriksa.Quote(kinerja)}, that of money {KataPeriksa.Quote(uang)}.") with
        {
            Tahun = evaluasi.Formulir.Tahun,
            Tercantum = kinerja,
            TempatLain = [.. cells.Skip(1).Select(static t => t.Kinerja.Tempat(t.Kolom)), .. cells.Select(static t => t.TempatUang)],
        };
    }

    private IEnumerable<TempatTemuan> Foot(KonteksPemeriksaan konteks, FormulirE81 formulir, KolomE81 kolom)
    {
        var besar = konteks.GetAmbang(this, Besar);
        if (formulir.RataRata is { Kinerja: { } mean } rataRata && Cell(mean, kolom) is { HasValue: true } p && p.Value.Poin >= besar)
        {
            yield return TempatTemuan.Of(rataRata, ["kinerja", .. Members(kolom)]);
        }

        if (formulir.Predikat is { Kinerja: { } word } predikat && Cell(word, kolom).TryGetValue(out var t) && t is Target.Angka a && a.Nilai >= besar)
        {
            yield return TempatTemuan.Of(predikat, ["kinerja", .. Members(kolom)]);
        }
    }

    private static Tercantum<T> Cell<T>(KolomRingkasanE81<T> foot, KolomE81 kolom)
        where T : notnull =>
        !kolom.Triwulan.IsKosong ? foot.Triwulan?[kolom.Triwulan] ?? default
        : kolom == KolomE81.RealisasiRenja ? foot.RealisasiRenja
        : kolom == KolomE81.RealisasiRenstra ? foot.RealisasiRenstra
        : default;

    private static Daftar<string> Members(KolomE81 kolom) => kolom.Triwulan.IsKosong ? [kolom.Name] : kolom.Anggota;

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private Temuan Found(FormulirDiperiksa evaluasi, Tertukar w, Daftar<TempatTemuan> lain) => Temukan(
        w.Tempat,
        w.Uang
            ? $"Kolom kinerja ({w.Kolom.Sebut()}) memuat {KataPeriksa.Quote(w.Tercetak)}, tampaknya angka rupiah yang salah kolom."
            : $"Kolom keuangan ({w.Kolom.Sebut()}) memuat {KataPeriksa.Quote(w.Tercetak)}, sama dengan angka kinerjanya; tampaknya salah kolom.",
        w.Uang
            ? $"The column of performance ({w.Kolom.Sebut(Bahasa.Inggris)}) holds {KataPeriksa.Quote(w.Tercetak)}, seemingly an amount in the wrong column."
            : $"The column of money ({w.Kolom.Sebut(Bahasa.Inggris)}) holds {KataPeriksa.Quote(w.Tercetak)}, the figure of its performance; seemingly in the wrong column.") with
    {
        Tahun = evaluasi.Formulir.Tahun,
        Tercantum = w.Tercetak,
        TempatLain = lain,
    };

    private sealed record Tertukar(IsianDiperiksa Isian, KolomE81 Kolom, decimal Angka, string Tercetak, TempatTemuan Tempat, bool Uang);
}
