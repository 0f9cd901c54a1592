using System.Text.Json;
using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>Cells as a reader of Indonesian tables expects them: 1.039.000.000; 95,76 (41.893 Orang); what has no value between « and ».</summary>
internal static class TeksSel
{
    private static NotasiAngka Notasi => NotasiAngka.Indonesia;

    internal static string Of<T>(Tercantum<T> cell)
        where T : notnull => cell.Keadaan switch
        {
            KeadaanTercantum.Terbaca => Value(cell.Value),
            KeadaanTercantum.Kosong => "",
            KeadaanTercantum.Strip => "-",
            _ => Unreadable(cell.Teks),
        };

    internal static string Of(Target target) => target switch
    {
        Target.Angka a => Notasi.Format(a.Nilai),
        Target.Rentang r => $"{Notasi.Format(r.Dari)}–{Notasi.Format(r.Sampai)}",
        Target.Batas b => Bound(b.Jenis) + Notasi.Format(b.Nilai),
        Target.AngkaDenganJumlah j => $"{Notasi.Format(j.Nilai)} ({Notasi.Format(j.Jumlah)}{(j.Satuan.IsKosong ? "" : " " + j.Satuan.Teks)})",
        _ => target.ToString()!,
    };

    /// <summary>Whether a JSON value is a cell: a number, a text, or the object of one.</summary>
    internal static bool IsSel(JsonElement value) => value.ValueKind is JsonValueKind.Number or JsonValueKind.String
        || (value.ValueKind == JsonValueKind.Object && (value.TryGetProperty("tertulis", out _) || TryTarget(value, out _)));

    internal static string Of(JsonElement cell)
    {
        switch (cell.ValueKind)
        {
            case JsonValueKind.Number:
                return Notasi.Format(cell.GetDecimal());
            case JsonValueKind.String:
                return cell.GetString()!;
            default:
                return cell.TryGetProperty("tertulis", out var printed)
                    ? printed.GetString() is "-" ? "-" : Unreadable(printed.GetString()!)
                    : TryTarget(cell, out var target) ? Of(target) : cell.GetRawText();
        }
    }

    private static string Value<T>(T value) => value switch
    {
        Rupiah r => r.ToString("N", null),
        Persen p => Notasi.Format(p.Poin),
        Target t => Of(t),
        decimal d => Notasi.Format(d),
        _ => value!.ToString()!,
    };

    private static string Unreadable(string printed) => $"«{printed}»";

    private static string Bound(JenisBatas jenis) => jenis switch
    {
        JenisBatas.Minimal => "≥ ",
        JenisBatas.Maksimal => "≤ ",
        JenisBatas.LebihDari => "> ",
        _ => "< ",
    };

    private static bool TryTarget(JsonElement o, out Target target)
    {
        target = null!;
        decimal? Number(string name) => o.TryGetProperty(name, out var n) && n.ValueKind == JsonValueKind.Number ? n.GetDecimal() : null;
        if (Number("dari") is { } from && Number("sampai") is { } to)
        {
            target = new Target.Rentang(from, to);
        }
        else if (Number("nilai") is { } value && Number("jumlah") is { } count)
        {
            target = new Target.AngkaDenganJumlah(value, count, o.TryGetProperty("satuan", out var unit) ? Satuan.Parse(unit.GetString()!, null) : Satuan.Kosong);
        }
        else
        {
            foreach (var (name, kind) in new[] { ("minimal", JenisBatas.Minimal), ("maksimal", JenisBatas.Maksimal), ("lebihDari", JenisBatas.LebihDari), ("kurangDari", JenisBatas.KurangDari) })
            {
                if (Number(name) is { } bound)
                {
                    target = new Target.Batas(kind, bound);
                }
            }
        }

        return target is not null;
    }
}
