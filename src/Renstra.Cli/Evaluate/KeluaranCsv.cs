using System.Globalization;
using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>
/// The evaluation as CSV (RFC 4180, lines end in LF): one line for each figure. Numbers are plain, and percentages once more as they are
/// printed; where a figure is not computable, the name of the reason stands.
/// </summary>
internal static class KeluaranCsv
{
    private static readonly string[] Kepala =
    [
        "bagian", "tahun", "kode", "nama", "indikator", "jenis", "kolom", "tercantum", "dariTriwulan", "dariTercantum", "menurutKaidah", "status", "alasan", "baris",
        "satuan", "dariTriwulanTercetak", "dariTercantumTercetak", "predikat", "nomorKolom", "polaritas", "asalPolaritas", "akumulasiTahun", "asalAkumulasiTahun",
    ];

    internal static IEnumerable<string> Lines(IEnumerable<HasilBagian> bagian, BentukCsv bentuk, Bahasa bahasa)
    {
        yield return string.Join(bentuk.Pemisah, Kepala);
        foreach (var b in bagian)
        {
            foreach (var baris in b.Baris)
            {
                foreach (var angka in baris.Angka)
                {
                    yield return Line(b, baris, angka, bentuk, bahasa);
                }
            }

            foreach (var angka in b.Ringkasan)
            {
                yield return Line(b, null, angka, bentuk, bahasa);
            }
        }
    }

    private static string Line(HasilBagian bagian, BarisEvaluasi? baris, AngkaEvaluasi angka, BentukCsv bentuk, Bahasa bahasa)
    {
        string Plain(Terhitung<Target>? nilai) => nilai is not { } n ? "" : n.TryGetValue(out var target) ? Number(target, bentuk) : n.Sebab!.Name;
        string Printed(Terhitung<Target>? nilai) => angka.IsPersen && nilai is { } n && n.TryGetValue(out var target) && target is Target.Angka a ? Decimal($"{Persen.FromPoin(a.Nilai):F2}", bentuk) : "";
        var (polaritas, tahun) = (baris?.Sifat.FirstOrDefault(static s => s.Hal == "polaritas"), baris?.Sifat.FirstOrDefault(static s => s.Hal == "tahun"));
        return string.Join(bentuk.Pemisah, new[]
        {
            bagian.Nama,
            bagian.Tahun?.ToString() ?? "",
            baris?.Kode ?? "",
            baris?.Nama ?? bagian.JudulRingkasan.Sebut(bahasa),
            baris?.Indikator ?? "",
            angka.Jenis,
            angka.Kolom,
            angka.Tercantum.TryGetValue(out var stated) ? Number(stated, bentuk) : angka.Tercantum.Teks,
            Plain(angka.DariTriwulan),
            Plain(angka.DariTercantum),
            Plain(angka.MenurutKaidah),
            angka.Status ?? "",
            angka.Alasan.Sebut(bahasa),
            baris?.Letak?.Baris.ToString(CultureInfo.InvariantCulture) ?? "",
            baris?.Satuan ?? "",
            Printed(angka.DariTriwulan),
            Printed(angka.DariTercantum),
            angka.Predikat ?? "",
            angka.Nomor?.ToString(CultureInfo.InvariantCulture) ?? "",
            polaritas?.Nilai ?? "",
            polaritas?.Asal ?? "",
            tahun?.Nilai ?? "",
            tahun?.Asal ?? "",
        }.Select(text => TulisCsv.Quote(TeksBersih.Of(text), bentuk.Pemisah)));
    }

    private static string Number(Target target, BentukCsv bentuk) => target is Target.Angka ? Decimal(target.ToString()!, bentuk) : target.ToString()!;

    private static string Decimal(string plain, BentukCsv bentuk) => bentuk.Desimal == '.' ? plain : plain.Replace('.', bentuk.Desimal);
}
