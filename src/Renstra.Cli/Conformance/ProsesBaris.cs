using System.Diagnostics;
using System.Text;

namespace Renstra.Cli;

/// <summary>How reading a line of a program ended.</summary>
internal enum StatusBaris
{
    /// <summary>With a line.</summary>
    Ada,

    /// <summary>The program closed its output.</summary>
    Tutup,

    /// <summary>The time limit.</summary>
    TerlaluLama,

    /// <summary>More characters than a line may have.</summary>
    TerlaluPanjang,
}

/// <summary>A program that is asked line by line, within a time and a length.</summary>
internal sealed class ProsesBaris : IAsyncDisposable
{
    /// <summary>The longest line that is an answer.</summary>
    internal const int MostChars = 1 << 20;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Process _process;
    private readonly Lock _lock = new();
    private readonly char[] _buffer = new char[4096];
    private string _lastError = "";
    private int _start;
    private int _end;

    private ProsesBaris(Process process)
    {
        _process = process;
        process.ErrorDataReceived += (_, e) =>
        {
            // The end of the stream comes as null, and is no last word.
            if (!string.IsNullOrWhiteSpace(e.Data))
            {
                lock (_lock)
                {
                    _lastError = e.Data.Length <= 200 ? e.Data : e.Data[..200] + "…";
                }
            }
        };
        process.BeginErrorReadLine();
    }

    /// <summary>The last line that the program wrote to its standard error.</summary>
    internal string LastError
    {
        get
        {
            lock (_lock)
            {
                return _lastError;
            }
        }
    }

    /// <summary>Starts a program.</summary>
    /// <exception cref="System.ComponentModel.Win32Exception">There is no such program, or it cannot be run.</exception>
    internal static ProsesBaris Start(string program, IReadOnlyList<string> arguments)
    {
        var info = new ProcessStartInfo(program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        foreach (var argument in arguments)
        {
            info.ArgumentList.Add(argument);
        }

        return new(Process.Start(info)!);
    }

    /// <summary>Writes a line and waits for one.</summary>
    internal async Task<(StatusBaris Status, string Line)> AskAsync(string question, TimeSpan limit)
    {
        // A pipe's read does not end when it is cancelled; the program is killed then, and the read ends with it.
        var deadline = Task.Delay(limit);
        var work = ConverseAsync(question);
        if (await Task.WhenAny(work, deadline) != work)
        {
            return (StatusBaris.TerlaluLama, "");
        }

        var answer = await work;
        if (answer.Status == StatusBaris.Tutup)
        {
            await EndAsync();
        }

        return answer;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (!_process.HasExited)
            {
                _process.Kill(entireProcessTree: true);
            }

            await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(5));
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception or TimeoutException or AggregateException)
        {
            // It is gone, or it will not go; either way there is nothing more to be done here.
        }

        _process.Dispose();
    }

    private async Task<(StatusBaris Status, string Line)> ConverseAsync(string question)
    {
        try
        {
            await _process.StandardInput.WriteAsync(question + "\n");
            await _process.StandardInput.FlushAsync();
            var line = new StringBuilder();
            while (true)
            {
                var at = _buffer.AsSpan(_start.._end).IndexOf('\n');
                var take = at < 0 ? _end - _start : at;
                line.Append(_buffer, _start, take);
                _start += at < 0 ? take : take + 1;
                if (at >= 0)
                {
                    return (StatusBaris.Ada, line.ToString().TrimEnd('\r'));
                }

                if (line.Length > MostChars)
                {
                    return (StatusBaris.TerlaluPanjang, "");
                }

                _start = 0;
                _end = await _process.StandardOutput.ReadAsync(_buffer);
                if (_end == 0)
                {
                    return line.Length > 0 ? (StatusBaris.Ada, line.ToString()) : (StatusBaris.Tutup, "");
                }
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException)
        {
            return (StatusBaris.Tutup, "");
        }
    }

    // Lets what the program still writes to its standard error arrive, outside the time limit.
    private async Task EndAsync()
    {
        try
        {
            await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(1));
        }
        catch (Exception e) when (e is TimeoutException or InvalidOperationException)
        {
        }
    }
}
