using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>SPM001: a jenis pelayanan of the agency's field is missing in a table of SPM, or the table itself is.</summary>
internal sealed class PelayananSpmTidakAda() : Aturan(
    "SPM001",
    "pelayanan-spm-tidak-ada",
    Keparahan.Peringatan,
    new("Jenis pelayanan SPM tidak tercantum", "A jenis pelayanan of SPM is missing"),
    new("Semua jenis pelayanan dasar bidang perangkat daerah, menurut kewenangan daerahnya, termuat dalam tabel SPM-nya. Tidak dinilai bila sebuah baris mungkin adalah jenis itu, dan bagi ketenteraman dan ketertiban, yang lazim terbagi atas beberapa perangkat daerah. Dokumen lengkap tanpa tabel SPM adalah satu temuan; daerah atau bidang tanpa SPM dibiarkan.",
        "All jenis pelayanan of the agency's field, by the authority of its region, stand in its table of SPM. Not judged where a row may be that one, nor for public order, which several agencies share as a rule. A complete document without a table of SPM is one finding; fields without SPM are left alone."))
{
    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.Spm];

    public override ContohAturan Contoh => new(ContohSpm.Target(4), ContohSpm.Target(5));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var found = new List<Temuan>();
        foreach (var bidang in konteks.BidangSpm)
        {
            foreach (var tabel in konteks.TabelSpm)
            {
                Judge(konteks, tabel, bidang, found);
            }

            if (konteks.TabelSpm.Count == 0 && IsWhole(konteks, bidang))
            {
                found.Add(Temukan(
                    TempatTemuan.Of(konteks.Dokumen, "spm"),
                    $"Perangkat daerah ini menangani bidang {bidang.Sebut()}, yang ber-SPM, tetapi dokumennya tidak memuat tabel SPM.",
                    $"This agency holds {bidang.Sebut(Bahasa.Inggris)}, a field with SPM, but the document has no table of SPM."));
            }
        }

        return found;
    }

    // A plan in the making has no tables yet: it is whole when programmes are funded and indicators listed.
    private static bool IsWhole(KonteksPemeriksaan konteks, BidangSpm bidang) => konteks.Dokumen.Iku.Count + konteks.Dokumen.Ikk.Count > 0
        && konteks.Noda.Any(n => n.Noda is SubKegiatan && !n.Noda.PaguTercantum.IsKosong && KatalogSpm.FindBidang(n.Kode) == bidang && n.Kode.NomorProgram is > 1);

    private void Judge(KonteksPemeriksaan konteks, TabelSpm tabel, BidangSpm bidang, List<Temuan> found)
    {
        JenisPelayananSpm[] hilang = [.. KatalogSpm.Get(bidang, konteks.JenisDaerah).Jenis.Where(j => !tabel.Tercantum.Contains(j))];
        JenisSpm[] asing = [.. tabel.Baris.Where(static b => b.Pengenalan.Kandidat.IsKosong)];
        if (hilang.Length == 0)
        {
            return;
        }

        string List(Bahasa bahasa) => KataPeriksa.Some([.. hilang.Select(j => j.Sebut(bahasa))], 5, bahasa);
        var apa = tabel.IsTarget ? new TeksDwibahasa("target", "targets") : new("capaian", "achievement");
        if (bidang == BidangSpm.Trantibumlinmas || asing.Length >= hilang.Length)
        {
            found.Add(TakDinilai(
                tabel.Baris[0].Tempat,
                bidang == BidangSpm.Trantibumlinmas
                    ? $"Tabel {apa.Indonesia} SPM tidak memuat: {List(Bahasa.Indonesia)}; bidang ini lazim terbagi atas beberapa perangkat daerah."
                    : $"Tabel {apa.Indonesia} SPM tidak memuat: {List(Bahasa.Indonesia)}; mungkin itulah baris yang tidak dikenali.",
                bidang == BidangSpm.Trantibumlinmas
                    ? $"The table of SPM ({apa.Inggris}) lacks: {List(Bahasa.Inggris)}; several agencies share this field as a rule."
                    : $"The table of SPM ({apa.Inggris}) lacks: {List(Bahasa.Inggris)}; rows that were not recognised may be these."));
            return;
        }

        found.Add(Temukan(
            tabel.Baris[0].Tempat,
            $"Tabel {apa.Indonesia} SPM bidang {bidang.Sebut()} tidak memuat: {List(Bahasa.Indonesia)}.",
            $"The table of SPM ({apa.Inggris}) of {bidang.Sebut(Bahasa.Inggris)} lacks: {List(Bahasa.Inggris)}.") with
        {
            Terhitung = hilang.Length == 1 ? NilaiTemuan.FromTeks(hilang[0].Sebut()) : null,
            Usulan = new(new($"Tambahkan {List(Bahasa.Indonesia)}.", $"Add {List(Bahasa.Inggris)}.")),
        });
    }
}
