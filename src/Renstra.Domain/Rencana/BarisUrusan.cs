namespace Renstra.Domain;

/// <summary>A row above the bidang urusan that states a sum (baris urusan), such as UNSUR WAJIB URUSAN PEMERINTAHAN.</summary>
public sealed record BarisUrusan
{
    internal Tercantum<KodeRekening> _kode;
    internal string _nama = "";
    internal DeretTahunan<Tercantum<Rupiah>> _paguTercantum;
    internal Sumber? _sumber;

    /// <summary>The code, if one is printed.</summary>
    public Tercantum<KodeRekening> Kode { get => _kode; init => _kode = value; }

    /// <summary>The name as printed.</summary>
    public string Nama { get => _nama; init => _nama = value; }

    /// <summary>The yearly sum that the row states.</summary>
    public DeretTahunan<Tercantum<Rupiah>> PaguTercantum { get => _paguTercantum; init => _paguTercantum = value.TrimBlanks(); }

    /// <summary>Where the source document has this; <see langword="null"/> if not said.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
