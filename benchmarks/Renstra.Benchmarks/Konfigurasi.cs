using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Renstra.Benchmarks;

/// <summary>Short runs in the same process, with enough warm-up that the code is at its last tier.</summary>
internal sealed class Konfigurasi : ManualConfig
{
    public Konfigurasi()
    {
        AddJob(Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithWarmupCount(12)
            .WithIterationTime(TimeInterval.FromMilliseconds(150))
            .WithMinIterationCount(8)
            .WithMaxIterationCount(16));
        HideColumns(Column.Error, Column.StdDev, Column.RatioSD, Column.Gen1, Column.Gen2);
    }
}
