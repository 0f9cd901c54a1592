using System.Text.Json;

namespace Renstra.Cli;

/// <summary>How the answer to a conformance case compares with what was expected.</summary>
internal enum StatusJawaban
{
    /// <summary>What was expected.</summary>
    Sepakat,

    /// <summary>Something else.</summary>
    Berbeda,

    /// <summary>The program says that it does not know the operation.</summary>
    TidakDidukung,

    /// <summary>No answer within the time limit.</summary>
    TerlaluLama,

    /// <summary>The program ended without an answer.</summary>
    Berhenti,

    /// <summary>What came is no answer: no JSON, another id, a line without end.</summary>
    BukanJawaban,

    /// <summary>Not asked any more, because the program failed too often in a row.</summary>
    TidakDitanya,
}

/// <summary>An answer: its output where there is one, else what came instead.</summary>
internal sealed record Jawaban(StatusJawaban Status, JsonElement? Keluaran = null, string Rincian = "");

/// <summary>Something that answers conformance cases, one after the other.</summary>
internal interface IPenjawab : IAsyncDisposable
{
    Task<Jawaban> AnswerAsync(Vektor vektor);
}
