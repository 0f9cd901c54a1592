using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>A form E.81, worked out, with its rows of columns; made once for all rules.</summary>
internal sealed class FormulirDiperiksa(KonteksPemeriksaan konteks, EvaluasiE81 hasil)
{
    private List<BedaE81>? _beda;
    private List<BedaE81>? _penjumlahan;
    private DugaanE81? _dugaan;
    private SelTertukar[]? _tertukar;
    private HashSet<(HasilBarisE81, int)>? _uangTertukar;

    internal EvaluasiE81 Hasil => hasil;

    internal FormulirE81 Formulir => hasil.Formulir;

    /// <summary>Every row, the total last: money of a row, then its indicators.</summary>
    internal IsianDiperiksa[] Isian { get; } = [.. Of(hasil)];

    /// <summary>Whether no row says what it is about: then the top rows are the programmes.</summary>
    internal bool IsTanpaTingkat { get; } = hasil.GetBaris().All(static b => b.Baris.Tingkat is null);

    /// <summary>The rows whose money is not that of the rows right below them.</summary>
    internal IReadOnlyList<BedaE81> Penjumlahan => _penjumlahan ??= PenjumlahE81.Attribute(SemuaBeda);

    /// <summary>The same before what one amount moves is taken together.</summary>
    internal IReadOnlyList<BedaE81> SemuaBeda => _beda ??= PenjumlahE81.Compare(konteks, this);

    /// <summary>What its cells may be meant to be.</summary>
    internal DugaanE81 Dugaan => _dugaan ??= new(konteks, this);

    /// <summary>The cells of money that hold a figure of performance.</summary>
    internal IReadOnlyList<SelTertukar> Tertukar => _tertukar ??= [.. SelTertukar.Of(this)];

    /// <summary>Whether a cell of money holds a figure of performance, so that it has no place in a sum.</summary>
    internal bool IsTertukar(HasilBarisE81 baris, KolomE81 kolom)
    {
        _uangTertukar ??= [.. Tertukar.Select(static t => (t.Kinerja.Baris, t.Kolom.Value))];
        return _uangTertukar.Count > 0 && _uangTertukar.Contains((baris, kolom.Value));
    }

    private static IEnumerable<IsianDiperiksa> Of(EvaluasiE81 evaluasi)
    {
        foreach (var baris in evaluasi.Jumlah is { } jumlah ? evaluasi.GetBaris().Append(jumlah) : evaluasi.GetBaris())
        {
            var uang = baris.Anggaran is { } anggaran ? new IsianDiperiksa(baris, null, anggaran, null) : null;
            if (uang is not null)
            {
                yield return uang;
            }

            for (var i = 0; i < baris.Indikator.Count; i++)
            {
                if (baris.Indikator[i].Kinerja is { } kinerja)
                {
                    yield return new(baris, baris.Indikator[i].Indikator, kinerja, uang);
                }

                if (baris.Indikator[i].Anggaran is { } beside)
                {
                    yield return new(baris, baris.Indikator[i].Indikator, beside, null);
                }
            }
        }
    }
}
