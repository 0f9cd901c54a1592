using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>Which separator groups thousands and which begins the decimals (sistem pemisah): what a caller declares of a table whose numbers are read.</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<SistemPemisah>))]
public sealed class SistemPemisah : HimpunanTertutup<SistemPemisah>, IHimpunanTertutup<SistemPemisah>
{
    /// <summary>The Indonesian way, <c>1.234,56</c>: dots group, a comma begins the decimals.</summary>
    public static readonly SistemPemisah Indonesia = new("indonesia", 1, "notasi Indonesia", "Indonesian notation", '.', ',');

    /// <summary>The American way, <c>1,234.56</c>: commas group, a point begins the decimals. Spreadsheets print it where their language is English.</summary>
    public static readonly SistemPemisah Amerika = new("amerika", 2, "notasi Amerika", "American notation", ',', '.');

    private SistemPemisah(string name, int value, string indonesia, string inggris, char ribuan, char desimal)
        : base(name, value, indonesia, inggris)
    {
        Ribuan = ribuan;
        Desimal = desimal;
    }

    /// <summary>Both notations.</summary>
    public static ImmutableArray<SistemPemisah> Semua { get; } = [Indonesia, Amerika];

    /// <summary>The separator of thousands.</summary>
    public char Ribuan { get; }

    /// <summary>The separator before the decimals.</summary>
    public char Desimal { get; }

    internal ParseExpectation Expected => Ribuan == '.' ? ParseExpectation.IndonesianNumber : ParseExpectation.AmericanNumber;

    internal ParseExpectation ExpectedGroup => Ribuan == '.' ? ParseExpectation.GroupOfThree : ParseExpectation.AmericanGroupOfThree;

    /// <summary>Writes a number in this notation, with as many decimals as it has.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The text, such as <c>1.234,56</c> or <c>1,234.56</c>.</returns>
    public string Format(decimal value)
    {
        if (Ribuan == '.')
        {
            return NotasiAngka.Indonesia.Format(value);
        }

        var plain = AngkaPolos.Normalize(value);
        return plain.ToString("N" + plain.Scale.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
