namespace Renstra.Domain.Pemeriksaan;

/// <summary>KODE006: a kegiatan of the other level of government.</summary>
internal sealed class KewenanganTidakSesuai() : Aturan(
    "KODE006",
    "kewenangan-tidak-sesuai",
    Keparahan.Galat,
    new("Angka kewenangan tidak sesuai dengan daerah", "The digit of the kewenangan does not fit the region"),
    new("Angka pertama ruas kegiatan menyatakan kewenangan: 1 provinsi, 2 kabupaten/kota. Angka 3 sampai 8 menandai daerah khusus dan tidak dinilai; kode yang memang ada dalam daftar nomenklatur bagi jenis daerah ini juga tidak. Seluruh dokumen satu temuan.",
        "The first digit of a kegiatan's segment says the kewenangan: 1 provinces, 2 kabupaten and kota. The digits 3 to 8 mark special regions and are not judged; nor are codes that the nomenclature has for this kind of region. One finding for the document."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Nomenklatur];

    public override ContohAturan Contoh => new(Document("1"), Document("2"));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var wrong = konteks.Berkode.Where(n => IsWrong(konteks, n)).ToList();
        if (wrong.Count == 0)
        {
            yield break;
        }

        var first = wrong[0];
        var right = konteks.JenisDaerah.Kewenangan;
        var stated = first.Kode.Kewenangan!;
        yield return Temukan(
            first.Tempat,
            $"Kode {first.Kode} berangka kewenangan {stated.Digit} ({stated.Sebut(Bahasa.Indonesia)}), padahal rencana ini milik {konteks.JenisDaerah.Sebut(Bahasa.Indonesia)} ({right.Digit}).{(wrong.Count > 1 ? $" Begitu pula {KataPeriksa.Count(wrong.Count - 1)} kode lain." : "")}",
            $"The code {first.Kode} has the kewenangan {stated.Digit} ({stated.Sebut(Bahasa.Inggris)}), but this is the plan of a {konteks.JenisDaerah.Sebut(Bahasa.Inggris)} ({right.Digit}).{(wrong.Count > 1 ? $" So have {KataPeriksa.Count(wrong.Count - 1)} more codes." : "")}") with
        {
            Kode = first.Kode,
            Tercantum = stated.Digit,
            Terhitung = right.Digit,
            TempatLain = wrong.Skip(1).Select(static n => n.Tempat).ToDaftar(),
            Usulan = Propose(konteks, wrong, right),
        };
    }

    internal static bool IsWrong(KonteksPemeriksaan konteks, NodaBerkode noda) => noda.Kode.Kewenangan is { Digit: <= 2 } kewenangan
        && kewenangan != konteks.JenisDaerah.Kewenangan
        && konteks.FindEntri(noda.Kode, noda.Tahun) is null;

    // Only where the code with the other digit has the same name: the provinces' list is numbered otherwise.
    private static UsulanPerbaikan? Propose(KonteksPemeriksaan konteks, List<NodaBerkode> wrong, Kewenangan right)
    {
        var changes = wrong.Select(n => (Noda: n, Kode: With(n.Kode, right)))
            .Where(c => konteks.FindEntri(c.Kode, c.Noda.Tahun) is var (entri, _) && NamaPolos.IsSama(c.Noda.Nama, entri.Nama))
            .ToList();
        return changes.Count == 0 ? null : new(new($"Tulis {KataPeriksa.Some(changes.ConvertAll(static c => c.Kode.ToString()), 5, Bahasa.Indonesia)}; namanya sama dalam nomenklatur.", $"Write {KataPeriksa.Some(changes.ConvertAll(static c => c.Kode.ToString()), 5, Bahasa.Inggris)}; the nomenclature has the same name."))
        {
            Perubahan = changes.Select(static c => PerubahanUsulan.Teks(c.Noda.Tempat, c.Kode.ToString())).ToDaftar(),
        };
    }

    internal static KodeRekening With(KodeRekening kode, Kewenangan kewenangan)
    {
        var kegiatan = kode.AtTingkat(TingkatKode.Program).AddKegiatan(kewenangan, kode.NomorKegiatan!.Value);
        return kode.NomorSubKegiatan is { } nomor ? kegiatan.AddSubKegiatan(nomor) : kegiatan;
    }

    private static string Document(string kewenangan) => $$"""
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.04", "nama": "PROGRAM REHABILITASI SOSIAL", "kegiatan": [ { "kode": "1.06.04.{{kewenangan}}.01", "nama": "Rehabilitasi Sosial Dasar", "subKegiatan": [
          { "kode": "1.06.04.{{kewenangan}}.01.0001", "nama": "Penyediaan Permakanan" } ] } ] } ] } ] }
        """;
}
