namespace Renstra.Domain;

/// <summary>A list in the text of all programmes, kegiatan or sub kegiatan (uraian), with the count that the text states.</summary>
public sealed record UraianTingkat
{
    internal TingkatBaris? _tingkat;
    internal Tercantum<decimal> _jumlahTercantum;
    internal Daftar<KelompokUraian> _kelompok;
    internal Sumber? _sumber;

    /// <summary>What is listed.</summary>
    public TingkatBaris? Tingkat { get => _tingkat; init => _tingkat = value; }

    /// <summary>The count that the text states.</summary>
    public Tercantum<decimal> JumlahTercantum { get => _jumlahTercantum; init => _jumlahTercantum = value; }

    /// <summary>The groups.</summary>
    public Daftar<KelompokUraian> Kelompok { get => _kelompok; init => _kelompok = value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
