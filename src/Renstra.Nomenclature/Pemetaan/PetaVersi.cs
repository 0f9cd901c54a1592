using Renstra.Domain;
using Renstra.Nomenclature.Format;

namespace Renstra.Nomenclature;

/// <summary>How the held versions hang together: directly where pairs of them are known, otherwise over a version between.</summary>
internal static class PetaVersi
{
    private const int Perm90 = 1;
    private const int Kep3708 = 2;
    private const int Kep5889 = 3;
    private const int Kep1317 = 4;
    private const int Teramati = 8;
    private const int Sipd = 9;

    private static readonly IHubungan?[] Hubungan = new IHubungan?[256];

    /// <summary>Whether the first comes before the second, or is it. Held versions are numbered as they came.</summary>
    internal static bool IsMaju(VersiNomenklatur dari, VersiNomenklatur ke) => dari.Value <= ke.Value;

    /// <summary>The version over which two are connected; null where they are directly.</summary>
    internal static VersiNomenklatur? GetAntara(VersiNomenklatur lama, VersiNomenklatur baru) => (lama.Value, baru.Value) switch
    {
        (Perm90, Kep5889 or Kep1317 or Sipd) => VersiNomenklatur.Kepmendagri3708Tahun2020,
        (Kep5889, Sipd) => VersiNomenklatur.Kepmendagri1317Tahun2023,
        _ => null,
    };

    internal static IHubungan Get(VersiNomenklatur lama, VersiNomenklatur baru)
    {
        ref var tempat = ref Hubungan[Number(lama.Value, baru.Value)];
        return Volatile.Read(ref tempat) ?? Interlocked.CompareExchange(ref tempat, Create(lama, baru), null) ?? tempat;
    }

    /// <summary>The number of the section with the stored pairs of two versions.</summary>
    internal static int Number(int lama, int baru) => (lama * 16) + baru;

    private static HubunganBertingkat Create(VersiNomenklatur lama, VersiNomenklatur baru)
    {
        var (a, b) = (Nomenklatur.GetEmbedded(lama.Value), Nomenklatur.GetEmbedded(baru.Value));
        var (sama, tunggal) = (new HubunganSekode(a, b, senama: true), new HubunganNamaTunggal(a, b));
        List<IHubungan> kuat = [];
        if (baru.Value == Sipd && lama != baru)
        {
            kuat.Add(new HubunganPendahulu(a, b, bertahan: lama.Value is not (Kep1317 or Teramati)));
        }

        kuat.Add(sama);
        if (Nomenklatur.Wadah.TryGet(JenisBagian.Peta, Number(lama.Value, baru.Value), out var pasangan))
        {
            kuat.Add(new HubunganSenama(a, b, pasangan));
        }

        List<IHubungan> tingkat = [new HubunganIkut(a, b, new HubunganBertingkat(sama, tunggal)), new HubunganGabungan([.. kuat])];
        if (GetAntara(lama, baru) is { } antara)
        {
            var (pertama, kedua) = (Get(lama, antara), Get(antara, baru));
            tingkat.Add(new HubunganBerantai(pertama, kedua, DasarPemetaan.NamaSama));
            tingkat.Add(tunggal);
            return new([.. tingkat, new HubunganBerantai(pertama, kedua)]);
        }

        if (baru.Value == Sipd && lama.Value is Kep3708 or Kep1317)
        {
            tingkat.Add(OverLater(a, b));
        }

        tingkat.Add(tunggal);
        tingkat.Add(new HubunganEjaan(a, b));
        return new([.. tingkat, new HubunganIsi(a, b, new HubunganBertingkat([.. tingkat])), new HubunganSekode(a, b, senama: false)]);
    }

    // An entry that was still seen later under its code and name, and for which SIPD names what took its place.
    private static HubunganGabungan OverLater(TabelNomenklatur lama, TabelNomenklatur sipd) => new([..
        from versi in new[] { Kep1317, Teramati }
        let kemudian = Nomenklatur.GetEmbedded(versi)
        where kemudian != lama
        select new HubunganBerantai(new HubunganSekode(lama, kemudian, senama: true), new HubunganPendahulu(kemudian, sipd))]);
}
