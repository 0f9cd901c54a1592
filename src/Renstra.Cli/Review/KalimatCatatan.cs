using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>The wording of the review's remarks, in both languages.</summary>
internal static class KalimatCatatan
{
    internal static string Of(Catatan c, Bahasa bahasa)
    {
        var id = bahasa == Bahasa.Indonesia;
        var who = $"{c.Kode} {c.Nama}".Trim() is { Length: > 0 } named ? named : c.Letak?.Jalur ?? "";
        var years = Years(c.Tahun);
        var hal = Hal(c.Hal, id);
        return c.Jenis switch
        {
            JenisCatatan.Berbeda => id
                ? $"{who}: {hal} {years}: tercantum {List(c.Tercantum)}, terhitung {List(c.Terhitung)}{(Has(c.Selisih) ? $", selisih (tercantum − terhitung) {List(c.Selisih)}" : "")}"
                : $"{who}: {hal} {years}: stated {List(c.Tercantum)}, computed {List(c.Terhitung)}{(Has(c.Selisih) ? $", difference (stated − computed) {List(c.Selisih)}" : "")}",
            JenisCatatan.JumlahTidakTercantum => id
                ? $"{who}: {hal} {years} tidak tercantum; jumlah di bawahnya {List(c.Terhitung)}"
                : $"{who}: {hal} {years} not stated; the sum below it is {List(c.Terhitung)}",
            JenisCatatan.DiLuarPeriode => id
                ? $"{who}: {hal} {years} di luar tahun-tahun Renstra, tidak ikut dijumlahkan: {List(c.Tercantum)}"
                : $"{who}: {hal} {years} outside the plan's years, in no sum: {List(c.Tercantum)}",
            JenisCatatan.TidakAda => id ? $"{who}: {hal} {years} tidak diisi" : $"{who}: {hal} {years} left blank",
            JenisCatatan.TidakTerbaca => Unreadable(c, who, hal, years, bahasa),
            _ => id
                ? $"{who}: {hal} {years} tidak dapat dinilai: ada angka di bawahnya yang tidak terbaca"
                : $"{who}: {hal} {years} not judged: a figure below it cannot be read",
        };
    }

    internal static string Place(Catatan c, Bahasa bahasa)
    {
        var id = bahasa == Bahasa.Indonesia;
        List<string> parts = [];
        if (c.Letak is { } letak)
        {
            parts.Add(id ? $"baris {letak.Baris}, kolom {letak.Kolom}: {letak.Jalur}" : $"line {letak.Baris}, column {letak.Kolom}: {letak.Jalur}");
        }

        if (c.Sumber?.Tabel is { } tabel)
        {
            var row = c.Sumber.Baris is { } baris ? id ? $", baris sumber {baris}" : $", source line {baris}" : "";
            parts.Add((id ? $"Tabel {tabel}" : $"table {tabel}") + row);
        }

        return string.Join("; ", parts);
    }

    private static string Unreadable(Catatan c, string who, string hal, string years, Bahasa bahasa)
    {
        var id = bahasa == Bahasa.Indonesia;
        var text = id ? $"{who}: {hal} {years} tidak terbaca: tertulis \"{c.Tercantum[0]}\"" : $"{who}: {hal} {years} cannot be read: \"{c.Tercantum[0]}\" is printed";
        if (c.Sebab is { } sebab && sebab != SebabTidakTerbaca.TidakDisebut)
        {
            text += $" ({sebab.Sebut(bahasa)}{(c.Asal is { } asal && asal != AsalKesalahan.BelumDiperiksa ? (id ? "; kesalahan " : "; fault of ") + asal.Sebut(bahasa) : "")})";
        }

        if (c.Bentuk is { } error)
        {
            text += "; " + error.Describe(c.Tercantum[0], bahasa);
        }

        return text.Replace("  ", " ", StringComparison.Ordinal) + (c.Saran is { } saran ? id ? $". Apakah maksudnya {saran}?" : $". Did you mean {saran}?" : "");
    }

    private static bool Has(IReadOnlyList<string> texts) => texts.Any(static t => t.Length > 0);

    private static string Hal(string hal, bool id) => (hal, id) switch
    {
        ("persenTercantum" or "persen", true) => "persen",
        ("persenTercantum" or "persen", false) => "per cent",
        ("anggaran", false) => "budget",
        ("kode", false) => "code",
        _ => hal,
    };

    // 2025–2030, 2025, 2027: a run is shown by its ends.
    private static string Years(IReadOnlyList<TahunAnggaran> years)
    {
        List<string> runs = [];
        for (var i = 0; i < years.Count;)
        {
            var end = i;
            while (end + 1 < years.Count && years[end + 1] - years[end] == 1)
            {
                end++;
            }

            runs.Add(end == i ? $"{years[i]}" : $"{years[i]}–{years[end]}");
            i = end + 1;
        }

        return string.Join(", ", runs);
    }

    private static string List(IReadOnlyList<string> figures) => string.Join("; ", figures.Select(Figure));

    private static string Figure(string figure) => Rupiah.TryParse(figure, out var rupiah) ? rupiah.ToString("N", null)
        : Persen.TryParse(figure, out var persen) ? persen.ToString("P", null)
        : figure.Length == 0 ? "(kosong)" : figure;
}
