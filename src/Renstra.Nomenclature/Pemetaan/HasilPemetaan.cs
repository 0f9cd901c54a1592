using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>What became of a code from one version to another, in one list (hasil pemetaan).</summary>
public sealed record HasilPemetaan
{
    internal HasilPemetaan(KodeRekening kode, VersiNomenklatur dari, VersiNomenklatur ke, LingkupDaerah lingkup, JenisPemetaan jenis)
    {
        Kode = kode;
        Dari = dari;
        Ke = ke;
        Lingkup = lingkup;
        Jenis = jenis;
    }

    /// <summary>The code that was asked for.</summary>
    public KodeRekening Kode { get; }

    /// <summary>The version that it stands in.</summary>
    public VersiNomenklatur Dari { get; }

    /// <summary>The version that was asked about; older or newer.</summary>
    public VersiNomenklatur Ke { get; }

    /// <summary>In whose list; <see cref="LingkupDaerah.Keduanya"/> if both lists say the same.</summary>
    public LingkupDaerah Lingkup { get; internal init; }

    /// <summary>What happened.</summary>
    public JenisPemetaan Jenis { get; }

    /// <summary>The code's own entry; <see cref="EntriNomenklatur.Kosong"/> if it is not there.</summary>
    public EntriNomenklatur Asal { get; internal init; }

    /// <summary>The counterparts, in the order of their codes.</summary>
    public Daftar<TujuanPemetaan> Tujuan { get; internal init; }

    /// <summary>
    /// The others of <see cref="Dari"/> that share the one counterpart: those that merged with this code, or the other parts of what was split.
    /// </summary>
    public Daftar<EntriNomenklatur> Sesama { get; internal init; }

    /// <summary>
    /// The entry of <see cref="Ke"/> that has the code but is no counterpart; <see cref="EntriNomenklatur.Kosong"/> if the code is not there, or
    /// is one. Who keeps the code there writes this.
    /// </summary>
    public EntriNomenklatur Sekode { get; internal init; }

    /// <summary>Why nothing can be said, for <see cref="JenisPemetaan.TidakDalamData"/>.</summary>
    public AlasanTidakDalamData? Alasan { get; internal init; }

    /// <summary>The version whose data are missing, for <see cref="JenisPemetaan.TidakDalamData"/>.</summary>
    public VersiNomenklatur? VersiKurang { get; internal init; }

    /// <summary>The weakest basis of all counterparts; <see langword="null"/> if there are none.</summary>
    public DasarPemetaan? DasarTerlemah => Tujuan.MaxBy(static t => t.DasarTerlemah.Value)?.DasarTerlemah;

    internal bool IsSamaSelainLingkup(HasilPemetaan lain) => Jenis == lain.Jenis && Alasan == lain.Alasan && VersiKurang == lain.VersiKurang
        && IsSebaris(Asal, lain.Asal) && IsSebaris(Sekode, lain.Sekode)
        && Tujuan.Select(static t => t.Entri).SequenceEqual(lain.Tujuan.Select(static t => t.Entri))
        && Sesama.SequenceEqual(lain.Sesama);

    private static bool IsSebaris(EntriNomenklatur satu, EntriNomenklatur lain) => satu.IsKosong ? lain.IsKosong : satu.IsBarisSama(lain);
}
