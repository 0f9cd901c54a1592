namespace Renstra.Domain;

/// <content>Where a code hangs: parent, ancestors, contains.</content>
public readonly partial struct KodeWilayah
{
    /// <summary>The code one level up (induk); <see cref="Kosong"/> above a provinsi and above <see cref="Kosong"/>.</summary>
    public KodeWilayah Induk => LevelNumber > 1 ? new(_packed >> Shift(LevelNumber - 1) << Shift(LevelNumber - 1)) : default;

    /// <summary>The codes above this one, nearest first, without this one.</summary>
    /// <returns>For <c>62.07.01</c>: <c>62.07</c>, <c>62</c>.</returns>
    public IEnumerable<KodeWilayah> GetLeluhur()
    {
        for (var kode = Induk; !kode.IsKosong; kode = kode.Induk)
        {
            yield return kode;
        }
    }

    /// <summary>The part of this code that stands at a level at or above its own.</summary>
    /// <param name="tingkat">The level wanted.</param>
    /// <returns>For <c>62.07.01</c> and provinsi: <c>62</c>; for <see cref="TingkatWilayah.Kosong"/>: <see cref="Kosong"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tingkat"/> lies below this code's level.</exception>
    public KodeWilayah AtTingkat(TingkatWilayah tingkat)
    {
        ArgumentNullException.ThrowIfNull(tingkat);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tingkat.Value, LevelNumber, nameof(tingkat));
        return tingkat.Value == 0 ? default : new(_packed >> Shift(tingkat.Value) << Shift(tingkat.Value));
    }

    /// <summary>Whether the other code is this one or lies below it. <see cref="Kosong"/> contains nothing and lies below nothing.</summary>
    /// <param name="other">The code that may lie below.</param>
    /// <returns>For <c>62.07</c> and <c>62.07.01</c>: <see langword="true"/>.</returns>
    public bool Contains(KodeWilayah other) => !IsKosong && _packed >> Shift(LevelNumber) == other._packed >> Shift(LevelNumber);

    // How many bits lie below a level.
    private static int Shift(int level) => level switch
    {
        1 => ProvinsiShift,
        2 => KabupatenKotaShift,
        3 => KecamatanShift,
        _ => 0,
    };
}
