namespace Renstra.Domain;

/// <summary>Programmes and their funding (pendanaan indikatif; table T-C.27 of Permendagri 86/2017, the funding table of Inmendagri 2/2025).</summary>
public sealed record Pendanaan
{
    internal DeretTahunan<Tercantum<Rupiah>> _paguTercantum;
    internal Sumber? _sumberJumlah;
    internal Daftar<BarisUrusan> _urusan;
    internal Daftar<BidangUrusan> _bidang;
    internal Sumber? _sumber;

    /// <summary>The total that the table states at its foot.</summary>
    public DeretTahunan<Tercantum<Rupiah>> PaguTercantum { get => _paguTercantum; init => _paguTercantum = value.TrimBlanks(); }

    /// <summary>Where the total stands.</summary>
    public Sumber? SumberJumlah { get => _sumberJumlah; init => _sumberJumlah = value; }

    /// <summary>Rows above the bidang urusan that state sums.</summary>
    public Daftar<BarisUrusan> Urusan { get => _urusan; init => _urusan = value; }

    /// <summary>The tree.</summary>
    public Daftar<BidangUrusan> Bidang { get => _bidang; init => _bidang = value; }

    /// <summary>Where the source document has this; <see langword="null"/> if not said.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }

    /// <summary>Every node of the tree in the order of the document, a node before its children.</summary>
    /// <returns>The nodes.</returns>
    public IEnumerable<NodaPendanaan> GetNoda()
    {
        var stack = new Stack<NodaPendanaan>();
        for (var i = _bidang.Count - 1; i >= 0; i--)
        {
            stack.Push(_bidang[i]);
        }

        while (stack.TryPop(out var noda))
        {
            yield return noda;
            for (var i = noda.JumlahAnak - 1; i >= 0; i--)
            {
                stack.Push(noda.GetAnak(i));
            }
        }
    }
}
