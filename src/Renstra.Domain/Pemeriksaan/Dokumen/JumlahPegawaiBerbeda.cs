namespace Renstra.Domain.Pemeriksaan;

/// <summary>DOK009: the number of staff of one status differs from one part of the document to another.</summary>
internal sealed class JumlahPegawaiBerbeda() : Aturan(
    "DOK009",
    "jumlah-pegawai-berbeda",
    Keparahan.Peringatan,
    new("Jumlah pegawai berbeda antarbagian dokumen", "The number of staff differs between parts of the document"),
    new("Pegawai berstatus sama dihitung sama banyak menurut golongan, pendidikan, jenis kelamin, jabatan, maupun dalam teks. Rincian menurut eselon dan jabatan tertentu tidak memuat semua pegawai dan dibiarkan. Yang paling sering tercantum dianggap jumlahnya.",
        "Staff of one status are as many by grade, education, sex, post and in the text. Groupings by echelon or by certain posts do not hold all staff, and are left alone. What is stated most often is taken as the number."))
{
    private static readonly (string Nama, string[] Kata)[] Status =
    [
        ("PPPK", ["pppk", "pegawai pemerintah dengan perjanjian kerja"]),
        ("PNS", ["pns", "pegawai negeri sipil"]),
        ("honorer", ["honorer", "tenaga kontrak", "non asn", "thl", "tenaga harian lepas"]),
    ];

    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Reviu];

    public override ContohAturan Contoh => new(
        """
        "sumberDaya": { "pegawai": [ { "menurut": "golongan", "status": "PNS", "jumlahTercantum": 22 }, { "menurut": "pendidikan", "status": "PNS", "jumlahTercantum": 24 } ] }
        """,
        """
        "sumberDaya": { "pegawai": [ { "menurut": "golongan", "status": "PNS", "jumlahTercantum": 22 }, { "menurut": "pendidikan", "status": "PNS", "jumlahTercantum": 22 } ] }
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var found = new List<Temuan>();
        foreach (var status in Counts(konteks.Dokumen).GroupBy(static c => c.Status))
        {
            var all = status.ToList();
            var told = Told(all);
            all.RemoveAll(told.Contains);
            if (all.Select(static c => c.Jumlah).Distinct().Count() < 2)
            {
                continue;
            }

            // The first number that most parts state; the others part from it.
            var biasa = all.GroupBy(static c => c.Jumlah).MaxBy(static g => g.Count())!.Key;
            var lain = all.Where(c => c.Jumlah != biasa).ToList();
            string List(Bahasa bahasa) => KataPeriksa.And(lain.Select(c => $"{KataPeriksa.Angka(c.Jumlah)} ({c.Asal})").Distinct(), bahasa);
            found.Add(Temukan(
                lain[0].Tempat,
                $"Jumlah {status.Key} tercantum {List(Bahasa.Indonesia)}, sedangkan di bagian lain {KataPeriksa.Angka(biasa)} ({all.First(c => c.Jumlah == biasa).Asal}).",
                $"The number of {status.Key} is stated as {List(Bahasa.Inggris)}, and as {KataPeriksa.Angka(biasa)} elsewhere ({all.First(c => c.Jumlah == biasa).Asal}).") with
            {
                Tercantum = lain[0].Jumlah,
                Terhitung = biasa,
                Selisih = lain[0].Jumlah - biasa,
                TempatLain = [.. lain.Skip(1).Concat(all.Where(c => c.Jumlah == biasa)).Select(static c => c.Tempat)],
            });
        }

        return found;
    }

    // A number that its own table contradicts, and that would be another part's if it did not, is told of there (DOK006).
    private static HashSet<Hitungan> Told(List<Hitungan> all) => [.. all.Where(c => c.Dugaan is { } d && d != c.Jumlah
        && all.Exists(o => o != c && o.Jumlah == d) && !all.Exists(o => o != c && o.Jumlah == c.Jumlah))];

    private static IEnumerable<Hitungan> Counts(DokumenRenstra dokumen)
    {
        foreach (var rincian in (IReadOnlyList<RincianPegawai>)(dokumen.SumberDaya?.Pegawai ?? default))
        {
            if (rincian.Menurut.Contains("eselon", StringComparison.OrdinalIgnoreCase) || rincian.Menurut.Contains("jabatan", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (rincian.Status is { } s && Find(s) is { } status && (rincian.JumlahTercantum.TryGetValue(out var total) ? total : JumlahBaris.Sum(rincian.Baris.Select(static b => b.Jumlah))) is { } jumlah)
            {
                yield return new(status, jumlah, rincian.Menurut, TempatTemuan.Of(rincian, "jumlahTercantum"), JumlahBaris.Sum(rincian.Baris.Select(static b => b.Jumlah)));
            }

            foreach (var baris in rincian.Status is null && rincian.Menurut.Contains("status", StringComparison.OrdinalIgnoreCase) ? (IReadOnlyList<JumlahPegawai>)rincian.Baris : [])
            {
                if (Find(baris.Nama) is { } of && baris.Jumlah.TryGetValue(out var n))
                {
                    yield return new(of, n, rincian.Menurut, TempatTemuan.Of(baris, "jumlah"), rincian.JumlahTercantum.TryGetValue(out var t) && JumlahBaris.Sum(rincian.Baris.Select(static b => b.Jumlah)) is { } sum ? n + t - sum : null);
                }
            }
        }

        if (dokumen.SumberDaya?.Jabatan?.Jumlah is { } tabel)
        {
            foreach (var (status, anggota, sel) in new (string, string, Func<Jabatan, Tercantum<decimal>>)[] { ("PNS", "pns", static j => j.Pns), ("PPPK", "pppk", static j => j.Pppk), ("honorer", "honorer", static j => j.Honorer) })
            {
                if (sel(tabel).TryGetValue(out var n))
                {
                    yield return new(status, n, "jabatan", TempatTemuan.Of(tabel, anggota), JumlahBaris.Sum(dokumen.SumberDaya.Jabatan.Baris.Select(sel)));
                }
            }
        }

        // Of the text, what counts a status as such: "Pegawai Negeri Sipil (PNS) pada …", not "PNS golongan IV".
        foreach (var p in (IReadOnlyList<Pernyataan>)dokumen.Pernyataan)
        {
            if (p.Satuan == Satuan.Orang && p.Nilai.TryGetValue(out var target) && target is Target.Angka angka && Begins(p.Uraian) is { } status)
            {
                yield return new(status, angka.Nilai, "teks", TempatTemuan.Of(p, "nilai"), null);
            }
        }
    }

    private static string? Find(string text) => Array.Find(Status, s => Array.Exists(s.Kata, k => text.Contains(k, StringComparison.OrdinalIgnoreCase))).Nama;

    private static string? Begins(string uraian)
    {
        var teks = uraian.StartsWith("Jumlah ", StringComparison.OrdinalIgnoreCase) ? uraian[7..] : uraian.StartsWith("Tenaga ", StringComparison.OrdinalIgnoreCase) ? uraian[7..] : uraian;
        return Array.Exists(["golongan", "eselon", "laki", "perempuan", "pendidikan", "fungsional"], k => teks.Contains(k, StringComparison.OrdinalIgnoreCase)) ? null
            : Array.Find(Status, s => Array.Exists(s.Kata, k => teks.StartsWith(k, StringComparison.OrdinalIgnoreCase))).Nama;
    }

    private sealed record Hitungan(string Status, decimal Jumlah, string Asal, TempatTemuan Tempat, decimal? Dugaan);
}
