using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>An option of the calculations by its name on the command line, such as <c>e81.acuanAnggaran</c>.</summary>
internal sealed record NamaOpsi(string Nama, TeksDwibahasa Arti, string Bawaan, string Pilihan, Func<OpsiPerhitungan, string, OpsiPerhitungan?> Set)
{
    /// <summary>An option whose choices are a closed set.</summary>
    internal static NamaOpsi Of<T>(string nama, string indonesia, string inggris, T bawaan, Func<OpsiPerhitungan, T, OpsiPerhitungan> set)
        where T : HimpunanTertutup<T>, IHimpunanTertutup<T> => new(
            nama,
            new(indonesia, inggris),
            bawaan.Name,
            string.Join(", ", T.Semua.Select(static m => m.Name)),
            (opsi, teks) => HimpunanTertutup<T>.TryParse(teks, out var member) ? set(opsi, member) : null);
}
