namespace Renstra.Domain.Perhitungan;

/// <summary>
/// Finds for each indicator of a form the one of the plan that it repeats: by id, by its row's code, by its row's name, and under the same row
/// by the indicator's own name. What fits two that say different things is told from neither.
/// </summary>
internal sealed class PencariPadananE81
{
    private readonly Dictionary<string, Indikator> _byId;
    private readonly Dictionary<(string Noda, string Indikator), Indikator?> _byKode = [];
    private readonly Dictionary<(string Noda, string Indikator), Indikator?> _byNama = [];
    private readonly Dictionary<IndikatorE81, PadananE81> _padanan = new(ReferenceEqualityComparer.Instance);
    private readonly bool _samaPeriode;

    internal PencariPadananE81(DokumenRenstra dokumen, FormulirE81 formulir)
    {
        _samaPeriode = formulir.AwalRenstra == dokumen.Identitas.Periode.Awal && formulir.AkhirRenstra == dokumen.Identitas.Periode.Akhir;
        _byId = ById(dokumen);
        foreach (var noda in dokumen.Pendanaan?.GetNoda() ?? [])
        {
            foreach (var indikator in noda.Hasil.SelectMany(static h => h.Indikator))
            {
                var nama = Words(indikator.Nama);
                if (noda.Kode.TryGetValue(out var kode))
                {
                    Add(_byKode, (kode.ToString(), nama), indikator);
                }

                Add(_byNama, (Words(noda.Nama), nama), indikator);
            }
        }

        foreach (var baris in formulir.Baris)
        {
            Walk(baris);
        }

        if (formulir.Jumlah is { } jumlah)
        {
            Walk(jumlah);
        }
    }

    /// <summary>Every indicator of the plan that has an id; the first where one stands twice.</summary>
    internal static Dictionary<string, Indikator> ById(DokumenRenstra dokumen)
    {
        var indikator = dokumen.Tujuan.SelectMany(static t => t.Indikator.Concat(t.Sasaran.SelectMany(static s => s.Indikator)))
            .Concat((dokumen.Pendanaan?.GetNoda() ?? []).SelectMany(static n => n.Hasil).SelectMany(static h => h.Indikator))
            .Concat(dokumen.Iku.Concat(dokumen.Ikk).Select(static b => b.Indikator));
        var map = new Dictionary<string, Indikator>(StringComparer.Ordinal);
        foreach (var i in indikator.Where(static i => i.Id is not null))
        {
            map.TryAdd(i.Id!, i);
        }

        return map;
    }

    internal PadananE81? Find(IndikatorE81 indikator) => _padanan.GetValueOrDefault(indikator);

    private static void Add(Dictionary<(string Noda, string Indikator), Indikator?> map, (string Noda, string Indikator) key, Indikator indikator)
    {
        if (!map.TryAdd(key, indikator) && map[key] is { } other && !SaysTheSame(other, indikator))
        {
            map[key] = null;
        }
    }

    private static bool SaysTheSame(Indikator a, Indikator b) =>
        a.Polaritas == b.Polaritas && a.Akumulasi == b.Akumulasi && a.SifatTarget == b.SifatTarget && a.Target == b.Target;

    // Case, spaces and punctuation differ between tables; words do not.
    internal static string Words(string nama) => string.Concat(nama.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private void Walk(BarisE81 baris)
    {
        foreach (var indikator in baris.Indikator)
        {
            if (Match(baris, indikator) is { } padanan)
            {
                _padanan[indikator] = padanan;
            }
        }

        foreach (var below in baris.Rincian)
        {
            Walk(below);
        }
    }

    private PadananE81? Match(BarisE81 baris, IndikatorE81 indikator)
    {
        if (indikator.Mengulang is { } id)
        {
            return _byId.TryGetValue(id, out var same) ? new(same, CaraPadanan.Id, _samaPeriode) : null;
        }

        var nama = Words(indikator.Nama);
        return baris.Kode.TryGetValue(out var kode) && _byKode.GetValueOrDefault((kode.ToString(), nama)) is { } coded ? new(coded, CaraPadanan.Kode, _samaPeriode)
            : _byNama.GetValueOrDefault((Words(baris.Nama), nama)) is { } named ? new(named, CaraPadanan.Nama, _samaPeriode)
            : null;
    }
}
