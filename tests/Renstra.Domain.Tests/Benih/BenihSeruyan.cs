using Renstra.Domain.Json;

namespace Renstra.Domain.Tests.Benih;

/// <summary>The seed: the transcribed Renstra of Dinas Sosial Kabupaten Seruyan 2025-2029.</summary>
internal static class BenihSeruyan
{
    internal static readonly int[] Tahun = [2025, 2026, 2027, 2028, 2029, 2030];

    private static readonly Lazy<byte[]> Isi = new(static () =>
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "seeds", "renstra-dinsos-seruyan-2025-2029.json")));

    private static readonly Lazy<DokumenRenstra> Terbaca = new(static () => RenstraJson.Read(Isi.Value).Dokumen!);

    internal static byte[] Bytes => Isi.Value;

    internal static DokumenRenstra Dokumen => Terbaca.Value;

    internal static Pendanaan Pendanaan => Dokumen.Pendanaan!;

    internal static NodaPendanaan[] Noda { get; } = [.. Pendanaan.GetNoda()];

    /// <summary>The indicators of Table 4.3 by their line.</summary>
    internal static Dictionary<int, Indikator> Indikator { get; } =
        Noda.SelectMany(static n => n.Hasil).SelectMany(static h => h.Indikator).ToDictionary(static i => i.Sumber!.Baris!.Value);

    internal static NodaPendanaan NodaPada(int baris) => Noda.Single(n => n.Sumber!.Baris == baris);

    internal static string Target(Indikator indikator) => Deret(indikator.Target);

    /// <summary>The cells of the six years as text: blank, dash and unreadable (with ?) apart.</summary>
    internal static string Deret<T>(DeretTahunan<Tercantum<T>> deret)
        where T : notnull => string.Join("; ", Tahun.Select(t => deret.GetTercantum(t)).Select(static c => c.Keadaan == KeadaanTercantum.TidakTerbaca ? c.Teks + "?" : c.Teks));

    /// <summary>The value of a cell in a sum, where blanks and dashes count as nothing.</summary>
    internal static T NilaiAtauNol<T>(Tercantum<T> cell)
        where T : struct => cell.TryGetValue(out var value) ? value : default;
}
