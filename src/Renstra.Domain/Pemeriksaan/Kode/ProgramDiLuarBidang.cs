namespace Renstra.Domain.Pemeriksaan;

/// <summary>KODE007: programmes of a bidang urusan that the agency does not hold.</summary>
internal sealed class ProgramDiLuarBidang() : Aturan(
    "KODE007",
    "program-di-luar-bidang",
    Keparahan.Peringatan,
    new("Program di luar bidang urusan perangkat daerah", "A programme outside the agency's bidang urusan"),
    new("Perangkat daerah mengampu satu sampai tiga bidang urusan; programnya dibandingkan dengan semuanya. Setiap bidang yang asing satu temuan. Tidak dinilai bila bidangnya tidak dinyatakan atau tidak terbaca, bila kodenya masih templat X.XX, dan dalam tabel yang memuat beberapa perangkat daerah.",
        "An agency holds one to three bidang urusan; its programmes are compared with all of them. Each foreign bidang is one finding. Not judged where its bidang are not stated or cannot be read, where the code is still the template X.XX, and in tables of several agencies."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Nomenklatur, Pemeriksaan.Dasar.Reviu];

    public override Daftar<string> Mengalah => ["KODE005"];

    public override ContohAturan Contoh => new(Document("2.07.02"), Document("1.06.02"));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        foreach (var group in konteks.BidangAsing.GroupBy(static n => n.Kode.AtTingkat(TingkatKode.BidangUrusan)))
        {
            yield return Found(group.Key, Held(konteks.Dokumen.Identitas.PerangkatDaerah)!, [.. group]);
        }
    }

    /// <summary>The bidang and programmes of a bidang that the agency does not hold.</summary>
    internal static List<NodaBerkode> Gather(KonteksPemeriksaan konteks) => Held(konteks.Dokumen.Identitas.PerangkatDaerah) is not { } held
        ? []
        : [.. konteks.Berkode.Where(n => n.IsSetingkat && !n.Kode.IsTemplate && ReferenceEquals(n.Lingkungan, n.Tabel)
            && (n.Kode.Tingkat == TingkatKode.Program || n.Kode.Tingkat == TingkatKode.BidangUrusan)
            && !held.Contains(n.Kode.AtTingkat(TingkatKode.BidangUrusan)))];

    private static HashSet<KodeRekening>? Held(PerangkatDaerah agency)
    {
        var bidang = new HashSet<KodeRekening>(agency.Kode.TryGetValue(out var kode) ? kode.Bidang : default);
        foreach (var cell in agency.Bidang)
        {
            if (!cell.TryGetValue(out var b) || b.Tingkat != TingkatKode.BidangUrusan || b.IsTemplate)
            {
                return null;
            }

            bidang.Add(b);
        }

        return bidang.Count == 0 || agency.Kode.Keadaan == KeadaanTercantum.TidakTerbaca ? null : bidang;
    }

    private Temuan Found(KodeRekening bidang, HashSet<KodeRekening> held, NodaBerkode[] group)
    {
        var programs = group.Where(static n => n.Kode.Tingkat == TingkatKode.Program).Select(static n => n.Kode.ToString()).Distinct(StringComparer.Ordinal).ToList();
        string Held(Bahasa bahasa) => KataPeriksa.And(held.Order().Select(static b => b.ToString()), bahasa);
        return Temukan(
            group[0].Tempat,
            $"Perangkat daerah ini mengampu bidang urusan {Held(Bahasa.Indonesia)}, sedangkan {(programs.Count > 0 ? $"program {KataPeriksa.Some(programs, 5, Bahasa.Indonesia)} termasuk" : "rencananya memuat")} bidang {bidang}.",
            $"This agency holds the bidang urusan {Held(Bahasa.Inggris)}, but {(programs.Count > 0 ? $"the {(programs.Count == 1 ? "programme" : "programmes")} {KataPeriksa.Some(programs, 5, Bahasa.Inggris)} {(programs.Count == 1 ? "belongs" : "belong")} to" : "its plan has")} the bidang {bidang}.") with
        {
            Kode = group[0].Kode,
            Tercantum = bidang.ToString(),
            Terhitung = string.Join(", ", held.Order()),
            TempatLain = group.Skip(1).Select(static n => n.Tempat).ToDaftar(),
        };
    }

    private static string Document(string program) => $$"""
        "pendanaan": { "bidang": [ { "kode": "{{program[..4]}}", "nama": "URUSAN PEMERINTAHAN", "program": [ { "kode": "{{program}}", "nama": "PROGRAM" } ] } ] }
        """;
}
