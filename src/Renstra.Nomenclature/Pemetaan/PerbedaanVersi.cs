using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>The difference between two versions of the nomenclature (perbedaan versi), over what both hold.</summary>
public sealed record PerbedaanVersi
{
    internal PerbedaanVersi(VersiNomenklatur lama, VersiNomenklatur baru, KodeRekening awalan)
    {
        Lama = lama;
        Baru = baru;
        Awalan = awalan;
    }

    /// <summary>The older version, whichever was named first.</summary>
    public VersiNomenklatur Lama { get; }

    /// <summary>The newer version.</summary>
    public VersiNomenklatur Baru { get; }

    /// <summary>Only rows with an entry at or below this code; <see cref="KodeRekening.Kosong"/>: all.</summary>
    public KodeRekening Awalan { get; }

    /// <summary>
    /// The rows in the order of their older code, or of the newer where there is no older. In one list, every entry of both versions at or below
    /// <see cref="Awalan"/> is in exactly one row. Beside them, filled in from the template, stand the counterparts of a programme 01 that only one
    /// of the versions numbers itself.
    /// </summary>
    public Daftar<BarisPerbedaan> Baris { get; internal init; }

    /// <summary>What was not compared.</summary>
    public Daftar<BagianTakDibandingkan> TidakDibandingkan { get; internal init; }

    /// <summary>How many rows are of a kind.</summary>
    /// <param name="jenis">The kind.</param>
    /// <returns>The number.</returns>
    public int Count(JenisPemetaan jenis) => Baris.Count(b => b.Jenis == jenis);
}
