namespace Renstra.Domain.Pemeriksaan;

/// <content>Names beside the nomenclature's.</content>
public sealed partial class KonteksPemeriksaan
{
    private List<NamaDinilai>? _bernama;
    private List<IndikatorDinilai>? _indikatorDinilai;

    /// <summary>The nodes of the funding tree whose code the nomenclature has, with what it says of their names.</summary>
    internal List<NamaDinilai> Bernama => _bernama ??= [.. Berkode.Select(n => NamaDinilai.Judge(this, n)).OfType<NamaDinilai>()];

    /// <summary>The sub kegiatan whose indicators can be compared with the nomenclature's.</summary>
    internal List<IndikatorDinilai> IndikatorDinilai => _indikatorDinilai ??= [.. Bernama.Select(n => Pemeriksaan.IndikatorDinilai.Judge(this, n)).OfType<IndikatorDinilai>()];
}
