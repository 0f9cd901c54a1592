using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <content>What rules ask.</content>
public sealed partial class Nomenklatur
{
    /// <summary>Looks a code up, and says of a miss whether it means that the code does not exist.</summary>
    /// <param name="kode">The code.</param>
    /// <param name="daerah">The kind of region whose list is meant; <see langword="null"/>: either list.</param>
    /// <returns>The answer.</returns>
    public HasilRujukan Find(KodeRekening kode, JenisDaerah? daerah = null)
    {
        var lingkup = daerah?.Lingkup ?? LingkupDaerah.Keduanya;
        var acuan = ToString();
        if (TryFind(kode, lingkup, out var entri))
        {
            return HasilRujukan.Found(entri.ToRujukan(), acuan);
        }

        return GetAlasan(kode, lingkup) is { } alasan ? HasilRujukan.NotInData(alasan, acuan) : HasilRujukan.NotFound(acuan);
    }

    /// <inheritdoc/>
    /// <remarks>A view answers for its own version, whatever the year; <see cref="MenurutTahun"/> chooses by year.</remarks>
    HasilRujukan INomenklatur.Find(KodeRekening kode, JenisDaerah? daerah, TahunAnggaran? tahun) => Find(kode, daerah);

    internal AlasanTidakDalamData? GetAlasan(KodeRekening kode, LingkupDaerah lingkup)
    {
        if (Lengkap is not null && (lingkup.Value & ~Lengkap.Value) == 0)
        {
            return null;
        }

        if (Asal is { Dasar: null })
        {
            return AlasanTidakDalamData.DaftarSebagian;
        }

        if (!_keputusanDimiliki)
        {
            return AlasanTidakDalamData.KeputusanTidakDimiliki;
        }

        var kelengkapan = Versi.Kelengkapan;
        return kelengkapan.GetAlasan(kode, lingkup)
            ?? (kelengkapan.IsTanpaBarisYatim && !kode.Induk.IsKosong && !TryFind(kode.Induk, lingkup, out _) ? AlasanTidakDalamData.DaftarSebagian : null);
    }
}
