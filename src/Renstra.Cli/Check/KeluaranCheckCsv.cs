using System.Globalization;

namespace Renstra.Cli;

/// <summary>A check as CSV: a line for each finding, what cannot be judged and what is accepted included.</summary>
internal sealed class KeluaranCheckCsv(Lingkungan lingkungan, char pemisah) : IKeluaranCheck
{
    private static readonly string[] Kepala =
        ["berkas", "barisBerkas", "dokumen", "status", "aturan", "nama", "keparahan", "tabel", "barisSumber", "kode", "tahun", "tempat", "baris", "kolom", "jalur", "pesan", "tercantum", "terhitung", "selisih", "satuan", "usulan", "tempatLain", "sidik"];

    public void Begin() => lingkungan.Out.WriteLine(TulisCsv.Line(Kepala, pemisah));

    public void Write(DokumenDiperiksa dokumen)
    {
        if (dokumen.Hasil is not { } hasil)
        {
            lingkungan.Out.WriteLine(TulisCsv.Line([dokumen.Bacaan.Berkas, Number(dokumen.Bacaan.Baris), "", "tidakTerbaca", .. Enumerable.Repeat("", 11), dokumen.Pesan ?? "", .. Enumerable.Repeat("", 7)], pemisah));
            return;
        }

        foreach (var t in hasil.Semua)
        {
            var letak = t.Tempat.Letak;
            lingkungan.Out.WriteLine(TulisCsv.Line(
                [
                    dokumen.Bacaan.Berkas,
                    Number(dokumen.Bacaan.Baris),
                    dokumen.Pengenal,
                    dokumen.GarisDasar.Contains(t) ? "garisDasar" : t.Status.Name,
                    t.Aturan.Id,
                    t.Aturan.Nama,
                    t.Keparahan.Name,
                    t.Tempat.Sumber?.Tabel ?? "",
                    Number(t.Tempat.Sumber?.Baris ?? 0),
                    t.Kode.IsKosong ? "" : t.Kode.ToString(),
                    t.Tahun?.ToString() ?? "",
                    t.Tempat.Nama,
                    Number(letak?.Baris ?? 0),
                    Number(letak?.Kolom ?? 0),
                    t.Tempat.Jalur,
                    t.Pesan.Sebut(lingkungan.Bahasa),
                    t.Tercantum?.Teks ?? "",
                    t.Terhitung?.Teks ?? "",
                    t.Selisih?.Teks ?? "",
                    (t.Tercantum ?? t.Terhitung)?.Satuan ?? "",
                    t.Usulan?.Uraian.Sebut(lingkungan.Bahasa) ?? "",
                    string.Join(' ', t.TempatLain.Select(static p => p.Jalur)),
                    t.SidikJari,
                ],
                pemisah));
        }
    }

    public void End(JumlahCheck jumlah)
    {
    }

    private static string Number(long n) => n == 0 ? "" : n.ToString(CultureInfo.InvariantCulture);
}
