using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>TRGT011: yearly percentages are added up over the years.</summary>
internal sealed class PersenDijumlahkan() : Aturan(
    "TRGT011",
    "persen-dijumlahkan-antartahun",
    Keparahan.Peringatan,
    new("Target persen dijumlahkan antartahun", "Targets in percent are added up over the years"),
    new("Persentase setiap tahun tidak menjumlah menjadi persentase periode: tiga kali 100 persen tetap 100 persen. Target Renstra seperti itu membuat tingkat capaian terlalu rendah. Semua baris satu formulir satu temuan. Akumulasi \"jumlah\" yang dinyatakan dinilai hanya bila jumlahnya melebihi 100, sebab bagian yang dikerjakan bertahap memang menjumlah.",
        "Yearly percentages do not add up to that of the period: three times 100 percent is still 100 percent. Such a target Renstra makes achievement too low. All rows of a form are one finding. A declared accumulation by sum is judged only where the sum exceeds 100, for shares done step by step do add up."))
{
    // A percentage of that size is an amount in the wrong column.
    private const decimal TerlaluBesar = 10_000;

    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.Hitungan, Pemeriksaan.Dasar.E81];

    public override ContohAturan Contoh => new(Document(300), Document(100));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        foreach (var formulir in (IReadOnlyList<FormulirE81>)konteks.Dokumen.Evaluasi)
        {
            var tahun = formulir is { AwalRenstra: { } awal, AkhirRenstra: { } akhir } ? akhir - awal + 1 : 0;
            var rows = formulir.Baris.SelectMany(Indicators).Where(i => IsSummed(i, tahun)).ToList();
            if (rows.Count > 0)
            {
                yield return Summed(rows);
            }
        }

        var declared = konteks.KelompokIndikator.Where(k => IsDeclared(konteks, k)).ToList();
        if (declared.Count > 0)
        {
            string List(Bahasa bahasa) => KataPeriksa.Some([.. declared.Select(k => $"{KataPeriksa.Quote(k.Indikator.Nama)} ({KataPeriksa.Angka(Sum(konteks, k))} %)")], 8, bahasa);
            yield return Temukan(
                declared[0].Pokok.Tempat("akumulasi"),
                $"Target persen dinyatakan dijumlahkan antartahun, sehingga bagian dari keseluruhan melebihi 100 persen pada {List(Bahasa.Indonesia)}. Nyatakan posisi akhir atau rata-rata.",
                $"Targets in percent are declared to add up over the years, so a share of a whole exceeds 100 percent in {List(Bahasa.Inggris)}. Declare an end position or a mean.") with
            { TempatLain = declared.Skip(1).Select(static k => k.Pokok.Tempat("akumulasi")).ToDaftar() };
        }
    }

    private Temuan Summed(List<IndikatorE81> rows)
    {
        var first = rows[0];
        var target = DeretTarget.Angka(first.Kinerja!.TargetRenstra)!.Value;
        var renja = DeretTarget.Angka(first.Kinerja.TargetRenja);
        var times = renja is > 0 ? new TeksDwibahasa($" (target Renja {KataPeriksa.Angka(renja.Value)})", $" (target Renja {KataPeriksa.Angka(renja.Value)})") : new("", "");
        return Temukan(
            TempatTemuan.Of(first, "kinerja", "targetRenstra"),
            $"Target Renstra {KataPeriksa.Count(rows.Count)} baris persen adalah jumlah target tahunannya: {KataPeriksa.Quote(first.Nama)} {KataPeriksa.Angka(target)}{times.Indonesia}. Persentase tidak menjumlah antartahun, sehingga tingkat capaian Renstra baris-baris itu terlalu rendah.",
            $"The target Renstra of {KataIndikator.Banyak(rows.Count, "row")} in percent is the sum of its yearly targets: {KataPeriksa.Quote(first.Nama)} {KataPeriksa.Angka(target)}{times.Inggris}. Percentages do not add up over years, so the Renstra achievement of those rows is too low.") with
        {
            Tercantum = NilaiTemuan.FromAngka(target, first.Satuan),
            Terhitung = renja is > 0 ? NilaiTemuan.FromAngka(renja.Value, first.Satuan) : null,
            TempatLain = rows.Skip(1).Select(static r => TempatTemuan.Of(r, "kinerja", "targetRenstra")).ToDaftar(),
        };
    }

    private static bool IsSummed(IndikatorE81 indikator, int tahun)
    {
        if (!KataIndikator.IsSatuanPersen(indikator.Satuan) || indikator.Kinerja is not { } kinerja || DeretTarget.Angka(kinerja.TargetRenstra) is not ( > 100 and < TerlaluBesar and var target))
        {
            return false;
        }

        return DeretTarget.Angka(kinerja.TargetRenja) is > 0 and { } renja ? tahun > 1 && target == renja * tahun : KataIndikator.IsBagian(indikator.Nama);
    }

    private static bool IsDeclared(KonteksPemeriksaan konteks, KelompokIndikator kelompok) =>
        kelompok.Semua.Any(static i => i.Indikator.Akumulasi?.Tahun == CaraAkumulasi.Jumlah)
        && (kelompok.Satuan.IsKosong || KataIndikator.IsSatuanPersen(kelompok.Satuan)) && KataIndikator.IsBagian(kelompok.Indikator.Nama)
        && kelompok.Indikator.SifatTarget != SifatTarget.Kumulatif && Sum(konteks, kelompok) > 100;

    private static decimal Sum(KonteksPemeriksaan konteks, KelompokIndikator kelompok)
    {
        // Absurd figures are another rule's; here they only must not overflow.
        var deret = kelompok.GetDeret(konteks);
        return deret.Any(static d => Math.Abs(d.Nilai) > 1_000_000_000_000) ? 0 : deret.Sum(static d => d.Nilai);
    }

    private static IEnumerable<IndikatorE81> Indicators(BarisE81 baris) => baris.Indikator.Concat(baris.Rincian.SelectMany(Indicators));

    private static string Document(int targetRenstra) => $$"""
        "evaluasi": [ { "tahun": 2024, "awalRenstra": 2024, "akhirRenstra": 2026, "baris": [ { "tingkat": "program", "nama": "PROGRAM PEMBERDAYAAN SOSIAL",
          "indikator": [ { "nama": "Persentase Lembaga yang Meningkat Kualitasnya", "satuan": "Persen", "kinerja": { "targetRenstra": {{KataPeriksa.Count(targetRenstra)}}, "targetRenja": 100 } } ] } ] } ]
        """;
}
