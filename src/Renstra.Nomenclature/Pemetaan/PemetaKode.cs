using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>Maps codes of one list from a version to another.</summary>
internal sealed partial class PemetaKode
{
    private readonly VersiNomenklatur _dari;
    private readonly VersiNomenklatur _ke;
    private readonly LingkupDaerah _lingkup;
    private readonly bool _maju;

    internal PemetaKode(VersiNomenklatur dari, VersiNomenklatur ke, LingkupDaerah lingkup)
    {
        _dari = dari;
        _ke = ke;
        _lingkup = lingkup;
        _maju = PetaVersi.IsMaju(dari, ke);
    }

    private IHubungan Hubungan => _maju ? PetaVersi.Get(_dari, _ke) : PetaVersi.Get(_ke, _dari);

    internal HasilPemetaan Map(KodeRekening kode)
    {
        if (!_dari.IsDimiliki || !_ke.IsDimiliki)
        {
            return NotInData(kode, default, AlasanTidakDalamData.KeputusanTidakDimiliki, _dari.IsDimiliki ? _ke : _dari);
        }

        var asal = Find(_dari, kode);
        if (asal.IsKosong)
        {
            return Nomenklatur.Get(_dari).GetAlasan(kode, _lingkup) is { } alasan
                ? NotInData(kode, default, alasan, _dari)
                : new(kode, _dari, _ke, _lingkup, JenisPemetaan.TidakAdaDiAsal);
        }

        Daftar<TujuanPemetaan> tujuan = [.. GetTujuan(asal).OrderBy(static t => t.Entri.Kode)];
        var sekode = FindSederajat(_ke, kode);
        if (tujuan.Any(t => t.Entri.Kode == sekode.Kode))
        {
            sekode = default;
        }

        if (tujuan.IsKosong)
        {
            return (IsDipakaiUlang(sekode) ? new(kode, _dari, _ke, _lingkup, JenisPemetaan.KodeDipakaiUlang) { Asal = asal } : Miss(kode, asal)) with { Sekode = sekode };
        }

        Daftar<EntriNomenklatur> sesama = tujuan.Count > 1 ? [] : [.. GetSesama(asal, tujuan[0].Entri).OrderBy(static e => e.Kode)];
        return new(kode, _dari, _ke, _lingkup, Judge(_maju, tujuan.Count, sesama.Count, IsSederajat(tujuan[0].Entri.Kode, kode), tujuan[0].PerubahanNama))
        {
            Asal = asal,
            Tujuan = tujuan,
            Sesama = sesama,
            Sekode = sekode,
        };
    }

    /// <summary>What happened, by the number of counterparts and of others that share the one; told as time went.</summary>
    internal static JenisPemetaan Judge(bool maju, int tujuan, int sesama, bool sekode, PerubahanNama nama) =>
        tujuan > 1 ? (maju ? JenisPemetaan.Terpecah : JenisPemetaan.Bergabung)
        : sesama > 0 ? (maju ? JenisPemetaan.Bergabung : JenisPemetaan.Terpecah)
        : !sekode ? JenisPemetaan.Berpindah
        : nama == PerubahanNama.Sama ? JenisPemetaan.Tetap
        : JenisPemetaan.BergantiNama;

    // Nor has that which has the code there: the two have only the code in common, in this step or in one between.
    private bool IsDipakaiUlang(EntriNomenklatur sekode) => !sekode.IsKosong && new PemetaKode(_ke, _dari, _lingkup).GetTujuan(sekode).Count == 0;

    // Nothing found: that it ended or is new may be said only where every version on the way holds the part.
    private HasilPemetaan Miss(KodeRekening kode, EntriNomenklatur asal)
    {
        var antara = _maju ? PetaVersi.GetAntara(_dari, _ke) : PetaVersi.GetAntara(_ke, _dari);
        foreach (var versi in antara is null ? [_ke] : new[] { antara, _ke })
        {
            if (Nomenklatur.Get(versi).GetAlasan(kode, _lingkup) is { } alasan && (versi == _ke || new PemetaKode(_dari, versi, _lingkup).GetTujuan(asal).Count == 0))
            {
                return NotInData(kode, asal, alasan, versi);
            }
        }

        return new(kode, _dari, _ke, _lingkup, _maju ? JenisPemetaan.Berakhir : JenisPemetaan.Baru) { Asal = asal };
    }

    private HasilPemetaan NotInData(KodeRekening kode, EntriNomenklatur asal, AlasanTidakDalamData alasan, VersiNomenklatur kurang) =>
        new(kode, _dari, _ke, _lingkup, JenisPemetaan.TidakDalamData) { Asal = asal, Alasan = alasan, VersiKurang = kurang };

    private EntriNomenklatur Find(VersiNomenklatur versi, KodeRekening kode) => Nomenklatur.Get(versi).FindMilik(kode, _lingkup.Value);

    internal static bool IsSederajat(KodeRekening satu, KodeRekening lain) => satu == lain
        || (satu.Tingkat == TingkatKode.SubKegiatan && lain.Tingkat == TingkatKode.SubKegiatan && satu.Induk == lain.Induk && satu.NomorSubKegiatan == lain.NomorSubKegiatan);
}
