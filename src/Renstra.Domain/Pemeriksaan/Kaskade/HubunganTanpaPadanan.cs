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
        var names = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var missing = Mentions(konteks.Dokumen)
            .Where(static m => m.Sebutan is { Id: null, Teks: not null })
            .Select(static m => (Mention: m, Nama: NamaSerupa.NodeKey(m.Sebutan!.Teks)))
            .Where(m => m.Nama.Length > 0 && Names(m.Mention.Hal) is { Count: > 0 } known && !known.Contains(m.Nama))
            .GroupBy(static m => (m.Mention.Hal, m.Nama));
        foreach (var group in missing)
        {
            yield return Missing(konteks, [.. group.Select(static m => m.Mention)]);
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

        HashSet<string> Names(string hal)
        {
            if (!names.TryGetValue(hal, out var known))
            {
                names.Add(hal, known = List(konteks, hal).Select(NamaSerupa.NodeKey).Where(static n => n.Length > 0).ToHashSet(StringComparer.Ordinal));
            }

            return known;
        }
    }

    private Temuan Missing(KonteksPemeriksaan konteks, Sebut[] mentions)
    {
        var (first, hal) = (mentions[0], mentions[0].Hal);

        // The one arah kebijakan that no relation names is likely the one that is meant under another name.
        ArahKebijakan[] left = hal == "arah kebijakan" ? [.. konteks.Dokumen.ArahKebijakan.Where(a => !konteks.Kaitan.IsTersebut(a))] : [];
        var meant = left is [var one]
            ? new TeksDwibahasa($" Mungkin maksudnya {KataPeriksa.Quote(one.Nama)}, yang tidak disebut tabel hubungan.", $" Perhaps {KataPeriksa.Quote(one.Nama)} is meant, which no relation names.")
            : new("", "");
        return Temukan(
            TempatTemuan.Of(first.Baris, first.Anggota),
            $"{CascadingTanpaPendanaan.Capital(hal)} {KataPeriksa.Quote(first.Sebutan!.Teks!)} disebut dalam tabel hubungan, tetapi tidak ada dalam daftar {hal}.{meant.Indonesia}",
            $"The {hal} {KataPeriksa.Quote(first.Sebutan.Teks!)} stands in a table of relations, but not in the list of {hal}.{meant.Inggris}") with
        {
            Tercantum = first.Sebutan.Teks!,
            TempatLain = [.. mentions.Skip(1).Select(static m => TempatTemuan.Of(m.Baris, m.Anggota)), .. left is [var a] ? [TempatTemuan.Of(a)] : Array.Empty<TempatTemuan>()],
        };
    }

    private static IEnumerable<Sebut> Mentions(DokumenRenstra dokumen) =>
        dokumen.HubunganStrategi.SelectMany(static h => new Sebut[] { new("tujuan", h.Tujuan, h, "tujuan"), new("sasaran", h.Sasaran, h, "sasaran"), new("strategi", h.Strategi, h, "strategi") }
                .Concat(h.ArahKebijakan.Select(a => new Sebut("arah kebijakan", a, h, "arahKebijakan"))))
            .Concat(dokumen.HubunganTupoksi.SelectMany(static h => new Sebut[] { new("tujuan", h.Tujuan, h, "tujuan"), new("sasaran", h.Sasaran, h, "sasaran"), new("program", h.Program, h, "program") }))
            .Concat(dokumen.ArahKebijakan.SelectMany(static a => a.Program.Select(p => new Sebut("program", p, a, "program"))));

    private static IEnumerable<string> List(KonteksPemeriksaan konteks, string hal) => hal switch
    {
        "tujuan" => konteks.Dokumen.Tujuan.Select(static t => t.Nama),
        "sasaran" => konteks.Sasaran.Select(static s => s.Nama),
        "strategi" => konteks.Dokumen.Strategi.Select(static s => s.Nama),
        "arah kebijakan" => konteks.Dokumen.ArahKebijakan.Select(static a => a.Nama),
        _ => konteks.Program.Select(static p => p.Nama),
    };

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

    private sealed record Sebut(string Hal, Sebutan? Sebutan, object Baris, string Anggota);
}
