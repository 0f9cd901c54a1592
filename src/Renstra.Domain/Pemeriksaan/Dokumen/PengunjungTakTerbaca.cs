using Renstra.Domain.Json;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>Gathers the cells of a document that cannot be read, or that hold the error text of a spreadsheet; codes are the business of their own rules.</summary>
internal sealed class PengunjungTakTerbaca : Pengunjung
{
    private readonly Stack<(object Owner, Sumber? Sumber, int Depth)> _owners = new();

    internal List<SelTakTerbaca> Sel { get; } = [];

    internal static bool IsTeksGalat(string teks)
    {
        var t = teks.AsSpan().Trim();
        return t.Equals("NaN", StringComparison.Ordinal)
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

        var (owner, depth) = Named();
        var sumber = _owners.Peek().Sumber;
        var members = new string[Depth - depth];
        for (var i = 0; i < members.Length; i++)
        {
            members[i] = NameOf(depth + i) ?? "";
        }

        Sel.Add(new(
            TempatTemuan.Of(owner, members),
            cell.Teks,
            cell.Sebab ?? SebabTidakTerbaca.TeksGalat,
            cell.Asal ?? AsalKesalahan.BelumDiperiksa,
            sumber?.Tabel ?? NameOf(1) ?? ""));
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
