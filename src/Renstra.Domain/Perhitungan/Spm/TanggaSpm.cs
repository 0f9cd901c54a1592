namespace Renstra.Domain.Perhitungan;

/// <summary>
/// The ladder of categories (tangga kategori SPM), as data. Printed ladders say 90–99 and 80–89: each rung begins at its lower bound, so that
/// 99,5 counts as at least 90.
/// </summary>
public sealed record TanggaSpm
{
    /// <summary>A ladder.</summary>
    /// <param name="nama">Its name, as it stands in explanations.</param>
    /// <param name="anakTangga">The rungs, the highest first; the last begins at 0.</param>
    /// <exception cref="ArgumentException">There are no rungs, their bounds do not fall, a category stands twice, or the bounds leave 0–100.</exception>
    public TanggaSpm(string nama, Daftar<AnakTanggaSpm> anakTangga)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(nama);
        var rungs = anakTangga.ToArray();
        if (rungs.Length == 0 || rungs[0].BatasBawah > Persen.Seratus || rungs[^1].BatasBawah != Persen.Nol
            || rungs.Zip(rungs.Skip(1)).Any(static p => p.First.BatasBawah <= p.Second.BatasBawah)
            || rungs.Select(static r => r.Kategori).Distinct().Count() != rungs.Length)
        {
            throw new ArgumentException("The bounds must fall from at most 100 to 0, each category once.", nameof(anakTangga));
        }

        Nama = nama;
        AnakTangga = anakTangga;
    }

    /// <summary>100 Paripurna, 90 Utama, 80 Madya, 70 Pratama, 60 Muda, below that Belum Tuntas; as the one application with the whole ladder has it.</summary>
    public static TanggaSpm Standar { get; } = Of("standar", KategoriSpm.TuntasPratama, KategoriSpm.TuntasMuda);

    /// <summary>The same with Muda above Pratama, as some writers have it.</summary>
    public static TanggaSpm MudaDiAtasPratama { get; } = Of("mudaDiAtasPratama", KategoriSpm.TuntasMuda, KategoriSpm.TuntasPratama);

    /// <summary>Its name.</summary>
    public string Nama { get; }

    /// <summary>The rungs, the highest first.</summary>
    public Daftar<AnakTanggaSpm> AnakTangga { get; }

    /// <summary>The category of an index.</summary>
    /// <param name="indeks">The index; below 0 it earns the lowest.</param>
    /// <returns>The category.</returns>
    public KategoriSpm Classify(Persen indeks)
    {
        foreach (var rung in AnakTangga)
        {
            if (indeks >= rung.BatasBawah)
            {
                return rung.Kategori;
            }
        }

        return AnakTangga[^1].Kategori;
    }

    private static TanggaSpm Of(string nama, KategoriSpm tujuhPuluh, KategoriSpm enamPuluh) => new(
        nama,
        [
            new(KategoriSpm.TuntasParipurna, Persen.Seratus), new(KategoriSpm.TuntasUtama, Persen.FromPoin(90)), new(KategoriSpm.TuntasMadya, Persen.FromPoin(80)),
            new(tujuhPuluh, Persen.FromPoin(70)), new(enamPuluh, Persen.FromPoin(60)), new(KategoriSpm.BelumTuntas, Persen.Nol),
        ]);
}
