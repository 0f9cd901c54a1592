namespace Renstra.Domain.Json;

/// <summary>One line of a file of many documents (NDJSON), and what reading it gave. It shares nothing with the other lines.</summary>
public sealed class BarisDokumen
{
    internal BarisDokumen(long nomor, long offset, long panjang, HasilBaca hasil)
    {
        Nomor = nomor;
        Offset = offset;
        Panjang = panjang;
        Hasil = hasil;
    }

    /// <summary>The number of the line in the file, from 1; blank lines count.</summary>
    public long Nomor { get; }

    /// <summary>Where the line begins in the file, in bytes from 0; on the first line behind a byte-order mark.</summary>
    public long Offset { get; }

    /// <summary>How long the line is in bytes, without its end and without a byte-order mark.</summary>
    public long Panjang { get; }

    /// <summary>The document or the errors. Their places are those in the line: line 1, column.</summary>
    public HasilBaca Hasil { get; }

    /// <summary>A place in the line as a place in the file.</summary>
    /// <param name="letak">A place of this line's document or errors.</param>
    /// <returns>The same with the file's line (<see cref="int.MaxValue"/> from there on).</returns>
    public LetakJson GetLetak(LetakJson letak)
    {
        ArgumentNullException.ThrowIfNull(letak);
        return letak with { Baris = int.CreateSaturating(Nomor + letak.Baris - 1) };
    }

    /// <summary>An error of the line with its places in the file.</summary>
    /// <param name="galat">An error of this line.</param>
    /// <returns>The same error with the file's line.</returns>
    public GalatBaca GetGalat(GalatBaca galat)
    {
        ArgumentNullException.ThrowIfNull(galat);
        return galat with { Letak = GetLetak(galat.Letak), TempatPertama = galat.TempatPertama is { } first ? GetLetak(first) : null };
    }

    /// <summary>An error as a planner reads it, with the file's line: place, source line with a caret, message.</summary>
    /// <param name="galat">An error of this line.</param>
    /// <param name="berkas">The name of the file, if it is known.</param>
    /// <param name="bahasa">The language.</param>
    /// <returns>Several lines, separated by LF.</returns>
    public string Render(GalatBaca galat, string? berkas = null, Bahasa bahasa = Bahasa.Indonesia) => GetGalat(galat).Render(berkas, bahasa);
}
