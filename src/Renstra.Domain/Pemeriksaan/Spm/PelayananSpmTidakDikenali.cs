using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>SPM002: the name of a jenis pelayanan fits several of the catalogue, or none.</summary>
internal sealed class PelayananSpmTidakDikenali() : Aturan(
    "SPM002",
    "pelayanan-spm-tidak-dikenali",
    Keparahan.Peringatan,
    new("Nama jenis pelayanan SPM rancu atau tidak dikenali", "The name of a jenis pelayanan is ambiguous or unknown"),
    new("Jenis pelayanan dasar disebut sebagaimana peraturannya. Ejaan, singkatan, dan urutan kata yang lazim dikenali. Yang termasuk kewenangan tingkat pemerintahan lain dinilai oleh SPM003. Tidak dinilai di luar bidang ber-SPM.",
        "A jenis pelayanan is called as its regulation does. Usual spellings, short forms and orders of words are recognised. Those of another level of government are judged by SPM003. Not judged outside fields with SPM."))
{
    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.Spm];

    public override ContohAturan Contoh => new(
        ContohSpm.TargetTerakhir("Rehabilitasi sosial dasar anak lanjut usia telantar di luar panti"),
        ContohSpm.Target(5));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var found = new List<Temuan>();
        foreach (var tabel in konteks.TabelSpm)
        {
            foreach (var baris in tabel.Baris)
            {
                if (konteks.BidangSpm.IsKosong || baris.Nama.Length == 0 || baris.Pengenalan.Jenis is not null || PelayananKewenanganLain.Other(konteks, baris) is not null)
                {
                    continue;
                }

                // Of several that fit, what no other row is.
                JenisPelayananSpm[] sisa = [.. baris.Pengenalan.Kandidat.Where(k => !tabel.Baris.Any(b => b.Pengenalan.Jenis == k))];
                var kandidat = sisa.Length > 0 ? sisa : [.. baris.Pengenalan.Kandidat];
                string List(Bahasa bahasa) => KataPeriksa.And(kandidat.Select(static j => KataPeriksa.Quote(j.Sebut())), bahasa);
                found.Add(Temukan(
                    baris.Tempat,
                    kandidat.Length == 0 ? $"{KataPeriksa.Quote(baris.Nama)} tidak dikenali sebagai jenis pelayanan SPM." : $"{KataPeriksa.Quote(baris.Nama)} rancu; tampaknya yang dimaksud {List(Bahasa.Indonesia)}.",
                    kandidat.Length == 0 ? $"{KataPeriksa.Quote(baris.Nama)} is not recognised as a jenis pelayanan of SPM." : $"{KataPeriksa.Quote(baris.Nama)} is ambiguous; it seems to be {List(Bahasa.Inggris)}.") with
                {
                    Tercantum = baris.Nama,
                    Terhitung = kandidat.Length == 1 ? NilaiTemuan.FromTeks(kandidat[0].Sebut()) : null,
                    Usulan = kandidat.Length == 1 ? new(new($"Tulis {List(Bahasa.Indonesia)}.", $"Write {KataPeriksa.Quote(kandidat[0].Sebut())}.")) { Perubahan = [PerubahanUsulan.Teks(baris.Tempat, kandidat[0].Sebut())] } : null,
                });
            }
        }

        return found;
    }
}
