namespace Renstra.Domain.Pemeriksaan;

/// <summary>KSKD013: a group of a list in the text has another number of items than the text says.</summary>
internal sealed class JumlahKelompokBerbeda() : Aturan(
    "KSKD013",
    "jumlah-kelompok-berbeda",
    Keparahan.Peringatan,
    new("Jumlah isi kelompok berbeda dari yang disebut teks", "A group has another number of items than the text says"),
    new("Jumlah yang disebut bagi satu kelompok sama dengan banyaknya isi kelompok itu. Kelompok yang isinya tidak dirinci tidak dinilai, begitu pula bila daftarnya sendiri berbeda dari tabel pendanaan.",
        "The count given for a group is the number of its items. A group whose items are not listed is not judged, nor one whose list itself differs from the funding table."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Hitungan];

    public override ContohAturan Contoh => new(
        """ "uraian": [ { "tingkat": "program", "kelompok": [ { "nama": "Program utama", "jumlahTercantum": 2, "butir": [ { "teks": "Program Rehabilitasi Sosial" } ] } ] } ] """,
        """ "uraian": [ { "tingkat": "program", "kelompok": [ { "nama": "Program utama", "jumlahTercantum": 1, "butir": [ { "teks": "Program Rehabilitasi Sosial" } ] } ] } ] """);

    public override Daftar<string> Mengalah => ["KSKD012"];

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        foreach (var kelompok in konteks.Dokumen.Uraian.SelectMany(static u => u.Kelompok))
        {
            if (IsBeda(kelompok) && kelompok.JumlahTercantum.TryGetValue(out var stated))
            {
                yield return Temukan(
                    TempatTemuan.Of(kelompok, "jumlahTercantum"),
                    $"Teks menyebut {KataPeriksa.Angka(stated)}, sedangkan isi kelompok ini {KataPeriksa.Count(kelompok.Butir.Count)}.",
                    $"The text states {KataPeriksa.Angka(stated)}, while this group has {KataPeriksa.Count(kelompok.Butir.Count)} items.") with
                {
                    Tercantum = NilaiTemuan.FromAngka(stated),
                    Terhitung = NilaiTemuan.FromAngka(kelompok.Butir.Count),
                };
            }
        }
    }

    internal static bool IsBeda(KelompokUraian kelompok) => !kelompok.Butir.IsKosong && kelompok.JumlahTercantum.TryGetValue(out var stated) && stated != kelompok.Butir.Count;
}
