using Renstra.Fuzz;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>Whatever the bytes are: a document that writes and reads again alike, or errors whose places lie in the file.</summary>
internal static class PeriksaBaca
{
    internal static void Periksa(byte[] bytes) => Assert.Null(SasaranDokumen.Fault(bytes));
}
