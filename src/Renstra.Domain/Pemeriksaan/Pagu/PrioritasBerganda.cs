using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>PAGU011: a sub kegiatan stands under several priorities of one table, so its pagu must not be summed twice.</summary>
internal sealed class PrioritasBerganda() : Aturan(
    "PAGU011",
    "sub-kegiatan-prioritas-berganda",
    Keparahan.Saran,
    new("Sub kegiatan tercantum di bawah beberapa prioritas", "A sub kegiatan stands under several priorities"),
    new("Satu sub kegiatan boleh, bahkan harus, mendukung beberapa prioritas; tetapi pagunya tidak boleh dijumlahkan lebih dari sekali. Ini keterangan: satu temuan untuk setiap tabel.",
        "A sub kegiatan may, and often must, support several priorities; but its pagu must not be summed more than once. This is information: one finding for each table."))
{
    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.Inmendagri2, Pemeriksaan.Dasar.Hitungan];

    public override ContohAturan Contoh => new(Document("Ketahanan sosial"), Document(null));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        if (konteks.Dokumen.Pendanaan is null || konteks.Dokumen.Prioritas.IsKosong)
        {
            yield break;
        }

        foreach (var tabel in (IReadOnlyList<TabelPrioritas>)konteks.Dokumen.Prioritas)
        {
            var several = ButirBerdukungan.All(new() { Identitas = konteks.Dokumen.Identitas, Prioritas = [tabel] })
                .Select(d => (Butir: d, konteks.Pendukung.Identify(d.Dukungan).Noda))
                .Where(static d => d.Noda is SubKegiatan)
                .GroupBy(static d => d.Noda!, ReferenceEqualityComparer.Instance)
                .Where(static g => g.Select(static d => d.Butir.Butir).Distinct(ReferenceEqualityComparer.Instance).Count() > 1)
                .ToList();
            if (several.Count == 0)
            {
                continue;
            }

            var names = several.ConvertAll(static g => $"{NamaNoda.Of(g.Key!)} ({KataPeriksa.Count(g.Count())}×)");
            yield return Temukan(
                TempatTemuan.Of(tabel),
                $"{KataPeriksa.Count(several.Count)} sub kegiatan tercantum di bawah lebih dari satu prioritas; jangan menjumlahkan pagunya lebih dari sekali: {KataPeriksa.Some(names, 8, Bahasa.Indonesia)}.",
                $"{KataPeriksa.Count(several.Count)} sub kegiatan {(several.Count == 1 ? "stands" : "stand")} under more than one priority; don't sum the pagu more than once: {KataPeriksa.Some(names, 8, Bahasa.Inggris)}.") with
            { TempatLain = several.SelectMany(static g => g).Select(static d => TempatTemuan.Of(d.Butir.Dukungan)).ToDaftar() };
        }
    }

    private static string Document(string? further)
    {
        const string Support = """{ "subKegiatan": { "teks": "Penyediaan Permakanan", "id": "SK1" }, "pagu": { "2025": 20000000 } }""";
        var second = further is null ? "" : $$""", { "nama": "{{further}}", "dukungan": [ {{Support}} ] }""";
        return $$"""
            "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.04", "nama": "PROGRAM REHABILITASI SOSIAL", "kegiatan": [ { "kode": "1.06.04.2.01", "nama": "Rehabilitasi Sosial", "subKegiatan": [
              { "id": "SK1", "kode": "1.06.04.2.01.0001", "nama": "Penyediaan Permakanan", "pagu": { "2025": 20000000 } } ] } ] } ] } ] },
            "prioritas": [ { "judul": "Program Prioritas Bupati", "jenjang": "kabupatenKota", "butir": [ { "nama": "Kesejahteraan sosial", "dukungan": [ {{Support}} ] }{{second}} ] } ]
            """;
    }
}
