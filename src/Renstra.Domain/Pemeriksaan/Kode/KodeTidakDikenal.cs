namespace Renstra.Domain.Pemeriksaan;

/// <summary>KODE008: a code that the nomenclature in force does not have.</summary>
internal sealed class KodeTidakDikenal() : Aturan(
    "KODE008",
    "kode-tidak-dikenal",
    Keparahan.Peringatan,
    new("Kode tidak ada dalam nomenklatur yang berlaku", "A code is not in the nomenclature in force"),
    new("Dinilai untuk tahun-tahun barisnya berisi target atau pagu, menurut keputusan yang berlaku pada tahun itu. Bila keputusan itu tidak ada dalam data dan daftar di sekitarnya pun tidak memuatnya, kode itu tidak dapat dinilai, bukan salah: satu keterangan untuk setiap sebab. Kode yang pernah ada lalu berakhir dinilai oleh aturan lain.",
        "Judged for the years in which the row has target or pagu, by the decree in force then. Where that decree is not in the data and the lists near it do not have the code either, it cannot be judged, which is no fault: one remark for each cause. A code that existed and ended is judged by another rule."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Nomenklatur];

    public override ContohAturan Contoh => new(Document("1.06.04.2.77.01"), Document("1.06.04.2.01.01"));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        if (konteks.Nomenklatur is null)
        {
            yield break;
        }

        // What stands under a bidang that is not the agency's has its cause there.
        var foreign = konteks.BidangAsing.ToHashSet();
        var missed = new List<(NodaBerkode Noda, HasilRujukan Hasil)>();
        foreach (var noda in konteks.Berkode.Where(n => n.IsSetingkat && !foreign.Contains(n) && !n.GetLeluhur().Any(foreign.Contains) && n.Tahun.Count > 0))
        {
            if (Judge(konteks, noda) is { } hasil)
            {
                missed.Add((noda, hasil));
            }
        }

        // Parents come first: what lies below a code that does not exist does not either, whatever is held of the list.
        var gone = new HashSet<NodaBerkode>();
        foreach (var (noda, hasil) in missed)
        {
            if (hasil.Status == StatusKode.TidakAda || noda.GetLeluhur().Any(l => gone.Contains(l) && l.Kode.Contains(noda.Kode)))
            {
                gone.Add(noda);
            }
        }

        foreach (var group in missed.Where(m => gone.Contains(m.Noda)).GroupBy(m => Root(m.Noda, gone)))
        {
            yield return Found([.. group]);
        }

        foreach (var group in missed.Where(m => !gone.Contains(m.Noda)).GroupBy(static m => m.Hasil.Alasan!))
        {
            yield return NotJudged(group.Key, [.. group]);
        }
    }

    // Null: some list has it, or another rule says what is wrong with it.
    private static HasilRujukan? Judge(KonteksPemeriksaan konteks, NodaBerkode noda)
    {
        if (konteks.IsKodeKeliru(noda) || KewenanganTidakSesuai.IsWrong(konteks, noda) || konteks.FindEntri(noda.Kode, noda.Tahun) is not null
            || (noda.Kode.IsSubKegiatanDuaDigit && konteks.FindEntri(NomorSubKegiatanTidakSeragam.Widen(noda.Kode), noda.Tahun) is not null)
            || noda.Tahun.Exists(t => konteks.FindSuccessor(noda.Kode, t) is not null))
        {
            return null;
        }

        var answers = noda.Tahun.ConvertAll(t => konteks.Find(noda.Kode, t));
        return answers.Find(static a => a.Status == StatusKode.TidakDalamData) ?? answers[0];
    }

    // Below a code that does not exist, none does: one cause.
    private static KodeRekening Root(NodaBerkode noda, HashSet<NodaBerkode> gone)
    {
        var root = noda.Kode;
        foreach (var l in noda.GetLeluhur())
        {
            root = gone.Contains(l) && l.Kode.Contains(root) ? l.Kode : root;
        }

        return root;
    }

    private Temuan Found((NodaBerkode Noda, HasilRujukan Hasil)[] group)
    {
        var (noda, hasil) = group[0];
        var below = group.Select(static m => m.Noda.Kode).Distinct().Count() - 1;
        return Temukan(
            noda.Tempat,
            $"Kode {noda.Kode} tidak ada dalam {hasil.Acuan}{(below > 0 ? $", begitu pula {KataPeriksa.Count(below)} kode di bawahnya" : "")}.",
            $"The code {noda.Kode} is not in {hasil.Acuan}{(below == 1 ? ", nor is 1 code below it" : below > 1 ? $", nor are {KataPeriksa.Count(below)} codes below it" : "")}.") with
        {
            Kode = noda.Kode,
            Tercantum = noda.Kode.ToString(),
            TempatLain = group.Skip(1).Select(static m => m.Noda.Tempat).ToDaftar(),
        };
    }

    private Temuan NotJudged(AlasanTidakDalamData alasan, (NodaBerkode Noda, HasilRujukan Hasil)[] group)
    {
        var codes = group.Select(static m => m.Noda.Kode).Distinct().Select(static k => k.ToString()).ToList();
        var acuan = group.Select(static m => m.Hasil.Acuan).Where(static a => a.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        string Of(Bahasa bahasa) => acuan.Count == 0 ? "" : $"{KataPeriksa.And(acuan, bahasa)}: ";
        return TakDinilai(
            group[0].Noda.Tempat,
            $"Tidak dapat dinilai apakah {KataPeriksa.Some(codes, 5, Bahasa.Indonesia)} ada. {Of(Bahasa.Indonesia)}{alasan.Sebut(Bahasa.Indonesia)}.",
            $"Whether {KataPeriksa.Some(codes, 5, Bahasa.Inggris)} {(codes.Count == 1 ? "exists" : "exist")} cannot be judged. {Of(Bahasa.Inggris)}{alasan.Sebut(Bahasa.Inggris)}.") with
        {
            Kode = codes.Count == 1 ? group[0].Noda.Kode : default,
            TempatLain = group.Skip(1).Select(static m => m.Noda.Tempat).ToDaftar(),
        };
    }

    private static string Document(string sub) => $$"""
        "identitas": { "daerah": { "nama": "Kabupaten Seruyan", "jenis": "kabupaten" }, "perangkatDaerah": { "nama": "Dinas Sosial", "bidang": ["1.06"] }, "periode": { "awal": 2020, "akhir": 2021 } },
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.04", "nama": "PROGRAM REHABILITASI SOSIAL", "kegiatan": [ { "kode": "{{sub[..12]}}", "nama": "Rehabilitasi Sosial Dasar", "subKegiatan": [
          { "kode": "{{sub}}", "nama": "Penyediaan Permakanan", "pagu": { "2021": 20000000 } } ] } ] } ] } ] }
        """;
}
