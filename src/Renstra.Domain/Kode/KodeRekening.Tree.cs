namespace Renstra.Domain;

/// <content>Where a code hangs: parent, ancestors, contains, templates.</content>
public readonly partial struct KodeRekening
{
    /// <summary>The code one level up (induk); <see cref="Kosong"/> above an urusan and above <see cref="Kosong"/>.</summary>
    public KodeRekening Induk => LevelNumber switch
    {
        5 => new(_packed & ~SubMask),
        4 => new(_packed >> ProgramShift << ProgramShift),
        3 => new(_packed >> BidangShift << BidangShift),
        2 => new(_packed >> UrusanShift << UrusanShift),
        _ => default,
    };

    /// <summary>The codes above this one, nearest first, without this one.</summary>
    /// <returns>For <c>1.06.04</c>: <c>1.06</c>, <c>1</c>.</returns>
    public IEnumerable<KodeRekening> GetLeluhur()
    {
        for (var kode = Induk; !kode.IsKosong; kode = kode.Induk)
        {
            yield return kode;
        }
    }

    /// <summary>The part of this code that stands at a level at or above its own.</summary>
    /// <param name="tingkat">The level wanted.</param>
    /// <returns>For <c>1.06.04.2.01</c> and program: <c>1.06.04</c>; for <see cref="TingkatKode.Kosong"/>: <see cref="Kosong"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tingkat"/> lies below this code's level.</exception>
    public KodeRekening AtTingkat(TingkatKode tingkat)
    {
        ArgumentNullException.ThrowIfNull(tingkat);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tingkat.Value, LevelNumber, nameof(tingkat));
        var kode = this;
        while (kode.LevelNumber > tingkat.Value)
        {
            kode = kode.Induk;
        }

        return kode;
    }

    /// <summary>Whether the other code is this one or lies below it. <see cref="Kosong"/> contains nothing and lies below nothing.</summary>
    /// <param name="other">The code that may lie below.</param>
    /// <returns>For <c>1.06.04</c> and <c>1.06.04.2.01</c>: <see langword="true"/>. A template contains only templates.</returns>
    public bool Contains(KodeRekening other)
    {
        var shift = LevelNumber switch
        {
            5 => 0,
            4 => SubBits,
            3 => ProgramShift,
            2 => BidangShift,
            1 => UrusanShift,
            _ => -1,
        };

        return shift >= 0 && _packed >> shift == other._packed >> shift;
    }

    /// <summary>Fills a template with an agency's own bidang urusan: <c>X.XX.01.2.01</c> with <c>1.06</c> is <c>1.06.01.2.01</c>.</summary>
    /// <param name="bidang">The bidang urusan to write in place of <c>X.XX</c>.</param>
    /// <returns>The filled code.</returns>
    /// <exception cref="InvalidOperationException">This code is not a template from bidang down.</exception>
    /// <exception cref="ArgumentException"><paramref name="bidang"/> is not a bidang urusan's code in digits.</exception>
    public KodeRekening WithBidang(KodeRekening bidang)
    {
        if (!IsTemplate || LevelNumber < 2)
        {
            throw new InvalidOperationException($"\"{this}\" is no template of the form X.XX….");
        }

        if (bidang.LevelNumber != 2 || bidang.IsTemplate)
        {
            throw new ArgumentException($"\"{bidang}\" is no code of a bidang urusan.", nameof(bidang));
        }

        return new((_packed & ~TemplatePart) | bidang._packed);
    }

    /// <summary>The template of this code: urusan and bidang give way to <c>X.XX</c>.</summary>
    /// <returns>For <c>1.06.01.2.01</c>: <c>X.XX.01.2.01</c>; a template returns itself.</returns>
    /// <exception cref="InvalidOperationException">This code stands above bidang urusan.</exception>
    public KodeRekening ToTemplate() => LevelNumber < 2
        ? throw new InvalidOperationException($"\"{this}\" has no bidang urusan to put X.XX in place of.")
        : new((_packed & ((1UL << BidangShift) - 1)) | TemplatePart);
}
