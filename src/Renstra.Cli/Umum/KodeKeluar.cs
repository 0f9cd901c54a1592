namespace Renstra.Cli;

/// <summary>The exit codes of every verb.</summary>
internal static class KodeKeluar
{
    /// <summary>Done.</summary>
    internal const int Selesai = 0;

    /// <summary>An unreadable file or wrong usage.</summary>
    internal const int Gagal = 2;
}
