namespace Renstra.Domain;

/// <summary>One group of such a list, with its stated count.</summary>
public sealed record KelompokUraian
{
    internal string _nama = "";
    internal Tercantum<decimal> _jumlahTercantum;
    internal Daftar<Sebutan> _butir;
    internal Sumber? _sumber;

    /// <summary>The name or text as printed.</summary>
    public string Nama { get => _nama; init => _nama = value; }

    /// <summary>The count that the text states.</summary>
    public Tercantum<decimal> JumlahTercantum { get => _jumlahTercantum; init => _jumlahTercantum = value; }

    /// <summary>Its items.</summary>
    public Daftar<Sebutan> Butir { get => _butir; init => _butir = value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
