namespace Renstra.Domain;

/// <content>Where a code hangs: parent, ancestors, contains.</content>
public readonly partial struct KodeSumberDana
{
    /// <summary>The code one level up (induk); <see cref="Kosong"/> above an akun and above <see cref="Kosong"/>.</summary>
    public KodeSumberDana Induk => LevelNumber > 1 ? new(_packed >> Shift(LevelNumber - 1) << Shift(LevelNumber - 1)) : default;

    /// <summary>The codes above this one, nearest first, without this one.</summary>
    /// <returns>For <c>1.1.02</c>: <c>1.1</c>, <c>1</c>.</returns>
    public IEnumerable<KodeSumberDana> GetLeluhur()
    {
        for (var kode = Induk; !kode.IsKosong; kode = kode.Induk)
        {
            yield return kode;
        }
    }

    /// <summary>The part of this code that stands at a level at or above its own.</summary>
    /// <param name="tingkat">The level wanted.</param>
    /// <returns>For <c>1.1.02</c> and akun: <c>1</c>; for <see cref="TingkatAkun.Kosong"/>: <see cref="Kosong"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tingkat"/> lies below this code's level.</exception>
    public KodeSumberDana AtTingkat(TingkatAkun tingkat)
    {
        ArgumentNullException.ThrowIfNull(tingkat);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tingkat.Value, LevelNumber, nameof(tingkat));
        return tingkat.Value == 0 ? default : new(_packed >> Shift(tingkat.Value) << Shift(tingkat.Value));
    }

    /// <summary>Whether the other code is this one or lies below it. <see cref="Kosong"/> contains nothing and lies below nothing.</summary>
    /// <param name="other">The code that may lie below.</param>
    /// <returns>For <c>1.1</c> and <c>1.1.02</c>: <see langword="true"/>.</returns>
    public bool Contains(KodeSumberDana other) => !IsKosong && _packed >> Shift(LevelNumber) == other._packed >> Shift(LevelNumber);

    // How many bits lie below a level.
    private static int Shift(int level) => level switch
    {
        1 => AkunShift,
        2 => KelompokShift,
        3 => JenisShift,
        4 => ObjekShift,
        5 => RincianShift,
        _ => 0,
    };
}
