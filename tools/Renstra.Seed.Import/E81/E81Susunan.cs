namespace Renstra.Seed.Import;

/// <summary>
/// The order of the cells in a row of form E.81, behind name and indicator, a mark for each: <c>K.</c> or <c>Rp.</c> with a column; <c>u</c> a
/// unit or blank; <c>.</c> blank; <c>x</c> a repetition that is dropped; several columns with <c>+</c> where the cell belongs to one of them.
/// </summary>
internal static class E81Susunan
{
    /// <summary>Columns that are not quarters.</summary>
    internal const string
        TargetRenstra = "Renstra",
        TargetRenja = "Renja",
        HasilRenja = "HasilRenja",
        HasilRenstra = "HasilRenstra",
        Capaian = "Capaian";

    /// <summary>The targets; between them the unit is all that is left of the realisasi up to the year before.</summary>
    internal const string Depan = "K.Renstra u Rp.Renstra u K.Renja u Rp.Renja";

    internal const string EmpatTriwulan = " K.I u Rp.I K.II u Rp.II K.III u Rp.III K.IV u Rp.IV";

    internal const string Belakang = " K.HasilRenja u Rp.HasilRenja K.HasilRenstra u Rp.HasilRenstra K.Capaian Rp.Capaian";

    /// <summary>The order of most rows.</summary>
    internal const string Umum = Depan + EmpatTriwulan + Belakang;

    /// <summary>The figures by column, and the units in their order. Stops the import if a cell is left over.</summary>
    internal static (Dictionary<string, string> Angka, List<string> Satuan) Read(Baris b, string susunan)
    {
        var marks = susunan.Split(' ');
        var angka = new Dictionary<string, string>(StringComparer.Ordinal);
        var satuan = new List<string>();
        for (var i = 0; i < marks.Length; i++)
        {
            var teks = b[E81Naskah.SelAngka + i];
            if (teks.Length == 0 || marks[i] == "x")
            {
                continue;
            }

            if (marks[i] == "." || (marks[i] == "u" && !IsSatuan(teks)))
            {
                throw new GalatImpor(BacaE81.Tabel, b.Nomor, $"\"{teks}\" stands in cell {i + 1} of the figures, where \"{marks[i]}\" is expected");
            }

            if (marks[i] == "u")
            {
                satuan.Add(teks);
                continue;
            }

            foreach (var lajur in marks[i].Split('+'))
            {
                angka.Add(lajur, teks);
            }
        }

        return b.IsKosong(E81Naskah.SelAngka + marks.Length)
            ? (angka, satuan)
            : throw new GalatImpor(BacaE81.Tabel, b.Nomor, "cells are left over behind the last column");
    }

    private static bool IsSatuan(string teks) => teks == "%" || char.IsAsciiLetter(teks[0]);
}
