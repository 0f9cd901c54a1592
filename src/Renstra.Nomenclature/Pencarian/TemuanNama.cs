using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>A name that was found: which entry's, and how it fits the query.</summary>
/// <param name="Nomor">The number of the entry.</param>
/// <param name="Jenis">How the name fits.</param>
/// <param name="SalahKetik">The typing errors that were overlooked, in all words.</param>
/// <param name="TanpaPadanan">How many words of the query the name does not have.</param>
/// <param name="Kata">The words that were overlooked errors in.</param>
internal readonly record struct TemuanNama(int Nomor, JenisKecocokan Jenis, int SalahKetik, int TanpaPadanan, Daftar<PasanganKata> Kata);
