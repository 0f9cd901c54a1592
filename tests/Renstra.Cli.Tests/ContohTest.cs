using Xunit;

namespace Renstra.Cli.Tests;

/// <summary>The C# of README and guides is that of the samples, which the build compiles, to the letter.</summary>
public class ContohTest
{
    [Fact]
    public void The_README_shows_the_sample_as_it_is_compiled()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "contoh");
        var readme = File.ReadAllText(Path.Combine(folder, "README.md"));
        var sample = File.ReadAllText(Path.Combine(folder, "Program.cs.txt"));
        Assert.Contains($"```csharp\n{sample}```", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void The_guide_of_the_check_shows_a_rule_as_it_is_compiled()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "contoh");
        var guide = File.ReadAllText(Path.Combine(folder, "check.md"));
        var rule = File.ReadAllText(Path.Combine(folder, "ProgramTanpaOutcome.cs.txt"));
        Assert.Contains($"```csharp\n{rule}```", guide, StringComparison.Ordinal);
    }
}
