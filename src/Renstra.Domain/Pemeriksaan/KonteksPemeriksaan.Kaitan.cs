namespace Renstra.Domain.Pemeriksaan;

/// <content>How the parts of the plan hang together.</content>
public sealed partial class KonteksPemeriksaan
{
    private KaitanRencana? _kaitan;
    private List<Program>? _program;
    private PencariNoda? _pencari;
    private PadananCascading? _padanan;

    internal KaitanRencana Kaitan => _kaitan ??= new(this);

    internal PencariNoda Pencari => _pencari ??= new(this);

    internal PadananCascading Padanan => _padanan ??= new(this);

    /// <summary>The programmes of the funding table.</summary>
    internal List<Program> Program => _program ??= [.. Noda.Select(static n => n.Noda).OfType<Program>()];

    internal IEnumerable<Sasaran> Sasaran => Dokumen.Tujuan.SelectMany(static t => t.Sasaran);
}
