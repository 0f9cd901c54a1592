namespace Renstra.Nomenclature;

/// <summary>Two relations one behind the other, over a version between. Of several ways to one row that whose weakest step is strongest.</summary>
internal sealed class HubunganBerantai(IHubungan pertama, IHubungan kedua) : IHubungan
{
    public IEnumerable<PasanganBaris> Forward(int barisLama, int lingkup) =>
        from p in pertama.Forward(barisLama, lingkup)
        from k in kedua.Forward(p.Baru, lingkup)
        group Join(p, k) by k.Baru into jalan
        select jalan.MinBy(static j => j.Terlemah);

    public IEnumerable<PasanganBaris> Backward(int barisBaru, int lingkup) =>
        from k in kedua.Backward(barisBaru, lingkup)
        from p in pertama.Backward(k.Lama, lingkup)
        group Join(p, k) by p.Lama into jalan
        select jalan.MinBy(static j => j.Terlemah);

    private static PasanganBaris Join(PasanganBaris pertama, PasanganBaris kedua) => new(pertama.Lama, kedua.Baru, [.. pertama.Langkah, .. kedua.Langkah]);
}
