namespace Renstra.Nomenclature;

/// <summary>
/// A relation between the rows of an older table and those of a newer one, within one list (lingkup 1 or 2). Both ways give the same
/// pairs: what <see cref="Forward"/> finds from a row, <see cref="Backward"/> finds from the other.
/// </summary>
internal interface IHubungan
{
    IEnumerable<PasanganBaris> Forward(int barisLama, int lingkup);

    IEnumerable<PasanganBaris> Backward(int barisBaru, int lingkup);
}
