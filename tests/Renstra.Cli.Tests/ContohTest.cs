using Xunit;

namespace Renstra.Cli.Tests;

/// <summary>The README's C# is the sample that the build compiles, to the letter.</summary>
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
}
