using Renstra.Domain.Json;

namespace Renstra.Cli;

/// <summary>A kind of section of <c>renstra evaluate</c>. A further calculation is a further one of these.</summary>
internal interface IBagianEvaluasi
{
    /// <summary>Its name for <c>--bagian</c>, and in every output.</summary>
    string Nama { get; }

    /// <summary>Whether it is shown only where it is asked for by name.</summary>
    bool IsHanyaDiminta => false;

    /// <summary>The sections of a document; none where it has nothing of the kind.</summary>
    IEnumerable<HasilBagian> Evaluate(HasilBaca hasil, PermintaanEvaluasi asked);
}
