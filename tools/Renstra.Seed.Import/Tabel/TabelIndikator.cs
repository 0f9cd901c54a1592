namespace Renstra.Seed.Import;

/// <summary>Tables 4.7 (IKU) and 4.8 (IKK), which repeat indicators of other tables.</summary>
internal sealed class TabelIndikator(Naskah naskah, DaftarPutusan putusan, string tabel, IReadOnlyDictionary<string, Indikator> indikator)
{
    internal Daftar<BarisIndikator> Read(int judul, int awal, int akhir)
    {
        naskah.Expect(tabel, judul, $"Tabel {tabel}");
        var rows = new List<BarisIndikator>();
        foreach (var b in naskah.Read(awal, akhir))
        {
            rows.Add(Row(b, rows.Count + 1));
        }

        return rows.ToDaftar();
    }

    private BarisIndikator Row(Baris b, int urut)
    {
        if (b[0] != urut.ToString(System.Globalization.CultureInfo.InvariantCulture) || b[1].Length == 0 || b[2].Length == 0 || !b.IsKosong(9)
            || Enumerable.Range(3, 6).Any(i => b[i].Length == 0))
        {
            throw new GalatImpor(tabel, b.Nomor, "unexpected shape of a row");
        }

        return new()
        {
            Nomor = b[0],
            Mengulang = Repeated(b),
            Indikator = new()
            {
                Nama = b[1],
                Satuan = Sel.Satuan(tabel, b, b[2]),
                Target = DeretTahunan.Tercantum<Target>(2025, [.. Enumerable.Range(3, 6).Select(i => Sel.Target(tabel, b, b[i]))]),
                Sumber = Sel.Sumber(tabel, b.Nomor),
            },
            Sumber = Sel.Sumber(tabel, b.Nomor),
        };
    }

    // By the name; where the names differ, by a judgement.
    private string? Repeated(Baris b)
    {
        var same = indikator.Where(i => WithoutNumber(i.Value.Nama) == b[1]).Select(static i => i.Key).ToArray();
        if (same.Length == 1)
        {
            return same[0];
        }

        if (same.Length == 0 && putusan.Find(b.Nomor, JenisPutusan.NamaBerbeda) is { } judged)
        {
            return indikator.ContainsKey(judged.Isi) ? judged.Isi : throw new GalatImpor(tabel, b.Nomor, $"there is no indicator {judged.Isi}");
        }

        putusan.Require(tabel, b.Nomor, JenisPutusan.TidakMengulang, "the row repeats no indicator, or several");
        return null;
    }

    private static string WithoutNumber(string nama) =>
        nama.Length > 3 && char.IsAsciiDigit(nama[0]) && nama[1] == '.' && nama[2] == ' ' ? nama[3..] : nama;
}
