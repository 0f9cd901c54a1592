namespace Renstra.Domain.Pemeriksaan;

/// <summary>One indicator over all tables that state it: where it belongs, and the rows that repeat it there and in the tables of IKU and IKK.</summary>
internal sealed class KelompokIndikator(IndikatorDiperiksa pokok)
{
    private readonly List<IndikatorDiperiksa> _semua = [pokok];
    private IReadOnlyList<(TahunAnggaran Tahun, decimal Nilai)>? _deret;
    private ArahIndikator? _arah;

    /// <summary>Where it stands first in the order of the plan.</summary>
    internal IndikatorDiperiksa Pokok => _semua[0];

    /// <summary>All statements of it, the first included.</summary>
    internal IReadOnlyList<IndikatorDiperiksa> Semua => _semua;

    internal Indikator Indikator => Pokok.Indikator;

    internal JenisPemilik Jenis => Pokok.Jenis;

    /// <summary>The unit that any table states.</summary>
    internal Satuan Satuan => _semua.Find(static i => !i.Indikator.Satuan.IsKosong)?.Indikator.Satuan ?? default;

    /// <summary>The baseline that any table states, read or not; <see langword="null"/> if none does.</summary>
    internal IndikatorDiperiksa? Berbaseline => _semua.Find(static i => i.Indikator.Baseline is { Nilai.IsKosong: false });

    internal Polaritas? PolaritasDinyatakan => _semua.Find(static i => i.Indikator.Polaritas is not null)?.Indikator.Polaritas;

    /// <summary>Its targets that are numbers, by year.</summary>
    internal IReadOnlyList<(TahunAnggaran Tahun, decimal Nilai)> GetDeret(KonteksPemeriksaan konteks) => _deret ??= DeretTarget.Of(konteks, this);

    /// <summary>Which way it should go.</summary>
    internal ArahIndikator GetArah(KonteksPemeriksaan konteks) => _arah ??= ArahIndikator.Of(konteks, this);

    internal void Add(IndikatorDiperiksa ulangan) => _semua.Add(ulangan);

    /// <summary>Places of the rows that repeat it, as further places of a finding.</summary>
    internal IEnumerable<TempatTemuan> TempatUlangan(params string[] anggota) => _semua.Skip(1).Select(i => i.Tempat(anggota));
}
