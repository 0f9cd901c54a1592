using System.Buffers.Binary;
using Renstra.Domain;
using Renstra.Nomenclature.Format;

namespace Renstra.Nomenclature;

/// <content>The views over the embedded data, each made when first asked for.</content>
public sealed partial class Nomenklatur
{
    private const int JumlahVersi = 9;

    private static readonly Nomenklatur?[] Pandangan = new Nomenklatur?[JumlahVersi + 1];
    private static readonly TabelNomenklatur?[] Tabel = new TabelNomenklatur?[JumlahVersi + 1];
    private static Wadah? s_wadah;

    /// <summary>
    /// The nomenclature that answers for the decree in force in the year that is asked about; without a year, for the newest decree
    /// (<see cref="VersiNomenklatur.Kepmendagri861Tahun2026"/>).
    /// </summary>
    public static INomenklatur MenurutTahun { get; } = new NomenklaturMenurutTahun();

    internal static Wadah Wadah => Volatile.Read(ref s_wadah) ?? Keep(ref s_wadah, BerkasTertanam.Open(BerkasTertanam.Nomenklatur));

    /// <summary>The view of a version. For a decree that is not held: of the lists near it, whose misses are <see cref="StatusKode.TidakDalamData"/>.</summary>
    /// <remarks>The observed entries (<see cref="VersiNomenklatur.Teramati2024Sampai2026"/>) come with the SIPD list, in which their parents stand.</remarks>
    /// <param name="versi">The version.</param>
    /// <returns>The view.</returns>
    public static Nomenklatur Get(VersiNomenklatur versi)
    {
        ArgumentNullException.ThrowIfNull(versi);
        ref var tempat = ref Pandangan[versi.Value];
        return Volatile.Read(ref tempat) ?? Keep(ref tempat, Create(versi));
    }

    /// <summary>The view of the newest decree in force on 1 January of a budget year; see <see cref="VersiNomenklatur.InForceIn"/>.</summary>
    /// <param name="tahun">The budget year.</param>
    /// <returns>The view.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year lies before 2020, the first under Permendagri 90/2019.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="tahun"/> is <see cref="TahunAnggaran.Kosong"/>.</exception>
    public static Nomenklatur GetForYear(TahunAnggaran tahun) => VersiNomenklatur.InForceIn(tahun) is { } versi
        ? Get(versi)
        : throw new ArgumentOutOfRangeException(nameof(tahun), tahun, "There is no nomenclature before 2020, the first year under Permendagri 90/2019.");

    /// <summary>The view of the newest decree in force on 1 January of a budget year.</summary>
    /// <param name="tahun">The budget year.</param>
    /// <param name="nomenklatur">The view, or <see langword="null"/>.</param>
    /// <returns>Whether there is a nomenclature for that year: <see langword="false"/> before 2020 and for <see cref="TahunAnggaran.Kosong"/>.</returns>
    public static bool TryGetForYear(TahunAnggaran tahun, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Nomenklatur? nomenklatur)
    {
        nomenklatur = !tahun.IsKosong && VersiNomenklatur.InForceIn(tahun) is { } versi ? Get(versi) : null;
        return nomenklatur is not null;
    }

    // The tables of a view by the numbers of their versions: its own, or those near it.
    internal static ReadOnlySpan<byte> GetSusunan(int versi) => versi switch
    {
        5 or 6 => [4, 8, 9],
        7 => [9, 8],
        8 => [8, 9],
        1 => [1],
        2 => [2],
        3 => [3],
        4 => [4],
        _ => [9],
    };

    /// <summary>The number of the index of a view: views of the same tables share one, the first's.</summary>
    internal static int GetNomorIndeks(int versi)
    {
        var nomor = 1;
        while (!GetSusunan(nomor).SequenceEqual(GetSusunan(versi)))
        {
            nomor++;
        }

        return nomor;
    }

    private static Nomenklatur Create(VersiNomenklatur versi)
    {
        var susunan = GetSusunan(versi.Value);
        var tabel = new TabelNomenklatur[susunan.Length];
        for (var i = 0; i < tabel.Length; i++)
        {
            tabel[i] = GetEmbedded(susunan[i]);
        }

        return new(versi, tabel, susunan[0] == versi.Value, tabel.Length == 1 ? tabel[0].Indeks : GetIndeks(versi.Value, tabel));
    }

    private static IndeksKode GetIndeks(int versi, TabelNomenklatur[] tabel)
    {
        var bagian = Wadah.Get(JenisBagian.Indeks, GetNomorIndeks(versi));
        var kepala = bagian.Slice(0, PenulisIndeks.PanjangKepala).Span;
        var (baris, bit) = (BinaryPrimitives.ReadUInt32LittleEndian(kepala), BinaryPrimitives.ReadUInt32LittleEndian(kepala[4..]));
        if (baris != tabel.Sum(static t => t.Count) || bit is < 1 or > Cincangan.MaksimalBit)
        {
            throw new InvalidDataException("The nomenclature data are broken: the index of a view does not fit its tables.");
        }

        var cincangan = new Cincangan(BinaryPrimitives.ReadUInt32LittleEndian(kepala[8..]), (int)bit);
        var (awal, panjang) = (PenulisIndeks.PanjangKepala, 2 * cincangan.JumlahEmber);
        return new(cincangan, bagian.Slice(awal, panjang), bagian.Slice(awal + TataTabel.Align(panjang), 2L * cincangan.JumlahSlot));
    }

    internal static TabelNomenklatur GetEmbedded(int versi)
    {
        ref var tempat = ref Tabel[versi];
        return Volatile.Read(ref tempat) ?? Keep(ref tempat, new(Wadah, Wadah.Get(JenisBagian.Tabel, versi), VersiNomenklatur.Semua[versi - 1]));
    }

    // Whoever comes first wins, so that all threads share one.
    private static T Keep<T>(ref T? tempat, T baru)
        where T : class => Interlocked.CompareExchange(ref tempat, baru, null) ?? baru;
}
