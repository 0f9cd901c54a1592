namespace Renstra.Cli;

/// <summary>What a check keeps from one run to the next: the baseline, and the working paper with its answers.</summary>
internal sealed class PencatatCheck(PermintaanCheck asked, Lingkungan lingkungan)
{
    // So many entries that are gone are named; the others are counted.
    private const int MostNamed = 10;

    private readonly KertasKerja? _kertas = asked.KertasKerja is null ? null : new(lingkungan.Bahasa);
    private Baseline? _baseline;
    private int _ditulis;

    /// <summary>Reads what there is; false, with everything said, where a file cannot be used.</summary>
    internal async Task<bool> ReadAsync() => await ReadBaselineAsync() && await ReadPaperAsync(asked.KertasKerjaMasuk, mustExist: true) && await ReadPaperAsync(asked.KertasKerja, mustExist: false);

    internal DokumenDiperiksa Note(DokumenDiperiksa dokumen)
    {
        var noted = _baseline?.Mark(dokumen) ?? dokumen;
        if (asked.IsBaselineDitulis)
        {
            // What is being written down is known from now on.
            noted = noted with { Temuan = [.. noted.Temuan.Select(static t => t.IsAktif ? t with { IsDikenal = true } : t)] };
            _ditulis += noted.Temuan.Count(static t => t.IsDikenal);
        }

        _kertas?.Add(noted);
        return noted;
    }

    /// <summary>Writes what is to be kept, and says so on standard error; false where it could not.</summary>
    internal async Task<bool> WriteAsync()
    {
        var done = true;
        if (_baseline is not null && asked.Baseline is { } baseline)
        {
            await TellGoneAsync(_baseline, baseline);
            if (asked.IsBaselineDitulis)
            {
                done &= await BerkasCheck.WriteAsync(baseline, System.Text.Encoding.UTF8.GetBytes(_baseline.Write()), lingkungan);
                await TellAsync(done, BantuanCheck.BaselineWritten(baseline, _ditulis, lingkungan.Bahasa));
            }
        }

        if (_kertas is not null && asked.KertasKerja is { } kertas)
        {
            var written = await BerkasCheck.WriteAsync(kertas, BerkasKertas.Write(_kertas, BerkasKertas.IsMarkdown(kertas)), lingkungan);
            await TellAsync(written, BantuanCheck.PaperWritten(kertas, _kertas, lingkungan.Bahasa));
            done &= written;
        }

        return done;
    }

    private async Task<bool> ReadBaselineAsync()
    {
        if (asked.Baseline is not { } path)
        {
            return true;
        }

        if (!File.Exists(path) && !Directory.Exists(path))
        {
            _baseline = new([]);
            if (!asked.IsBaselineDitulis)
            {
                await lingkungan.Error.WriteLineAsync(TeksBersih.Of(BantuanCheck.NoBaseline(path, lingkungan.Bahasa)));
            }

            return asked.IsBaselineDitulis;
        }

        if (await BerkasCheck.ReadAsync(path, lingkungan) is not { } utf8)
        {
            return false;
        }

        _baseline = Baseline.Read(utf8);
        if (_baseline is null)
        {
            await lingkungan.Error.WriteLineAsync(TeksBersih.Of(BantuanCheck.NotBaseline(path, lingkungan.Bahasa)));
        }

        return _baseline is not null;
    }

    // A paper that is to be written over is read too, so that no answer in it is lost.
    private async Task<bool> ReadPaperAsync(string? path, bool mustExist)
    {
        if (path is null || (!mustExist && !File.Exists(path)))
        {
            return true;
        }

        if (await BerkasCheck.ReadAsync(path, lingkungan) is not { } utf8)
        {
            return false;
        }

        if (BerkasKertas.Read(utf8, BerkasKertas.IsMarkdown(path)) is not { } rows)
        {
            await lingkungan.Error.WriteLineAsync(TeksBersih.Of(BantuanCheck.NotPaper(path, lingkungan.Bahasa)));
            return false;
        }

        _kertas?.TakeOver(rows);
        return true;
    }

    private async Task TellGoneAsync(Baseline baseline, string path)
    {
        var gone = baseline.Hilang;
        foreach (var entry in gone.Take(MostNamed))
        {
            await TellAsync(true, BantuanCheck.Gone(entry, lingkungan.Bahasa));
        }

        await TellAsync(gone.Count > 0, BantuanCheck.GoneMore(Math.Max(0, gone.Count - MostNamed), asked.IsBaselineDitulis, path, lingkungan.Bahasa));
    }

    private Task TellAsync(bool tell, string text) => tell ? lingkungan.Error.WriteLineAsync(TeksBersih.Line(text)) : Task.CompletedTask;
}
