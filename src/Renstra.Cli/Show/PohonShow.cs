using Renstra.Domain;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <summary>The funding tree as far as it was asked for, with stated and computed pagu.</summary>
internal sealed record PohonShow(DokumenRenstra Dokumen, IReadOnlyList<TahunAnggaran> Tahun, IReadOnlyList<BarisUrusan> Urusan, IReadOnlyList<NodaShow> Noda, NodaShow? Jumlah)
{
    /// <summary>Null where nothing fits.</summary>
    internal static PohonShow? Of(DokumenRenstra dokumen, Permintaan asked)
    {
        if (dokumen.Pendanaan is not { } pendanaan)
        {
            return null;
        }

        // A year outside the plan is shown if asked for: documents state such years too.
        TahunAnggaran[] tahun = asked.Tahun is { } year ? [year] : [.. dokumen.Identitas.Periode.GetKolom()];
        var rekap = RekapPagu.Calculate(pendanaan, tahun);
        var noda = new List<NodaShow>();
        foreach (var bidang in pendanaan.Bidang)
        {
            Add(bidang, 0, asked, rekap, tahun, noda);
        }

        if (noda.Count == 0 || (asked.Tahun is { } only && !noda.Exists(n => n.Says(only))))
        {
            return null;
        }

        var total = asked.Kode is null
            ? new NodaShow(null, 0, pendanaan.PaguTercantum, [.. tahun.Select(rekap.GetTotal)])
            : null;
        return new(dokumen, tahun, asked.Kode is null ? [.. pendanaan.Urusan] : [], noda, total);
    }

    private static void Add(NodaPendanaan noda, int depth, Permintaan asked, RekapPagu rekap, TahunAnggaran[] tahun, List<NodaShow> result)
    {
        if (noda.Tingkat.Value > asked.Tingkat.Value)
        {
            return;
        }

        var fits = asked.Kode is null || HasPrefix(noda.Kode.Teks, asked.Kode);
        if (fits)
        {
            result.Add(new(noda, depth, noda.PaguTercantum, [.. tahun.Select(t => rekap.Get(noda, t))]));
        }

        for (var i = 0; i < noda.JumlahAnak; i++)
        {
            Add(noda.GetAnak(i), depth + (fits ? 1 : 0), asked, rekap, tahun, result);
        }
    }

    // By segments: 1.06.0 is the beginning of no code, and 1.06.01 not that of 1.06.010.
    private static bool HasPrefix(string kode, string prefix)
    {
        prefix = prefix.TrimEnd('.');
        return kode.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && (kode.Length == prefix.Length || kode[prefix.Length] == '.');
    }
}

/// <summary>A node of the tree with its figures; the total at the foot has no node.</summary>
internal sealed record NodaShow(NodaPendanaan? Noda, int Dalam, DeretTahunan<Tercantum<Rupiah>> Tercantum, IReadOnlyList<AngkaPagu> Terhitung)
{
    /// <summary>Whether the node has children, so that a sum follows from them.</summary>
    internal bool IsInduk => Noda is null or { JumlahAnak: > 0 };

    /// <summary>Whether anything is stated or follows in a year, of pagu or of targets.</summary>
    internal bool Says(TahunAnggaran tahun) => !Tercantum.GetTercantum(tahun).IsKosong || Terhitung.Any(static a => a.IsAda)
        || (Noda?.Hasil.Any(h => h.Indikator.Any(i => !i.Target.GetTercantum(tahun).IsKosong)) ?? false);

    /// <summary>Whether every year's stated figure is the complete sum of what is below.</summary>
    internal bool IsSama(IReadOnlyList<TahunAnggaran> tahun)
    {
        for (var i = 0; i < tahun.Count; i++)
        {
            if (PerbandinganPagu.Compare(Tercantum.GetTercantum(tahun[i]), Terhitung[i]) != StatusPagu.Sama)
            {
                return false;
            }
        }

        return true;
    }
}
