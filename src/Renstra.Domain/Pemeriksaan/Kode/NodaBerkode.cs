namespace Renstra.Domain.Pemeriksaan;

/// <summary>A row of the document that has, or could have, a planning code: of the funding tree, of a form E.81, of the table of budget and realisasi.</summary>
internal sealed class NodaBerkode
{
    private readonly Func<IEnumerable<TahunAnggaran>> _years;
    private List<TahunAnggaran>? _tahun;

    internal NodaBerkode(object tabel, object noda, Tercantum<KodeRekening> sel, string nama, TingkatKode? tingkat, NodaBerkode? induk, Func<IEnumerable<TahunAnggaran>> years)
    {
        (Tabel, Noda, Sel, Nama, Tingkat, Induk, _years) = (tabel, noda, sel, nama, tingkat, induk, years);
        Kode = sel.GetKode();
        Lingkungan = induk?.Lingkungan ?? tabel;
        induk?.Anak.Add(this);
    }

    /// <summary>The funding, the form or the table that it stands in.</summary>
    internal object Tabel { get; }

    internal object Noda { get; }

    internal Tercantum<KodeRekening> Sel { get; }

    /// <summary>Its code; blank if it has none that can be read.</summary>
    internal KodeRekening Kode { get; }

    internal string Nama { get; }

    /// <summary>The level of its place, whatever its code says; unknown where the table does not say.</summary>
    internal TingkatKode? Tingkat { get; }

    internal NodaBerkode? Induk { get; }

    internal List<NodaBerkode> Anak { get; } = [];

    /// <summary>Within what a code may stand once: the agency's row, or else the table.</summary>
    internal object Lingkungan { get; init; }

    internal bool IsPendanaan => Noda is NodaPendanaan;

    /// <summary>Whether it states no code, be it by a dash.</summary>
    internal bool IsTanpaKode => Sel.Keadaan is KeadaanTercantum.Kosong or KeadaanTercantum.Strip;

    /// <summary>Whether it has a code of the level of its place.</summary>
    internal bool IsSetingkat => !Kode.IsKosong && (Tingkat is null || Kode.Tingkat == Tingkat);

    /// <summary>The years in which it has work or money; those of the table if it states neither.</summary>
    internal List<TahunAnggaran> Tahun => _tahun ??= [.. _years()];

    internal TempatTemuan Tempat => TempatTemuan.Of(Noda, "kode");

    internal IEnumerable<NodaBerkode> GetLeluhur()
    {
        for (var induk = Induk; induk is not null; induk = induk.Induk)
        {
            yield return induk;
        }
    }
}
