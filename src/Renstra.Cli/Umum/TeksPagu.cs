using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <summary>A computed amount of pagu for people: a question mark where a part cannot be read, alone where nothing can; never a 0 for what is not there.</summary>
internal static class TeksPagu
{
    internal static string Of(AngkaPagu angka) =>
        !angka.IsAda ? ""
        : angka.Terbaca > 0 ? angka.Jumlah.ToString("N", null) + (angka.IsLengkap ? "" : " ?")
        : angka.TidakTerbaca > 0 ? "?"
        : "-";
}
