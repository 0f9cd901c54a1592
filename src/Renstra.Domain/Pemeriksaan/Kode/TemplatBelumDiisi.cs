namespace Renstra.Domain.Pemeriksaan;

/// <summary>KODE010: X.XX where the agency's bidang belongs.</summary>
internal sealed class TemplatBelumDiisi() : Aturan(
    "KODE010",
    "templat-belum-diisi",
    Keparahan.Peringatan,
    new("Kode masih berupa templat X.XX", "A code is still the template X.XX"),
    new("Dalam nomenklatur, program penunjang berkode X.XX.01; setiap perangkat daerah menggantinya dengan bidang urusannya sendiri. Seluruh dokumen satu temuan.",
        "In the nomenclature the supporting programme is X.XX.01; each agency writes its own bidang urusan there. One finding for the document."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Nomenklatur];

    public override ContohAturan Contoh => new(Document("X.XX"), Document("1.06"));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var left = konteks.Berkode.Where(static n => n.Kode.IsTemplate).ToList();
        if (left.Count == 0)
        {
            yield break;
        }

        var first = left[0];
        var filled = left.Select(n => (Noda: n, Bidang: Bidang(konteks, n))).Where(static f => !f.Bidang.IsKosong && f.Noda.Kode.Tingkat != TingkatKode.Urusan).ToList();
        yield return Temukan(
            first.Tempat,
            $"Kode {first.Kode}{(left.Count > 1 ? $" dan {KataPeriksa.Count(left.Count - 1)} kode lain" : "")} masih memuat X.XX, yang seharusnya diganti dengan bidang urusan perangkat daerah.",
            $"The code {first.Kode}{(left.Count > 1 ? $" and {KataPeriksa.Count(left.Count - 1)} more" : "")} still {(left.Count > 1 ? "have" : "has")} X.XX, in place of which the agency's bidang urusan belongs.") with
        {
            Kode = first.Kode,
            Tercantum = first.Kode.ToString(),
            Terhitung = filled.Count > 0 && ReferenceEquals(filled[0].Noda, first) ? NilaiTemuan.FromTeks(first.Kode.WithBidang(filled[0].Bidang).ToString()) : null,
            TempatLain = left.Skip(1).Select(static n => n.Tempat).ToDaftar(),
            Usulan = filled.Count == 0 ? null : UsulanPerbaikan.Aman(
                new($"Ganti X.XX dengan {filled[0].Bidang}.", $"Replace X.XX by {filled[0].Bidang}."),
                [.. filled.Select(static f => PerubahanUsulan.Teks(f.Noda.Tempat, f.Noda.Kode.WithBidang(f.Bidang).ToString()))]),
        };
    }

    // The bidang under which it stands, or the agency's only one.
    private static KodeRekening Bidang(KonteksPemeriksaan konteks, NodaBerkode noda)
    {
        foreach (var l in noda.GetLeluhur())
        {
            if (l.IsSetingkat && !l.Kode.IsTemplate && l.Kode.Tingkat == TingkatKode.BidangUrusan)
            {
                return l.Kode;
            }
        }

        return konteks.Dokumen.Identitas.PerangkatDaerah.Bidang is [var only] && only.TryGetValue(out var kode) && kode.Tingkat == TingkatKode.BidangUrusan && !kode.IsTemplate
            ? kode
            : default;
    }

    private static string Document(string bidang) => $$"""
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "{{bidang}}.01", "nama": "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA" } ] } ] }
        """;
}
