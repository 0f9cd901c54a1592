using System.Buffers;

namespace Renstra.Domain;

/// <summary>
/// The default policy (tafsir standar): percent-like units and scores are end positions, counts are sums; higher is better unless the
/// indicator's words say otherwise; a yearly target is that year's own. Practice seen in use, not a quotation of the law.
/// </summary>
public sealed class TafsirStandar : Tafsir
{
    // Words that name something unwanted. "Penurunan angka kemiskinan" is wanted again, so a word of decline in front turns it round.
    private static readonly string[] Unwanted =
        ["kemiskinan", "miskin", "pengangguran", "kematian", "stunting", "kejahatan", "pelanggaran", "kekerasan", "kecelakaan", "ketimpangan", "gini", "inflasi", "putus sekolah", "prevalensi", "emisi", "pencemaran", "temuan", "keluhan", "kawasan kumuh", "buta aksara", "kriminalitas",
         "kesakitan", "gizi buruk", "gizi kurang", "wasting", "drop out", "kebocoran", "kehilangan air", "lahan kritis", "desa tertinggal", "rawan pangan", "TPT"];

    // Most names have none of them, which one pass tells.
    private static readonly SearchValues<string> AnyUnwanted = SearchValues.Create(Unwanted, StringComparison.OrdinalIgnoreCase);

    // Told by how a name begins: "Tingkat waktu tanggap" is a share, "Dokumen kajian risiko bencana" a paper.
    private static readonly string[] UnwantedHeads = ["waktu tanggap", "waktu tunggu", "waktu respon", "response time", "rata-rata waktu tanggap", "rata-rata waktu tunggu", "rata-rata waktu respon", "indeks risiko", "rasio ketergantungan", "angka beban ketergantungan"];

    private static readonly string[] Decline = ["penurunan", "menurunnya", "berkurangnya", "pengurangan", "tertangani", "ditangani", "penanganan", "penyelesaian", "terselesaikan", "tindak lanjut", "ditindaklanjuti", "terlayani", "pelayanan", "penerima", "terpenuhi", "dipulangkan", "tergraduasi",
         "bebas", "tanpa", "mendapat", "mendapatkan", "memperoleh", "layanan", "dilayani", "pencegahan", "pengendalian", "terkendali", "diselesaikan", "perlindungan", "rehabilitasi", "pemulihan", "pendampingan",
         "ketahanan", "kesiapsiagaan", "cakupan", "keberhasilan", "kontrasepsi", "peserta KB", "mCPR", "dokumen", "laporan", "kepatuhan", "turun", "membaik", "keluar dari"];

    private static readonly string[] Rates = ["angka ", "rasio ", "indeks ", "nilai ", "persentase ", "prosentase ", "prevalensi ", "tingkat ", "skor ", "predikat ", "opini ", "cakupan ", "rata-rata ", "rerata ", "usia ", "umur ", "harapan ", "waktu ", "lama "];

    private static readonly Satuan[] Positions = [.. new[] { "nilai", "angka", "indeks", "skor", "poin", "predikat", "peringkat", "level", "opini" }.Select(static p => Satuan.Parse(p, null))];

    /// <inheritdoc/>
    public override string Nama => "standar";

    /// <inheritdoc/>
    public override HasilTafsir Interpret(Indikator indikator)
    {
        ArgumentNullException.ThrowIfNull(indikator);
        var asumsi = new List<AsumsiTafsir>();
        var position = indikator.Satuan.IsPersen || Positions.Contains(indikator.Satuan) || IsRate(indikator);
        var unit = indikator.Satuan.IsKosong ? indikator.Nama : indikator.Satuan.Teks;
        return new(
            indikator.Polaritas ?? AssumePolaritas(indikator, asumsi),
            indikator.Akumulasi?.Entri ?? AssumeEntri(indikator.Akumulasi?.Triwulan, position, unit, asumsi),
            indikator.Akumulasi?.Triwulan ?? AssumeTriwulan(indikator, position, unit, asumsi),
            indikator.Akumulasi?.Tahun ?? Assume("tahun", position ? CaraAkumulasi.PosisiAkhir : CaraAkumulasi.Jumlah, position, unit, asumsi),
            indikator.SifatTarget ?? AssumeTarget(asumsi),
            asumsi.ToDaftar());
    }

    // A rate or score does not add up, whatever its unit: "per 100.000 KH", or a name that begins with Angka, Rasio, Indeks, …
    private static bool IsRate(Indikator indikator) =>
        indikator.Satuan.Teks.StartsWith("per ", StringComparison.OrdinalIgnoreCase)
        || Rates.Any(r => indikator.Nama.StartsWith(r, StringComparison.OrdinalIgnoreCase));

    private static bool HasWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static Polaritas AssumePolaritas(Indikator indikator, List<AsumsiTafsir> asumsi)
    {
        foreach (var cell in indikator.Target.Values)
        {
            if (cell.TryGetValue(out var target) && target is Target.Rentang)
            {
                asumsi.Add(new("polaritas", Polaritas.Rentang.Name, "targetnya sebuah rentang", "its target is a range"));
                return Polaritas.Rentang;
            }

            if (target is Target.Batas batas)
            {
                var arah = batas.Jenis is JenisBatas.Minimal or JenisBatas.LebihDari ? Polaritas.Naik : Polaritas.Turun;
                asumsi.Add(new("polaritas", arah.Name, "arah batas pada targetnya", "the side of the bound in its target"));
                return arah;
            }
        }

        // A share of what is served in time is no time.
        var head = indikator.Satuan.IsPersen ? null : UnwantedHeads.FirstOrDefault(w => indikator.Nama.AsSpan().TrimStart().StartsWith(w, StringComparison.OrdinalIgnoreCase));
        var word = head ?? (indikator.Nama.AsSpan().ContainsAny(AnyUnwanted) ? Unwanted.FirstOrDefault(w => HasWord(indikator.Nama, w)) : null);
        if (word is not null && (head is not null || !Decline.Any(w => HasWord(indikator.Nama, w))))
        {
            asumsi.Add(new("polaritas", Polaritas.Turun.Name, $"nama indikator menyebut \"{word}\"", $"the indicator's name says \"{word}\""));
            return Polaritas.Turun;
        }

        asumsi.Add(new("polaritas", Polaritas.Naik.Name, "polaritas tidak dinyatakan: makin tinggi makin baik", "no polarity is declared: higher is better"));
        return Polaritas.Naik;
    }

    // Percentages are entered either way in practice; which, only the figures of the quarters can tell.
    // A declared way of making the year goes before the unit: only what is summed can be an increment.
    private static BentukEntri? AssumeEntri(CaraAkumulasi? triwulan, bool position, string unit, List<AsumsiTafsir> asumsi)
    {
        if (triwulan is not null && triwulan != CaraAkumulasi.Jumlah)
        {
            asumsi.Add(new("entri", BentukEntri.Posisi.Name, $"triwulan dinyatakan digabung sebagai {triwulan.Sebut()}", $"quarters are declared to make the year by {triwulan.Sebut(Bahasa.Inggris)}"));
            return BentukEntri.Posisi;
        }

        if (position)
        {
            asumsi.Add(new("entri", "belumDitentukan", "bentuk entri triwulan tidak dinyatakan: dinilai dari angka triwulannya", "how quarters are entered is not declared: their figures decide"));
            return null;
        }

        asumsi.Add(new("entri", BentukEntri.Tambahan.Name, $"\"{unit}\" menghitung banyaknya", $"\"{unit}\" counts things"));
        return BentukEntri.Tambahan;
    }

    // A percentage whose entry is open sums up or stands still with it; a declared entry decides.
    private static CaraAkumulasi? AssumeTriwulan(Indikator indikator, bool position, string unit, List<AsumsiTafsir> asumsi)
    {
        if (indikator.Akumulasi?.Entri is not { } entri)
        {
            return position ? null : Assume("triwulan", CaraAkumulasi.Jumlah, position, unit, asumsi);
        }

        var cara = entri == BentukEntri.Posisi ? CaraAkumulasi.PosisiAkhir : CaraAkumulasi.Jumlah;
        asumsi.Add(new("triwulan", cara.Name, $"triwulan dientri sebagai {entri.Sebut(Bahasa.Indonesia)}", $"a quarter is entered as the {entri.Sebut(Bahasa.Inggris)}"));
        return cara;
    }

    private static SifatTarget AssumeTarget(List<AsumsiTafsir> asumsi)
    {
        asumsi.Add(new("sifatTarget", SifatTarget.Tahunan.Name, "sifat target tidak dinyatakan", "the kind of target is not declared"));
        return SifatTarget.Tahunan;
    }

    private static CaraAkumulasi Assume(string hal, CaraAkumulasi cara, bool position, string unit, List<AsumsiTafsir> asumsi)
    {
        asumsi.Add(position
            ? new(hal, cara.Name, $"\"{unit}\" menyatakan posisi", $"\"{unit}\" states a position")
            : new(hal, cara.Name, $"\"{unit}\" menghitung banyaknya", $"\"{unit}\" counts things"));
        return cara;
    }
}
