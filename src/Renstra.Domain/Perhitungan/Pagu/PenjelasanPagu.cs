namespace Renstra.Domain.Perhitungan;

/// <summary>Explains sums of pagu: lists what was added up to a sensible number of inputs, and counts the rest.</summary>
internal static class PenjelasanPagu
{
    /// <summary>How many inputs an explanation lists before it sums up the others.</summary>
    internal const int MaxMasukan = 20;

    internal static Penjelasan Sum(PosPagu pos, CakupanTahun cakupan)
    {
        var catat = new PencatatHitung { Rumus = Rumus.JumlahPagu };
        var angka = Record(catat, pos.GetPrimer(), pos.Rekap.Tahun, cakupan);
        var sebut = pos.Sebut();
        return catat.Finish(new($"jumlah pagu {cakupan.Sebut()}: {sebut.Indonesia}", $"sum of pagu {cakupan.Sebut(Bahasa.Inggris)}: {sebut.Inggris}"), Result(angka), default);
    }

    /// <summary>Notes what was added, the sum and the counts; gives the sum.</summary>
    internal static AngkaPagu Record(PencatatHitung catat, IEnumerable<NodaPendanaan> primer, Daftar<TahunAnggaran> tahun, CakupanTahun cakupan)
    {
        var total = default(AngkaPagu);
        var rest = default(AngkaPagu);
        int listed = 0, others = 0;
        var levels = new int[TingkatKode.Semua.Length];
        var unread = new List<string>();
        foreach (var noda in primer)
        {
            var angka = Over(noda, tahun, cakupan);
            total += angka;
            if (!angka.IsAda)
            {
                continue;
            }

            levels[noda.Tingkat.Value]++;
            if (!angka.IsLengkap)
            {
                unread.Add(noda.Kode.IsKosong ? noda.Nama : noda.Kode.Teks);
            }

            if (angka.Terbaca + angka.TidakTerbaca == 0)
            {
                continue;
            }

            if (listed < MaxMasukan)
            {
                listed++;
                catat.Input($"p{listed}", PencatatHitung.Same($"{noda.Kode.Teks} {noda.Nama}".Trim()), Show(angka), Place(noda, cakupan));
            }
            else
            {
                others++;
                rest += angka;
            }
        }

        if (others > 0)
        {
            catat.Input("…", new($"{others} lainnya, bersama-sama", $"{others} others, together"), Show(rest));
        }

        if (total.IsAda)
        {
            catat.Step("dijumlahkan", "added", listed + others == 0 ? "" : $"Σ ({listed + others})", Show(total));
        }

        Unread(catat, unread);
        Counts(catat, total, levels);
        return total;
    }

    internal static AngkaPagu Over(NodaPendanaan noda, Daftar<TahunAnggaran> tahun, CakupanTahun cakupan)
    {
        var sum = default(AngkaPagu);
        foreach (var t in tahun)
        {
            sum = cakupan.Contains(t) ? sum + AngkaPagu.From(noda.PaguTercantum.GetTercantum(t)) : sum;
        }

        return sum;
    }

    internal static TeksDwibahasa Result(AngkaPagu angka) => angka switch
    {
        { IsAda: false } => PencatatHitung.Reason(SebabTidakTerhitung.TanpaData),
        { IsLengkap: false, Terbaca: 0 } => new($"tidak dapat dihitung: {angka.TidakTerbaca} sel tidak terbaca", $"not computable: {angka.TidakTerbaca} cells cannot be read"),
        { Terbaca: 0 } => new("- (hanya tanda strip)", "- (dashes only)"),
        { IsLengkap: false } => new($"Rp {angka.Jumlah:N}, belum lengkap: {angka.TidakTerbaca} sel tidak terbaca", $"Rp {angka.Jumlah:N}, incomplete: {angka.TidakTerbaca} cells cannot be read"),
        _ => PencatatHitung.Same($"Rp {angka.Jumlah:N}"),
    };

    internal static TempatMasukan Place(NodaPendanaan noda, CakupanTahun cakupan)
    {
        var member = noda is SubKegiatan ? "pagu" : "paguTercantum";
        return new(noda, cakupan.Tahun is { } tahun ? [member, $"{tahun}"] : [member], noda.Sumber);
    }

    private static void Counts(PencatatHitung catat, AngkaPagu total, int[] levels)
    {
        for (var i = levels.Length - 1; i >= 0; i--)
        {
            if (levels[i] > 0)
            {
                catat.Note($"angka pokok dari {levels[i]} {TingkatKode.Semua[i].Sebut()}", $"primary figures of {levels[i]} {TingkatKode.Semua[i].Sebut(Bahasa.Inggris)}");
            }
        }

        catat.Note(
            $"{total.Terbaca} sel terbaca, {total.Strip} strip, {total.Kosong} kosong, {total.TidakTerbaca} tidak terbaca",
            $"{total.Terbaca} cells read, {total.Strip} dashes, {total.Kosong} blank, {total.TidakTerbaca} unreadable");
    }

    // Why the sum is not whole: whose cells cannot be read.
    private static void Unread(PencatatHitung catat, List<string> noda)
    {
        if (noda.Count > 0)
        {
            var shown = string.Join(", ", noda.Take(MaxMasukan));
            var others = noda.Count - MaxMasukan;
            catat.Note($"tidak utuh, tidak terbaca pada: {shown}{(others > 0 ? $" dan {others} lainnya" : "")}", $"not whole, unreadable at: {shown}{(others > 0 ? $" and {others} others" : "")}");
        }
    }

    internal static TeksDwibahasa Sebut(AngkaPagu angka) => angka.IsAda ? PencatatHitung.Same(Show(angka)) : new("tidak ada", "none");

    /// <summary>An amount as text; what cannot be read is never shown as 0, nor a part as the whole.</summary>
    internal static string Show(AngkaPagu angka) =>
        angka.Terbaca == 0 ? angka.TidakTerbaca > 0 ? "?" : angka.Strip > 0 ? "-" : PencatatHitung.Kosong
        : angka.IsLengkap ? $"{angka.Jumlah:N}"
        : $"{angka.Jumlah:N} + ?";
}
