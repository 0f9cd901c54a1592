namespace Renstra.Nomenclature.Format;

/// <summary>The files that the assembly carries, each opened when something in it is first asked for.</summary>
internal static class BerkasTertanam
{
    internal const string Nomenklatur = "nomenklatur.bin";
    internal const string Akun = "akun.bin";
    internal const string SumberDana = "sumber-dana.bin";
    internal const string Wilayah = "wilayah.bin";

    internal static Wadah Open(string nama) => Wadah.Open(
        typeof(BerkasTertanam).Assembly.GetManifestResourceStream(nama) ?? throw new InvalidDataException($"The embedded data {nama} are missing."));

    /// <summary>The only table of a file.</summary>
    internal static TabelNomenklatur OpenTable(string nama, uint jenis)
    {
        var wadah = Open(nama);
        return new(wadah, wadah.Get(jenis, 0), null);
    }
}
