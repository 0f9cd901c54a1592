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
        foreach (var urusan in pohon.Urusan)
        {
            _alur.Line();
            _alur.Prose("", $"{urusan.Kode.Teks} {urusan.Nama}".Trim(), "  ");
            _alur.Pieces("  ", "pagu     ", Years([.. pohon.Tahun.Select(t => (t, Text: TeksSel.Of(urusan.PaguTercantum.GetTercantum(t))))]));
        }

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
        if (noda is Domain.Program { Mendukung.Count: > 0 } program)
        {
            _alur.Prose(indent, (_id ? "mendukung: " : "supports: ") + string.Join(", ", (IEnumerable<string>)program.Mendukung));
        }

        if (noda is SubKegiatan sub)
        {
            Extra(indent, _id ? "penanggung jawab" : "in charge", sub.PenanggungJawab);
            Extra(indent, _id ? "lokasi" : "place", sub.Lokasi);
        }

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

        Extra(indent, _id ? "keterangan" : "remark", noda.Keterangan);
    }

    private void Extra(string indent, string label, string? text)
    {
        if (text is not null)
        {
            _alur.Prose(indent, $"{label}: {text}", "  ");
        }
    }

    private void Figures(string indent, NodaShow show, IReadOnlyList<TahunAnggaran> tahun)
    {
        if (show.Tercantum.IsKosong && !show.Terhitung.Any(static a => a.IsAda))
        {
            return;
        }

        var stated = tahun.Select(t => (t, Text: TeksSel.Of(show.Tercantum.GetTercantum(t)))).ToArray();
        if (show.Tercantum.IsKosong)
        {
            _alur.Line(indent + "pagu       " + (_id ? "(tidak tercantum)" : "(not stated)"));
        }
        else
        {
            _alur.Pieces(indent, "pagu     ", Years(stated), show.IsInduk && show.IsSama(tahun) ? "  =" : "");
        }

        if (show.IsInduk && !show.IsSama(tahun))
        {
            _alur.Pieces(indent, _id ? "terhitung" : "computed ", Years([.. tahun.Zip(show.Terhitung, static (t, a) => (t, Text: TeksPagu.Of(a)))]));
        }
    }

    private void Indicator(string indent, Indikator indikator, IReadOnlyList<TahunAnggaran> tahun)
    {
        var awal = indikator.Baseline is { } b ? $"; {(_id ? "awal" : "baseline")}{(b.Tahun is { } t ? " " + t : "")}: {TeksSel.Of(b.Nilai)}" : "";
        var sifat = string.Join("; ", Traits(indikator));
        _alur.Prose(indent, $"• {indikator.Nama}{(indikator.Satuan.IsKosong ? "" : $" ({indikator.Satuan.Teks})")}{awal}", "  ");
        Extra(indent + "  ", _id ? "sifat" : "traits", sifat.Length > 0 ? sifat : null);
        foreach (var (label, text) in Metadata(indikator.Metadata))
        {
            Extra(indent + "  ", label, text);
        }

        Extra(indent + "  ", _id ? "keterangan" : "remark", indikator.Keterangan);
        if (!indikator.Target.IsKosong)
        {
            _alur.Pieces(indent + "  ", "target", Years([.. tahun.Select(t => (t, Text: TeksSel.Of(indikator.Target.GetTercantum(t))))]));
        }
    }

    // What the indicator declares of itself.
    private IEnumerable<string> Traits(Indikator i)
    {
        var bahasa = _id ? Bahasa.Indonesia : Bahasa.Inggris;
        (string Label, string? Text)[] traits =
        [
            (_id ? "polaritas" : "polarity", i.Polaritas?.Sebut(bahasa)),
            (_id ? "target" : "targets", i.SifatTarget?.Sebut(bahasa)),
            (_id ? "entri triwulan" : "entry of quarters", i.Akumulasi?.Entri?.Sebut(bahasa)),
            (_id ? "triwulan ke tahun" : "quarters to year", i.Akumulasi?.Triwulan?.Sebut(bahasa)),
            (_id ? "tahun ke periode" : "years to period", i.Akumulasi?.Tahun?.Sebut(bahasa)),
        ];
        return traits.Where(static t => t.Text is not null).Select(static t => $"{t.Label}: {t.Text}");
    }

    private static IEnumerable<(string Label, string? Text)> Metadata(MetadataIndikator? m) => m is null ? [] :
    [
        ("definisi operasional", m.DefinisiOperasional), ("formula", m.Formula), ("pembilang", m.Pembilang), ("penyebut", m.Penyebut),
        ("sumber data", m.SumberData), ("penanggung jawab", m.PenanggungJawab),
    ];

    // Amounts end below each other.
    private static string[] Years((TahunAnggaran Tahun, string Text)[] cells)
    {
        var width = cells.Max(static c => Alur.Width(c.Text));
        return [.. cells.Select(c => $"{c.Tahun} {Alur.PadLeft(c.Text, width)}")];
    }
}
