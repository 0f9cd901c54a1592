using Renstra.Domain.Json;

namespace Renstra.Cli;

/// <summary>A kind of section of <c>renstra evaluate</c>. A further calculation is a further one of these.</summary>
internal interface IBagianEvaluasi
{
    /// <summary>The sections of a document; none where it has nothing of the kind.</summary>
    IEnumerable<HasilBagian> Evaluate(HasilBaca hasil, PermintaanEvaluasi asked);
}
