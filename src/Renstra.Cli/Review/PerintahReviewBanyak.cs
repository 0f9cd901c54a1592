using Renstra.Domain;

namespace Renstra.Cli;

/// <summary><c>renstra review</c> of several files, folders, or files of one document a line: a line for each, then totals.</summary>
internal static class PerintahReviewBanyak
{
    internal static async Task<int> RunAsync(IReadOnlyList<string> paths, bool json, bool ndjson, Lingkungan lingkungan)
    {
        var sumber = SumberDokumen.Find(paths, ndjson);
        var keluaran = new KeluaranBanyak(lingkungan.Bahasa);
        var jumlah = new JumlahTinjauan();
        await Kemajuan.WithAsync(sumber, lingkungan, async progress =>
        {
            foreach (var berkas in sumber.Berkas)
            {
                await foreach (var baris in berkas.ReadAsync(lingkungan.Bahasa, progress))
                {
                    jumlah.Add(baris);
                    await lingkungan.Out.WriteLineAsync(json ? keluaran.Json(baris) : keluaran.Text(baris));
                }
            }
        });
        await lingkungan.Out.WriteLineAsync(json ? KeluaranBanyak.Json(jumlah, sumber.Dilewati) : keluaran.Text(jumlah, sumber.Dilewati));
        if (jumlah.Terbaca + jumlah.TidakTerbaca == 0)
        {
            await lingkungan.Error.WriteLineAsync(Bantuan.NothingToReview("review", lingkungan.Bahasa));
            return KodeKeluar.Gagal;
        }

        return jumlah.TidakTerbaca == 0 ? KodeKeluar.Selesai : KodeKeluar.Gagal;
    }
}
