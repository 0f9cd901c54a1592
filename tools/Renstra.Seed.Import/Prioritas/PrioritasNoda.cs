namespace Renstra.Seed.Import;

/// <summary>A priority while its table is read: what lies below it comes in later rows.</summary>
internal sealed class PrioritasNoda(string tabel, int baris, string jenis, string? nomor, string nama)
{
    internal List<PrioritasNoda> Anak { get; } = [];

    internal List<DukunganPrioritas> Dukungan { get; } = [];

    internal ButirPrioritas Build() => new()
    {
        Nomor = nomor,
        Jenis = jenis,
        Nama = nama,
        Butir = Anak.Select(static a => a.Build()).ToDaftar(),
        Dukungan = Dukungan.ToDaftar(),
        Sumber = Sel.Sumber(tabel, baris),
    };
}
