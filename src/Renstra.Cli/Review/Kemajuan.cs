using Renstra.Domain;
using Spectre.Console;

namespace Renstra.Cli;

/// <summary>A bar that shows how much of many files has been read.</summary>
internal static class Kemajuan
{
    // Beside lines on the same screen a bar would only disturb; in a pipe nobody sees it.
    internal static async Task WithAsync(SumberDokumen sumber, Lingkungan lingkungan, Func<Action<long>, Task> work)
    {
        if (!lingkungan.IsErrorTerminal || lingkungan.IsTerminal)
        {
            await work(static _ => { });
            return;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(lingkungan.Error) });
        await console.Progress().AutoClear(true).StartAsync(async context =>
        {
            var task = context.AddTask(lingkungan.Bahasa == Bahasa.Indonesia ? "Membaca" : "Reading", maxValue: Math.Max(1, sumber.CountBytes()));
            await work(bytes => task.Increment(bytes));
        });
    }
}
