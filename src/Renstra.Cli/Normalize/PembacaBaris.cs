namespace Renstra.Cli;

/// <summary>The lines of a file or of standard input. Only what fails in opening and reading is said here; output has its own handler.</summary>
internal sealed class PembacaBaris(string path) : IAsyncDisposable
{
    private Stream? _stream;
    private IAsyncEnumerator<BarisBerkas>? _lines;

    /// <summary>The line that was read last.</summary>
    internal BarisBerkas Baris => _lines!.Current;

    /// <summary>Whether reading failed, which then was said.</summary>
    internal bool IsGagal { get; private set; }

    public async ValueTask DisposeAsync()
    {
        if (_lines is not null)
        {
            await _lines.DisposeAsync();
        }

        if (_stream is not null)
        {
            await _stream.DisposeAsync();
        }
    }

    /// <summary>Reads the next line; false at the end, and where reading failed.</summary>
    internal async Task<bool> ReadAsync(Lingkungan lingkungan)
    {
        Exception why;
        try
        {
            _stream ??= BacaBerkas.Open(path);
            _lines ??= BarisBerkas.ReadAsync(_stream).GetAsyncEnumerator();
            return await _lines.MoveNextAsync();
        }
        catch (Exception e) when (BacaBerkas.IsOfFile(e))
        {
            why = e;
        }

        IsGagal = true;
        await lingkungan.Error.WriteLineAsync(Bantuan.CannotOpen(TeksBersih.Of(path), BacaBerkas.Why(why, path, lingkungan.Bahasa), lingkungan.Bahasa));
        return false;
    }
}
