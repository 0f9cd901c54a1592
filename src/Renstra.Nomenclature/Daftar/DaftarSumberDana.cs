using Renstra.Domain;
using Renstra.Nomenclature.Format;

namespace Renstra.Nomenclature;

/// <summary>The funding sources (daftar sumber dana) as SIPD had them in 2024.</summary>
/// <remarks>
/// No decree: sources come and go with each year's transfers, and the lists of other years are not held. So a miss is never
/// <see cref="StatusKode.TidakAda"/>.
/// </remarks>
public sealed class DaftarSumberDana : DaftarKode<KodeSumberDana, TingkatAkun, EntriSumberDana>
{
    private static DaftarSumberDana? s_daftar;

    private DaftarSumberDana(TabelNomenklatur tabel)
        : base(tabel)
    {
    }

    /// <summary>The list; the data are opened when it is first asked for.</summary>
    /// <returns>The list, the same always.</returns>
    public static DaftarSumberDana Get() => Volatile.Read(ref s_daftar) ?? Keep(new(BerkasTertanam.OpenTable(BerkasTertanam.SumberDana, JenisBagian.SumberDana)));

    /// <inheritdoc/>
    /// <remarks>Always: no list of another year is held.</remarks>
    public override AlasanTidakDalamData? GetKekurangan(KodeSumberDana awalan = default) => AlasanTidakDalamData.KeputusanTidakDimiliki;

    private protected override EntriSumberDana CreateEntri(int baris) => new(new(Tabel, baris));

    private protected override AlasanTidakDalamData? GetAlasan(KodeSumberDana kode) => kode.IsKosong ? null : AlasanTidakDalamData.KeputusanTidakDimiliki;

    private static DaftarSumberDana Keep(DaftarSumberDana baru) => Interlocked.CompareExchange(ref s_daftar, baru, null) ?? baru;
}
