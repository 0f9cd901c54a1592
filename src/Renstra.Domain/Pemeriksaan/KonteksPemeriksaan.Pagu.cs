using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <content>The pagu of the funding tree, level against level, and what the priorities mention of it.</content>
public sealed partial class KonteksPemeriksaan
{
    private PembandingPagu[]?[]? _pembandingPagu;
    private Dictionary<NodaPendanaan, NodaDiperiksa>? _menurutNoda;
    private IdentitasPendukung? _pendukung;

    /// <summary>By what the priorities' mentions are found in the funding table. Only where there is one.</summary>
    internal IdentitasPendukung Pendukung => _pendukung ??= new(Dokumen.Pendanaan!);

    /// <summary>What a node states beside what stands right below it, by year.</summary>
    internal IReadOnlyList<PembandingPagu> GetPembandingPagu(NodaDiperiksa noda) =>
        (_pembandingPagu ??= new PembandingPagu[]?[Noda.Count])[noda.Urutan] ??= [.. PembandingPagu.Of(this, noda.Noda.PaguTercantum, [.. noda.Anak.Select(static a => a.Noda)])];

    /// <summary>A node of the funding tree with where it hangs.</summary>
    internal NodaDiperiksa GetNoda(NodaPendanaan noda)
    {
        if (_menurutNoda is null)
        {
            _menurutNoda = new(Noda.Count, ReferenceEqualityComparer.Instance);
            foreach (var n in Noda)
            {
                _menurutNoda.TryAdd(n.Noda, n);
            }
        }

        return _menurutNoda[noda];
    }
}
