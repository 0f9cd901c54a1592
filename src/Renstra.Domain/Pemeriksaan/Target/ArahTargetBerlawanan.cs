namespace Renstra.Domain.Pemeriksaan;

/// <summary>TRGT001: targets of an outcome move against its polarity.</summary>
internal sealed class ArahTargetBerlawanan() : Aturan(
    "TRGT001",
    "arah-target-berlawanan",
    Keparahan.Peringatan,
    new("Target bergerak ke arah yang memburuk", "The targets move for the worse"),
    new("Target tahunan indikator hasil sejalan dengan polaritasnya. Bila polaritas tidak dinyatakan dan tidak terbaca dari kata atau batas targetnya, temuannya hanya saran untuk menyatakannya. Banyaknya yang dijumlahkan antartahun tidak dinilai, sebab sasaran yang tersisa memang dapat menyusut; begitu pula keluaran.",
        "The yearly targets of an outcome go with its polarity. Where that is not declared and neither words nor bounds tell it, the finding only suggests to declare it. Counts that add up over the years are not judged, for what is left to do may well shrink; nor are outputs."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Reviu, Pemeriksaan.Dasar.Kelaziman];

    public override Daftar<string> Mengalah => ["TRGT002", "TRGT018", "KSKD018"];

    public override ContohAturan Contoh => new(
        ContohTarget.Sasaran("""{ "nama": "Tingkat Kemiskinan", "satuan": "%", "polaritas": "turun", "baseline": { "tahun": 2024, "nilai": 7 }, "target": { "2025": 6.5, "2026": 6.6, "2027": 6.7, "2028": 6.8, "2029": 6.9 } }"""),
        ContohTarget.Sasaran("""{ "nama": "Tingkat Kemiskinan", "satuan": "%", "polaritas": "turun", "baseline": { "tahun": 2024, "nilai": 7 }, "target": { "2025": 6.5, "2026": 6.4, "2027": 6.3, "2028": 6.2, "2029": 6.1 } }"""));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var vague = new List<KelompokIndikator>();
        foreach (var kelompok in konteks.KelompokIndikator.Where(static k => k.Jenis.IsHasil))
        {
            var deret = kelompok.GetDeret(konteks);
            var tafsir = konteks.Interpret(kelompok.Indikator);
            if (deret.Count < 2 || (tafsir.Tahun == CaraAkumulasi.Jumlah && tafsir.SifatTarget == SifatTarget.Tahunan))
            {
                continue;
            }

            var arah = kelompok.GetArah(konteks);
            if (arah.IsKabur && deret[0].Nilai != deret[^1].Nilai)
            {
                vague.Add(kelompok);
            }
            else if (arah.IsLebihBuruk(deret[0].Nilai, deret[^1].Nilai))
            {
                yield return Worse(kelompok, arah, deret);
            }
            else if (arah.IsPasti && Enumerable.Range(1, deret.Count - 1).Where(i => arah.IsLebihBuruk(deret[i - 1].Nilai, deret[i].Nilai)).ToList() is { Count: > 0 } steps)
            {
                yield return Between(kelompok, arah, [.. steps.Select(i => deret[i])]);
            }
        }

        if (vague.Count > 0)
        {
            yield return Vague(vague);
        }
    }

    private Temuan Vague(List<KelompokIndikator> kelompok)
    {
        string List(Bahasa bahasa) => KataPeriksa.Some([.. kelompok.Select(static k => KataPeriksa.Quote(k.Indikator.Nama))], 8, bahasa);
        return TakDinilai(
            kelompok[0].Pokok.Tempat("target"),
            $"Arah {KataPeriksa.Count(kelompok.Count)} indikator tidak dapat ditentukan, sebab namanya menyebut hal yang tidak diinginkan tanpa jelas bahwa itulah yang diukur. Nyatakan polaritasnya: {List(Bahasa.Indonesia)}.",
            $"The direction of {KataIndikator.Banyak(kelompok.Count, "indicator")} cannot be told: the name has a word for something unwanted, but not clearly as what is measured. Declare the polarity: {List(Bahasa.Inggris)}.") with
        {
            Kode = default,
            TempatLain = kelompok.Skip(1).Select(static k => k.Pokok.Tempat("target")).ToDaftar(),
        };
    }

    private Temuan Worse(KelompokIndikator kelompok, ArahIndikator arah, IReadOnlyList<(TahunAnggaran Tahun, decimal Nilai)> deret)
    {
        var (awal, akhir) = (deret[0], deret[^1]);
        var question = arah.IsPasti ? new TeksDwibahasa("", "") : new(
            " Bila makin rendah memang makin baik, nyatakan polaritasnya.", " If lower is in fact better, declare the polarity.");
        return Temukan(
            kelompok.Pokok.Tempat("target"),
            $"Target bergerak dari {KataPeriksa.Angka(awal.Nilai)} ({awal.Tahun}) ke {KataPeriksa.Angka(akhir.Nilai)} ({akhir.Tahun}), berarti memburuk ({arah.Alasan(Bahasa.Indonesia)}).{question.Indonesia}",
            $"The targets go from {KataPeriksa.Angka(awal.Nilai)} ({awal.Tahun}) to {KataPeriksa.Angka(akhir.Nilai)} ({akhir.Tahun}), which is for the worse ({arah.Alasan(Bahasa.Inggris)}).{question.Inggris}") with
        {
            Keparahan = arah.IsPasti ? Keparahan.Peringatan : Keparahan.Saran,
            Tercantum = NilaiTemuan.FromAngka(akhir.Nilai, kelompok.Satuan),
            TempatLain = kelompok.TempatUlangan("target").ToDaftar(),
        };
    }

    private Temuan Between(KelompokIndikator kelompok, ArahIndikator arah, List<(TahunAnggaran Tahun, decimal Nilai)> years) =>
        Temukan(
            kelompok.Pokok.TempatTarget(years[0].Tahun),
            $"Target {KataPeriksa.Tahun(years.Select(static y => y.Tahun), Bahasa.Indonesia)} lebih buruk daripada target tahun sebelumnya, lalu membaik lagi ({arah.Alasan(Bahasa.Indonesia)}).",
            $"The target of {KataPeriksa.Tahun(years.Select(static y => y.Tahun), Bahasa.Inggris)} is worse than that of the year before, and later ones are better again ({arah.Alasan(Bahasa.Inggris)}).") with
        {
            Keparahan = Keparahan.Saran,
            Tahun = years.Count == 1 ? years[0].Tahun : null,
            TempatLain = [.. years.Skip(1).Select(y => kelompok.Pokok.TempatTarget(y.Tahun)), .. kelompok.TempatUlangan("target")],
        };
}
