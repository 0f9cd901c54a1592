using Xunit;

namespace Renstra.Cli.Tests;

/// <summary>A test that needs a program of the machine, and is shown as skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWithAttribute : FactAttribute
{
    public FactWithAttribute(string program)
    {
        var names = OperatingSystem.IsWindows() ? new[] { $"{program}.exe" } : [program];
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        if (!folders.Any(f => names.Any(n => File.Exists(Path.Combine(f, n)))))
        {
            Skip = $"There is no {program} on this machine.";
        }
    }
}
