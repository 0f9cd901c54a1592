namespace Renstra.Nomenclature;

/// <summary>
/// The rank of a result as one number, the lesser the better, and no two alike: kind, words missing, typing errors, words that only begin
/// so, order of the words, strange words before or between them, difference in length, number of the entry.
/// </summary>
internal static class KunciUrut
{
    internal const int PalingNomor = (1 << NomorBit) - 1;

    private const int NomorBit = 22;
    private const int PanjangBit = 9;
    private const int SelaBit = 7;
    private const int UrutBit = 1;
    private const int AwalanBit = 7;
    private const int GalatBit = 8;
    private const int KurangBit = 7;

    private const int PanjangGeser = NomorBit;
    private const int SelaGeser = PanjangGeser + PanjangBit;
    private const int UrutGeser = SelaGeser + SelaBit;
    private const int AwalanGeser = UrutGeser + UrutBit;
    private const int GalatGeser = AwalanGeser + AwalanBit;
    private const int KurangGeser = GalatGeser + GalatBit;
    private const int JenisGeser = KurangGeser + KurangBit;

    /// <summary>The key without the number of the entry.</summary>
    internal static ulong Create(JenisKecocokan jenis, int kurang = 0, int galat = 0, int awalan = 0, bool acak = false, int sela = 0, int panjang = 0) =>
        ((ulong)jenis << JenisGeser)
        | Field(kurang, KurangBit, KurangGeser)
        | Field(galat, GalatBit, GalatGeser)
        | Field(awalan, AwalanBit, AwalanGeser)
        | Field(acak ? 1 : 0, UrutBit, UrutGeser)
        | Field(sela, SelaBit, SelaGeser)
        | Field(panjang, PanjangBit, PanjangGeser);

    internal static ulong WithNomor(ulong kunci, int nomor) => kunci | (uint)nomor;

    internal static int GetNomor(ulong kunci) => (int)(kunci & PalingNomor);

    internal static JenisKecocokan GetJenis(ulong kunci) => (JenisKecocokan)(kunci >> JenisGeser);

    internal static int GetGalat(ulong kunci) => (int)(kunci >> GalatGeser) & ((1 << GalatBit) - 1);

    internal static int GetKurang(ulong kunci) => (int)(kunci >> KurangGeser) & ((1 << KurangBit) - 1);

    // What lies beyond a field counts as its greatest: 127 strange words are as bad as 128.
    private static ulong Field(int nilai, int bit, int geser) => (ulong)Math.Clamp(nilai, 0, (1 << bit) - 1) << geser;
}
