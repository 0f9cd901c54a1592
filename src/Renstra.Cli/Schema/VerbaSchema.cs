using System.CommandLine;
using System.Text;
using Renstra.Domain.Json;

namespace Renstra.Cli;

/// <summary>The verb <c>schema</c>: prints the JSON schema of the format, or the page that explains its members.</summary>
internal sealed partial class VerbaSchema : Verba
{
    private readonly Option<string[]> _format;

    internal VerbaSchema()
        : base("schema") => _format = Add("--format");

    internal override async Task<int> RunAsync(ParseResult parsed, Lingkungan lingkungan)
    {
        if (!Pilihan.TryChoice(parsed, _format, "json, markdown", lingkungan, out var format))
        {
            return KodeKeluar.Gagal;
        }

        var schema = RenstraJson.WriteSkema();
        await lingkungan.Out.WriteAsync(format == "markdown" ? HalamanAnggota.Write(schema, lingkungan.Bahasa) : Encoding.UTF8.GetString(schema));
        return KodeKeluar.Selesai;
    }
}
