using Renstra.Domain;
using Renstra.Nomenclature;

namespace Renstra.Cli;

/// <summary>What a list of accounts or regions answers: the entry with those above it, or why there is none.</summary>
internal sealed record JawabanDaftar(string Jenis, string Kode, string Tingkat, string Nama, StatusKode Status, AlasanTidakDalamData? Alasan, IReadOnlyList<(string Kode, string Nama)> Leluhur, int JumlahAnak, Daftar<Keraguan> Keraguan)
{
    /// <summary>An account or a region, where the text is exactly the code of one; null where it is neither.</summary>
    internal static JawabanDaftar? Find(string teks) =>
        KodeAkun.TryParse(teks, out var akun) ? Of("akun", DaftarAkun.Get(), akun)
        : KodeWilayah.TryParse(teks, out var wilayah) ? Of("wilayah", DaftarWilayah.Get(), wilayah)
        : null;

    internal string Sebut(Bahasa bahasa) => (Jenis, bahasa) switch
    {
        ("akun", Bahasa.Indonesia) => "kode akun, Kepmendagri 050-3708 Tahun 2020 beserta pembaruannya",
        ("akun", _) => "code of an account, Kepmendagri 050-3708/2020 with its updates",
        (_, Bahasa.Indonesia) => "kode wilayah",
        _ => "code of a region",
    };

    private static JawabanDaftar Of<TKode, TTingkat, TEntri>(string jenis, DaftarKode<TKode, TTingkat, TEntri> daftar, TKode kode)
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

        return new(jenis, kode.ToString()!, kode.Tingkat.Name, hasil.Entri?.Nama ?? "", hasil.Status, hasil.Alasan, leluhur, daftar.GetAnak(kode).Count(), hasil.Entri?.GetKeraguan() ?? default);
    }
}
