namespace Renstra.Domain.Perhitungan;

/// <summary>Explains the sums of a priority.</summary>
internal static class PenjelasanPrioritas
{
    internal static Penjelasan Explain(PosPrioritas pos, CakupanTahun cakupan, Daftar<TahunAnggaran> tahun)
    {
        ArgumentNullException.ThrowIfNull(cakupan);
        var catat = new PencatatHitung { Rumus = Rumus.JumlahPrioritas };
        var angka = pos.Get(cakupan);
        var listed = 0;
        foreach (var pendukung in pos.Pendukung)
        {
            var one = tahun.Where(cakupan.Contains).Aggregate(default(AngkaPrioritas), (sum, t) => sum + pos.Of(pendukung, t));
            if (++listed <= PenjelasanPagu.MaxMasukan)
            {
                var how = pendukung.Dikenali;
                catat.Input(
                    $"p{listed}",
                    new($"{pendukung.Nama} ({how.Sebut()}, {pendukung.Sebutan.Count} kali; tabel utama {PenjelasanPagu.Sebut(one.Utama).Indonesia})", $"{pendukung.Nama} ({how.Sebut(Bahasa.Inggris)}, {pendukung.Sebutan.Count} times; main table {PenjelasanPagu.Sebut(one.Utama).Inggris})"),
                    PenjelasanPagu.Show(one.Tercantum),
                    Place(pendukung.Sebutan[0].Dukungan, cakupan));
            }
        }

        if (listed > PenjelasanPagu.MaxMasukan)
        {
            catat.Note($"{listed - PenjelasanPagu.MaxMasukan} pendukung lainnya tidak dirinci", $"{listed - PenjelasanPagu.MaxMasukan} more supports are not listed");
        }

        catat.Step(new TeksDwibahasa("menurut tabel prioritas, tiap pendukung satu kali", "by the priority tables, each support once"), PenjelasanPagu.Sebut(angka.Tercantum));
        catat.Step(new TeksDwibahasa("menurut tabel utama, tiap pendukung satu kali", "by the main table, each support once"), PenjelasanPagu.Sebut(angka.Utama));
        catat.Step(new TeksDwibahasa("semua baris tabel prioritas", "all rows of the priority tables"), PenjelasanPagu.Sebut(angka.NaifTercantum));
        catat.Note($"menjumlahkan semua baris terlalu tinggi {angka.KelebihanTercantum:N} (tabel utama: {angka.KelebihanUtama:N})", $"adding up all rows is too high by {angka.KelebihanTercantum:N} (main table: {angka.KelebihanUtama:N})");
        foreach (var ganda in pos.Ganda)
        {
            catat.Note($"{ganda.Sebutan.Count} kali: {ganda.Nama}", $"{ganda.Sebutan.Count} times: {ganda.Nama}");
        }

        foreach (var asing in pos.TidakDitemukan)
        {
            catat.Note($"tidak ditemukan dalam tabel utama: {asing.Nama}", $"not found in the main table: {asing.Nama}");
        }

        var nama = pos.Nama.Length == 0 ? new TeksDwibahasa("semua prioritas", "all priorities") : PencatatHitung.Same(pos.Nama);
        return catat.Finish(new($"pagu pendukung {cakupan.Sebut()}: {nama.Indonesia}", $"supporting pagu {cakupan.Sebut(Bahasa.Inggris)}: {nama.Inggris}"), PenjelasanPagu.Result(angka.Tercantum), default);
    }

    private static TempatMasukan Place(DukunganPrioritas dukungan, CakupanTahun cakupan) =>
        new(dukungan, cakupan.Tahun is { } tahun ? ["pagu", $"{tahun}"] : ["pagu"], dukungan.Sumber);
}
