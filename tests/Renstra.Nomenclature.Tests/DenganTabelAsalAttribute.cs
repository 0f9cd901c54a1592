using Xunit;

namespace Renstra.Nomenclature.Tests;

/// <summary>A test that needs the source tables; skipped where they are not.</summary>
internal sealed class DenganTabelAsalAttribute : FactAttribute
{
    public DenganTabelAsalAttribute()
    {
        if (TabelAsal.Folder is null)
        {
            Skip = $"The source tables are not here; name their folder in {TabelAsal.Variabel}.";
        }
    }
}
