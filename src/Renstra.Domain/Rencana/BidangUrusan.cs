namespace Renstra.Domain;

/// <summary>A bidang urusan with its programs.</summary>
public sealed record BidangUrusan : NodaPendanaan
{
    internal Daftar<Program> _program;

    /// <summary>The nodes below it.</summary>
    public Daftar<Program> Program { get => _program; init => _program = value; }

    /// <inheritdoc/>
    public override TingkatKode Tingkat => TingkatKode.BidangUrusan;

    /// <inheritdoc/>
    public override int JumlahAnak => _program.Count;

    /// <inheritdoc/>
    public override NodaPendanaan GetAnak(int index) => _program[index];
}
