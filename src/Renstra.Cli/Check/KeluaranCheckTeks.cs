using Renstra.Domain;
using Renstra.Domain.Json;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>The check for people: by document, in its order; then what could not be judged, then a summary by rule.</summary>
internal sealed class KeluaranCheckTeks(Lingkungan lingkungan) : IKeluaranCheck
{
    private const int MostPlaces = 3;

    private readonly Alur _alur = new(lingkungan);
    private readonly Bahasa _bahasa = lingkungan.Bahasa;
    private readonly bool _id = lingkungan.Bahasa == Bahasa.Indonesia;

    public void Begin()
    {
    }

    public void Write(DokumenDiperiksa dokumen)
    {
        if (dokumen.Hasil is not { } hasil)
        {
            WriteUnread(dokumen);
            return;
        }

        var jumlah = JumlahCheck.Of(dokumen);
        var i = hasil.Dokumen.Identitas;
        _alur.Line(TeksBersih.Line($"{dokumen.Nama}: {i.PerangkatDaerah.Nama}, {i.Daerah.Nama}, {i.Periode.Awal}–{i.Periode.Akhir}: {KataCheck.Temuan(jumlah, _bahasa)}"));
        foreach (var t in dokumen.Aktif)
        {
            Write(dokumen, t);
        }

        if (KataCheck.Diam(jumlah, _bahasa) is { Length: > 0 } diam)
        {
            _alur.Line();
            _alur.Prose("  ", $"{diam}.");
        }

        Unjudged(dokumen);
        _alur.Line();
    }

    public void End(JumlahCheck jumlah)
    {
        if (jumlah.Temuan > 0)
        {
            _alur.Line(_id ? "Ringkasan menurut aturan:" : "Summary by rule:");
            foreach (var a in jumlah.Aturan.Where(static a => a.Temuan > 0))
            {
                _alur.Prose("  ", $"{Alur.Pad(a.Aturan.Id, 10)} {Alur.Pad(a.Keparahan.Sebut(_bahasa), 10)} {Alur.PadLeft(KataCheck.Plain(a.Temuan), 4)}  {a.Aturan.Judul.Sebut(_bahasa)}", new string(' ', 28));
            }

            _alur.Line();
        }

        _alur.Prose("", KataCheck.Jumlah(jumlah, _bahasa));
        if (jumlah.Temuan > 0)
        {
            _alur.Prose("", _id ? "Penjelasan sebuah aturan: renstra rule ID." : "What a rule is about: renstra rule ID.");
        }
    }

    private void Write(DokumenDiperiksa dokumen, TemuanBerkas t)
    {
        var temuan = t.Temuan;
        _alur.Line();
        _alur.Line(TeksBersih.Line($"  {temuan.Keparahan.Sebut(_bahasa)} {temuan.Aturan.Id} {temuan.Aturan.Nama}"));
        Prose(KataCheck.Tempat(t, _bahasa));
        Prose(Place(dokumen.Berkas, t.Letak, t.Jalur));
        Prose(temuan.Pesan.Sebut(_bahasa));
        Prose(KataCheck.Nilai(temuan, _bahasa));
        if (temuan.Usulan is { } usulan)
        {
            Prose((_id ? "Saran: " : "Suggestion: ") + usulan.Uraian.Sebut(_bahasa));
        }

        for (var i = 0; i < Math.Min(t.Lain.Count, MostPlaces); i++)
        {
            var (tempat, letak) = t.Lain[i];
            var nama = tempat.Nama == temuan.Tempat.Nama || tempat.Nama.Length == 0 ? "" : TeksBersih.Cut(tempat.Nama, 60) + " · ";
            Prose($"{(_id ? "Juga: " : "Also: ")}{nama}{Place(dokumen.Berkas, letak, tempat.Jalur)}");
        }

        if (t.Lain.Count > MostPlaces)
        {
            var more = t.Lain.Count - MostPlaces;
            Prose(_id ? $"dan {KataCheck.Plain(more)} tempat lain" : $"and {KataCheck.Plain(more)} more {(more == 1 ? "place" : "places")}");
        }
    }

    private void Unjudged(DokumenDiperiksa dokumen)
    {
        foreach (var rule in dokumen.Temuan.Where(static t => t.Temuan.Status == StatusTemuan.TidakDapatDinilai).GroupBy(static t => t.Temuan.Aturan))
        {
            var first = rule.First();
            var more = rule.Count() - 1;
            var rest = more == 0 ? "" : _id ? $" (dan {KataCheck.Plain(more)} tempat lain)" : $" (and {KataCheck.Plain(more)} more {(more == 1 ? "place" : "places")})";
            _alur.Prose("  ", TeksBersih.Line($"{(_id ? "Tidak dapat dinilai" : "Not judged")}: {rule.Key.Id} {KataCheck.Tempat(first, _bahasa)}: {first.Temuan.Pesan.Sebut(_bahasa)}{rest}"), "  ");
        }
    }

    private void WriteUnread(DokumenDiperiksa dokumen)
    {
        foreach (var line in dokumen.Galat.SelectMany(g => g.Render(dokumen.Berkas, _bahasa).Split('\n')))
        {
            lingkungan.Error.WriteLine(TeksBersih.Line(line));
        }

        var many = dokumen.JumlahGalat == 0 ? dokumen.Pesan
            : _id ? $"{KataCheck.Plain(dokumen.JumlahGalat)} galat"
            : dokumen.JumlahGalat == 1 ? "1 error" : $"{KataCheck.Plain(dokumen.JumlahGalat)} errors";
        lingkungan.Error.WriteLine(TeksBersih.Line(_id ? $"{dokumen.Nama}: tidak terbaca, jadi tidak diperiksa: {many}." : $"{dokumen.Nama}: not read, so not checked: {many}."));
    }

    private static string Place(string berkas, LetakJson? letak, string jalur) =>
        letak is null ? jalur : $"{berkas}:{KataCheck.Plain(letak.Baris)}:{KataCheck.Plain(letak.Kolom)} {jalur}";

    private void Prose(string text)
    {
        if (text.Length > 0)
        {
            _alur.Prose("    ", TeksBersih.Line(text), "  ");
        }
    }
}
