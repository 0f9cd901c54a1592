namespace Renstra.Domain.Pemeriksaan;

/// <summary>What the mentions of a plan mean: words by id, and nodes of the funding tree by id or words. Ids hold within one plan only.</summary>
internal sealed class RujukanRencana
{
    private readonly Dictionary<string, string> _nama = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NodaPendanaan> _noda = new(StringComparer.Ordinal);
    private readonly Dictionary<(TingkatKode Tingkat, string Nama), NodaPendanaan?> _namaNoda = [];

    internal RujukanRencana(DokumenRenstra dokumen)
    {
        foreach (var (id, nama) in dokumen.Tujuan.Select(static t => (t.Id, t.Nama))
            .Concat(dokumen.Tujuan.SelectMany(static t => t.Sasaran).Select(static s => (s.Id, s.Nama)))
            .Concat(dokumen.Strategi.Select(static s => (s.Id, s.Nama)))
            .Concat(dokumen.Rpjmd is { } rpjmd ? rpjmd.Misi.Select(static m => (m.Id, m.Nama)) : []))
        {
            if (id is not null)
            {
                _nama[id] = nama;
            }
        }

        foreach (var noda in dokumen.Pendanaan?.GetNoda() ?? [])
        {
            if (noda.IdNoda is { } id)
            {
                _nama[id] = noda.Nama;
                _noda[id] = noda;
            }

            // A name that several have tells none of them.
            var key = (noda.Tingkat, NamaSama.Fold(noda.Nama));
            _namaNoda[key] = _namaNoda.ContainsKey(key) ? null : noda;
        }
    }

    internal string Name(string id) => _nama.GetValueOrDefault(id, id);

    internal string Name(Sebutan sebutan) => sebutan.Teks ?? (sebutan.Id is { } id ? Name(id) : sebutan.Nomor ?? "");

    internal NodaPendanaan? Find(Sebutan sebutan, TingkatKode tingkat) =>
        sebutan.Id is { } id && _noda.TryGetValue(id, out var noda) ? noda : _namaNoda.GetValueOrDefault((tingkat, NamaSama.Fold(Name(sebutan))));
}
