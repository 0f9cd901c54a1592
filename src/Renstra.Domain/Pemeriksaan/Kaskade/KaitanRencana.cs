namespace Renstra.Domain.Pemeriksaan;

/// <summary>What the tables of a plan say of how its parts hang together, by id; whichever table says it counts.</summary>
internal sealed class KaitanRencana
{
    private readonly HashSet<string> _sasaranBerprogram = new(StringComparer.Ordinal);
    private readonly HashSet<string> _programBersasaran = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sasaranBerstrategi = new(StringComparer.Ordinal);
    private readonly HashSet<string> _strategiBerarah = new(StringComparer.Ordinal);
    private readonly HashSet<string> _arahBerstrategi = new(StringComparer.Ordinal);
    private readonly HashSet<string> _arahTersebut = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byName = new(StringComparer.Ordinal);

    internal KaitanRencana(KonteksPemeriksaan konteks)
    {
        var dokumen = konteks.Dokumen;
        Name(dokumen);
        var sasaranOf = dokumen.Tujuan.Where(static t => t.Id is not null).ToLookup(static t => t.Id!, static t => t.Sasaran, StringComparer.Ordinal);
        foreach (var program in dokumen.Pendanaan?.Bidang.SelectMany(static b => b.Program) ?? [])
        {
            foreach (var id in program.Mendukung)
            {
                _sasaranBerprogram.Add(id);
                _sasaranBerprogram.UnionWith(Ids(sasaranOf[id]));
            }
        }

        foreach (var h in dokumen.HubunganTupoksi)
        {
            Link(Id(h.Sasaran), Id(h.Program));
        }

        foreach (var noda in dokumen.Cascading)
        {
            Walk(noda, null);
        }

        foreach (var strategi in dokumen.Strategi)
        {
            foreach (var id in strategi.Mendukung)
            {
                _sasaranBerstrategi.Add(id);
                _sasaranBerstrategi.UnionWith(Ids(sasaranOf[id]));
            }
        }

        foreach (var arah in dokumen.ArahKebijakan)
        {
            _strategiBerarah.UnionWith(arah.Strategi);
        }

        foreach (var h in dokumen.HubunganStrategi)
        {
            if (Id(h.Sasaran) is { } s && h.Strategi is not null)
            {
                _sasaranBerstrategi.Add(s);
            }

            _arahTersebut.UnionWith(h.ArahKebijakan.Select(Id).OfType<string>());
            if (Id(h.Strategi) is { } st)
            {
                foreach (var arah in h.ArahKebijakan)
                {
                    _strategiBerarah.Add(st);
                    if (Id(arah) is { } a)
                    {
                        _arahBerstrategi.Add(a);
                    }
                }
            }
        }
    }

    internal bool HasProgram(Sasaran sasaran) => Has(_sasaranBerprogram, sasaran.Id);

    internal bool HasSasaran(Program program) => !program.Mendukung.IsKosong || Has(_programBersasaran, program.Id);

    internal bool HasStrategi(Sasaran sasaran) => Has(_sasaranBerstrategi, sasaran.Id);

    internal bool HasArah(Strategi strategi) => Has(_strategiBerarah, strategi.Id);

    internal bool HasStrategi(ArahKebijakan arah) => !arah.Strategi.IsKosong || Has(_arahBerstrategi, arah.Id);

    /// <summary>Whether the table of relations names it.</summary>
    internal bool IsTersebut(ArahKebijakan arah) => Has(_arahTersebut, arah.Id);

    private static bool Has(HashSet<string> ids, string? id) => id is not null && ids.Contains(id);

    private static IEnumerable<string> Ids(IEnumerable<Daftar<Sasaran>> sasaran) => sasaran.SelectMany(static s => s).Select(static s => s.Id).OfType<string>();

    private void Walk(NodaCascading noda, string? sasaran)
    {
        var id = Id(noda.Sebutan);
        if (noda.Tingkat == TingkatBaris.Program)
        {
            Link(sasaran, id);
        }

        foreach (var anak in noda.Rincian)
        {
            // A node that does not name its level may be either; then the nearest above that names an id is its sasaran.
            Walk(anak, noda.Tingkat is null || noda.Tingkat == TingkatBaris.Sasaran ? id ?? sasaran : sasaran);
            if (anak.Tingkat is null)
            {
                Link(id, Id(anak.Sebutan));
            }
        }
    }

    private void Link(string? sasaran, string? program)
    {
        if (sasaran is not null && program is not null)
        {
            _sasaranBerprogram.Add(sasaran);
            _programBersasaran.Add(program);
        }
    }

    private void Name(DokumenRenstra dokumen)
    {
        foreach (var (nama, id) in dokumen.Tujuan.SelectMany(static t => t.Sasaran).Select(static s => (s.Nama, s.Id))
            .Concat(dokumen.Strategi.Select(static s => (s.Nama, s.Id)))
            .Concat(dokumen.ArahKebijakan.Select(static a => (a.Nama, a.Id))))
        {
            if (id is not null)
            {
                _byName.TryAdd(NamaSerupa.Key(nama), id);
            }
        }
    }

    // A mention without id is taken by its words.
    private string? Id(Sebutan? sebutan) => sebutan?.Id ?? (sebutan?.Teks is { } teks ? _byName.GetValueOrDefault(NamaSerupa.Key(teks)) : null);
}
