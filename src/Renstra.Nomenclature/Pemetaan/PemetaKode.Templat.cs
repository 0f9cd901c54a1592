using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <content>Counterparts as entries: programme 01 of a bidang goes through the template and keeps its bidang.</content>
internal sealed partial class PemetaKode
{
    private List<TujuanPemetaan> GetTujuan(EntriNomenklatur asal)
    {
        var hasil = GetTujuanSendiri(asal);

        // A list may number programme 01 of a bidang itself where the other has only the template. The programme is one whatever it is called.
        if (hasil.Count == 0 && asal.Kode.IsPenunjang() && FindSederajat(_ke, asal.Kode) is { IsKosong: false } sekode
            && asal.IsDariTemplat != sekode.IsDariTemplat
            && (asal.Tingkat == TingkatKode.Program || !KataBersama.IsLainSamaSekali(asal.Nama, sekode.Nama)) && new PemetaKode(_ke, _dari, _lingkup).GetTujuanSendiri(sekode).Count == 0)
        {
            var dasar = LipatNama.IsSama(asal.NamaUtf8, sekode.NamaUtf8) ? DasarPemetaan.KodeDanNamaSama : DasarPemetaan.KodeSama;
            hasil.Add(new(sekode, Compare(asal, sekode), [_maju ? new(_dari, asal.Kode, _ke, sekode.Kode, dasar) : new(_ke, sekode.Kode, _dari, asal.Kode, dasar)]));
        }

        return hasil;
    }

    private List<TujuanPemetaan> GetTujuanSendiri(EntriNomenklatur asal)
    {
        List<TujuanPemetaan> hasil = [];
        foreach (var pasangan in Pairs(asal.NomorBaris))
        {
            if (Fill(_ke, _maju ? pasangan.Baru : pasangan.Lama, asal.Kode) is { IsKosong: false } entri)
            {
                hasil.Add(Describe(asal, entri, pasangan));
            }
        }

        return hasil;
    }

    // What else the one counterpart came from, or became.
    private IEnumerable<EntriNomenklatur> GetSesama(EntriNomenklatur asal, EntriNomenklatur tujuan) =>
        (_maju ? Hubungan.Backward(tujuan.NomorBaris, _lingkup.Value) : Hubungan.Forward(tujuan.NomorBaris, _lingkup.Value))
        .Select(p => _maju ? p.Lama : p.Baru)
        .Where(b => b != asal.NomorBaris)
        .Select(b => Fill(_dari, b, asal.Kode))
        .Where(static e => !e.IsKosong);

    private IEnumerable<PasanganBaris> Pairs(int baris) => _maju ? Hubungan.Forward(baris, _lingkup.Value) : Hubungan.Backward(baris, _lingkup.Value);

    // A row as the asker has it: of programme 01, the row of its own bidang, be it that of the template.
    private EntriNomenklatur Fill(VersiNomenklatur versi, int baris, KodeRekening penanya)
    {
        var entri = Nomenklatur.Get(versi).GetMilik(baris, _lingkup.Value);
        if (!penanya.IsPenunjang())
        {
            return entri;
        }

        if (!entri.Kode.IsTemplate)
        {
            return entri.Kode.IsPenunjang() && entri.Kode.GetBidang() != penanya.GetBidang() ? default : entri;
        }

        var terisi = Find(versi, entri.Kode.WithBidang(penanya.GetBidang()));
        return terisi.IsDariTemplat ? terisi : default;
    }

    private EntriNomenklatur FindSederajat(VersiNomenklatur versi, KodeRekening kode) => Find(versi, kode) is { IsKosong: false } entri ? entri
        : KodeRekening.TryFromUInt64(kode.ToUInt64() ^ 1, out var lain) ? Find(versi, lain) : default;

    private static TujuanPemetaan Describe(EntriNomenklatur asal, EntriNomenklatur tujuan, PasanganBaris pasangan) => new(
        tujuan,
        Compare(asal, tujuan),
        [.. pasangan.Langkah.AsEnumerable().Select(static l => new LangkahPemetaan(
            l.Lama.Versi!, EntriNomenklatur.ToKode(l.Lama.GetKode(l.BarisLama)), l.Baru.Versi!, EntriNomenklatur.ToKode(l.Baru.GetKode(l.BarisBaru)), l.Dasar))]);

    internal static PerubahanNama Compare(EntriNomenklatur satu, EntriNomenklatur lain) => LipatNama.IsSama(satu.NamaUtf8, lain.NamaUtf8) ? PerubahanNama.Sama
        : PerbandinganNama.Compare(satu.Nama, lain.Nama).IsSatuNama ? PerubahanNama.Ejaan
        : PerubahanNama.KataLain;
}
