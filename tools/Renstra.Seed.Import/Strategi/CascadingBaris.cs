namespace Renstra.Seed.Import;

/// <summary>A row of Table 4.2 by the heads of its columns, whatever its number of tabs.</summary>
internal sealed record CascadingBaris
{
    internal const string Tabel = "4.2";
    private const int Lebar = 8;

    internal required int Nomor { get; init; }

    internal string Acuan { get; init; } = "";

    internal string Tujuan { get; init; } = "";

    internal string Sasaran { get; init; } = "";

    internal string Outcome { get; init; } = "";

    internal string Output { get; init; } = "";

    internal string Indikator { get; init; } = "";

    internal string Nama { get; init; } = "";

    internal string Keterangan { get; init; } = "";

    /// <summary>The rows, joined where a page break splits them.</summary>
    internal static List<CascadingBaris> Read(Naskah naskah, DaftarPutusan putusan, int dari, int sampai) =>
        [.. StrategiSambungan.Read(Tabel, naskah, putusan, dari, sampai).Select(b => Row(b, putusan))];

    private static CascadingBaris Row(Baris b, DaftarPutusan putusan)
    {
        if (b.Lebar == Lebar)
        {
            return new() { Nomor = b.Nomor, Acuan = b[0], Tujuan = b[1], Sasaran = b[2], Outcome = b[3], Output = b[4], Indikator = b[5], Nama = b[6], Keterangan = b[7] };
        }

        putusan.Require(Tabel, b.Nomor, JenisPutusan.TabKurang, $"{b.Lebar} cells in place of {Lebar}");
        if (b.Lebar != Lebar - 1)
        {
            throw new GalatImpor(Tabel, b.Nomor, "the cells are not those of the judgement");
        }

        // One column for outcome and output: what stands there is the outcome of a program or the output of all else.
        var program = b[5].StartsWith("Program ", StringComparison.Ordinal);
        return new() { Nomor = b.Nomor, Acuan = b[0], Tujuan = b[1], Sasaran = b[2], Outcome = program ? b[3] : "", Output = program ? "" : b[3], Indikator = b[4], Nama = b[5], Keterangan = b[6] };
    }
}
