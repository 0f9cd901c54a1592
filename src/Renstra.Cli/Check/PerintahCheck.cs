using Renstra.Domain.Json;

namespace Renstra.Cli;

/// <summary><c>renstra check</c>: checks documents several at a time, and writes what was found in the order of the arguments.</summary>
internal sealed class PerintahCheck(PermintaanCheck asked, Lingkungan lingkungan)
{
    private readonly JumlahCheck _jumlah = new();
    private readonly PencatatCheck _pencatat = new(asked, lingkungan);

    internal async Task<int> RunAsync()
    {
        var sumber = SumberDokumen.Find(asked.Berkas, asked.IsNdjson);
        if (await FindSettingsAsync(sumber) is not { } setelan || !await _pencatat.ReadAsync())
        {
            return KodeKeluar.Gagal;
        }

        var keluaran = Create(sumber);
        keluaran.Begin();
        await BilahKemajuan.RunAsync(sumber, lingkungan, async progress =>
        {
            await foreach (var documents in Berurutan.RunAsync(WorkAsync(sumber, setelan, progress), asked.Jobs))
            {
                foreach (var document in documents)
                {
                    var noted = _pencatat.Note(document);
                    _jumlah.Add(noted);
                    keluaran.Write(noted);
                }
            }
        });
        keluaran.End(_jumlah);
        (keluaran as IDisposable)?.Dispose();
        return await FinishAsync();
    }

    private async Task<int> FinishAsync()
    {
        if (_jumlah.Dokumen == 0)
        {
            await lingkungan.Error.WriteLineAsync(BantuanCheck.NothingToCheck(lingkungan.Bahasa));
            return KodeKeluar.Gagal;
        }

        return !await _pencatat.WriteAsync() || _jumlah.TidakTerbaca > 0 ? KodeKeluar.Gagal
            : _jumlah.IsGagal ? KodeKeluar.TidakDitemukan
            : KodeKeluar.Selesai;
    }

    private async Task<IReadOnlyList<SetelanCheck>?> FindSettingsAsync(SumberDokumen sumber)
    {
        var pencari = new PencariKonfigurasi(asked, lingkungan);
        List<SetelanCheck> found = [];
        foreach (var berkas in sumber.Berkas)
        {
            if (await pencari.FindAsync(berkas.Path) is not { } setelan)
            {
                return null;
            }

            found.Add(setelan);
        }

        return found;
    }

    private IKeluaranCheck Create(SumberDokumen sumber) => asked.Format switch
    {
        "json" => new KeluaranCheckJson(lingkungan, satu: sumber.Berkas is [var one] && !IsMany(one) && !one.IsDariFolder && asked.Berkas.Count == 1),
        "sarif" => new KeluaranSarif(lingkungan),
        "github" => new KeluaranGithub(lingkungan),
        "junit" => new KeluaranJunit(lingkungan),
        "csv" => new KeluaranCheckCsv(lingkungan),
        "md" => new KeluaranCheckMd(lingkungan),
        _ => new KeluaranCheckTeks(lingkungan),
    };

    private static bool IsMany(BerkasSumber berkas) => berkas.IsNdjson || BerkasSumber.IsBerbaris(berkas.Path) || berkas.IsFolderKosong || berkas.IsFolderTertutup;

    // A file of one document is read and checked by one worker; of a file of many, the lines are read here and checked by workers.
    private async IAsyncEnumerable<Func<Task<IReadOnlyList<DokumenDiperiksa>>>> WorkAsync(SumberDokumen sumber, IReadOnlyList<SetelanCheck> setelan, Action<long> progress)
    {
        for (var i = 0; i < sumber.Berkas.Count; i++)
        {
            var (berkas, cara) = (sumber.Berkas[i], setelan[i]);
            DokumenDiperiksa Check(BarisDokumen? baris, HasilBaca hasil) => DokumenDiperiksa.Check(berkas.Path, baris, hasil, cara, lingkungan.Bahasa);
            DokumenDiperiksa Fail(long baris, string pesan) => new(berkas.Path, baris, cara) { Pesan = pesan };
            if (!IsMany(berkas))
            {
                yield return async () => await berkas.ReadAsync(lingkungan.Bahasa, progress, Check, Fail).ToListAsync();
                continue;
            }

            await foreach (var one in berkas.ReadAsync<Func<DokumenDiperiksa>>(lingkungan.Bahasa, progress, (baris, hasil) => () => Check(baris, hasil), (baris, pesan) => () => Fail(baris, pesan)))
            {
                yield return () => Task.FromResult<IReadOnlyList<DokumenDiperiksa>>([one()]);
            }
        }
    }
}
