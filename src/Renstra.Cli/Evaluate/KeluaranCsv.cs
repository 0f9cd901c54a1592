using System.Globalization;
using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>The evaluation as CSV (RFC 4180, lines end in LF): one line for each figure. Numbers are plain; where one is not computable, the name of the reason stands.</summary>
internal static class KeluaranCsv
{
    internal const string Kepala = "bagian,tahun,kode,nama,indikator,jenis,kolom,tercantum,dariTriwulan,dariTercantum,menurutKaidah,status,alasan,baris";

    internal static IEnumerable<string> Lines(IEnumerable<HasilBagian> bagian, Bahasa bahasa)
    {
        yield return Kepala;
        foreach (var b in bagian)
        {
            foreach (var baris in b.Baris)
            {
                foreach (var angka in baris.Angka)
                {
                    yield return Line(b, baris, angka, bahasa);
                }
            }

            foreach (var angka in b.Ringkasan)
            {
                yield return Line(b, null, angka, bahasa);
            }
        }
    }

    internal static string Plain(Terhitung<Target>? nilai) => nilai is not { } n ? "" : n.TryGetValue(out var target) ? target.ToString()! : n.Sebab!.Name;

    private static string Line(HasilBagian bagian, BarisEvaluasi? baris, AngkaEvaluasi angka, Bahasa bahasa) => string.Join(',', new[]
    {
        bagian.Nama,
        bagian.Tahun?.ToString() ?? "",
        baris?.Kode ?? "",
        baris?.Nama ?? "",
        baris?.Indikator ?? "",
        angka.Jenis,
        angka.Kolom,
        angka.Tercantum.Teks,
        Plain(angka.DariTriwulan),
        Plain(angka.DariTercantum),
        Plain(angka.MenurutKaidah),
        angka.Status ?? "",
        angka.Alasan.Sebut(bahasa),
        baris?.Letak?.Baris.ToString(CultureInfo.InvariantCulture) ?? "",
    }.Select(Escape));

    private static string Escape(string text)
    {
        text = TeksBersih.Of(text);
        return text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
