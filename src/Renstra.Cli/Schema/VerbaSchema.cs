using System.CommandLine;
using System.Text;
using Renstra.Domain.Json;

namespace Renstra.Cli;

/// <summary>The verb <c>schema</c>: prints the JSON schema of the format.</summary>
internal sealed class VerbaSchema() : Verba("schema")
{
    internal override async Task<int> RunAsync(ParseResult parsed, Lingkungan lingkungan)
    {
        await lingkungan.Out.WriteAsync(Encoding.UTF8.GetString(RenstraJson.WriteSkema()));
        return KodeKeluar.Selesai;
    }
}
