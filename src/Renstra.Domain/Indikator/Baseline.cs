namespace Renstra.Domain;

/// <summary>The baseline of an indicator (kondisi awal): a figure and its year.</summary>
public sealed record Baseline
{
    internal TahunAnggaran? _tahun;
    internal Tercantum<Target> _nilai;

    /// <summary>The year of the figure; <see langword="null"/> if not said.</summary>
    public TahunAnggaran? Tahun { get => _tahun; init => _tahun = value; }

    /// <summary>What is stated. 0, a dash and a blank differ.</summary>
    public Tercantum<Target> Nilai { get => _nilai; init => _nilai = value; }
}
