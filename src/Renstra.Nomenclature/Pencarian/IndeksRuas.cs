namespace Renstra.Nomenclature;

/// <summary>
/// Finds every text within two typing errors of another, without looking at most of them. Each text is cut into three pieces (ruas) of
/// equal length: two errors leave one of them whole, so a text that is near has one of its pieces, nearly in its place
/// (Li, Deng, Wang, Feng 2011: Pass-Join). Whatever shares a piece is then compared.
/// </summary>
internal sealed partial class IndeksRuas
{
    /// <summary>The number of errors up to which everything is found.</summary>
    internal const int Toleransi = 2;

    private const int Potongan = Toleransi + 1;

    // The pieces' hashes in buckets by their low bits, one after the other; beside each the number of its text.
    private readonly int[] _awal;
    private readonly uint[] _sidik;
    private readonly int[] _nomor;

    // Texts that are too short to be cut are always compared.
    private readonly int[] _pendek;

    private IndeksRuas(int[] awal, uint[] sidik, int[] nomor, int[] pendek) => (_awal, _sidik, _nomor, _pendek) = (awal, sidik, nomor, pendek);

    /// <summary>Adds the texts within <paramref name="paling"/> errors (at most <see cref="Toleransi"/>), in the order of their numbers.</summary>
    internal void Find<T>(T teks, ReadOnlySpan<char> dicari, int paling, ref DaftarSementara<Mirip> hasil)
        where T : IKumpulanTeks
    {
        using var calon = Collect(dicari, paling);
        calon.Span.Sort();
        var ruang = teks.Terpanjang <= 512 ? stackalloc char[512] : new char[teks.Terpanjang];
        var sebelum = -1;
        foreach (var nomor in calon.Span)
        {
            if (nomor == sebelum)
            {
                continue;
            }

            sebelum = nomor;
            if (Math.Abs(teks.GetLength(nomor) - dicari.Length) <= paling
                && JarakSunting.Count(dicari, teks.GetText(nomor, ruang), paling) is var galat && galat <= paling)
            {
                hasil.Add(new(nomor, galat));
            }
        }
    }

    private DaftarSementara<int> Collect(ReadOnlySpan<char> dicari, int paling)
    {
        var calon = new DaftarSementara<int>(256);
        foreach (var nomor in _pendek)
        {
            calon.Add(nomor);
        }

        for (var panjang = Math.Max(Potongan, dicari.Length - paling); panjang <= dicari.Length + paling; panjang++)
        {
            for (var ruas = 0; ruas < Potongan; ruas++)
            {
                CollectRuas(dicari, panjang, ruas, ref calon);
            }
        }

        return calon;
    }

    // Of a piece with r pieces before it: if it is the first that is whole, each piece before it has an error, and so at most r errors
    // shift it from the left; seen from the right, at most two less r.
    private void CollectRuas(ReadOnlySpan<char> dicari, int panjang, int ruas, ref DaftarSementara<int> calon)
    {
        var (awal, lebar) = Cut(panjang, ruas);
        var geser = dicari.Length - panjang;
        var kanan = Toleransi - ruas;
        var dari = Math.Max(0, Math.Max(awal - ruas, awal + geser - kanan));
        var sampai = Math.Min(dicari.Length - lebar, Math.Min(awal + ruas, awal + geser + kanan));
        for (var letak = dari; letak <= sampai; letak++)
        {
            var sidik = Hash(dicari.Slice(letak, lebar), panjang, ruas);
            var ember = Bucket(sidik, _awal.Length - 1);
            for (var i = _awal[ember]; i < _awal[ember + 1]; i++)
            {
                if (_sidik[i] == sidik)
                {
                    calon.Add(_nomor[i]);
                }
            }
        }
    }
}
