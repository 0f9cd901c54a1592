namespace Renstra.Seed.Import;

/// <summary>Reads cells in the Indonesian notation.</summary>
internal static class Sel
{
    internal static Tercantum<Rupiah> Rupiah(string tabel, Baris baris, string teks) =>
        NotasiAngka.Indonesia.TryParseRupiah(teks, out var cell, out _) ? cell : throw new GalatImpor(tabel, baris.Nomor, $"\"{teks}\" is no amount");

    internal static Tercantum<Target> Target(string tabel, Baris baris, string teks) =>
        NotasiAngka.Indonesia.TryParseAngka(teks, out var cell, out _)
            ? cell.Map(static n => (Target)n)
            : throw new GalatImpor(tabel, baris.Nomor, $"\"{teks}\" is no target");

    internal static Tercantum<Persen> Persen(string tabel, Baris baris, string teks) =>
        NotasiAngka.Indonesia.TryParsePersen(teks, out var cell, out _) ? cell : throw new GalatImpor(tabel, baris.Nomor, $"\"{teks}\" is no percentage");

    /// <summary>A target that prints the per cent sign with a blank or without: the sign is the unit.</summary>
    internal static Tercantum<Target> TargetPersen(string tabel, Baris baris, string teks) => Persen(tabel, baris, teks).Map(static p => (Target)p.Poin);

    internal static Satuan Satuan(string tabel, Baris baris, string teks) =>
        teks.Length == 0 ? default
        : Renstra.Domain.Satuan.TryParse(teks, out var satuan) ? satuan
        : throw new GalatImpor(tabel, baris.Nomor, $"\"{teks}\" is no unit");

    internal static Sumber Sumber(string tabel, int baris, string? catatan = null) => new() { Tabel = tabel, Baris = baris, Catatan = catatan };
}
