using Renstra.Domain;
using Renstra.Nomenclature;

namespace Renstra.Cli;

/// <summary>What a list of accounts, regions or funding sources answers: the entry with those above it, or why there is none.</summary>
internal sealed record JawabanDaftar(JenisDaftar Jenis, string Kode, string Tingkat, string Nama, StatusKode Status, AlasanTidakDalamData? Alasan, IReadOnlyList<(string Kode, string Nama)> Leluhur, int JumlahAnak, Daftar<Keraguan> Keraguan)
{
    /// <summary>The text as it was typed.</summary>
    internal required string Teks { get; init; }

    /// <summary>What had to be corrected to read it.</summary>
    internal BacaanKode<KodeAkun>? Bacaan { get; init; }

    /// <summary>
    /// An account or a region, where the text is exactly the code of one, or else an account that can be read leniently; null where it is
    /// neither. Funding sources look like accounts, so whoever means one says so.
    /// </summary>
    internal static JawabanDaftar? Find(string teks, JenisDaftar? jenis) => jenis switch
    {
        JenisDaftar.Kode => null,
        JenisDaftar.Akun => FindAkun(teks) ?? FindAkunLonggar(teks),
        JenisDaftar.Wilayah => FindWilayah(teks),
        JenisDaftar.SumberDana => FindSumberDana(teks),
        _ => FindAkun(teks) ?? FindWilayah(teks) ?? (KodeRekening.ReadLenient(teks).Penolakan?.Jenis == JenisTeksKode.KodeAkun ? FindAkunLonggar(teks) : null),
    };

    /// <summary>The entries of the other lists whose code the text is too.</summary>
    internal static IReadOnlyList<JawabanDaftar> FindOthers(string teks, JenisDaftar dijawab) =>
        [.. new[] { FindAkun(teks), FindWilayah(teks), FindSumberDana(teks) }.OfType<JawabanDaftar>().Where(j => j.Jenis != dijawab && j.Status == StatusKode.Ada)];

    private static JawabanDaftar? FindAkun(string teks) => KodeAkun.TryParse(teks, out var kode) ? Of(teks, JenisDaftar.Akun, DaftarAkun.Get(), kode) : null;

    private static JawabanDaftar? FindAkunLonggar(string teks) =>
        KodeAkun.ReadLenient(teks, new() { PenomoranAkun = DaftarAkun.Penomoran }) is { Kode: { } kode } bacaan ? Of(teks, JenisDaftar.Akun, DaftarAkun.Get(), kode) with { Bacaan = bacaan } : null;

    private static JawabanDaftar? FindWilayah(string teks) => KodeWilayah.TryParse(teks, out var kode) ? Of(teks, JenisDaftar.Wilayah, DaftarWilayah.Get(), kode) : null;

    private static JawabanDaftar? FindSumberDana(string teks) => KodeSumberDana.TryParse(teks, out var kode) ? Of(teks, JenisDaftar.SumberDana, DaftarSumberDana.Get(), kode) : null;

    private static JawabanDaftar Of<TKode, TTingkat, TEntri>(string teks, JenisDaftar jenis, DaftarKode<TKode, TTingkat, TEntri> daftar, TKode kode)
        where TKode : struct, IKodeBertingkat<TKode, TTingkat>
        where TTingkat : HimpunanTertutup<TTingkat>, IHimpunanTertutup<TTingkat>
        where TEntri : struct, IEntriDaftar<TKode>
    {
        var hasil = daftar.Find(kode);
        var leluhur = new List<(string, string)>();
        for (var atas = kode.Induk; !atas.IsKosong; atas = atas.Induk)
        {
            if (daftar.TryFind(atas, out var entri))
            {
                leluhur.Insert(0, (atas.ToString()!, entri.Nama));
            }
        }

        return new(jenis, kode.ToString()!, kode.Tingkat.Name, hasil.Entri?.Nama ?? "", hasil.Status, hasil.Alasan, leluhur, daftar.GetAnak(kode).Count(), hasil.Entri?.GetKeraguan() ?? default) { Teks = teks };
    }
}
