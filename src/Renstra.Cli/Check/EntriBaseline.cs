namespace Renstra.Cli;

/// <summary>A finding that a baseline knows. The fingerprint holds rule, node, year and values, and no line.</summary>
internal sealed record EntriBaseline(string Dokumen, string Aturan, string Noda, int? Tahun, string SidikJari)
{
    /// <summary>What tells it from all others; the rest is for people.</summary>
    internal (string Dokumen, string Aturan, string SidikJari) Kunci => (Dokumen, Aturan, SidikJari);

    internal static EntriBaseline Of(DokumenDiperiksa dokumen, TemuanBerkas t) =>
        new(dokumen.Identitas, t.Temuan.Aturan.Id, t.Noda, t.Temuan.Tahun?.Nomor, t.Temuan.SidikJari);

    internal static int Compare(EntriBaseline a, EntriBaseline b)
    {
        var order = string.CompareOrdinal(a.Dokumen, b.Dokumen);
        order = order != 0 ? order : string.CompareOrdinal(a.Aturan, b.Aturan);
        order = order != 0 ? order : string.CompareOrdinal(a.Noda, b.Noda);
        order = order != 0 ? order : Nullable.Compare(a.Tahun, b.Tahun);
        return order != 0 ? order : string.CompareOrdinal(a.SidikJari, b.SidikJari);
    }
}
