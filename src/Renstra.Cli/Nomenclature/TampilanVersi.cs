using System.Globalization;
using Renstra.Domain;
using Renstra.Nomenclature;

namespace Renstra.Cli;

/// <summary>The versions with what is held of them, as text for people.</summary>
internal sealed class TampilanVersi(Lingkungan lingkungan)
{
    private const string Indent = "  ";

    private readonly Alur _alur = new(lingkungan);
    private readonly bool _id = lingkungan.Bahasa == Bahasa.Indonesia;

    internal void Write()
    {
        foreach (var (versi, i) in VersiNomenklatur.Semua.Select(static (v, i) => (v, i)))
        {
            if (i > 0)
            {
                _alur.Line();
            }

            _alur.Line(versi.Name);
            _alur.Prose(Indent, versi.Judul, Indent);
            if (versi.Berlaku is { } sejak)
            {
                var tanggal = string.Create(CultureInfo.InvariantCulture, $"{sejak.Year:0000}-{sejak.Month:00}-{sejak.Day:00}");
                _alur.Prose(Indent, _id ? $"berlaku sejak {tanggal}" : $"in force from {tanggal}");
            }

            if (!versi.IsDimiliki)
            {
                var dekat = string.Join(", ", Nomenklatur.Get(versi).Sumber.Select(v => v.Sebut(lingkungan.Bahasa)));
                _alur.Prose(Indent, _id ? $"tidak ada dalam data; dijawab dari {dekat}" : $"not held; answered from {dekat}", Indent);
                continue;
            }

            var jumlah = JumlahVersi.Of(versi);
            var tingkat = JumlahVersi.Tingkat.Zip(jumlah.MenurutTingkat).Where(static t => t.Second > 0).Select(static t => $"{t.Second} {t.First.Sebut()}");
            _alur.Prose(Indent, $"{jumlah.Semua} {(_id ? "entri" : "entries")}: {string.Join(", ", tingkat)}", Indent);
            _alur.Prose(Indent, $"provinsi: {List(versi.Kelengkapan.Provinsi, jumlah.Provinsi)}; kabupaten/kota: {List(versi.Kelengkapan.KabupatenKota, jumlah.KabupatenKota)}", Indent);
            if (versi.Kelengkapan.IsTanpaBarisYatim)
            {
                _alur.Prose(Indent, _id ? $"tidak dimuat: {versi.Kelengkapan.JumlahBarisYatim} baris tanpa induk dalam daftarnya" : $"left out: {versi.Kelengkapan.JumlahBarisYatim} rows without a parent in their list", Indent);
            }

            foreach (var bagian in versi.Kelengkapan.BagianTidakDimiliki)
            {
                _alur.Prose(Indent, _id ? $"tidak ada dalam data: {bagian.Awalan} ({bagian.Lingkup.Sebut()})" : $"not held: {bagian.Awalan} ({bagian.Lingkup.Sebut(Bahasa.Inggris)})", Indent);
            }
        }
    }

    private string List(StatusKelengkapan status, int jumlah) => (status, _id) switch
    {
        (StatusKelengkapan.TidakAda, true) => "tidak ada dalam data",
        (StatusKelengkapan.TidakAda, _) => "not held",
        (StatusKelengkapan.Sebagian, true) => $"{jumlah} (sebagian)",
        (StatusKelengkapan.Sebagian, _) => $"{jumlah} (in part)",
        _ => $"{jumlah}",
    };
}
