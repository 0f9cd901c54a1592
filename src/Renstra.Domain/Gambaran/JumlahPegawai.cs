namespace Renstra.Domain;

/// <summary>One group of staff and how many they are.</summary>
public sealed record JumlahPegawai
{
    internal string _nama = "";
    internal Tercantum<decimal> _jumlah;
    internal Sumber? _sumber;

    /// <summary>The name or text as printed.</summary>
    public string Nama { get => _nama; init => _nama = value; }

    /// <summary>How many.</summary>
    public Tercantum<decimal> Jumlah { get => _jumlah; init => _jumlah = value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
