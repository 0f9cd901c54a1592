namespace Renstra.Domain.Pemeriksaan;

/// <summary>TRGT008: what is counted is another thing than the unit says.</summary>
internal sealed class SatuanTidakSesuai() : Aturan(
    "TRGT008",
    "satuan-tidak-sesuai-indikator",
    Keparahan.Saran,
    new("Satuan tidak sesuai dengan yang dihitung indikator", "The unit is not what the indicator counts"),
    new("\"Jumlah Orang …\" dihitung dalam orang, bukan dokumen. Dibiarkan bila nama indikator juga menyebut satuannya, bila satuannya sebutan lain dari hal yang sama, dan bila pasangan itu persis pasangan nomenklatur (\"Jumlah Paket Mebel yang Disediakan\" memang bersatuan Unit).",
        "\"Jumlah Orang …\" is counted in persons, not in documents. Left alone where the indicator's name also has the unit, where the unit is another word for the same thing, and where the pair is the nomenclature's own (\"Jumlah Paket Mebel yang Disediakan\" is officially in Unit)."))
{
    // What means the same when counted; the longest names first, for "Sumber Daya Manusia" is not "Sumber".
    private static readonly (string Kata, string Hal)[] Things =
    [
        ("Sumber Daya Manusia", "orang"), ("Orang", "orang"), ("Pegawai", "orang"), ("Peserta", "orang"), ("Penduduk", "orang"), ("Warga", "orang"), ("Jiwa", "orang"), ("Siswa", "orang"), ("SDM", "orang"),
        ("Keluarga", "keluarga"), ("KK", "keluarga"), ("Dokumen", "dokumen"), ("Laporan", "laporan"), ("Paket", "paket"), ("Unit", "unit"), ("Sertifikat", "sertifikat"),
        ("Lembaga", "lembaga"), ("Desa", "desa"), ("Kelurahan", "kelurahan"), ("Kecamatan", "kecamatan"), ("Kampung", "kampung"), ("Persen", "persen"), ("%", "persen"),
    ];

    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Nomenklatur, Pemeriksaan.Dasar.Kelaziman];

    public override Daftar<string> Mengalah => ["NAMA007"];

    public override ContohAturan Contoh => new(
        ContohTarget.SubKegiatan("1.06.04.2.01.0001", "Penyediaan Permakanan", """{ "nama": "Jumlah Orang yang Mendapatkan Permakanan", "satuan": "Dokumen", "target": { "2025": 100 } }"""),
        ContohTarget.SubKegiatan("1.06.04.2.01.0001", "Penyediaan Permakanan", """{ "nama": "Jumlah Orang yang Mendapatkan Permakanan", "satuan": "Orang", "target": { "2025": 100 } }"""));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        foreach (var kelompok in konteks.KelompokIndikator)
        {
            var wrong = kelompok.Semua.Where(i => Clash(i.Indikator) is not null && !SatuanResmi.IsOfficial(konteks, i)).ToList();
            if (wrong.Count > 0)
            {
                var (satuan, kata) = (wrong[0].Indikator.Satuan.Teks, Clash(wrong[0].Indikator)!);
                yield return Temukan(
                    wrong[0].Tempat("satuan"),
                    $"Indikator ini menghitung {KataPeriksa.Quote(kata)}, tetapi satuannya {KataPeriksa.Quote(satuan)}.",
                    $"This indicator counts {KataPeriksa.Quote(kata)}, but its unit is {KataPeriksa.Quote(satuan)}.") with
                {
                    Tercantum = satuan,
                    Terhitung = kata,
                    TempatLain = wrong.Skip(1).Select(static i => i.Tempat("satuan")).ToDaftar(),
                };
            }
        }
    }

    private static string? Clash(Indikator indikator)
    {
        var nama = KataIndikator.First(indikator.Nama, 1) is { } first && first.Equals("Jumlah", StringComparison.OrdinalIgnoreCase)
            ? indikator.Nama.AsSpan(indikator.Nama.IndexOf(first, StringComparison.Ordinal) + first.Length).TrimStart()
            : default;
        if (nama.IsEmpty || Thing(indikator.Satuan.Teks) is not { } unit || Counted(nama) is not { } counted || counted.Hal == unit.Hal)
        {
            return null;
        }

        return Array.Exists(Things, t => t.Hal == unit.Hal && KataIndikator.Has(indikator.Nama, t.Kata)) ? null : counted.Kata;
    }

    // Orang/Bulan counts persons as well.
    private static (string Kata, string Hal)? Thing(string satuan)
    {
        var text = satuan.AsSpan().Trim();
        text = text.IndexOf('/') is > 0 and var cut ? text[..cut].TrimEnd() : text;
        foreach (var thing in Things)
        {
            if (text.Equals(thing.Kata, StringComparison.OrdinalIgnoreCase))
            {
                return thing;
            }
        }

        return null;
    }

    private static (string Kata, string Hal)? Counted(ReadOnlySpan<char> nama)
    {
        foreach (var thing in Things)
        {
            if (nama.StartsWith(thing.Kata, StringComparison.OrdinalIgnoreCase) && (nama.Length == thing.Kata.Length || !char.IsLetterOrDigit(nama[thing.Kata.Length])))
            {
                return thing;
            }
        }

        return null;
    }
}
