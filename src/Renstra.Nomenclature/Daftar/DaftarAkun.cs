using Renstra.Domain;
using Renstra.Nomenclature.Format;

namespace Renstra.Nomenclature;

/// <summary>The accounts (daftar akun) in the numbering of Kepmendagri 050-3708/2020, with such accounts of later updates as were found.</summary>
/// <remarks>
/// Held are all levels of 050-3708/2020 and, for belanja, rows of later updates (<see cref="EntriAkun.IsPembaruan"/>). Of the other akun the
/// later rows are missing, as the opsen and PBJT of pendapatan, and so are the other numberings. So only a miss in belanja, or of an akun or
/// kelompok, is <see cref="StatusKode.TidakAda"/>.
/// </remarks>
public sealed class DaftarAkun : DaftarKode<KodeAkun, TingkatAkun, EntriAkun>
{
    private const int Belanja = 5;

    private static DaftarAkun? s_daftar;

    private DaftarAkun(TabelNomenklatur tabel)
        : base(tabel)
    {
    }

    /// <summary>The numbering of the list: <see cref="PenomoranAkun.Kepmendagri3708"/>. Codes that do not fit it are not in the data.</summary>
    public static PenomoranAkun Penomoran => PenomoranAkun.Kepmendagri3708;

    /// <summary>The list; the data are opened when it is first asked for.</summary>
    /// <returns>The list, the same always.</returns>
    public static DaftarAkun Get() => Volatile.Read(ref s_daftar) ?? Keep(new(BerkasTertanam.OpenTable(BerkasTertanam.Akun, JenisBagian.Akun)));

    /// <inheritdoc/>
    /// <remarks>Only belanja is whole; of the other akun the later rows are lacking.</remarks>
    public override AlasanTidakDalamData? GetKekurangan(KodeAkun awalan = default) => awalan.IsKosong ? AlasanTidakDalamData.BagianTidakDimiliki
        : TryFind(awalan, out _) ? awalan.NomorAkun == Belanja ? null : AlasanTidakDalamData.BagianTidakDimiliki
        : GetAlasan(awalan);

    private protected override EntriAkun CreateEntri(int baris) => new(new(Tabel, baris));

    private protected override AlasanTidakDalamData? GetAlasan(KodeAkun kode)
    {
        if (kode.IsKosong)
        {
            return null;
        }

        if (!kode.Fits(Penomoran))
        {
            return AlasanTidakDalamData.KeputusanTidakDimiliki;
        }

        // Akun and kelompok have not changed; below a kelompok that does not exist there is nothing.
        var kelompokAda = kode.Tingkat.Value > TingkatAkun.Kelompok.Value && TryFind(kode.AtTingkat(TingkatAkun.Kelompok), out _);
        return kelompokAda && kode.NomorAkun != Belanja ? AlasanTidakDalamData.BagianTidakDimiliki : null;
    }

    private static DaftarAkun Keep(DaftarAkun baru) => Interlocked.CompareExchange(ref s_daftar, baru, null) ?? baru;
}
