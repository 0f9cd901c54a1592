using System.Globalization;
using Renstra.Domain;

namespace Renstra.Cli;

/// <summary><c>--as angka</c>: numbers in the Indonesian notation, strictly; the normal form is a plain number as JSON writes it.</summary>
internal sealed class NormalisatorAngka : INormalisator
{
    public HasilNormal Normalize(string line, Bahasa bahasa)
    {
        if (!NotasiAngka.Indonesia.TryParseAngka(line, out var cell, out var error))
        {
            return HasilNormal.Refuse(line, Kind(error.Cause).Name, error.Describe(line, bahasa));
        }

        return cell.TryGetValue(out var number)
            ? new(line, number.ToString("0.############################", CultureInfo.InvariantCulture), [], null)
            : new(line, cell.Teks, [], null);
    }

    private static SebabTidakTerbaca Kind(ParseErrorCause cause) => cause switch
    {
        ParseErrorCause.SpreadsheetError => SebabTidakTerbaca.TeksGalat,
        ParseErrorCause.InvalidGrouping or ParseErrorCause.AmbiguousSeparator => SebabTidakTerbaca.NotasiAngka,
        _ => SebabTidakTerbaca.BukanAngka,
    };
}
