using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <content>What rules ask.</content>
public sealed partial class Nomenklatur
{
    /// <summary>Looks a code up, and says of a miss whether it means that the code does not exist.</summary>
    /// <remarks>
    /// Without a region either list answers, the provinces' first; if the other list has an entry of its own, it is
    /// <see cref="HasilRujukan.Lain"/>. No code (<see cref="KodeRekening.Kosong"/>) is in no list: <see cref="StatusKode.TidakAda"/>.
    /// </remarks>
    /// <param name="kode">The code.</param>
    /// <param name="daerah">The kind of region whose list is meant; <see langword="null"/>: either list.</param>
    /// <returns>The answer.</returns>
    public HasilRujukan Find(KodeRekening kode, JenisDaerah? daerah = null)
    {
        var lingkup = daerah?.Lingkup ?? LingkupDaerah.Keduanya;
        var acuan = ToString();
        if (TryFind(kode, lingkup, out var entri))
        {
            return HasilRujukan.Found(entri.ToRujukan(), acuan) with { Lain = daerah is null ? FindLain(kode, entri) : null };
        }

        return !kode.IsKosong && GetAlasan(kode, lingkup) is { } alasan ? HasilRujukan.NotInData(alasan, acuan) : HasilRujukan.NotFound(acuan);
    }

    // What one of the lists has of the code, if it is another row. Which list the first came from depends on the tables of the view.
    private EntriRujukan? FindLain(KodeRekening kode, EntriNomenklatur entri) =>
        TryFind(kode, LingkupDaerah.Provinsi, out var provinsi) && !provinsi.IsBarisSama(entri) ? provinsi.ToRujukan()
        : TryFind(kode, LingkupDaerah.KabupatenKota, out var kabkota) && !kabkota.IsBarisSama(entri) ? kabkota.ToRujukan()
        : null;

    /// <inheritdoc/>
    /// <remarks>A view answers for its own version, whatever the year; <see cref="MenurutTahun"/> chooses by year.</remarks>
    HasilRujukan INomenklatur.Find(KodeRekening kode, JenisDaerah? daerah, TahunAnggaran? tahun) => Find(kode, daerah);

    /// <summary>
    /// Why a search by name may miss entries: what is lacking of the lists that it goes through (kekurangan). A name that was not found does
    /// not exist only if nothing is lacking.
    /// </summary>
    /// <param name="opsi">The options of the search; <see langword="null"/>: of everything.</param>
    /// <returns>The reason; <see langword="null"/> if all of it is held.</returns>
    public AlasanTidakDalamData? GetKekurangan(OpsiCari? opsi = null)
    {
        opsi ??= OpsiCari.Baku;
        return GetAlasanDaftar(opsi.Lingkup, out var kelengkapan) ?? kelengkapan?.GetKekurangan(opsi.Lingkup, opsi.Awalan);
    }

    internal AlasanTidakDalamData? GetAlasan(KodeRekening kode, LingkupDaerah lingkup) =>
        GetAlasanDaftar(lingkup, out var kelengkapan) ?? kelengkapan?.GetAlasan(kode, lingkup)
            ?? (kelengkapan is { IsTanpaBarisYatim: true } && !kode.Induk.IsKosong && !TryFind(kode.Induk, lingkup, out _) ? AlasanTidakDalamData.DaftarSebagian : null);

    // Of the view as a whole; where it gives no reason, the version's own completeness decides, if the view is not complete anyway.
    private AlasanTidakDalamData? GetAlasanDaftar(LingkupDaerah lingkup, out Kelengkapan? kelengkapan)
    {
        kelengkapan = null;
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

        kelengkapan = Versi.Kelengkapan;
        return null;
    }
}
