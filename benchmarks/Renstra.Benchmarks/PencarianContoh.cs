using System.Text;
using Renstra.Domain;
using Renstra.Nomenclature;

namespace Renstra.Benchmarks;

/// <summary>What the benchmarks of searching work on: the names of the largest table, and queries as people type them.</summary>
internal static class PencarianContoh
{
    private static readonly string[] Mentah = [.. Nomenklatur.Get(VersiNomenklatur.Sipd2027).Enumerate().Select(static e => e.Nama)];

    internal static string[] Nama => Mentah;

    /// <summary>The different names in normal form, and their words.</summary>
    internal static string[] Normal { get; } = [.. Mentah.Select(Normalize).Distinct()];

    internal static string[] Kata { get; } = [.. Normal.SelectMany(static n => n.Split(' ')).Distinct().Order(StringComparer.Ordinal)];

    internal static IndeksNama Indeks { get; } = Build();

    internal static Kosakata Kosakata { get; } = new(Kata);

    internal static string[] KueriKata { get; } = ["rehabilitasi sosial", "permakanan", "penyediaan", "rehab", "pembangunan jalan", "fasilitas", "pengelolaan pend"];

    internal static string[] KueriNama { get; } =
        [.. Normal.Where(static (n, i) => i % 400 == 7 && n.Length > 12).Select(static n => string.Concat(n.AsSpan(0, 5), n.AsSpan(6, n.Length - 9), "x", n.AsSpan(n.Length - 3)))];

    internal static string[] KueriKataSalah { get; } = ["rehabiltasi", "permakanaan", "fasilitas", "penyedian", "kesehatn", "pembangnan", "kabupten", "jaln"];

    internal static IndeksNama Build() => IndeksNama.Build(new Sumber(Mentah));

    private static string Normalize(string nama)
    {
        var normal = new char[NormalNama.GetMaxLength(nama.Length)];
        return new(normal, 0, NormalNama.Write(nama, normal));
    }

    private sealed class Sumber(string[] nama) : ISumberNama
    {
        private readonly byte[][] _nama = [.. nama.Select(Encoding.UTF8.GetBytes)];

        public int Count => _nama.Length;

        public ReadOnlySpan<byte> GetNama(int nomor) => _nama[nomor];
    }
}
