using Renstra.Domain.Json;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>The check as CSV: a line for each finding, whatever its state, and for each document that was not read.</summary>
internal sealed class KeluaranCheckCsv(Lingkungan lingkungan) : IKeluaranCheck
{
    internal const string Kepala =
        "berkas,barisDokumen,status,keparahan,aturan,nama,tabel,barisSumber,kode,noda,tahun,baris,kolom,jalur,tercantum,terhitung,selisih,satuan,pesan,usulan,tempatLain,alasan,sidikJari";

    public void Begin() => lingkungan.Out.Write(Kepala + "\n");

    public void Write(DokumenDiperiksa dokumen)
    {
        if (dokumen.Hasil is null)
        {
            var letak = dokumen.Galat.Count > 0 ? dokumen.Galat[0].Letak : null;
            Line([dokumen.Berkas, Line(dokumen), "tidakTerbaca", "galat", "", "", "", "", "", "", "", .. Place(letak), "", "", "", "", KataCheck.TidakTerbaca(dokumen, lingkungan.Bahasa), "", "", "", ""]);
        }

        foreach (var t in dokumen.Temuan)
        {
            Line(Cells(dokumen, t));
        }
    }

    public void End(JumlahCheck jumlah)
    {
    }

    private static string Line(DokumenDiperiksa dokumen) => dokumen.Baris == 0 ? "" : dokumen.Baris.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string[] Place(LetakJson? letak) => letak is null ? ["", "", ""] : [KataCheck.Plain(letak.Baris), KataCheck.Plain(letak.Kolom), letak.Jalur];

    private string[] Cells(DokumenDiperiksa dokumen, TemuanBerkas t)
    {
        var temuan = t.Temuan;
        return
        [
            dokumen.Berkas,
            Line(dokumen),
            t.Status,
            temuan.Keparahan.Name,
            temuan.Aturan.Id,
            temuan.Aturan.Nama,
            temuan.Tempat.Sumber?.Tabel ?? "",
            temuan.Tempat.Sumber?.Baris is { } baris ? KataCheck.Plain(baris) : "",
            temuan.Kode.IsKosong ? "" : temuan.Kode.ToString(),
            temuan.Tempat.Nama,
            temuan.Tahun?.ToString() ?? "",
            t.Letak is { } l ? KataCheck.Plain(l.Baris) : "",
            t.Letak is { } k ? KataCheck.Plain(k.Kolom) : "",
            t.Jalur,
            temuan.Tercantum?.Teks ?? "",
            temuan.Terhitung?.Teks ?? "",
            temuan.Selisih?.Teks ?? "",
            (temuan.Tercantum ?? temuan.Terhitung ?? temuan.Selisih)?.Satuan ?? "",
            temuan.Pesan.Sebut(lingkungan.Bahasa),
            temuan.Usulan?.Uraian.Sebut(lingkungan.Bahasa) ?? "",
            string.Join(" ", t.Lain.Select(static p => p.Tempat.Jalur)),
            temuan.Pengecualian?.Alasan ?? "",
            temuan.SidikJari,
        ];
    }

    private void Line(IEnumerable<string> cells) => lingkungan.Out.Write(Csv.Line(cells.Select(TeksBersih.Of)) + "\n");
}
