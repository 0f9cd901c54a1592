using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>The columns of one row of form E.81, of money or of performance, with the row that they stand in.</summary>
internal readonly record struct IsianDiperiksa(HasilBarisE81 Baris, IndikatorE81? Indikator, HasilIsianE81 Hasil)
{
    /// <summary>The columns that a form works out, each after those that it follows from.</summary>
    internal static readonly KolomE81[] Persen = [KolomE81.CapaianRenja, KolomE81.CapaianRenstra];

    internal object Pemilik => (object?)Indikator ?? Baris.Baris;

    internal string Nama => NamaNoda.Of(Pemilik) is { Length: > 0 } nama ? nama : "jumlah";

    /// <summary>Every row of a form, its total last: money of a row, then its indicators.</summary>
    internal static IEnumerable<IsianDiperiksa> Of(EvaluasiE81 evaluasi)
    {
        foreach (var baris in evaluasi.Jumlah is { } jumlah ? evaluasi.GetBaris().Append(jumlah) : evaluasi.GetBaris())
        {
            if (baris.Anggaran is { } anggaran)
            {
                yield return new(baris, null, anggaran);
            }

            for (var i = 0; i < baris.Indikator.Count; i++)
            {
                if (baris.Indikator[i].Kinerja is { } kinerja)
                {
                    yield return new(baris, baris.Indikator[i].Indikator, kinerja);
                }

                if (baris.Indikator[i].Anggaran is { } beside)
                {
                    yield return new(baris, baris.Indikator[i].Indikator, beside);
                }
            }
        }
    }

    internal TempatTemuan Tempat(KolomE81 kolom) => TempatTemuan.Of(Pemilik, [Hasil.IsAnggaran ? "anggaran" : "kinerja", .. kolom.Anggota]);

    /// <summary>The number of a cell; <see langword="null"/> for anything else.</summary>
    internal decimal? Angka(KolomE81 kolom) => Angka(Hasil.GetTercantum(kolom));

    internal static decimal? Angka(Tercantum<Target> sel) => !sel.TryGetValue(out var target) ? null : target switch
    {
        Target.Angka a => a.Nilai,
        Target.AngkaDenganJumlah a => a.Nilai,
        _ => null,
    };
}
