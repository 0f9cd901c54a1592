using Renstra.Domain;
using Spectre.Console;

namespace Renstra.Cli;

/// <summary>The review as text for a planner: one screen, tables that fit the width, no colours in a pipe.</summary>
internal sealed class KeluaranTeks
{
    private readonly IAnsiConsole _console;
    private readonly Lingkungan _lingkungan;
    private readonly bool _id;

    internal KeluaranTeks(Lingkungan lingkungan)
    {
        _lingkungan = lingkungan;
        _id = lingkungan.Bahasa == Bahasa.Indonesia;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = lingkungan.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = lingkungan.IsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(lingkungan.Out),
        });
        _console.Profile.Width = lingkungan.Lebar;
    }

    internal void Write(Ringkasan ringkasan)
    {
        Identity(ringkasan);
        if (ringkasan.Pagu is { } pagu)
        {
            Pagu(pagu);
        }
        else
        {
            Line(_id ? "Dokumen ini tidak memuat pendanaan." : "This document has no funding table.");
        }

        Realisasi(ringkasan.Realisasi);
        Iku(ringkasan.Dokumen);
        Remarks(ringkasan.Catatan);
    }

    private void Identity(Ringkasan r)
    {
        var i = r.Dokumen.Identitas;
        Line($"Renstra {i.PerangkatDaerah.Nama} {i.Daerah.Nama} {i.Periode.Awal}–{i.Periode.Akhir}{(i.Periode.Transisi is { } t ? _id ? $", tahun transisi {t}" : $", forward year {t}" : "")}");
        if (i.Peraturan is { } p)
        {
            Line($"{p.Bentuk}{(p.Nomor is null ? "" : (_id ? " Nomor " : " No. ") + p.Nomor)}{(p.Tahun is { } y ? (_id ? " Tahun " : " of ") + y : "")}{(p.Tentang is null ? "" : ", " + p.Tentang)}");
        }

        var counts = string.Join(", ", r.Jumlah.Where(static j => j.Banyak > 0).Select(static j => $"{j.Banyak} {j.Nama}"));
        Line(counts.Length > 0 ? counts : _id ? "Dokumen ini hanya memuat identitas." : "This document holds its identity only.");
    }

    private void Pagu(TabelPagu pagu)
    {
        var years = pagu.JumlahTahunPeriode;
        List<(string Header, Func<BarisPagu, string> Stated, Func<BarisPagu, string> Computed)> columns =
            [.. pagu.Tahun.Select((t, i) => (t.ToString(), (Func<BarisPagu, string>)(b => Cell(b.Tercantum[i])), (Func<BarisPagu, string>)(b => Computed(b.Terhitung[i]))))];
        columns.Add(($"{pagu.Periode.Awal}–{pagu.Periode.Akhir} *", b => Sum(b.SumTercantum(years)), b => Computed(b.SumTerhitung(years))));
        if (pagu.Periode.Transisi is { } transisi)
        {
            columns.Add(($"{pagu.Periode.Awal}–{transisi} *", b => Sum(b.SumTercantum(pagu.Tahun.Count)), b => Computed(b.SumTerhitung(pagu.Tahun.Count))));
        }

        Heading(_id ? "Pagu indikatif per program (rupiah)" : "Pagu indikatif by programme (rupiah)");
        var width = columns.Max(c => Math.Max(c.Header.Length, pagu.Program.Append(pagu.Total).Max(b => Math.Max(c.Stated(b).Length, c.Computed(b).Length)))) + 1;
        var most = Math.Max(1, (_lingkungan.Lebar - 30) / width);
        foreach (var block in columns.Chunk(most))
        {
            var label = Math.Clamp(_lingkungan.Lebar - (block.Length * width) - 2, 20, 60);
            var table = NewTable(label, width, [.. block.Select(static c => c.Header)]);
            foreach (var row in pagu.Program)
            {
                Add(table, label, $"{row.Kode} {row.Nama}".Trim(), row, block);
            }

            Add(table, label, _id ? "Jumlah" : "Total", pagu.Total, block);
            _console.Write(table);
        }

        Line(_id
            ? "= tercantum sama dengan jumlah di bawahnya; lainnya dua baris. * dijumlahkan di sini, tidak tercetak dalam dokumen."
            : "= stated equals the sum below it; otherwise two lines. * summed here, not printed in the document.");
    }

    private void Add(Table table, int label, string name, BarisPagu row, (string Header, Func<BarisPagu, string> Stated, Func<BarisPagu, string> Computed)[] block)
    {
        if (row.IsKosong || row.IsSama)
        {
            table.AddRow([Safe(Cut($"{(row.IsKosong ? ' ' : '=')} {name}", label)), .. block.Select(c => Safe(c.Stated(row)))]);
            return;
        }

        table.AddRow([Safe(Cut($"≠ {name}", label)), .. block.Select(static _ => new Markup(""))]);
        table.AddRow([Safe(_id ? "    tercantum" : "    stated"), .. block.Select(c => Safe(c.Stated(row)))]);
        table.AddRow([Safe(_id ? "    terhitung" : "    computed"), .. block.Select(c => Safe(c.Computed(row)))]);
    }

    private void Realisasi(IReadOnlyList<BarisRealisasi> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        Heading(_id ? "Anggaran dan realisasi (rupiah)" : "Budget and realisasi (rupiah)");
        var label = Math.Clamp(_lingkungan.Lebar - (4 * 18) - 2, 8, 24);
        var table = NewTable(label, 18, _id ? ["Anggaran", "Realisasi", "% terhitung", "% tercantum"] : ["Budget", "Realisasi", "% computed", "% stated"]);
        foreach (var r in rows)
        {
            var name = r.Tabel is null ? $"{r.Tahun} ({r.Nama})" : _id ? $"{r.Tahun} (Tabel {r.Tabel})" : $"{r.Tahun} (table {r.Tabel})";
            table.AddRow(
                Safe(Cut(name, label)),
                Safe(r.Anggaran.IsKosong ? Summed(r.AnggaranTerhitung) : Cell(r.Anggaran)),
                Safe(r.Realisasi.IsKosong ? Summed(r.RealisasiTerhitung) : Cell(r.Realisasi)),
                Safe(r.Persen?.ToString("P", null) ?? (_id ? "tak terhitung" : "not computable")),
                Safe(r.PersenTercantum.TryGetValue(out var p) ? p.ToString("P", null) : Cut(r.PersenTercantum.Teks, 14)));
        }

        _console.Write(table);
    }

    private void Iku(DokumenRenstra dokumen)
    {
        if (dokumen.Iku.IsKosong)
        {
            return;
        }

        Heading(_id ? "Indikator kinerja utama (IKU)" : "Main performance indicators (IKU)");
        TahunAnggaran[] tahun = [.. dokumen.Identitas.Periode.GetKolom()];
        var label = Math.Clamp(_lingkungan.Lebar - ((tahun.Length + 1) * 9) - 2, 16, 90);
        var table = NewTable(label, 9, [_id ? "Satuan" : "Unit", .. tahun.Select(static t => t.ToString())]);
        foreach (var row in dokumen.Iku)
        {
            var i = row.Indikator;
            List<Markup> cells = [Safe(Cut(i.Nama, label)), Safe(Cut(i.Satuan.Teks, 8))];
            cells.AddRange(tahun.Select(t => i.Target.GetTercantum(t)).Select(static c => Safe(Cut(TargetText(c), 8))));
            table.AddRow([.. cells]);
        }

        _console.Write(table);
    }

    private void Remarks(IReadOnlyList<Catatan> catatan)
    {
        Heading(_id ? $"Yang perlu dilihat: {catatan.Count}" : $"To look at: {catatan.Count}");
        foreach (var c in catatan)
        {
            Line("• " + KalimatCatatan.Of(c, _lingkungan.Bahasa));
            Line("    " + KalimatCatatan.Place(c, _lingkungan.Bahasa));
        }
    }

    // Every column has a fixed width, wider than its widest figure, so that blocks of one table stand below each other.
    private static Table NewTable(int label, int width, string[] columns)
    {
        var table = new Table { Border = TableBorder.None, ShowHeaders = true };
        table.AddColumn(new TableColumn(Safe("")) { NoWrap = true, Width = label, Padding = new Padding(0) });
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(Safe(column)) { NoWrap = true, Width = width, Alignment = Justify.Right, Padding = new Padding(0) });
        }

        return table;
    }

    private string Cell(Tercantum<Rupiah> cell) => cell.Keadaan switch
    {
        KeadaanTercantum.Terbaca => cell.Value.ToString("N", null),
        KeadaanTercantum.Kosong => _id ? "(kosong)" : "(blank)",
        KeadaanTercantum.Strip => "-",
        _ => Cut(cell.Teks, 14),
    };

    // Made from the rows; a question mark where one of them lacks it.
    private static string Summed(Domain.Perhitungan.AngkaPagu jumlah) =>
        jumlah.Terbaca == 0 ? jumlah.TidakTerbaca > 0 ? "?" : "" : $"{jumlah.Jumlah:N} *{(BarisRealisasi.IsLengkap(jumlah) ? "" : " ?")}";

    private static string Computed(Domain.Perhitungan.AngkaPagu angka) => angka is { Terbaca: 0, TidakTerbaca: 0 } ? angka.Jumlah.ToString("N", null) : TeksPagu.Of(angka);

    private string Sum(Rupiah? sum) => sum?.ToString("N", null) ?? (_id ? "(tidak lengkap)" : "(incomplete)");

    // The count behind a value has no room in a column of the review.
    private static string TargetText(Tercantum<Target> cell) =>
        cell.TryGetValue(out var target) ? TeksSel.Of(target is Target.AngkaDenganJumlah j ? new Target.Angka(j.Nilai) : target) : cell.Teks;

    private static string Cut(string text, int most) => TeksBersih.Cut(text, most);

    private static Markup Safe(string text) => new(Markup.Escape(TeksBersih.Of(text)));

    private void Heading(string text)
    {
        Line("");
        _console.Write(new Markup($"[bold]{Markup.Escape(text)}[/]"));
        _console.WriteLine();
    }

    // Plain lines go past the renderer, which would wrap them in a pipe.
    private void Line(string text) => _lingkungan.Out.WriteLine(TeksBersih.Line(text));
}
