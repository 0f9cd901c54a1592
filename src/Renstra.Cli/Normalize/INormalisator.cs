using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>Brings one line to its normal form, or says why not. One for each word of <c>--as</c>.</summary>
internal interface INormalisator
{
    HasilNormal Normalize(string line, Bahasa bahasa);
}
