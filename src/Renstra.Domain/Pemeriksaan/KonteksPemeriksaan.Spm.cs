using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <content>Minimum service standards.</content>
public sealed partial class KonteksPemeriksaan
{
    private TabelSpm[]? _spm;
    private Daftar<BidangSpm>? _bidangSpm;

    /// <summary>The tables of SPM that have rows: targets, then achievement.</summary>
    internal IReadOnlyList<TabelSpm> TabelSpm => _spm ??= [.. Pemeriksaan.TabelSpm.Of(this)];

    /// <summary>The fields of SPM that the agency holds, by its bidang urusan, else by those of the funding table.</summary>
    internal Daftar<BidangSpm> BidangSpm => _bidangSpm ??= FieldsOfSpm();

    private Daftar<BidangSpm> FieldsOfSpm()
    {
        var stated = Dokumen.Identitas.PerangkatDaerah.Bidang.Select(static b => b.GetKode()).Where(static k => !k.IsKosong).ToList();
        stated = stated.Count > 0 ? stated : [.. Noda.Where(static n => n.Noda is BidangUrusan && !n.Kode.IsKosong).Select(static n => n.Kode)];
        return stated.Select(KatalogSpm.FindBidang).OfType<BidangSpm>().Distinct().ToDaftar();
    }
}
