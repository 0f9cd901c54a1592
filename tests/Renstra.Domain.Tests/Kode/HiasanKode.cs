using FsCheck;
using FsCheck.Fluent;

namespace Renstra.Domain.Tests;

/// <summary>A way to disfigure a code, and the kinds of correction that undo it.</summary>
public sealed record HiasanKode(string Depan, string Kutip, string Tebal, string[] Pemisah, bool Kecil, bool DuaDigit, int Nol, string Titik, string Belakang, bool Nama)
{
    private static readonly Dictionary<string, string> Penutup = new() { ["**"] = "**", ["__"] = "__", ["*"] = "*", ["<b>"] = "</b>", [""] = "" };

    public static Arbitrary<HiasanKode> Arbitrary() => (
        from depan in Gen.Elements("", "", " ", "\t", "\u00A0", "\u200B")
        from kutip in Gen.Elements("", "", "'")
        from tebal in Gen.Elements("", "", "**", "__", "*", "<b>")
        from pemisah in Gen.OneOf(
            Gen.Constant(new[] { ".", ".", ".", ".", "." }),
            Gen.Elements(" ", ", ", "-", ",", "\u2013").Select(static p => new[] { p, p, p, p, p }),
            Gen.Elements(".", ",", "-", "\u2013", " .", ". ", ".\u200B", "..", ". .").ArrayOf(5))
        from kecil in Gen.Elements(false, true)
        from dua in Gen.Elements(false, true)
        from nol in Gen.Choose(0, 3)
        from titik in Gen.Elements("", "", ".", "...")
        from belakang in Gen.Elements("", " - Sosial", " Rehabilitasi", ": Sosial", " (Sosial)", " ", "\u00A0")
        select new HiasanKode(depan, kutip, tebal, pemisah, kecil, dua, nol, titik, belakang, belakang.Trim().Length > 0)).ToArbitrary();

    /// <summary>The disfigured text, and the names of the corrections.</summary>
    public (string Teks, HashSet<string> Jenis) Decorate(KodeRekening kode)
    {
        HashSet<string> jenis = [];
        var ruas = kode.ToString().Split('.');
        Shorten(kode, ruas, jenis);
        if (DuaDigit && ruas.Length > 3 && ruas[1].Length == 2)
        {
            ruas[3] = "0" + ruas[3];
            jenis.Add("kewenanganDuaDigit");
        }

        var isi = ruas[0];
        var tengah = kode.IsSubKegiatanDuaDigit ? 3 : -1;
        for (var i = 1; i < ruas.Length; i++)
        {
            // A lone comma in the middle of such a code could part two of them.
            var p = i == tengah && !Pemisah.All(x => x == Pemisah[0]) ? "." : Pemisah[i - 1];
            isi += p + ruas[i];
            Note(p, jenis);
        }

        if (kode.IsTemplate && Kecil)
        {
            isi = isi.Replace('X', 'x');
            jenis.Add("hurufTemplat");
        }

        Note(Depan.Length > 0, "spasi", jenis);
        Note(Kutip.Length > 0, "tandaKutip", jenis);
        Note(Tebal.Length > 0, "tandaTebal", jenis);
        Note(Titik.Length > 0, "titikTepi", jenis);
        Note(Belakang.Length > 0, Nama ? "namaDiBelakang" : "spasi", jenis);
        return ($"{Depan}{Kutip}{Tebal}{isi}{Penutup[Tebal]}{Titik}{Belakang}", jenis);
    }

    private static void Note(bool applies, string name, HashSet<string> jenis)
    {
        if (applies)
        {
            jenis.Add(name);
        }
    }

    private static void Note(string pemisah, HashSet<string> jenis)
    {
        var ganda = pemisah.Count(static c => c == '.') > 1;
        Note(ganda, "pemisahGanda", jenis);
        Note(!ganda && !pemisah.Contains('.', StringComparison.Ordinal), "pemisah", jenis);
        Note(!ganda && pemisah.Length > 1, "spasi", jenis);
    }

    // Zeros are lost where one reading is left: of the kegiatan, of the sub kegiatan, or throughout.
    private void Shorten(KodeRekening kode, string[] ruas, HashSet<string> jenis)
    {
        var all = Nol == 1 && ruas.Length > 2 && !kode.IsTemplate && ruas[1][0] == '0' && ruas[2][0] == '0' && (ruas.Length < 5 || ruas[4][0] == '0');
        if (all)
        {
            ruas[1] = ruas[1][1..];
            ruas[2] = ruas[2][1..];
        }

        // 1.06.01.5.1 could be an account, 5.1, behind a programme.
        var account = ruas.Length == 5 && ruas[3] is "4" or "5" or "6";
        if (ruas.Length > 4 && ruas[4][0] == '0' && (all || (Nol == 2 && !kode.IsSubKegiatanDuaDigit && !account)))
        {
            ruas[4] = ruas[4][1..];
            jenis.Add("nolKurang");
        }

        if (Nol == 3 && ruas.Length > 5 && ruas[5].Length == 4 && ruas[5][0] == '0')
        {
            ruas[5] = ruas[5][1..];
            jenis.Add("nolKurang");
        }

        Note(all, "nolKurang", jenis);
    }
}
