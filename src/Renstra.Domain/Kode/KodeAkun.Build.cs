namespace Renstra.Domain;

/// <content>Codes built level by level.</content>
public readonly partial struct KodeAkun
{
    /// <summary>Makes an akun's code.</summary>
    /// <param name="nomor">The akun, 1–9.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nomor"/> is not 1–9.</exception>
    public static KodeAkun ForAkun(int nomor) => new(Checked(nomor, 9) << AkunShift);

    /// <summary>The kelompok of that number below this akun.</summary>
    /// <param name="nomor">The kelompok, 1–9.</param>
    /// <returns>The code.</returns>
    /// <exception cref="InvalidOperationException">This code is not an akun's.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nomor"/> is not 1–9.</exception>
    public KodeAkun AddKelompok(int nomor) => new(Required(1) | (Checked(nomor, 9) << KelompokShift));

    /// <summary>The jenis of that number below this kelompok.</summary>
    /// <param name="nomor">The jenis, 1–99.</param>
    /// <returns>The code.</returns>
    /// <exception cref="InvalidOperationException">This code is not a kelompok's.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nomor"/> is not 1–99.</exception>
    public KodeAkun AddJenis(int nomor) => new(Required(2) | (Checked(nomor, 99) << JenisShift));

    /// <summary>The objek of that number below this jenis.</summary>
    /// <param name="nomor">The objek, 1–99.</param>
    /// <returns>The code.</returns>
    /// <exception cref="InvalidOperationException">This code is not a jenis's.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nomor"/> is not 1–99.</exception>
    public KodeAkun AddObjek(int nomor) => new(Required(3) | (Checked(nomor, 99) << ObjekShift));

    /// <summary>The rincian objek of that number below this objek.</summary>
    /// <param name="penomoran">The numbering, which says how many digits it has.</param>
    /// <param name="nomor">The rincian objek, 1–99, or 1–999 where it has three digits.</param>
    /// <returns>The code.</returns>
    /// <exception cref="InvalidOperationException">This code is not an objek's.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nomor"/> does not fit.</exception>
    public KodeAkun AddRincianObjek(PenomoranAkun penomoran, int nomor)
    {
        ArgumentNullException.ThrowIfNull(penomoran);
        var lebar = penomoran.LebarRincianObjek;
        return new(Required(4) | (((Checked(nomor, lebar == 2 ? 99 : 999) << 1) | (uint)(lebar - 2)) << RincianShift));
    }

    /// <summary>The sub rincian objek of that number below this rincian objek.</summary>
    /// <param name="penomoran">The numbering, which says how many digits it has.</param>
    /// <param name="nomor">The sub rincian objek, 1–999, 1–9999 or 1–99999 by its digits.</param>
    /// <returns>The code.</returns>
    /// <exception cref="InvalidOperationException">This code is not a rincian objek's.</exception>
    /// <exception cref="ArgumentException">This code does not fit the numbering.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nomor"/> does not fit.</exception>
    public KodeAkun AddSubRincianObjek(PenomoranAkun penomoran, int nomor)
    {
        ArgumentNullException.ThrowIfNull(penomoran);
        var packed = Required(5);
        if (!Fits(penomoran))
        {
            throw new ArgumentException($"\"{this}\" has another width than a rincian objek of {penomoran.Name}.", nameof(penomoran));
        }

        var lebar = penomoran.LebarSubRincianObjek;
        return new(packed | (Checked(nomor, lebar switch { 3 => 999, 4 => 9999, _ => 99_999 }) << 2) | (uint)(lebar - 3));
    }

    private static ulong Checked(int nomor, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(nomor, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(nomor, most);
        return (ulong)nomor;
    }

    private ulong Required(int level) => LevelNumber == level
        ? _packed
        : throw new InvalidOperationException($"\"{this}\" is no code of the level {TingkatAkun.Semua[level].Name}.");
}
