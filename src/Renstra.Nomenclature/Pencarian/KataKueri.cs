namespace Renstra.Nomenclature;

/// <summary>
/// A word of the query and what of the vocabulary it may stand for: the words from <see cref="Dari"/> before <see cref="Sampai"/> begin
/// so, the first of them being the word itself if <see cref="Persis"/>; the words within typing errors are a stretch of the query's list.
/// </summary>
internal record struct KataKueri(int Letak, int Panjang, int Dari, int Sampai, bool Persis)
{
    internal int MiripDari { get; set; }

    internal int MiripSampai { get; set; }
}
