using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>The funding tree as text: each node with its pagu (stated, and computed where it differs), outcomes, indicators and targets.</summary>
internal sealed class TampilanPohon(Lingkungan lingkungan)
{
    private readonly Alur _alur = new(lingkungan);
    private readonly bool _id = lingkungan.Bahasa == Bahasa.Indonesia;

    internal void Write(PohonShow pohon)
    {
        var i = pohon.Dokumen.Identitas;
        _alur.Prose("", $"Renstra {i.PerangkatDaerah.Nama} {i.Daerah.Nama} {i.Periode.Awal}–{i.Periode.Akhir}");
        foreach (var noda in pohon.Noda)
        {
            Node(noda, pohon.Tahun);
        }

        if (pohon.Jumlah is { } total)
        {
            _alur.Line();
            _alur.Line(_id ? "JUMLAH" : "TOTAL");
            Figures("  ", total, pohon.Tahun);
        }

        _alur.Line();
        _alur.Prose("", _id
            ? "= tercantum sama dengan jumlah di bawahnya. « » tercetak, tetapi tidak terbaca sebagai nilai. ? jumlah dari sel yang tidak lengkap."
            : "= stated equals the sum below it. « » printed, but no value. ? a sum of cells that are not complete.");
    }

    private void Node(NodaShow show, IReadOnlyList<TahunAnggaran> tahun)
    {
        var noda = show.Noda!;
        var indent = new string(' ', show.Dalam * 2);
        if (show.Dalam <= 1)
        {
            _alur.Line();
        }

        _alur.Prose(indent, $"{(noda.Kode.Keadaan == KeadaanTercantum.TidakTerbaca ? $"«{noda.Kode.Teks}»" : noda.Kode.Teks)} {noda.Nama}".Trim(), "  ");
        indent += "  ";
        Figures(indent, show, tahun);
        foreach (var hasil in noda.Hasil)
        {
            if (hasil.Uraian is { } uraian)
            {
                _alur.Prose(indent, "→ " + uraian, "  ");
            }

            foreach (var indikator in hasil.Indikator)
            {
                Indicator(indent, indikator, tahun);
            }
        }

        if (noda.Keterangan is { } keterangan)
        {
            _alur.Prose(indent, (_id ? "keterangan: " : "remark: ") + keterangan, "  ");
        }
    }

    private void Figures(string indent, NodaShow show, IReadOnlyList<TahunAnggaran> tahun)
    {
        if (show.Tercantum.IsKosong && !show.Terhitung.Any(static a => a.IsAda))
        {
            return;
        }

        var stated = tahun.Select(t => (t, Text: TeksSel.Of(show.Tercantum.GetTercantum(t)))).ToArray();
        if (!show.Tercantum.IsKosong)
        {
            _alur.Pieces(indent, "pagu     ", Years(stated), show.IsInduk && show.IsSama(tahun) ? "  =" : "");
        }

        if (show.IsInduk && !show.IsSama(tahun))
        {
            _alur.Pieces(indent, _id ? "terhitung" : "computed ", Years([.. tahun.Zip(show.Terhitung, static (t, a) => (t, Text: a.Jumlah.ToString("N", null) + (a.IsLengkap ? "" : " ?")))]));
        }
    }

    private void Indicator(string indent, Indikator indikator, IReadOnlyList<TahunAnggaran> tahun)
    {
        var awal = indikator.Baseline is { } b ? $"; {(_id ? "awal" : "baseline")}{(b.Tahun is { } t ? " " + t : "")}: {TeksSel.Of(b.Nilai)}" : "";
        _alur.Prose(indent, $"• {indikator.Nama}{(indikator.Satuan.IsKosong ? "" : $" ({indikator.Satuan.Teks})")}{awal}", "  ");
        if (!indikator.Target.IsKosong)
        {
            _alur.Pieces(indent + "  ", "target", Years([.. tahun.Select(t => (t, Text: TeksSel.Of(indikator.Target.GetTercantum(t))))]));
        }
    }

    // Amounts end below each other.
    private static string[] Years((TahunAnggaran Tahun, string Text)[] cells)
    {
        var width = cells.Max(static c => Alur.Width(c.Text));
        return [.. cells.Select(c => $"{c.Tahun} {Alur.PadLeft(c.Text, width)}")];
    }
}
