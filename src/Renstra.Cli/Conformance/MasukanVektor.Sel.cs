using System.Text.Json;
using Renstra.Domain;

namespace Renstra.Cli;

/// <content>Cells: null is a blank, "-" a dash, "?" unreadable, "NA" said not to apply, anything else a value.</content>
internal sealed partial class MasukanVektor
{
    /// <summary>A cell with what an indicator promises or reaches: a number, a range, a bound or a grade.</summary>
    internal Tercantum<Target> Sel(string name) => Cell(Member(name), name, static t => Target.Parse(t, null));

    /// <summary>A cell with an amount of money.</summary>
    internal Tercantum<Rupiah> SelRupiah(string name) => Cell(Member(name), name, static t => Domain.Rupiah.Parse(t));

    internal Tercantum<Target>[] DaftarSel(string name) => [.. List(name).Select(e => Cell(e, name, static t => Target.Parse(t, null)))];

    internal Tercantum<Rupiah>[] DaftarSelRupiah(string name) => [.. List(name).Select(e => Cell(e, name, static t => Domain.Rupiah.Parse(t)))];

    internal Rupiah[] DaftarRupiah(string name) => [.. Texts(name).Select(static t => Domain.Rupiah.Parse(t))];

    /// <summary>A percentage, or none for the reason given.</summary>
    internal Terhitung<Persen> Persen(string name, SebabTidakTerhitung none) => NumberOrNull(name) is { } poin ? Domain.Persen.FromPoin(poin) : none;

    // In statements: a conditional of a number and a reason would turn the reason into its number.
    internal Terhitung<decimal> Angka(string name, SebabTidakTerhitung none)
    {
        if (NumberOrNull(name) is { } number)
        {
            return number;
        }

        return none;
    }

    private Tercantum<T> Cell<T>(JsonElement? cell, string name, Func<string, T> parse)
        where T : notnull => cell switch
        {
            null or { ValueKind: JsonValueKind.Null } => default,
            { ValueKind: JsonValueKind.String } text => text.GetString() switch
            {
                "-" => Tercantum<T>.Strip,
                "?" => Tercantum.TidakTerbaca<T>("?"),
                "NA" => Tercantum.TidakTerbaca<T>("NA", SebabTidakTerbaca.TidakBerlaku),
                var value => parse(value!),
            },
            _ => throw Wrong(name, "sel: teks atau null", "a cell: a text or null"),
        };
}
