namespace Renstra.Cli;

/// <summary>A row of the working paper: what the check fills in, what people do, and in what state the finding is now.</summary>
/// <param name="Isi">The columns of <see cref="KolomKertas.Temuan"/>, in their order.</param>
/// <param name="Jawaban">The columns that people fill in, by their heads.</param>
/// <param name="Keadaan">The state.</param>
internal sealed record BarisKertas(IReadOnlyList<string> Isi, IReadOnlyDictionary<string, string> Jawaban, string Keadaan)
{
    internal static IReadOnlyDictionary<string, string> TanpaJawaban { get; } = new Dictionary<string, string>();

    internal string SidikJari => Isi[0];

    internal string Dokumen => Isi[1];

    internal string Aturan => Isi[2];

    internal (string Dokumen, string SidikJari) Kunci => (Dokumen, SidikJari);

    internal bool IsDijawab => Jawaban.Values.Any(static j => j.Length > 0);

    internal bool HasSameAnswers(BarisKertas other) =>
        Jawaban.Where(static j => j.Value.Length > 0).OrderBy(static j => j.Key, StringComparer.Ordinal)
            .SequenceEqual(other.Jawaban.Where(static j => j.Value.Length > 0).OrderBy(static j => j.Key, StringComparer.Ordinal));
}
