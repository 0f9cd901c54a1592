using System.Buffers;
using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>The index of the names of a view, and the entries that its numbers mean, in the order of their codes.</summary>
internal sealed class PencariNama : ISumberNama
{
    private readonly EntriNomenklatur[] _entri;

    internal PencariNama(EntriNomenklatur[] entri)
    {
        _entri = entri;
        Indeks = IndeksNama.Build(this);
    }

    public int Count => _entri.Length;

    internal IndeksNama Indeks { get; }

    public ReadOnlySpan<byte> GetNama(int nomor) => _entri[nomor].NamaUtf8;

    internal EntriNomenklatur GetEntri(int nomor) => _entri[nomor];

    /// <summary>The entries whose name the text is: but for writing, or, if not <paramref name="persis"/>, with as few typing errors as any, two at most.</summary>
    internal List<EntriNomenklatur> FindNama<TSaring>(ReadOnlySpan<char> nama, bool persis, TSaring saring)
        where TSaring : struct, ISaringan
    {
        List<EntriNomenklatur> hasil = [];
        if (nama.Length > BatasKueri.Huruf)
        {
            return hasil;
        }

        var normal = ArrayPool<char>.Shared.Rent(NormalNama.GetMaxLength(nama.Length));
        var mirip = new DaftarSementara<Mirip>(64);
        ReadOnlySpan<char> teks = normal.AsSpan(0, NormalNama.Write(nama, normal));
        Indeks.FindNama(teks, ref mirip);
        if (Singkatan.LengkapiSemua(teks) is { } lengkap)
        {
            // Some official names abbreviate too, so both are looked for.
            Indeks.FindNama(lengkap, ref mirip);
        }

        ArrayPool<char>.Shared.Return(normal);
        var paling = persis ? 0 : BatasSalahKetik.Nama;
        foreach (var (nomorNama, galat) in mirip.Span)
        {
            if (galat > paling)
            {
                continue;
            }

            foreach (var nomor in Indeks.GetEntri(nomorNama))
            {
                if (saring.Accepts(nomor) && !(galat == paling && hasil.Contains(_entri[nomor])) && PerbandinganNama.Compare(nama, _entri[nomor].Nama).IsSatuNama)
                {
                    if (galat < paling)
                    {
                        hasil.Clear();
                        paling = galat;
                    }

                    hasil.Add(_entri[nomor]);
                }
            }
        }

        mirip.Dispose();
        return hasil;
    }
}
