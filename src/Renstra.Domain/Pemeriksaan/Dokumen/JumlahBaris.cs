namespace Renstra.Domain.Pemeriksaan;

/// <summary>Sums of rows of tables, and where the stated ones part from them.</summary>
internal sealed record JumlahBaris(TempatTemuan Tempat, string Nama, NilaiTemuan Tercantum, NilaiTemuan Jumlah, NilaiTemuan Selisih, bool IsTotal, bool IsKurang)
{
    private static readonly string[] TakTerjumlah = ["%", "persen", "rasio", "rata-rata", "rerata", "indeks", "nilai rata", "tahun", "kelas"];

    /// <summary>The sum of cells; <see langword="null"/> where one cannot be read or none says anything. Dashes and blanks are nothing.</summary>
    internal static decimal? Sum(IEnumerable<Tercantum<decimal>> sel)
    {
        decimal sum = 0;
        var any = false;
        foreach (var s in sel)
        {
            if (s.Keadaan == KeadaanTercantum.TidakTerbaca)
            {
                return null;
            }

            any |= !s.IsKosong;
            sum += s.HasValue ? s.Value : 0;
        }

        return any ? sum : null;
    }

    /// <summary>Every table of data and of assets whose rows do not make their row or their total.</summary>
    internal static IEnumerable<JumlahBaris> Of(DokumenRenstra dokumen)
    {
        var daya = dokumen.SumberDaya;
        foreach (var tabel in dokumen.DataLayanan.Concat(daya?.Tenaga ?? default).Concat(daya?.Sarana ?? default))
        {
            foreach (var beda in tabel.Baris.SelectMany(Below).Concat(tabel.Jumlah is { } jumlah ? Data(jumlah, tabel.Baris, true) : []))
            {
                yield return beda;
            }
        }

        if (daya?.Aset is { } aset)
        {
            foreach (var beda in aset.Baris.SelectMany(Below).Concat(aset.Jumlah is { } jumlah ? Assets(jumlah, aset.Baris, true) : []))
            {
                yield return beda;
            }
        }
    }

    private static IEnumerable<JumlahBaris> Below(BarisData baris) => baris.Rincian.SelectMany(Below).Concat(Data(baris, baris.Rincian, false));

    private static IEnumerable<JumlahBaris> Below(BarisAset baris) => baris.Rincian.SelectMany(Below).Concat(Assets(baris, baris.Rincian, false));

    private static List<JumlahBaris> Data(BarisData baris, Daftar<BarisData> rows, bool total)
    {
        var found = new List<JumlahBaris>();
        foreach (var sel in baris.Nilai)
        {
            if (rows.Count > 0 && sel.Nilai.TryGetValue(out var stated) && !Array.Exists(TakTerjumlah, t => sel.Kolom.Contains(t, StringComparison.OrdinalIgnoreCase))
                && Sum(rows.SelectMany(r => Cells(r, sel.Kolom))) is { } sum && sum != stated)
            {
                found.Add(new(TempatTemuan.Of(baris, "nilai", sel.Kolom), sel.Kolom, stated, sum, stated - sum, total, sum < stated));
            }
        }

        return found;
    }

    // A row without a cell of its own counts by the rows of its group.
    private static IEnumerable<Tercantum<decimal>> Cells(BarisData baris, string kolom)
    {
        var own = baris.Nilai.FirstOrDefault(s => s.Kolom == kolom)?.Nilai ?? default;
        return own.IsKosong ? baris.Rincian.SelectMany(r => Cells(r, kolom)) : [own];
    }

    private static List<JumlahBaris> Assets(BarisAset baris, Daftar<BarisAset> rows, bool total)
    {
        if (rows.Count == 0 || !baris.Nilai.TryGetValue(out var stated) || Sum(rows.SelectMany(Values)) is not { } sum || sum == stated.ToDecimal())
        {
            return [];
        }

        var jumlah = Rupiah.FromDecimal(sum);
        return [new(TempatTemuan.Of(baris, "nilai"), "", stated, jumlah, stated - jumlah, total, jumlah < stated)];
    }

    private static IEnumerable<Tercantum<decimal>> Values(BarisAset baris) => baris.Nilai.IsKosong ? baris.Rincian.SelectMany(Values) : [baris.Nilai.Map(static r => r.ToDecimal())];
}
