using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>EVAL012: the money of the rows below makes less than that of the row in form E.81.</summary>
internal sealed class RincianE81Kurang() : Aturan(
    "EVAL012",
    "rincian-evaluasi-kurang",
    Keparahan.Peringatan,
    new("Rupiah rincian formulir evaluasi kurang dari induknya", "Money below a row of the evaluation form makes less than the row's own"),
    new("Rincian yang hanya sebagian membuat jumlahnya kurang; itu belum tentu salah hitung, maka peringatan. Semua kolom satu baris adalah satu temuan. Tidak dinilai bila catatan alih bentuk menyatakan ada baris yang hilang.",
        "A partial breakdown makes less; that is not yet a wrong sum, so it is a warning. All columns of a row are one finding. Not judged where a note of the conversion says that rows were lost."))
{
    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.E81, Pemeriksaan.Dasar.Reviu];

    public override ContohAturan Contoh => new(
        """
        "evaluasi": [ { "tahun": 2024, "awalRenstra": 2024, "akhirRenstra": 2026, "baris": [ { "tingkat": "program", "nama": "PROGRAM PEMBERDAYAAN SOSIAL", "anggaran": { "targetRenja": 110000000 },
          "rincian": [ { "tingkat": "kegiatan", "nama": "Pengumpulan Sumbangan dalam Daerah Kabupaten/Kota", "anggaran": { "targetRenja": 100000000 } } ] } ] } ]
        """,
        """
        "evaluasi": [ { "tahun": 2024, "awalRenstra": 2024, "akhirRenstra": 2026, "baris": [ { "tingkat": "program", "nama": "PROGRAM PEMBERDAYAAN SOSIAL", "anggaran": { "targetRenja": 110000000 },
          "rincian": [ { "tingkat": "kegiatan", "nama": "Pengumpulan Sumbangan dalam Daerah Kabupaten/Kota", "anggaran": { "targetRenja": 110000000 } } ] } ] } ]
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var found = new List<Temuan>();
        foreach (var evaluasi in konteks.Evaluasi)
        {
            var lost = new List<BedaE81>();
            foreach (var baris in evaluasi.Penjumlahan.Where(static b => b.Selisih > Rupiah.Nol && !b.IsPangkal).GroupBy(static b => b.Baris))
            {
                // The total misses what the form misses.
                if (AlihBentuk.IsHilang(baris.Key.Baris.Sumber) || (baris.Key == evaluasi.Hasil.Jumlah && AlihBentuk.IsHilang(evaluasi.Formulir.Sumber)))
                {
                    lost.AddRange(baris);
                }
                else
                {
                    found.Add(Found(evaluasi.Formulir, [.. baris]));
                }
            }

            if (lost.Count > 0)
            {
                found.Add(TakDinilai(
                    lost[0].Tempat,
                    "Menurut catatan alih bentuk sebagian baris hilang, sehingga jumlah rinciannya tidak dapat dibandingkan.",
                    "By the note of the conversion some rows are lost, so the sums of the rows below cannot be compared.") with
                { Tahun = evaluasi.Formulir.Tahun, TempatLain = lost.Skip(1).Select(static b => b.Tempat).ToDaftar() });
            }
        }

        return found;
    }

    private Temuan Found(FormulirE81 formulir, BedaE81[] beda)
    {
        string List(Bahasa bahasa) => KataPeriksa.And(beda.Select(b => $"{b.Kolom.Sebut(bahasa)} {KataPeriksa.Rp(b.Selisih)}"), bahasa);
        return Temukan(
            beda[0].Tempat,
            $"Rinciannya kurang dari baris ini: {List(Bahasa.Indonesia)}. Lengkapi rinciannya, atau jelaskan bahwa hanya sebagian yang dirinci.",
            $"The rows below make less than this row: {List(Bahasa.Inggris)}. Complete them, or say that they are only part.") with
        {
            Tahun = formulir.Tahun,
            Kode = beda[0].Baris.Baris.Kode.GetKode(),
            Tercantum = beda[0].Tercantum,
            Terhitung = beda[0].Jumlah,
            Selisih = beda[0].Selisih,
            TempatLain = beda.Skip(1).Select(static b => b.Tempat).ToDaftar(),
        };
    }
}
