namespace Renstra.Domain.Json;

/// <summary>
/// The description of every object of the format, once: reader, writer, schema and skeleton take it from here. The order of the members is
/// the canonical order of a file.
/// </summary>
internal static partial class Skema
{
    private static readonly JenisDeret<Rupiah> DeretRupiah = new(JenisSelRupiah.Tunggal);
    private static readonly JenisDeret<Rupiah> DeretRupiahLampau = new(JenisSelRupiah.Tunggal, lampau: true);
    private static readonly JenisDeret<Target> DeretTarget = new(JenisSelTarget.Tunggal);
    private static readonly JenisDeret<Target> DeretTargetLampau = new(JenisSelTarget.Tunggal, lampau: true);
    private static readonly JenisDeret<Persen> DeretPersenLampau = new(JenisSelPersen.Tunggal, lampau: true);
    private static readonly JenisDeret<decimal> DeretBilangan = new(JenisSelBilangan.Tunggal);
    private static readonly JenisDaftar<Tercantum<KodeRekening>> DaftarKode = new(JenisSelKode.Rekening, static () => default, inline: true);

    private static JenisDaftar<string> Rujukan(JenisId boleh) => new(new JenisRujukanWajib(boleh), static () => "", inline: true);

    // Descriptions are asked for late, since objects may nest themselves.
    private static JenisObjekOpsional<T> Satu<T>(Func<Deskripsi<T>> deskripsi)
        where T : class, new() => new(deskripsi, static () => new());

    private static JenisDaftar<T> Banyak<T>(Func<Deskripsi<T>> deskripsi)
        where T : class, new() => new(new JenisObjek<T>(deskripsi), static () => new());
}
