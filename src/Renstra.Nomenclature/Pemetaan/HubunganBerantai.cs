using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>Two relations one behind the other, over a version between. Of several ways to one row that whose weakest step is strongest.</summary>
/// <param name="pertama">To the version between.</param>
/// <param name="kedua">From it.</param>
/// <param name="batas">Only ways without a weaker step.</param>
internal sealed class HubunganBerantai(IHubungan pertama, IHubungan kedua, DasarPemetaan? batas = null) : IHubungan
{
    public IEnumerable<PasanganBaris> Forward(int barisLama, int lingkup) =>
        from p in pertama.Forward(barisLama, lingkup)
        from k in kedua.Forward(p.Baru, lingkup)
        let jalur = Join(p, k)
        where batas is null || jalur.Terlemah <= batas.Value
        group jalur by k.Baru into jalan
        select jalan.MinBy(static j => j.Terlemah);

    public IEnumerable<PasanganBaris> Backward(int barisBaru, int lingkup) =>
        from k in kedua.Backward(barisBaru, lingkup)
        from p in pertama.Backward(k.Lama, lingkup)
        let jalur = Join(p, k)
        where batas is null || jalur.Terlemah <= batas.Value
        group jalur by p.Lama into jalan
        select jalan.MinBy(static j => j.Terlemah);

    private static PasanganBaris Join(PasanganBaris pertama, PasanganBaris kedua) => new(pertama.Lama, kedua.Baru, [.. pertama.Langkah, .. kedua.Langkah]);
}
