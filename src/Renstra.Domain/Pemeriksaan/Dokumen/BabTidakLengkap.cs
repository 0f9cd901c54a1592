namespace Renstra.Domain.Pemeriksaan;

/// <summary>DOK012: chapters of the outline are missing, or there are too many.</summary>
internal sealed class BabTidakLengkap() : Aturan(
    "DOK012",
    "bab-tidak-lengkap",
    Keparahan.Peringatan,
    new("Bab dokumen tidak sesuai dengan sistematikanya", "The chapters do not fit the outline"),
    new("Sistematika yang dipakai adalah yang ditetapkan peraturannya sendiri bila tercantum; bila tidak, lima bab bagi periode yang bermula 2025 atau sesudahnya (Inmendagri 2/2025), delapan bab bagi yang sebelumnya (Permendagri 86/2017). Bab dikenali dari judul atau nomornya. Kerangka yang baru memuat satu bab tidak dinilai.",
        "The outline is that of the plan's own regulation, where it is stated; else five chapters for periods that begin in 2025 or later (Inmendagri 2/2025), eight for those before (Permendagri 86/2017). A chapter is recognised by its title or its number. A kerangka that lists one chapter only is not judged."))
{
    private static readonly string[] Lima =
    [
        "Pendahuluan", "Gambaran Pelayanan, Permasalahan, dan Isu Strategis", "Tujuan, Sasaran, Strategi, dan Arah Kebijakan",
        "Program, Kegiatan, Subkegiatan, dan Kinerja Penyelenggaraan Bidang Urusan", "Penutup",
    ];

    private static readonly string[] Delapan =
    [
        "Pendahuluan", "Gambaran Pelayanan", "Permasalahan dan Isu-isu Strategis", "Tujuan dan Sasaran", "Strategi dan Arah Kebijakan",
        "Rencana Program dan Kegiatan serta Pendanaan", "Kinerja Penyelenggaraan Bidang Urusan", "Penutup",
    ];

    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Inmendagri2, Pemeriksaan.Dasar.Permendagri86];

    public override ContohAturan Contoh => new(
        """
        "kerangka": { "bab": [ { "nomor": "BAB I", "judul": "PENDAHULUAN", "tingkat": 1 }, { "nomor": "BAB II", "judul": "GAMBARAN PELAYANAN, PERMASALAHAN DAN ISU STRATEGIS", "tingkat": 1 }, { "nomor": "BAB III", "judul": "TUJUAN, SASARAN, STRATEGI DAN ARAH KEBIJAKAN", "tingkat": 1 } ] }
        """,
        """
        "kerangka": { "bab": [ { "nomor": "BAB I", "judul": "PENDAHULUAN", "tingkat": 1 }, { "nomor": "BAB II", "judul": "GAMBARAN PELAYANAN, PERMASALAHAN DAN ISU STRATEGIS", "tingkat": 1 }, { "nomor": "BAB III", "judul": "TUJUAN, SASARAN, STRATEGI DAN ARAH KEBIJAKAN", "tingkat": 1 },
          { "nomor": "BAB IV", "judul": "PROGRAM, KEGIATAN, SUB KEGIATAN DAN KINERJA PENYELENGGARAAN BIDANG URUSAN", "tingkat": 1 }, { "nomor": "BAB V", "judul": "PENUTUP", "tingkat": 1 } ] }
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        if (konteks.Dokumen.Kerangka is not { } kerangka)
        {
            return [];
        }

        Bab[] bab = [.. kerangka.Bab.Where(static b => b.Tingkat == 1 || (b.Tingkat is null && NomorCetak.Parse(b.Nomor).Length == 1))];
        string[] sistematika = [.. (konteks.Dokumen.Identitas.Peraturan?.Sistematika ?? default).Where(static b => b.Tingkat is null or 1).Select(static b => b.Judul)];
        var sendiri = sistematika.Length > 1;
        sistematika = sendiri ? sistematika : konteks.Periode.Awal.Nomor >= 2025 ? Lima : Delapan;
        if (bab.Length < 2)
        {
            return [];
        }

        var missing = Missing(bab, sistematika);
        if (missing.Count == 0 && bab.Length <= sistematika.Length)
        {
            return [];
        }

        var asal = sendiri ? new TeksDwibahasa("sistematika yang ditetapkan peraturannya", "the outline of its own regulation") : new("sistematika bagi periode ini", "the outline for this period");
        var (hilang, lost) = missing.Count == 0 ? ("", "") : ($"; tidak ditemukan: {KataPeriksa.And(missing, Bahasa.Indonesia)}", $"; not found: {KataPeriksa.And(missing, Bahasa.Inggris)}");
        return [Temukan(
            TempatTemuan.Of(bab[0]),
            $"Dokumen memuat {KataPeriksa.Count(bab.Length)} bab, sedangkan {asal.Indonesia} {KataPeriksa.Count(sistematika.Length)} bab{hilang}.",
            $"The document has {KataPeriksa.Count(bab.Length)} chapters, while {asal.Inggris} has {KataPeriksa.Count(sistematika.Length)}{lost}.") with
        {
            Tercantum = (decimal)bab.Length,
            Terhitung = (decimal)sistematika.Length,
            TempatLain = bab.Skip(1).Select(static b => TempatTemuan.Of(b)).ToDaftar(),
        }];
    }

    // By their titles first; what is left, by its number.
    private static List<string> Missing(Bab[] bab, string[] sistematika)
    {
        var left = bab.ToList();
        var missing = new List<int>();
        for (var i = 0; i < sistematika.Length; i++)
        {
            var words = Words(sistematika[i]);
            if (left.Find(b => Words(b.Judul) is var own && words.Count(own.Contains) * 10 >= words.Count * 6) is { } match)
            {
                left.Remove(match);
            }
            else
            {
                missing.Add(i);
            }
        }

        missing.RemoveAll(i => left.Find(b => NomorCetak.Parse(b.Nomor) is [var n] && n == i + 1) is { } match && left.Remove(match));
        return missing.ConvertAll(i => $"Bab {NomorCetak.ToRoman(i + 1)} {sistematika[i]}");
    }

    private static HashSet<string> Words(string judul) => [.. judul.Split([' ', ',', '-', '/', '.'], StringSplitOptions.RemoveEmptyEntries)
        .Select(static w => w.ToLowerInvariant()).Where(static w => w.Length > 3 && w is not ("serta" or "perangkat" or "daerah"))];
}
