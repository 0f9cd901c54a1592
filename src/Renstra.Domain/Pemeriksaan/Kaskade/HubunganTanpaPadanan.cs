namespace Renstra.Domain.Pemeriksaan;

/// <summary>KSKD022: a table of relations names what the plan does not have.</summary>
internal sealed class HubunganTanpaPadanan() : Aturan(
    "KSKD022",
    "hubungan-tanpa-padanan",
    Keparahan.Peringatan,
    new("Tabel hubungan menyebut yang tidak ada dalam rencana", "A table of relations names what the plan does not have"),
    new("Tujuan, sasaran, strategi, arah kebijakan, program, dan outcome pada tabel hubungan ada dalam daftarnya sendiri. Nama yang hanya berbeda penulisannya sama; bila daftarnya kosong, tidak dinilai. Sebutan yang berulang satu temuan.",
        "Tujuan, sasaran, strategies, arah kebijakan, programmes and outcomes in a table of relations stand in their own list. Names that differ in writing alone are equal; where the list is empty nothing is judged. A repeated mention is one finding."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Inmendagri2, Pemeriksaan.Dasar.Kelaziman];

    public override ContohAturan Contoh => new(Document("Verifikasi dan validasi data"), Document("perlindungan sosial,"));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var missing = Mentions(konteks.Dokumen)
            .Where(m => m.Sebutan is { Id: null, Teks: not null })
            .Select(m => (m.Hal, m.Sebutan, Nama: NamaSerupa.NodeKey(m.Sebutan!.Teks)))
            .Where(m => m.Nama.Length > 0 && Names(konteks, m.Hal) is { Count: > 0 } names && !names.Contains(m.Nama))
            .GroupBy(static m => (m.Hal, m.Nama));
        foreach (var group in missing)
        {
            var (hal, nama) = (group.Key.Hal, KataPeriksa.Quote(group.First().Sebutan!.Teks!));
            yield return Temukan(
                TempatTemuan.Of(group.First().Sebutan!),
                $"{CascadingTanpaPendanaan.Capital(hal)} {nama} disebut dalam tabel hubungan, tetapi tidak ada dalam daftar {hal}.",
                $"The {hal} {nama} stands in a table of relations, but not in the list of {hal}.") with
            { TempatLain = group.Skip(1).Select(static m => TempatTemuan.Of(m.Sebutan!)).ToDaftar() };
        }

        foreach (var group in konteks.Dokumen.HubunganTupoksi.Where(h => IsOtherOutcome(konteks, h)).GroupBy(static h => (h.Program!.Id, NamaSerupa.Key(h.Outcome))))
        {
            var nama = KataPeriksa.Quote(group.First().Outcome!);
            yield return Temukan(
                TempatTemuan.Of(group.First(), "outcome"),
                $"Outcome {nama} tidak terdapat pada program yang disebut di baris itu dalam tabel pendanaan.",
                $"The outcome {nama} is not that of the programme named in its row, by the funding table.") with
            { TempatLain = group.Skip(1).Select(static h => TempatTemuan.Of(h, "outcome")).ToDaftar() };
        }
    }

    private static IEnumerable<(string Hal, Sebutan? Sebutan)> Mentions(DokumenRenstra dokumen) =>
        dokumen.HubunganStrategi.SelectMany(static h => new[] { ("tujuan", h.Tujuan), ("sasaran", h.Sasaran), ("strategi", h.Strategi) }
                .Concat(h.ArahKebijakan.Select(static a => ("arah kebijakan", (Sebutan?)a))))
            .Concat(dokumen.HubunganTupoksi.SelectMany(static h => new[] { ("tujuan", h.Tujuan), ("sasaran", h.Sasaran), ("program", h.Program) }))
            .Concat(dokumen.ArahKebijakan.SelectMany(static a => a.Program.Select(static p => ("program", (Sebutan?)p))));

    private static HashSet<string> Names(KonteksPemeriksaan konteks, string hal) => (hal switch
    {
        "tujuan" => konteks.Dokumen.Tujuan.Select(static t => t.Nama),
        "sasaran" => konteks.Sasaran.Select(static s => s.Nama),
        "strategi" => konteks.Dokumen.Strategi.Select(static s => s.Nama),
        "arah kebijakan" => konteks.Dokumen.ArahKebijakan.Select(static a => a.Nama),
        _ => konteks.Program.Select(static p => p.Nama),
    }).Select(NamaSerupa.NodeKey).Where(static n => n.Length > 0).ToHashSet(StringComparer.Ordinal);

    private static bool IsOtherOutcome(KonteksPemeriksaan konteks, HubunganTupoksi hubungan)
    {
        if (hubungan.Outcome is not { } outcome || hubungan.Program is not { } sebutan || konteks.Pencari.Find(sebutan, TingkatKode.Program) is not { } program)
        {
            return false;
        }

        var stated = program.Noda.Hasil.Select(static h => h.Uraian).OfType<string>().ToList();
        return stated.Count > 0 && !stated.Exists(s => NamaSerupa.IsSama(s, outcome));
    }

    private static string Document(string arah) => $$"""
        {{ContohKaskade.Strategi("""{ "id": "ST1", "nama": "Peningkatan pelayanan sosial", "mendukung": ["S1"] }""", """{ "id": "AK1", "nama": "Perlindungan sosial", "strategi": ["ST1"] }""")}},
        "hubunganStrategi": [ { "tujuan": { "id": "T1" }, "sasaran": { "id": "S1" }, "strategi": { "id": "ST1" }, "arahKebijakan": [ { "teks": "{{arah}}" } ] } ]
        """;
}
