using System.Security.Cryptography;
using System.Text;

namespace Renstra.Nomenclature.Import;

/// <summary>A tab-separated file with a line of headings; cells are asked for by heading.</summary>
internal sealed class BerkasSumber
{
    private readonly Dictionary<string, int> _kolom;

    private BerkasSumber(string nama, byte[] isi)
    {
        Nama = nama;
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(isi));
        var baris = new UTF8Encoding(false, true).GetString(isi).Split('\n');
        _kolom = baris[0].Split('\t').Select(static (judul, i) => (judul, i)).ToDictionary(static k => k.judul, static k => k.i);
        Baris = [.. baris.Select(static (teks, i) => new BarisSumber(i + 1, teks.Split('\t'))).Skip(1).Where(static b => b.Sel is not [""])];
    }

    internal string Nama { get; }

    internal string Sha256 { get; }

    internal IReadOnlyList<BarisSumber> Baris { get; }

    internal static BerkasSumber Read(string folder, string nama) => new(nama, File.ReadAllBytes(Path.Combine(folder, nama)));

    /// <summary>A file of rulings, which belongs to the importer.</summary>
    internal static BerkasSumber ReadPutusan(string nama)
    {
        using var alur = typeof(BerkasSumber).Assembly.GetManifestResourceStream(nama) ?? throw new FileNotFoundException(nama);
        using var salinan = new MemoryStream();
        alur.CopyTo(salinan);
        return new(nama, salinan.ToArray());
    }

    /// <summary>The line of a manifest: name, rows, checksum.</summary>
    public override string ToString() => $"{Nama}\t{Baris.Count}\t{Sha256}";

    internal bool Has(string judul) => _kolom.ContainsKey(judul);

    internal bool IsLengkap(BarisSumber baris) => baris.Sel.Length == _kolom.Count;

    internal string Get(BarisSumber baris, string judul) => _kolom.TryGetValue(judul, out var i) ? baris.Sel[i] : "";
}
