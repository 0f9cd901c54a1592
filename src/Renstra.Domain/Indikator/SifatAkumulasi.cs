namespace Renstra.Domain;

/// <summary>How an indicator accumulates (sifat akumulasi): three declarations, each of which documents may leave out.</summary>
public sealed record SifatAkumulasi
{
    internal BentukEntri? _entri;
    internal CaraAkumulasi? _triwulan;
    internal CaraAkumulasi? _tahun;

    /// <summary>How a quarter is entered.</summary>
    public BentukEntri? Entri { get => _entri; init => _entri = value; }

    /// <summary>How quarters make the year.</summary>
    public CaraAkumulasi? Triwulan { get => _triwulan; init => _triwulan = value; }

    /// <summary>How years make the period.</summary>
    public CaraAkumulasi? Tahun { get => _tahun; init => _tahun = value; }
}
