using Renstra.Domain;
using Renstra.Nomenclature;

namespace Renstra.Cli;

/// <summary>A result of a search by name in any of the lists.</summary>
/// <param name="Kode">The code.</param>
/// <param name="Nama">The name.</param>
/// <param name="Tingkat">The level as people are shown it.</param>
/// <param name="NamaTingkat">The level as programs are.</param>
/// <param name="Kecocokan">How the name fits.</param>
/// <param name="SalahKetik">How many typing errors were overlooked.</param>
/// <param name="TanpaPadanan">How many words the name does not have.</param>
/// <param name="Kata">In which words errors were overlooked.</param>
internal sealed record BarisCari(string Kode, string Nama, string Tingkat, string NamaTingkat, JenisKecocokan Kecocokan, int SalahKetik, int TanpaPadanan, Daftar<PasanganKata> Kata)
{
    /// <summary>The entry of a planning code; otherwise none.</summary>
    internal EntriNomenklatur Entri { get; init; }

    internal static BarisCari Of(HasilCari h) =>
        new(h.Entri.Kode.ToString(), h.Entri.Nama, h.Entri.Tingkat.Sebut(), h.Entri.Tingkat.Name, h.Jenis, h.SalahKetik, h.TanpaPadanan, h.Kata) { Entri = h.Entri };

    internal static BarisCari Of(HasilCariDaftar<EntriAkun> h) =>
        Of(h, h.Entri.Kode.ToString(), h.Entri.Nama, h.Entri.Tingkat == TingkatAkun.Akun ? "akun" : $"{h.Entri.Tingkat.Sebut()} akun", h.Entri.Tingkat.Name);

    internal static BarisCari Of(HasilCariDaftar<EntriWilayah> h) =>
        Of(h, h.Entri.Kode.ToString(), h.Entri.Nama, h.Entri.Jenis!.Sebut(), h.Entri.Tingkat.Name);

    internal static BarisCari Of(HasilCariDaftar<EntriSumberDana> h) =>
        Of(h, h.Entri.Kode.ToString(), h.Entri.Nama, h.Entri.Tingkat == TingkatAkun.Akun ? "sumber dana" : $"{h.Entri.Tingkat.Sebut()} sumber dana", h.Entri.Tingkat.Name);

    private static BarisCari Of<T>(HasilCariDaftar<T> h, string kode, string nama, string tingkat, string namaTingkat)
        where T : struct => new(kode, nama, tingkat, namaTingkat, h.Jenis, h.SalahKetik, h.TanpaPadanan, h.Kata);
}
