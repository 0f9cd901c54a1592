namespace Renstra.Cli;

/// <summary>A form in which the findings of a check are written, document by document.</summary>
internal interface IKeluaranCheck
{
    /// <summary>What stands before the first document.</summary>
    void Begin();

    /// <summary>One document.</summary>
    void Write(DokumenDiperiksa dokumen);

    /// <summary>What stands behind the last.</summary>
    void End(JumlahCheck jumlah);
}
