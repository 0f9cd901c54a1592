namespace Renstra.Domain.Pemeriksaan;

/// <summary>A node of the funding tree together with where it hangs (noda diperiksa).</summary>
public sealed class NodaDiperiksa
{
    private readonly List<NodaDiperiksa> _anak;

    internal NodaDiperiksa(NodaPendanaan noda, NodaDiperiksa? induk, int urutan)
    {
        (Noda, Induk, Urutan) = (noda, induk, urutan);
        Kode = noda.Kode.GetKode();
        _anak = new(noda.JumlahAnak);
        induk?._anak.Add(this);
    }

    /// <summary>The node as the document states it.</summary>
    public NodaPendanaan Noda { get; }

    /// <summary>The node above it; <see langword="null"/> for a bidang urusan.</summary>
    public NodaDiperiksa? Induk { get; }

    /// <summary>The nodes directly below it.</summary>
    public IReadOnlyList<NodaDiperiksa> Anak => _anak;

    /// <summary>Its number in the order of the document, from 0.</summary>
    public int Urutan { get; }

    /// <summary>Its level: that of its place, whatever its code says.</summary>
    public TingkatKode Tingkat => Noda.Tingkat;

    /// <summary>Its code; blank if it has none that can be read.</summary>
    public KodeRekening Kode { get; }

    /// <summary>The nodes above it, the nearest first.</summary>
    /// <returns>The nodes.</returns>
    public IEnumerable<NodaDiperiksa> GetLeluhur()
    {
        for (var induk = Induk; induk is not null; induk = induk.Induk)
        {
            yield return induk;
        }
    }

    /// <summary>A place at this node.</summary>
    /// <param name="anggota">The members below it.</param>
    /// <returns>The place.</returns>
    public TempatTemuan Tempat(params ReadOnlySpan<string> anggota) => TempatTemuan.Of(Noda, anggota);

    /// <summary>The further places of what begins at this node's pagu in some years, and is the same in the nodes behind it.</summary>
    internal Daftar<TempatTemuan> TempatPagu(List<NodaDiperiksa> baris, List<TahunAnggaran> tahun) =>
    [
        .. tahun.Count == 1 ? [] : tahun.Select(t => TempatPagu(t)),
        .. baris.Skip(1).Select(n => n.TempatPagu(tahun.Count == 1 ? tahun[0] : null)),
    ];

    /// <summary>A place in this node's pagu, called in the file by the name that its level has there.</summary>
    /// <param name="tahun">The year; the whole series if <see langword="null"/>.</param>
    /// <returns>The place.</returns>
    public TempatTemuan TempatPagu(TahunAnggaran? tahun = null)
    {
        var anggota = Noda is SubKegiatan ? "pagu" : "paguTercantum";
        return tahun is { } t ? TempatTemuan.Of(Noda, anggota, t) : TempatTemuan.Of(Noda, anggota);
    }
}
