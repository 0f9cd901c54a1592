using Renstra.Domain;
using Renstra.Domain.Json;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>A check for people: document by document, finding by finding, then a summary by rule.</summary>
internal sealed class KeluaranCheckTeks(Lingkungan lingkungan, bool banyak) : IKeluaranCheck
{
    private const int MostPlaces = 3;

    private readonly Alur _alur = new(lingkungan);
    private readonly bool _id = lingkungan.Bahasa == Bahasa.Indonesia;

    public void Begin()
    {
    }

    public void Write(DokumenDiperiksa dokumen)
    {
        if (dokumen.Hasil is not { } hasil)
        {
            Unread(dokumen);
            return;
        }

        if (banyak)
        {
            _alur.Prose("", $"== {dokumen.Nama}: {dokumen.Pengenal}");
        }

        foreach (var temuan in dokumen.Temuan)
        {
            One(temuan);
        }

        if (hasil.TidakDinilai.Count > 0)
        {
            _alur.Line(_id ? $"Tidak dapat dinilai ({hasil.TidakDinilai.Count}):" : $"Cannot be judged ({hasil.TidakDinilai.Count}):");
            foreach (var temuan in hasil.TidakDinilai)
            {
                _alur.Prose("  ", TeksBersih.Line($"{temuan.Aturan.Id} {KataTemuan.Place(temuan, lingkungan.Bahasa)}: {temuan.Pesan.Sebut(lingkungan.Bahasa)}"), "  ");
            }

            _alur.Line();
        }
    }

    public void End(JumlahCheck jumlah)
    {
        // No finding is not said of what was not read.
        if (jumlah.Terbaca == 0)
        {
            _alur.Prose("", _id ? $"Tidak ada yang diperiksa: {jumlah.TidakTerbaca} dokumen tidak terbaca." : $"Nothing was checked: {jumlah.TidakTerbaca} {(jumlah.TidakTerbaca == 1 ? "document was" : "documents were")} not read.");
            return;
        }

        foreach (var (aturan, temuan, tidakDinilai) in jumlah.Rows())
        {
            _alur.Prose("", $"{Alur.PadLeft($"{temuan}", 5)}  {aturan.Id} {aturan.Judul.Sebut(lingkungan.Bahasa)}{(tidakDinilai == 0 ? "" : _id ? $" ({tidakDinilai} tidak dapat dinilai)" : $" ({tidakDinilai} cannot be judged)")}", "       ");
        }

        var counts = string.Join(", ", Keparahan.Semua.Reverse().Select(k => $"{jumlah.Count(k)} {k.Sebut(lingkungan.Bahasa)}"));
        var more = string.Concat(new[]
        {
            jumlah.TidakDinilai == 0 ? "" : _id ? $"; {jumlah.TidakDinilai} tidak dapat dinilai" : $"; {jumlah.TidakDinilai} cannot be judged",
            jumlah.Dikecualikan == 0 ? "" : _id ? $"; {jumlah.Dikecualikan} dikecualikan" : $"; {jumlah.Dikecualikan} accepted",
            jumlah.GarisDasar == 0 ? "" : _id ? $"; {jumlah.GarisDasar} sudah dikenal (garis dasar)" : $"; {jumlah.GarisDasar} known (baseline)",
        });
        var documents = jumlah.Terbaca + jumlah.TidakTerbaca == 1 ? "" : _id ? $"{jumlah.Terbaca} dokumen diperiksa, {jumlah.TidakTerbaca} tidak terbaca: " : $"{jumlah.Terbaca} documents checked, {jumlah.TidakTerbaca} not read: ";
        _alur.Prose("", $"{documents}{counts}{more}.");
    }

    private void One(Temuan temuan)
    {
        var letak = temuan.Tempat.Letak;
        _alur.Prose("", TeksBersih.Line($"{temuan.Keparahan.Sebut(lingkungan.Bahasa).ToUpperInvariant()} {temuan.Aturan.Id} {temuan.Aturan.Nama}: {KataTemuan.Place(temuan, lingkungan.Bahasa)}"), "  ");
        _alur.Prose("  ", TeksBersih.Line(temuan.Pesan.Sebut(lingkungan.Bahasa)), "");
        if (KataTemuan.Values(temuan, lingkungan.Bahasa) is { Length: > 0 } values)
        {
            _alur.Prose("  ", TeksBersih.Line(values), "");
        }

        if (temuan.Usulan is { } usulan)
        {
            _alur.Prose("  ", TeksBersih.Line($"{(_id ? "usulan" : "proposal")}: {usulan.Uraian.Sebut(lingkungan.Bahasa)}"), "");
        }

        _alur.Prose("  ", TeksBersih.Line(letak is null ? temuan.Tempat.Jalur : $"{(_id ? "baris" : "line")} {letak.Baris}:{letak.Kolom}, {temuan.Tempat.Jalur}"), "");
        if (temuan.TempatLain.Count > 0)
        {
            var some = string.Join("; ", temuan.TempatLain.Take(MostPlaces).Select(t => t.Letak is { } l ? $"{l.Baris}:{l.Kolom} {t.Jalur}" : t.Jalur));
            var left = temuan.TempatLain.Count - MostPlaces;
            _alur.Prose("  ", TeksBersih.Line($"{(_id ? "juga" : "also")}: {some}{(left <= 0 ? "" : _id ? $"; dan {left} tempat lain" : $"; and {left} more places")}"), "");
        }

        _alur.Line();
    }

    private void Unread(DokumenDiperiksa dokumen)
    {
        if (dokumen.Galat.Count == 0)
        {
            lingkungan.Error.WriteLine(Bantuan.CannotOpen(TeksBersih.Of(dokumen.Nama), dokumen.Pesan ?? "", lingkungan.Bahasa));
        }

        foreach (GalatBaca galat in dokumen.Galat)
        {
            foreach (var line in galat.Render(dokumen.Bacaan.Berkas, lingkungan.Bahasa).Split('\n'))
            {
                lingkungan.Error.WriteLine(TeksBersih.Of(line));
            }
        }
    }
}
