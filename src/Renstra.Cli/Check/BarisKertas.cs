namespace Renstra.Cli;

/// <summary>A row of the working paper by the heads of its columns.</summary>
internal sealed record BarisKertas(IReadOnlyDictionary<string, string> Sel)
{
    /// <summary>What the check fills in.</summary>
    internal static readonly string[] Tetap =
        ["sidik", "dokumen", "aturan", "keparahan", "tempat", "tahun", "temuan", "tercantum", "terhitung", "selisih", "usulan", "jalur", "keadaan"];

    /// <summary>What people fill in. Columns that they add are theirs too.</summary>
    internal static readonly string[] Jawaban = ["tanggapan", "perbaikanDisepakati", "status", "oleh", "tanggal"];

    internal string this[string kolom] => Sel.GetValueOrDefault(kolom, "");

    /// <summary>The document, and the fingerprint without the rule in front.</summary>
    internal (string Dokumen, string Sidik) Kunci => (this["dokumen"], this["sidik"][(this["sidik"].LastIndexOf('-') + 1)..]);

    /// <summary>The columns of people's that hold something.</summary>
    internal IEnumerable<KeyValuePair<string, string>> Isian => Sel.Where(static s => s.Value.Length > 0 && !Tetap.Contains(s.Key)).OrderBy(static s => s.Key, StringComparer.Ordinal);

    internal bool IsDijawab => Isian.Any();

    internal bool HasSameAnswers(BarisKertas lain) => Isian.SequenceEqual(lain.Isian);

    internal BarisKertas With(string kolom, string isi) => new(new Dictionary<string, string>(Sel) { [kolom] = isi });
}
