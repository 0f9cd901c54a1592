using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>Rules for people.</summary>
internal sealed class TampilanAturan(Lingkungan lingkungan)
{
    private readonly Alur _alur = new(lingkungan);
    private readonly Bahasa _bahasa = lingkungan.Bahasa;
    private readonly bool _id = lingkungan.Bahasa == Bahasa.Indonesia;

    internal void WriteAll()
    {
        foreach (var group in KatalogAturan.Semua.GroupBy(static a => a.Kelompok))
        {
            _alur.Line($"{group.Key}: {KelompokAturan.Sebut(group.Key, _bahasa)}");
            foreach (var a in group)
            {
                _alur.Prose("  ", $"{Alur.Pad(a.Id, 10)} {Alur.Pad(a.Keparahan.Sebut(_bahasa), 10)} {a.Judul.Sebut(_bahasa)}", new string(' ', 22));
            }

            _alur.Line();
        }

        _alur.Prose("", _id ? $"{KatalogAturan.Semua.Length} aturan. Halaman sebuah aturan: renstra rule ID." : $"{KatalogAturan.Semua.Length} rules. The page of one: renstra rule ID.");
    }

    internal void Write(Aturan a)
    {
        _alur.Line($"{a.Id} {a.Nama}");
        _alur.Prose("  ", a.Judul.Sebut(_bahasa));
        _alur.Line();
        Part(_id ? "Keparahan" : "Severity", a.Keparahan.Sebut(_bahasa));
        Part(_id ? "Alasan" : "Why", a.Alasan.Sebut(_bahasa));
        foreach (var d in a.Dasar.AsEnumerable())
        {
            Part(_id ? "Dasar" : "Basis", $"{d.Sebutan.Sebut(_bahasa)} ({d.Keyakinan.Sebut(_bahasa)})");
        }

        foreach (var m in a.Ambang.AsEnumerable())
        {
            Part(_id ? "Ambang" : "Threshold", $"{m.Nama} = {KelompokAturan.Nilai(m)}: {m.Arti.Sebut(_bahasa)}");
        }

        if (!a.Mengalah.IsKosong)
        {
            Part(_id ? "Mengalah" : "Gives way", (_id ? "kepada " : "to ") + string.Join(", ", a.Mengalah.AsEnumerable()));
        }

        if (a.Contoh is { } contoh)
        {
            Example(_id ? "Salah:" : "Wrong:", contoh.Salah);
            Example(_id ? "Benar:" : "Right:", contoh.Benar);
        }
    }

    private void Part(string nama, string isi) => _alur.Prose("  ", $"{Alur.Pad(nama, 10)} {isi}", new string(' ', 11));

    private void Example(string nama, string isi)
    {
        _alur.Line();
        _alur.Line("  " + nama);
        foreach (var line in isi.Split('\n'))
        {
            _alur.Line("    " + line);
        }
    }
}
