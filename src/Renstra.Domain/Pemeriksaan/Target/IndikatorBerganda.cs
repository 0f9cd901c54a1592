namespace Renstra.Domain.Pemeriksaan;

/// <summary>TRGT016: the same indicator twice in one node or table.</summary>
internal sealed class IndikatorBerganda() : Aturan(
    "TRGT016",
    "indikator-berganda",
    Keparahan.Peringatan,
    new("Indikator yang sama dua kali pada satu tempat", "The same indicator twice in one place"),
    new("Satu tujuan, sasaran, program, kegiatan, atau sub kegiatan, dan satu tabel IKU atau IKK, memuat satu indikator satu kali. Nama yang hanya berbeda penulisannya sama; yang berbeda satuannya dibiarkan.",
        "A tujuan, sasaran, program, kegiatan or sub kegiatan, and a table of IKU or IKK, has an indicator once. Names that differ in writing alone are equal; those of different units are left alone."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Reviu, Pemeriksaan.Dasar.Kelaziman];

    public override ContohAturan Contoh => new(
        ContohTarget.Sasaran("""
            { "nama": "Indeks Kepuasan Masyarakat", "satuan": "Indeks", "target": { "2025": 80, "2026": 81, "2027": 82, "2028": 83, "2029": 84 } },
            { "nama": "indeks kepuasan masyarakat", "satuan": "Indeks", "target": { "2025": 80, "2026": 81, "2027": 82, "2028": 83, "2029": 84 } }
            """),
        ContohTarget.Sasaran("""
            { "nama": "Indeks Kepuasan Masyarakat", "satuan": "Indeks", "target": { "2025": 80, "2026": 81, "2027": 82, "2028": 83, "2029": 84 } },
            { "nama": "Persentase PPKS yang Tertangani", "satuan": "%", "target": { "2025": 80, "2026": 85, "2027": 90, "2028": 95, "2029": 100 } }
            """));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var seen = new Dictionary<(object Pemilik, string Nama, Satuan Satuan), List<IndikatorDiperiksa>>();
        foreach (var i in konteks.Indikator.Where(static i => i.Jenis != JenisPemilik.Rpjmd))
        {
            // Rows of IKU and IKK own one indicator each; what they may not repeat is the table.
            object pemilik = i.Pemilik is BarisIndikator ? i.Jenis : new Identity(i.Pemilik);
            if (NamaSerupa.Key(i.Indikator.Nama) is { Length: > 0 } nama)
            {
                var key = (pemilik, nama, i.Indikator.Satuan);
                if (!seen.TryGetValue(key, out var same))
                {
                    seen.Add(key, same = []);
                }

                same.Add(i);
            }
        }

        foreach (var same in seen.Values.Where(static s => s.Count > 1))
        {
            yield return Temukan(
                same[1].Tempat(),
                $"Indikator {KataPeriksa.Quote(same[1].Indikator.Nama)} sudah tercantum pada tempat yang sama.",
                $"The indicator {KataPeriksa.Quote(same[1].Indikator.Nama)} already stands in the same place.") with
            { TempatLain = [same[0].Tempat(), .. same.Skip(2).Select(static i => i.Tempat())] };
        }
    }

    private sealed record Identity(object Pemilik)
    {
        public bool Equals(Identity? other) => ReferenceEquals(Pemilik, other?.Pemilik);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Pemilik);
    }
}
