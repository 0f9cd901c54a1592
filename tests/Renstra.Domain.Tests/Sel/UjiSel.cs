namespace Renstra.Domain.Tests;

/// <summary>What the tests of cells share.</summary>
internal static class UjiSel
{
    /// <summary>What a reading says, without the text that it was read from: two cells that say the same have the same meaning.</summary>
    internal static (string Jenis, string Normal, string? Sistem) Makna(BacaanSel bacaan) =>
        (bacaan.Jenis.Name, bacaan is BacaanSel.TidakDikenal t ? t.Galat.Cause.ToString() : bacaan.ToNormal(), bacaan.Sistem?.Name);

    internal static (string Jenis, string Normal, string? Sistem) Makna(string sel, SistemPemisah? sistem = null) => Makna(PengenalSel.Classify(sel, sistem));

    internal static string Tukar(string teks) => string.Create(teks.Length, teks, static (hasil, asal) =>
    {
        for (var i = 0; i < hasil.Length; i++)
        {
            hasil[i] = asal[i] switch { '.' => ',', ',' => '.', var c => c };
        }
    });
}
