using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>
/// What a rule is given (konteks): the document, the nomenclature if there is one, the options, and what several rules need of them, made
/// once when the first asks. For one check on one thread.
/// </summary>
public sealed partial class KonteksPemeriksaan
{
    private readonly Dictionary<Indikator, HasilTafsir> _tafsir = new(ReferenceEqualityComparer.Instance);
    private Daftar<NodaDiperiksa>? _noda;
    private Daftar<IndikatorDiperiksa>? _indikator;
    private RekapPagu? _rekap;

    internal KonteksPemeriksaan(DokumenRenstra dokumen, OpsiPemeriksaan opsi, INomenklatur? nomenklatur)
    {
        (Dokumen, Opsi, Nomenklatur) = (dokumen, opsi, nomenklatur);
        Kolom = Periode.GetKolom().ToDaftar();
    }

    /// <summary>The document.</summary>
    public DokumenRenstra Dokumen { get; }

    /// <summary>The options.</summary>
    public OpsiPemeriksaan Opsi { get; }

    /// <summary>The nomenclature; <see langword="null"/> if none was given: then nothing is said of what only it can tell.</summary>
    public INomenklatur? Nomenklatur { get; }

    /// <summary>The period of the plan.</summary>
    public PeriodeRenstra Periode => Dokumen.Identitas.Periode;

    /// <summary>The kind of region.</summary>
    public JenisDaerah JenisDaerah => Dokumen.Identitas.Daerah.Jenis;

    /// <summary>The years of the plan's columns: those of the period, and the forward year if there is one.</summary>
    public Daftar<TahunAnggaran> Kolom { get; }

    /// <summary>The nodes of the funding tree, each before those below it.</summary>
    public Daftar<NodaDiperiksa> Noda => _noda ??= Walk();

    /// <summary>The indicators of the plan: tujuan and sasaran, the funding tree, IKU, IKK, RPJMD.</summary>
    public Daftar<IndikatorDiperiksa> Indikator => _indikator ??= Gather();

    /// <summary>The roll-up of the pagu over <see cref="Kolom"/>; <see langword="null"/> without a funding table.</summary>
    public RekapPagu? Rekap => Dokumen.Pendanaan is { } pendanaan ? _rekap ??= RekapPagu.Calculate(pendanaan, Kolom) : null;

    /// <summary>How an indicator is taken, with what had to be assumed.</summary>
    /// <param name="indikator">The indicator.</param>
    /// <returns>The reading.</returns>
    public HasilTafsir Interpret(Indikator indikator)
    {
        ArgumentNullException.ThrowIfNull(indikator);
        if (!_tafsir.TryGetValue(indikator, out var hasil))
        {
            _tafsir.Add(indikator, hasil = Opsi.Tafsir.Interpret(indikator));
        }

        return hasil;
    }

    /// <summary>The value of a rule's threshold under the options.</summary>
    /// <param name="aturan">The rule.</param>
    /// <param name="ambang">Its threshold.</param>
    /// <returns>The value.</returns>
    public decimal GetAmbang(Aturan aturan, Ambang ambang)
    {
        ArgumentNullException.ThrowIfNull(ambang);
        foreach (var nilai in Opsi.GetPengaturan(aturan)?.Ambang ?? default)
        {
            if (string.Equals(nilai.Nama, ambang.Nama, StringComparison.OrdinalIgnoreCase))
            {
                return nilai.Nilai;
            }
        }

        return ambang.Bawaan;
    }

    private Daftar<NodaDiperiksa> Walk()
    {
        var semua = new List<NodaDiperiksa>();
        foreach (var bidang in Dokumen.Pendanaan?.Bidang ?? default)
        {
            Walk(bidang, null, semua);
        }

        return semua.ToDaftar();
    }

    private static void Walk(NodaPendanaan noda, NodaDiperiksa? induk, List<NodaDiperiksa> semua)
    {
        var diperiksa = new NodaDiperiksa(noda, induk, semua.Count);
        semua.Add(diperiksa);
        for (var i = 0; i < noda.JumlahAnak; i++)
        {
            Walk(noda.GetAnak(i), diperiksa, semua);
        }
    }
}
