namespace Renstra.Cli;

/// <summary>A format of the check's output. Documents come one by one and are let go, so that many cost no more memory than one.</summary>
internal interface IKeluaranCheck
{
    void Begin();

    void Write(DokumenDiperiksa dokumen);

    void End(JumlahCheck jumlah);
}
