using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>SPM006: more than all were served, or more than 100 %.</summary>
internal sealed class CapaianSpmMelebihi() : Aturan(
    "SPM006",
    "capaian-spm-melebihi",
    Keparahan.Peringatan,
    new("Capaian SPM melebihi yang harus dilayani", "The achievement of SPM exceeds what must be served"),
    new("Capaian penerima paling tinggi 100 %: yang dilayani tidak melebihi yang harus dilayani, kecuali datanya kurang mutakhir. Semua tahun satu baris adalah satu temuan.",
        "The achievement of receivers is at most 100 %: no more are served than must be, unless the data are out of date. All years of a row are one finding."))
{
    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.Spm];

    public override ContohAturan Contoh => new(
        ContohSpm.Capaian("\"harusDilayani\": { \"2024\": 100 }, \"realisasi\": { \"2024\": { \"nilai\": 103, \"jumlah\": 103 } }"),
        ContohSpm.Capaian("\"harusDilayani\": { \"2024\": 103 }, \"realisasi\": { \"2024\": { \"nilai\": 100, \"jumlah\": 103 } }"));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var found = new List<Temuan>();
        foreach (var baris in konteks.Dokumen.CapaianSpm?.Baris ?? default)
        {
            var more = baris.Realisasi.GetTahun().Where(t => Exceeds(baris, t)).ToList();
            if (more.Count > 0)
            {
                string List(Bahasa bahasa) => KataPeriksa.And(more.Select(t => $"{t}: {Show(baris, t)}{(baris.HarusDilayani.GetTercantum(t).TryGetValue(out var h) ? bahasa == Bahasa.Indonesia ? $" dari {h}" : $" of {h}" : "")}"), bahasa);
                found.Add(Temukan(
                    more.Count == 1 ? TempatTemuan.Of(baris, "realisasi", more[0]) : TempatTemuan.Of(baris, "realisasi"),
                    $"Capaian SPM melebihi yang harus dilayani: {List(Bahasa.Indonesia)}. Periksa jumlah yang harus dilayani.",
                    $"The achievement of SPM exceeds what must be served: {List(Bahasa.Inggris)}. Check the number that must be served.") with
                {
                    Tercantum = NilaiTemuan.FromSel(baris.Realisasi[more[0]]),
                    TempatLain = more.Count == 1 ? default : more.Select(t => TempatTemuan.Of(baris, "realisasi", t)).ToDaftar(),
                });
            }
        }

        return found;
    }

    private static string Show(BarisSpm baris, TahunAnggaran tahun) => baris.Realisasi[tahun].Value switch
    {
        Target.AngkaDenganJumlah a => $"{KataPeriksa.Angka(a.Nilai)} % ({KataPeriksa.Angka(a.Jumlah)} {(a.Satuan.IsKosong ? Satuan.Orang : a.Satuan)})",
        Target.Angka a => $"{KataPeriksa.Angka(a.Nilai)} {baris.Satuan}",
        var t => t.ToString(),
    };

    private static bool Exceeds(BarisSpm baris, TahunAnggaran tahun)
    {
        if (!baris.Realisasi[tahun].TryGetValue(out var target))
        {
            return false;
        }

        var harus = IsianDiperiksa.Number(baris.HarusDilayani.GetTercantum(tahun));
        return target switch
        {
            Target.AngkaDenganJumlah a => a.Jumlah > harus || (baris.Satuan.IsPersen && a.Nilai > 100),
            Target.Angka a => baris.Satuan.IsPersen ? a.Nilai > 100 : !baris.Satuan.IsKosong && a.Nilai > harus,
            _ => false,
        };
    }
}
