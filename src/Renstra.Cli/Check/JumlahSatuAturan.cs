using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>What one rule said, counted.</summary>
internal sealed class JumlahSatuAturan(Aturan aturan)
{
    internal Aturan Aturan => aturan;

    /// <summary>The gravity of its findings, which the configuration of a document may change.</summary>
    internal Keparahan Keparahan { get; private set; } = aturan.Keparahan;

    internal int Temuan { get; private set; }

    internal int TidakDinilai { get; private set; }

    internal int Dikecualikan { get; private set; }

    internal int Dikenal { get; private set; }

    internal void Add(TemuanBerkas t)
    {
        if (t.IsAktif)
        {
            Keparahan = Temuan == 0 || t.Temuan.Keparahan.IsAtLeast(Keparahan) ? t.Temuan.Keparahan : Keparahan;
            Temuan++;
        }

        Dikenal += t.IsDikenal ? 1 : 0;
        TidakDinilai += t.Temuan.Status == StatusTemuan.TidakDapatDinilai ? 1 : 0;
        Dikecualikan += t.Temuan.Status == StatusTemuan.Dikecualikan ? 1 : 0;
    }
}
