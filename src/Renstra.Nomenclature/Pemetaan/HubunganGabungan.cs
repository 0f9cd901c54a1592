namespace Renstra.Nomenclature;

/// <summary>The pairs of several relations; one that is in several is taken from the first.</summary>
internal sealed class HubunganGabungan(params IHubungan[] hubungan) : IHubungan
{
    public IEnumerable<PasanganBaris> Forward(int barisLama, int lingkup) => hubungan.SelectMany(h => h.Forward(barisLama, lingkup)).DistinctBy(static p => p.Baru);

    public IEnumerable<PasanganBaris> Backward(int barisBaru, int lingkup) => hubungan.SelectMany(h => h.Backward(barisBaru, lingkup)).DistinctBy(static p => p.Lama);
}
