using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <content>The forms E.81, worked out.</content>
public sealed partial class KonteksPemeriksaan
{
    private readonly Dictionary<IndikatorE81, Indikator?> _dariRencana = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<TabelAnggaran, DugaanAnggaran> _dugaanAnggaran = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<TabelAnggaran, BedaTabelAnggaran[]> _bedaAnggaran = new(ReferenceEqualityComparer.Instance);
    private FormulirDiperiksa[]? _evaluasi;
    private Dictionary<string, Indikator?>? _rencana;
    private Dictionary<string, Indikator>? _menurutId;

    /// <summary>The forms E.81, worked out with what the plan declares of their indicators.</summary>
    internal IReadOnlyList<FormulirDiperiksa> Evaluasi =>
        _evaluasi ??= [.. Dokumen.Evaluasi.Select(f => new FormulirDiperiksa(this, EvaluasiE81.Calculate(f, OpsiE81.Standar with { Tafsir = Opsi.Tafsir }, FindRencana)))];

    /// <summary>The tables of budget and realisasi that the document has: by belanja, then by node.</summary>
    internal IEnumerable<TabelAnggaran> TabelAnggaran => new[] { Dokumen.Belanja, Dokumen.AnggaranRealisasi }.OfType<TabelAnggaran>();

    /// <summary>The rows of a budget table that are not the sum of the rows right below them.</summary>
    internal IReadOnlyList<BedaTabelAnggaran> GetBeda(TabelAnggaran tabel)
    {
        if (!_bedaAnggaran.TryGetValue(tabel, out var beda))
        {
            _bedaAnggaran.Add(tabel, beda = [.. BedaTabelAnggaran.Of(tabel)]);
        }

        return beda;
    }

    /// <summary>What the rows of a budget table may be meant to be.</summary>
    internal DugaanAnggaran GetDugaan(TabelAnggaran tabel)
    {
        if (!_dugaanAnggaran.TryGetValue(tabel, out var dugaan))
        {
            _dugaanAnggaran.Add(tabel, dugaan = new(tabel, GetBeda(tabel)));
        }

        return dugaan;
    }

    /// <summary>The indicator of the plan that one of a form repeats: the only one of its name and unit.</summary>
    internal Indikator? FindRencana(IndikatorE81 indikator)
    {
        if (_dariRencana.TryGetValue(indikator, out var found))
        {
            return found;
        }

        if (_rencana is null)
        {
            _rencana = new(StringComparer.Ordinal);
            foreach (var i in Indikator)
            {
                // A table may repeat an indicator without its declarations; two that declare differently tell nothing.
                var kunci = Key(i.Indikator.Nama, i.Indikator.Satuan);
                if (!_rencana.TryGetValue(kunci, out var before) || (before is not null && !Declares(before)))
                {
                    _rencana[kunci] = i.Indikator;
                }
                else if (before is not null && Declares(i.Indikator) && (before.Akumulasi != i.Indikator.Akumulasi || before.Polaritas != i.Indikator.Polaritas))
                {
                    _rencana[kunci] = null;
                }
            }
        }

        return _dariRencana[indikator] = indikator.Nama.Length == 0 ? null : _rencana.GetValueOrDefault(Key(indikator.Nama, indikator.Satuan));
    }

    /// <summary>The indicator with an id.</summary>
    internal Indikator? FindById(string id)
    {
        if (_menurutId is null)
        {
            _menurutId = new(StringComparer.Ordinal);
            foreach (var i in Indikator)
            {
                if (i.Indikator.Id is { } own)
                {
                    _menurutId.TryAdd(own, i.Indikator);
                }
            }
        }

        return _menurutId.GetValueOrDefault(id);
    }

    private static bool Declares(Indikator indikator) => indikator.Akumulasi is not null || indikator.Polaritas is not null;

    private static string Key(string nama, Satuan satuan) => $"{KataPeriksa.Huruf(nama)} {(satuan.IsPersen ? "%" : KataPeriksa.Huruf(satuan.Teks))}";
}
