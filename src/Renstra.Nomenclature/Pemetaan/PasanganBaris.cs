using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>A row of an older table and the row of a newer one that it became, with the steps between.</summary>
internal sealed record PasanganBaris(int Lama, int Baru, Daftar<LangkahBaris> Langkah)
{
    internal int Terlemah => Langkah.Max(static l => l.Dasar.Value);
}

/// <summary>A step from a row of one table to a row of a newer one.</summary>
internal sealed record LangkahBaris(TabelNomenklatur Lama, int BarisLama, TabelNomenklatur Baru, int BarisBaru, DasarPemetaan Dasar);
