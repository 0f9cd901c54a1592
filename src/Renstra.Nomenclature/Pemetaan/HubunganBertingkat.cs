namespace Renstra.Nomenclature;

/// <summary>
/// Relations in the order of their strength: a weaker one speaks only of rows, on both sides, of which no stronger one has spoken. So a
/// code whose name went elsewhere is not also taken for the one that now has its number.
/// </summary>
internal sealed class HubunganBertingkat(params IHubungan[] tingkat) : IHubungan
{
    public IEnumerable<PasanganBaris> Forward(int barisLama, int lingkup) => Forward(barisLama, lingkup, tingkat.Length);

    public IEnumerable<PasanganBaris> Backward(int barisBaru, int lingkup) => Backward(barisBaru, lingkup, tingkat.Length);

    private PasanganBaris[] Forward(int baris, int lingkup, int sampai)
    {
        for (var i = 0; i < sampai; i++)
        {
            if (tingkat[i].Forward(baris, lingkup).Where(p => Backward(p.Baru, lingkup, i).Length == 0).ToArray() is { Length: > 0 } hasil)
            {
                return hasil;
            }
        }

        return [];
    }

    private PasanganBaris[] Backward(int baris, int lingkup, int sampai)
    {
        for (var i = 0; i < sampai; i++)
        {
            if (tingkat[i].Backward(baris, lingkup).Where(p => Forward(p.Lama, lingkup, i).Length == 0).ToArray() is { Length: > 0 } hasil)
            {
                return hasil;
            }
        }

        return [];
    }
}
