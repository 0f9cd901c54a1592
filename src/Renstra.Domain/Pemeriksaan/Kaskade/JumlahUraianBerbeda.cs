namespace Renstra.Domain.Pemeriksaan;

/// <summary>KSKD012: how many programmes, kegiatan or sub kegiatan the text counts and lists is not how many the funding table has.</summary>
internal sealed class JumlahUraianBerbeda() : Aturan(
    "KSKD012",
    "jumlah-uraian-berbeda",
    Keparahan.Peringatan,
    new("Jumlah atau daftar dalam teks berbeda dari tabel pendanaan", "A count or list in the text differs from the funding table"),
    new("Jumlah yang disebut teks, jumlah kelompok yang tidak dirinci, daftarnya, dan tabel pendanaan sama. Yang berbeda disebut semuanya, beserta isi yang menjadi bedanya; nama yang hanya berbeda penulisannya sama.",
        "The count in the text, those of groups without a list, its list, and the funding table are the same. What differs is named in full, with the entries that make the difference; names that differ in writing alone are equal."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Inmendagri2, Pemeriksaan.Dasar.Kelaziman];

    public override ContohAturan Contoh => new(Document(2), Document(1));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        foreach (var uraian in (IReadOnlyList<UraianTingkat>)konteks.Dokumen.Uraian)
        {
            if (PencariNoda.Level(uraian.Tingkat) is { } tingkat && konteks.Noda.Where(n => n.Tingkat == tingkat).ToList() is { Count: > 0 } tabel
                && Compare(konteks, uraian, tingkat, tabel) is { } found)
            {
                yield return found;
            }
        }
    }

    private Temuan? Compare(KonteksPemeriksaan konteks, UraianTingkat uraian, TingkatKode tingkat, List<NodaDiperiksa> tabel)
    {
        var butir = uraian.Kelompok.SelectMany(static k => k.Butir).ToList();
        var taken = new HashSet<NodaDiperiksa>();
        var onlyListed = butir.FindAll(b => konteks.Pencari.Find(b, tingkat, null, taken) is not { } noda || !taken.Add(noda));
        var onlyTable = butir.Count == 0 ? [] : tabel.FindAll(n => !taken.Contains(n));
        decimal? stated = uraian.JumlahTercantum.TryGetValue(out var s) ? s : null;
        var (groups, complete) = GroupSum(uraian);

        // A group that lists its items is compared with them, by its own rule.
        var detailed = uraian.Kelompok.All(static k => !k.Butir.IsKosong);
        var counts = new List<(decimal Jumlah, TeksDwibahasa Sebutan)>();
        Count(stated, new("teks menyebut", "the text states"));
        Count(complete ? groups : null, new("kelompoknya berjumlah", "its groups make"));
        Count(butir.Count > 0 ? butir.Count : null, new("daftarnya memuat", "its list has"));
        Count(tabel.Count, new("tabel pendanaan memuat", "the funding table has"));
        if (FitsTable(stated) && FitsTable(complete && !detailed ? groups : null) && FitsTable(butir.Count > 0 ? butir.Count : null) && onlyListed.Count == 0 && onlyTable.Count == 0)
        {
            return null;
        }

        string Say(Bahasa bahasa)
        {
            var text = $"{tingkat.Sebut(bahasa)}: {KataPeriksa.And(counts.Select(c => $"{c.Sebutan.Sebut(bahasa)} {KataPeriksa.Angka(c.Jumlah)}"), bahasa)}.";
            return $"{char.ToUpperInvariant(text[0])}{text[1..]}{Only(onlyListed.ConvertAll(static b => NamaNoda.Of(b)), bahasa, new("Hanya dalam daftar", "Only in the list"))}{Only(onlyTable.ConvertAll(static n => NamaNoda.Of(n.Noda)), bahasa, new("Hanya dalam tabel", "Only in the table"))}";
        }

        // What differs is said: the count in the text, else that of the list.
        var angka = stated is { } n && (n != tabel.Count || butir.Count == 0) ? n : butir.Count;
        return Temukan(
            stated is null || stated == tabel.Count ? TempatTemuan.Of(uraian) : TempatTemuan.Of(uraian, "jumlahTercantum"),
            Say(Bahasa.Indonesia),
            Say(Bahasa.Inggris)) with
        {
            Tercantum = NilaiTemuan.FromAngka(angka),
            Terhitung = NilaiTemuan.FromAngka(tabel.Count),
            Selisih = NilaiTemuan.FromAngka(angka - tabel.Count),
            TempatLain = [.. onlyListed.Select(static b => TempatTemuan.Of(b)), .. onlyTable.Select(static n => n.Tempat()), .. uraian.Kelompok.Where(JumlahKelompokBerbeda.IsBeda).Select(static k => TempatTemuan.Of(k, "jumlahTercantum"))],
        };

        bool FitsTable(decimal? jumlah) => jumlah is not { } n || n == tabel.Count;

        void Count(decimal? jumlah, TeksDwibahasa sebutan)
        {
            if (jumlah is { } n)
            {
                counts.Add((n, sebutan));
            }
        }
    }

    private static (decimal Sum, bool Complete) GroupSum(UraianTingkat uraian)
    {
        var sum = 0m;
        foreach (var kelompok in uraian.Kelompok)
        {
            if (!kelompok.JumlahTercantum.TryGetValue(out var n) || Math.Abs(n) > 1_000_000)
            {
                return (0, false);
            }

            sum += n;
        }

        return (sum, uraian.Kelompok.Count > 0);
    }

    private static string Only(List<string> names, Bahasa bahasa, TeksDwibahasa sebutan) =>
        names.Count == 0 ? "" : $" {sebutan.Sebut(bahasa)}: {KataPeriksa.Some(names.ConvertAll(static n => KataPeriksa.Quote(n)), 8, bahasa)}.";

    private static string Document(int jumlah) => $$"""
        "uraian": [ { "tingkat": "program", "jumlahTercantum": {{KataPeriksa.Count(jumlah)}}, "kelompok": [ { "nama": "Program utama", "butir": [ { "teks": "Program Rehabilitasi Sosial" } ] } ] } ],
        {{ContohKaskade.Pendanaan(ContohKaskade.Program("1.06.04", "PROGRAM REHABILITASI SOSIAL", ""))}}
        """;
}
