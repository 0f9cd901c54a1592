using Renstra.Domain.Json;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>Gathers the cells of a document that cannot be read, or that hold the error text of a spreadsheet; codes are the business of their own rules.</summary>
internal sealed class PengunjungTakTerbaca : Pengunjung
{
    // What programs print for nothing or for too much.
    private static readonly string[] Words = ["null", "undefined", "Infinity", "-Infinity", "[object Object]"];

    private static readonly string[] Formulas = ["#VALUE!", "#REF!", "#DIV/0!", "#N/A", "#NAME?", "#NUM!", "#NULL!"];

    private readonly Stack<(object Owner, Sumber? Sumber, int Depth)> _owners = new();

    internal List<SelTakTerbaca> Sel { get; } = [];

    /// <summary>Texts in square brackets, as a skeleton has them.</summary>
    internal List<SelTakTerbaca> Pengisi { get; } = [];

    internal static bool IsTeksGalat(string teks)
    {
        var t = teks.AsSpan().Trim();
        return t.Equals("NaN", StringComparison.Ordinal)
            || IsOf(Words, t)
            || (t.Length > 2 && t[0] == '#' && (t[^1] is '!' or '?' || t.Equals("#N/A", StringComparison.OrdinalIgnoreCase)) && t[1..^1].IndexOfAnyExceptInRange('/', 'z') < 0);
    }

    internal override void Enter(object owner, string? nama, Sumber? sumber)
    {
        var above = _owners.TryPeek(out var top) ? top.Sumber : null;
        _owners.Push((owner, sumber?.Tabel is null ? above : sumber, Depth));
    }

    internal override void Leave() => _owners.Pop();

    internal override bool IsDiminta(KeadaanTercantum keadaan, bool predikat) => keadaan == KeadaanTercantum.TidakTerbaca || (predikat && keadaan == KeadaanTercantum.Terbaca);

    internal override void Cell<T>(Tercantum<T> cell)
    {
        var galat = cell.HasValue && cell.Value is Target.Predikat { Nilai: var text } && IsTeksGalat(text);
        if ((cell.Keadaan != KeadaanTercantum.TidakTerbaca && !galat) || typeof(T) == typeof(KodeRekening) || typeof(T) == typeof(KodePerangkatDaerah) || typeof(T) == typeof(KodeWilayah))
        {
            return;
        }

        Sel.Add(Here(cell.Teks, cell.Sebab ?? SebabTidakTerbaca.TeksGalat, cell.Asal ?? AsalKesalahan.BelumDiperiksa));
    }

    internal override void Text(string teks)
    {
        if (IsTeksGalat(teks) || (teks.Contains('#', StringComparison.Ordinal) && Array.Exists(Formulas, f => teks.Contains(f, StringComparison.OrdinalIgnoreCase))))
        {
            Sel.Add(Here(teks, SebabTidakTerbaca.TeksGalat, AsalKesalahan.Dokumen));
        }
        else if (teks.AsSpan().Trim() is ['[', .. { Length: > 0 } inside, ']'] && inside.IndexOfAny('[', ']') < 0)
        {
            Pengisi.Add(Here(teks, SebabTidakTerbaca.TeksGalat, AsalKesalahan.Dokumen));
        }
    }

    private static bool IsOf(string[] words, ReadOnlySpan<char> text)
    {
        foreach (var w in words)
        {
            if (text.Equals(w, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private SelTakTerbaca Here(string teks, SebabTidakTerbaca sebab, AsalKesalahan asal)
    {
        var (owner, depth) = Named();
        var sumber = _owners.Peek().Sumber;
        var members = new string[Depth - depth];
        for (var i = 0; i < members.Length; i++)
        {
            members[i] = NameOf(depth + i) ?? "";
        }

        return new(TempatTemuan.Of(owner, members), teks, sebab, asal, sumber?.Tabel ?? (Depth > 1 ? NameOf(1) : null) ?? "");
    }

    // The nearest node that people can find: one with a name or a place in the source; columns of a form have neither.
    private (object Owner, int Depth) Named()
    {
        foreach (var (owner, _, depth) in _owners)
        {
            if (NamaNoda.Of(owner).Length > 0 || NamaNoda.SumberOf(owner) is not null)
            {
                return (owner, depth);
            }

            if (NameOf(depth - 1) is null)
            {
                break;
            }
        }

        return (_owners.Peek().Owner, _owners.Peek().Depth);
    }
}
