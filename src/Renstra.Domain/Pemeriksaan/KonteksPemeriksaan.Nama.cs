namespace Renstra.Domain.Pemeriksaan;

/// <content>Names beside the nomenclature's.</content>
public sealed partial class KonteksPemeriksaan
{
    private List<NamaDinilai>? _bernama;
    private List<IndikatorDinilai>? _indikatorDinilai;
    private ILookup<string, EntriRujukan>? _pemilikIndikator;

    /// <summary>The nodes of the funding tree whose code the nomenclature has, with what it says of their names.</summary>
    internal List<NamaDinilai> Bernama => _bernama ??= [.. Berkode.Select(n => NamaDinilai.Judge(this, n)).OfType<NamaDinilai>()];

    /// <summary>The sub kegiatan whose indicators can be compared with the nomenclature's.</summary>
    internal List<IndikatorDinilai> IndikatorDinilai => _indikatorDinilai ??= [.. Bernama.Select(n => Pemeriksaan.IndikatorDinilai.Judge(this, n)).OfType<IndikatorDinilai>()];

    /// <summary>The entries of the plan's codes that have an indicator, by <see cref="NamaPolos.Key"/> of it.</summary>
    internal ILookup<string, EntriRujukan> PemilikIndikator => _pemilikIndikator ??=
        Bernama.Select(static b => b.Entri).Where(static e => e.Indikator.Length > 0).ToLookup(static e => NamaPolos.Key(e.Indikator), StringComparer.Ordinal);
}
