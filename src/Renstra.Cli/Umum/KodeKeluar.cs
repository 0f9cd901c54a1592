namespace Renstra.Cli;

/// <summary>The exit codes of every verb.</summary>
internal static class KodeKeluar
{
    /// <summary>Done.</summary>
    internal const int Selesai = 0;

    /// <summary>Done, but nothing was found that was asked for, or some lines were refused.</summary>
    internal const int TidakDitemukan = 1;

    /// <summary>An unreadable file or wrong usage.</summary>
    internal const int Gagal = 2;
}
