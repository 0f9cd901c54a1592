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
            // What both tables lack is one cause.
            foreach (var tabel in konteks.TabelSpm.Select(t => (Tabel: t, Hilang: Missing(konteks, t, bidang))).Where(static t => t.Hilang.Length > 0).GroupBy(static t => string.Join(' ', t.Hilang.Select(static h => h.Name))))
            {
                found.Add(Judge([.. tabel.Select(static t => t.Tabel)], bidang, tabel.First().Hilang));
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

    private static JenisPelayananSpm[] Missing(KonteksPemeriksaan konteks, TabelSpm tabel, BidangSpm bidang) =>
        [.. KatalogSpm.Get(bidang, konteks.JenisDaerah).Jenis.Where(j => !tabel.Tercantum.Contains(j))];

    private Temuan Judge(TabelSpm[] tabel, BidangSpm bidang, JenisPelayananSpm[] hilang)
    {
        string List(Bahasa bahasa) => KataPeriksa.Some([.. hilang.Select(j => j.Sebut(bahasa))], 5, bahasa);
        var apa = tabel.Length > 1 ? new TeksDwibahasa("Tabel target dan capaian SPM", "Targets and achievement of SPM")
            : tabel[0].IsTarget ? new("Tabel target SPM", "Targets of SPM")
            : new("Tabel capaian SPM", "Rows of the achievement of SPM");
        var (tempat, lain) = (tabel[0].Baris[0].Tempat, tabel.Skip(1).Select(static t => t.Baris[0].Tempat).ToDaftar());
        if (bidang == BidangSpm.Trantibumlinmas)
        {
            return TakDinilai(
                tempat,
                $"{apa.Indonesia} tidak memuat: {List(Bahasa.Indonesia)}; bidang ini lazim terbagi atas beberapa perangkat daerah.",
                $"{apa.Inggris} lack: {List(Bahasa.Inggris)}; several agencies share this field as a rule.") with
            { TempatLain = lain };
        }

        if (tabel.Any(t => t.Baris.Count(static b => b.Pengenalan.Kandidat.IsKosong) >= hilang.Length))
        {
            return TakDinilai(
                tempat,
                $"{apa.Indonesia} tidak memuat: {List(Bahasa.Indonesia)}; mungkin itulah baris yang tidak dikenali.",
                $"{apa.Inggris} lack: {List(Bahasa.Inggris)}; rows that were not recognised may be these.") with
            { TempatLain = lain };
        }

        return Temukan(
            tempat,
            $"{apa.Indonesia} bidang {bidang.Sebut()} tidak memuat: {List(Bahasa.Indonesia)}.",
            $"{apa.Inggris} ({bidang.Sebut(Bahasa.Inggris)}) lack: {List(Bahasa.Inggris)}.") with
        {
            Terhitung = hilang.Length == 1 ? NilaiTemuan.FromTeks(hilang[0].Sebut()) : null,
            Usulan = new(new($"Tambahkan {List(Bahasa.Indonesia)}.", $"Add {List(Bahasa.Inggris)}.")),
            TempatLain = lain,
        };
    }
}
