namespace Renstra.Domain;

/// <summary>
/// A component of the quality of a basic service (komponen mutu SPM), such as goods and services, staff or procedure: what was needed and what
/// there was, by year, or the percentage that the table states. Which components there are differs by field.
/// </summary>
public sealed record MutuSpm
{
    internal string _nama = "";
    internal Satuan _satuan;
    internal DeretTahunan<Tercantum<Target>> _dibutuhkan;
    internal DeretTahunan<Tercantum<Target>> _tersedia;
    internal DeretTahunan<Tercantum<Persen>> _persenTercantum;
    internal Sumber? _sumber;

    /// <summary>The component as printed.</summary>
    public string Nama { get => _nama; init => _nama = value; }

    /// <summary>The unit of what is counted.</summary>
    public Satuan Satuan { get => _satuan; init => _satuan = value; }

    /// <summary>How much was needed, by year.</summary>
    public DeretTahunan<Tercantum<Target>> Dibutuhkan { get => _dibutuhkan; init => _dibutuhkan = value.TrimBlanks(); }

    /// <summary>How much there was, by year.</summary>
    public DeretTahunan<Tercantum<Target>> Tersedia { get => _tersedia; init => _tersedia = value.TrimBlanks(); }

    /// <summary>The achievement of the component that the table states, by year.</summary>
    public DeretTahunan<Tercantum<Persen>> PersenTercantum { get => _persenTercantum; init => _persenTercantum = value.TrimBlanks(); }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }

    internal bool IsTerisi(TahunAnggaran tahun) =>
        !Dibutuhkan.GetTercantum(tahun).IsKosong || !Tersedia.GetTercantum(tahun).IsKosong || !PersenTercantum.GetTercantum(tahun).IsKosong;
}
