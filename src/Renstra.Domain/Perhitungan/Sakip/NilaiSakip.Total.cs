namespace Renstra.Domain.Perhitungan;

/// <content>The score from its components.</content>
public static partial class NilaiSakip
{
    /// <summary>The score from its components, under PermenPANRB 88/2021. Scores of 12/2015 are not computed again.</summary>
    /// <param name="aturan">The regulation.</param>
    /// <param name="komponen">What each of its components scored, in any order.</param>
    /// <returns>
    /// The score, unrounded; or why there is none: <see cref="SebabTidakTerhitung.TidakDihitungUlang"/> under the older regulation,
    /// <see cref="SebabTidakTerhitung.DataTidakLengkap"/> unless each component of the regulation stands there once and nothing else,
    /// <see cref="SebabTidakTerhitung.NilaiDiLuarRentang"/> for a sub component outside 0–100.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Terhitung<decimal> CalculateTotal(AturanSakip aturan, Daftar<NilaiKomponenSakip> komponen)
    {
        ArgumentNullException.ThrowIfNull(aturan);
        return Sum(aturan, komponen, null);
    }

    /// <summary>Computes as <see cref="CalculateTotal"/> does, and explains it.</summary>
    /// <param name="aturan">The regulation.</param>
    /// <param name="komponen">What each of its components scored.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Penjelasan ExplainTotal(AturanSakip aturan, Daftar<NilaiKomponenSakip> komponen)
    {
        ArgumentNullException.ThrowIfNull(aturan);
        var catat = new PencatatHitung { Rumus = Rumus.SakipJumlah };
        var hasil = Sum(aturan, komponen, catat);
        return hasil.TryGetValue(out var nilai)
            ? catat.Finish(new("nilai SAKIP", "SAKIP score"), PencatatHitung.Same(PencatatHitung.Angka(nilai)), PencatatHitung.Same(NotasiAngka.Indonesia.Format(nilai, 2)))
            : catat.Finish(new("nilai SAKIP", "SAKIP score"), PencatatHitung.Reason(hasil.Sebab!), default);
    }

    private static Terhitung<decimal> Sum(AturanSakip aturan, Daftar<NilaiKomponenSakip> komponen, PencatatHitung? catat)
    {
        catat?.Choose("aturan", aturan, AturanSakip.PermenPanrb88Tahun2021);
        if (aturan != AturanSakip.PermenPanrb88Tahun2021)
        {
            return SebabTidakTerhitung.TidakDihitungUlang;
        }

        var ada = (IEnumerable<NilaiKomponenSakip>)komponen;
        if (komponen.Count != aturan.Komponen.Count || !aturan.Komponen.All(k => ada.Any(n => n.Komponen == k)))
        {
            return SebabTidakTerhitung.DataTidakLengkap;
        }

        var jumlah = 0m;
        foreach (var nilai in komponen)
        {
            if (!nilai.IsDalamRentang)
            {
                return SebabTidakTerhitung.NilaiDiLuarRentang;
            }

            var poin = AngkaPolos.Normalize(nilai.Poin);
            jumlah += poin;
            catat?.Step(
                nilai.Komponen.Nama.Indonesia,
                nilai.Komponen.Nama.Inggris,
                $"{PencatatHitung.Angka(nilai.Komponen.Bobot)} × (20 % × {nilai.Keberadaan:N} % + 30 % × {nilai.Kualitas:N} % + 50 % × {nilai.Pemanfaatan:N} %)",
                PencatatHitung.Angka(poin));
        }

        return jumlah;
    }
}
