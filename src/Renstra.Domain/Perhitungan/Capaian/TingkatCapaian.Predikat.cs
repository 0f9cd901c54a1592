namespace Renstra.Domain.Perhitungan;

/// <content>Grades and opinions, which have an order but no distance.</content>
public static partial class TingkatCapaian
{
    private static Terhitung<Persen> Predikat(string realisasi, string target, OpsiCapaian opsi, PencatatHitung? catat)
    {
        catat?.Rumus = Rumus.CapaianPredikat;
        foreach (var skala in opsi.Skala)
        {
            if (skala.RankOf(realisasi) is { } r && skala.RankOf(target) is { } t)
            {
                catat?.Note($"skala: {skala.Sebutan.Sebut()}", $"scale: {skala.Sebutan.Sebut(Bahasa.Inggris)}");
                return Cap(Ranked(skala, r, t, catat), opsi, catat);
            }
        }

        // The very word that was promised is reached, on whatever scale.
        if (realisasi.Equals(target, StringComparison.OrdinalIgnoreCase))
        {
            catat?.Step("kata yang sama", "the same word", $"{realisasi} = {target}", "100");
            return Persen.Seratus;
        }

        return SebabTidakTerhitung.PredikatTidakDikenal;
    }

    private static Terhitung<Persen> Ranked(SkalaUrutan skala, int r, int t, PencatatHitung? catat)
    {
        if (skala.Peringkat[r].Nilai is { } nilaiR && skala.Peringkat[t].Nilai is { } nilaiT)
        {
            var hasil = Naik(nilaiR, nilaiT, catat);
            catat?.Rumus = Rumus.CapaianPredikatBernilai;
            return hasil;
        }

        if (r > t)
        {
            return SebabTidakTerhitung.PredikatTanpaJarak;
        }

        catat?.Step(r == t ? "predikat yang sama" : "predikat yang lebih baik", r == t ? "the same grade" : "a better grade", "", "100");
        return Persen.Seratus;
    }

    internal static void Cells(this PencatatHitung catat, Tercantum<Target> realisasi, Tercantum<Target> target, TempatMasukan? tempatRealisasi = null, TempatMasukan? tempatTarget = null)
    {
        catat.Input("R", new("realisasi", "realisasi"), PencatatHitung.Sel(realisasi), tempatRealisasi);
        catat.Input("T", new("target", "target"), PencatatHitung.Sel(target), tempatTarget);
    }
}
