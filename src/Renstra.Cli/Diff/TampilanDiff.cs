using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>A comparison for people: what changed in numbers, the pagu by year, then node by node; as text, or as Markdown for a memo.</summary>
internal sealed partial class TampilanDiff(Lingkungan lingkungan, bool isMarkdown)
{
    private readonly Alur _alur = new(lingkungan);
    private readonly bool _id = lingkungan.Bahasa == Bahasa.Indonesia;

    internal void Write(PerbandinganRenstra hasil, PermintaanDiff asked)
    {
        Title(_id ? "Perbandingan Renstra" : "Comparison of plans");
        Item(_id ? $"lama: {Describe(hasil.Lama, asked.Lama)}" : $"old: {Describe(hasil.Lama, asked.Lama)}");
        Item(_id ? $"baru: {Describe(hasil.Baru, asked.Baru)}" : $"new: {Describe(hasil.Baru, asked.Baru)}");
        var nodes = asked.Nodes(hasil).ToArray();
        var counts = JenisPerubahan.Semua.Skip(1).Select(j => (Jenis: j, Jumlah: nodes.Count(n => n.Jenis == j))).Where(static c => c.Jumlah > 0).Select(c => $"{c.Jumlah} {c.Jenis.Sebut(lingkungan.Bahasa)}").ToArray();
        Item((_id ? "noda: " : "nodes: ") + (counts.Length == 0 ? (_id ? "tidak ada yang berubah" : "nothing changed") : string.Join(", ", counts)));
        WritePagu(hasil, asked);
        WriteNodes(nodes, asked);
        WriteKinerja(asked.Whole(hasil.Kinerja).ToArray(), asked);
        WriteStrategi([.. asked.Whole(hasil.Strategi)], [.. asked.Whole(hasil.ArahKebijakan)]);
        WriteSpm(asked.Whole(hasil.Spm).ToArray(), asked);
        WritePrioritas(asked.Whole(hasil.Prioritas).ToArray(), asked);
    }

    private static string Describe(DokumenRenstra dokumen, string path)
    {
        var identitas = dokumen.Identitas;
        return $"{path} ({identitas.PerangkatDaerah.Nama} {identitas.Daerah.Nama} {identitas.Periode}{(identitas.Peraturan is { } p ? $"; {p.Bentuk} {p.Nomor}/{p.Tahun}" : "")})";
    }

    private void WritePagu(PerbandinganRenstra hasil, PermintaanDiff asked)
    {
        var rows = hasil.Pagu.Where(p => (p.Lama.IsAda || p.Baru.IsAda) && (asked.Tahun is null || p.Tahun == asked.Tahun)).ToArray();
        if (rows.Length == 0)
        {
            return;
        }

        Section(_id ? "Pagu seluruh rencana, terhitung dari tingkat terbawah" : "Pagu of the whole plan, computed from its lowest level");
        string[] head = _id ? ["tahun", "lama", "baru", "selisih"] : ["year", "old", "new", "difference"];
        Grid(head, [.. rows.Select(static p => new[] { p.Tahun.ToString(), Rp(p.Lama.Jumlah), Rp(p.Baru.Jumlah), Signed(p.Selisih) })]);
    }

    private void WriteNodes(PerubahanNoda[] nodes, PermintaanDiff asked)
    {
        if (nodes.Length > 0)
        {
            Section(_id ? "Bidang, program, kegiatan, dan sub kegiatan" : "Bidang, programmes, kegiatan and sub kegiatan");
        }

        foreach (var node in nodes)
        {
            Item($"{node.Jenis.Sebut(lingkungan.Bahasa)}: {Name(node)}");
            WritePagu(node.Pagu, asked, "");
            WriteIndicators(node.Indikator, asked);
        }
    }

    private void WriteIndicators(Daftar<PerubahanIndikator> indikator, PermintaanDiff asked)
    {
        foreach (var i in indikator)
        {
            var unit = i.IsSatuanBerubah ? $", {(_id ? "satuan" : "unit")} {i.Lama!.Satuan.Teks} → {i.Baru!.Satuan.Teks}" : "";
            var name = i.Jenis == JenisPerubahan.BergantiNama ? $"{i.Lama!.Nama} → {i.Baru!.Nama}" : (i.Baru ?? i.Lama)!.Nama;
            Detail($"{(_id ? "indikator" : "indicator")} {i.Jenis.Sebut(lingkungan.Bahasa)}: {name}{unit}{Details(i)}");
            WriteValues("  target", i.Target, asked);
        }
    }

    private string Details(PerubahanIndikator i) => string.Concat(
        i.IsBaselineBerubah ? $", baseline {Baseline(i.Lama!)} → {Baseline(i.Baru!)}" : "",
        i.IsPolaritasBerubah ? $", {(_id ? "polaritas" : "polarity")} {Blank(i.Lama!.Polaritas?.Sebut(lingkungan.Bahasa) ?? "")} → {Blank(i.Baru!.Polaritas?.Sebut(lingkungan.Bahasa) ?? "")}" : "",
        i.IsSifatBerubah ? $", {(_id ? "sifat akumulasi atau targetnya berubah" : "how it or its targets accumulate changed")}" : "");

    private string Baseline(Indikator indikator) => indikator.Baseline is { } b ? $"{Blank(TeksSel.Of(b.Nilai))}{(b.Tahun is { } tahun ? $" ({tahun})" : "")}" : Blank("");

    private void WritePagu(Daftar<PerubahanNilai<Rupiah>> pagu, PermintaanDiff asked, string indent)
    {
        foreach (var p in asked.Values(pagu))
        {
            Detail($"{indent}pagu {p.Tahun}: {Cell(p.Lama)} → {Cell(p.Baru)}{(p.Lama.TryGetValue(out var a) && p.Baru.TryGetValue(out var b) ? $" ({Signed(b - a)})" : "")}");
        }
    }

    private void WriteValues<T>(string nama, Daftar<PerubahanNilai<T>> nilai, PermintaanDiff asked)
        where T : notnull
    {
        var cells = asked.Values(nilai).Select(t => $"{t.Tahun} {Blank(TeksSel.Of(t.Lama))} → {Blank(TeksSel.Of(t.Baru))}").ToArray();
        if (cells.Length > 0)
        {
            Detail($"{nama} {string.Join("; ", cells)}");
        }
    }

    private string Name(PerubahanNoda node)
    {
        static string One(NodaDiperiksa n) => $"{n.Noda.Kode.Teks} {n.Noda.Nama}".Trim();
        var basis = node.Dasar is { } dasar && dasar != DasarPengenalan.KodeDanNama ? $" [{dasar.Sebut(lingkungan.Bahasa)}]" : "";
        return node.Lama is { } lama && node.Baru is { } baru && (node.IsKodeBerubah || node.IsNamaBerubah) ? $"{One(lama)} → {One(baru)}{basis}" : One(node.Noda) + basis;
    }

    private string Cell(Tercantum<Rupiah> sel) => sel.TryGetValue(out var value) ? Rp(value) : Blank(TeksSel.Of(sel));

    private string Blank(string text) => text.Length > 0 ? text : _id ? "(kosong)" : "(blank)";

    private static string Rp(Rupiah value) => value.ToString("C", null);

    private static string Signed(Rupiah value) => value > Rupiah.Nol ? "+" + Rp(value) : Rp(value);

    private void Title(string text) => _alur.Line(isMarkdown ? $"# {text}" : text);

    private void Section(string text)
    {
        _alur.Line();
        _alur.Line(isMarkdown ? $"## {text}" : text.ToUpperInvariant());
        if (isMarkdown)
        {
            _alur.Line();
        }
    }

    private void Item(string text) => _alur.Prose(isMarkdown ? "- " : "", isMarkdown ? Escape(text) : TeksBersih.Line(text), "  ");

    private void Detail(string text) => _alur.Prose(isMarkdown ? "  - " : "    ", isMarkdown ? Escape(text.Trim()) : TeksBersih.Line(text), "    ");

    private void Grid(string[] head, string[][] rows)
    {
        if (isMarkdown)
        {
            _alur.Line($"| {string.Join(" | ", head)} |");
            _alur.Line($"|---|{string.Concat(head.Skip(1).Select(static _ => "---:|"))}");
            Array.ForEach(rows, r => _alur.Line($"| {string.Join(" | ", r)} |"));
            return;
        }

        var width = head.Select((h, i) => rows.Select(r => Alur.Width(r[i])).Append(Alur.Width(h)).Max()).ToArray();
        foreach (var row in rows.Prepend(head))
        {
            _alur.Line("  " + string.Join("  ", row.Select((c, i) => i == 0 ? Alur.Pad(c, width[i]) : Alur.PadLeft(c, width[i]))));
        }
    }

    // What Markdown would take for its own marks.
    private static string Escape(string text) => string.Concat(TeksBersih.Line(text).Select(static c => c is '*' or '_' or '`' or '[' or ']' or '<' or '|' or '\\' or '#' ? $"\\{c}" : c.ToString()));
}
