using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>The evaluation for people: each row with its figures below it, stated and computed beside each other; the reason behind them where there is room, else below.</summary>
internal sealed class KeluaranEvaluasiTeks(Lingkungan lingkungan)
{
    // The widest rupiah of a form, 27.560.539.003, with one digit to spare.
    private const int Lebar = 15;
    private const int LebarSebutan = 17;
    private const int LebarJenis = 4;

    private readonly Alur _alur = new(lingkungan);
    private readonly bool _id = lingkungan.Bahasa == Bahasa.Indonesia;

    // Only form E.81 has quarters.
    private bool _denganTriwulan;

    // Room for the number of a column in front of its name.
    private int _lebarSebutan = LebarSebutan;

    internal void Write(IReadOnlyList<HasilBagian> bagian, PermintaanEvaluasi asked)
    {
        foreach (var (nama, nilai) in asked.Dipilih)
        {
            _alur.Line($"{nama} = {nilai}");
        }

        _lebarSebutan = bagian.Any(static b => b.Baris.Any(static r => r.Angka.Any(static a => a.Nomor is not null))) ? LebarSebutan + 3 : LebarSebutan;
        Summary(bagian);
        foreach (var b in bagian)
        {
            Write(b);
        }

        _alur.Line();
        var triwulan = bagian.Any(static b => HasTriwulan(b));
        _alur.Prose("", (_id, triwulan) switch
        {
            (true, false) => "Tanda: = sama dengan yang terhitung; ≠ berbeda. \"tak terhitung\" berarti tidak dapat dihitung, bukan 0; sebabnya menurut renstra trace. * anggapan: tidak dinyatakan rencana.",
            (false, false) => "Marks: = as computed; ≠ different. \"uncomputable\" is not 0; renstra trace says why. * assumed: not declared in the plan.",
            (true, true) => "Tanda: = sama dengan hitungan dari triwulan; ~ hanya mengikuti kolom barisnya; ≠ berbeda; ? tidak terbaca; ! tercantum tetapi tidak dapat dihitung. \"tak terhitung\" berarti tidak dapat dihitung, bukan 0; sebabnya menurut renstra trace. * anggapan: tidak dinyatakan formulir maupun rencana.",
            _ => "Marks: = as computed from the quarters; ~ follows from its own row only; ≠ different; ? unreadable; ! stated, but nothing can be computed. \"uncomputable\" is not 0; renstra trace says why. * assumed: declared neither in the form nor in the plan.",
        });
    }

    private static bool HasTriwulan(HasilBagian bagian) => bagian.Baris.Any(static b => b.Angka.Any(static a => a.DariTriwulan is not null));

    private static string Mark(string? status) => status switch
    {
        "sama" => "=",
        "mengikutiTercantumSaja" => "~",
        "berbeda" => "≠",
        "tidakTerbaca" => "?",
        "tidakDapatDihitung" => "!",
        _ => " ",
    };

    private void Write(HasilBagian bagian)
    {
        _alur.Line();
        _alur.Prose("", bagian.Judul.Sebut(lingkungan.Bahasa));
        _denganTriwulan = HasTriwulan(bagian);
        _alur.Line(Head());
        foreach (var baris in bagian.Baris)
        {
            var indent = new string(' ', Math.Min(baris.Dalam, 4) * 2);
            _alur.Prose(indent, baris.Indikator is { } indikator
                ? $"• {indikator}{Behind(baris)}"
                : $"{(baris.Kode is { } kode ? kode + " " : "")}{Name(baris.Nama)}{(baris.Sifat.Count > 0 ? Behind(baris) : "")}",
                "  ");
            Figures(baris.Angka);
        }

        if (bagian.Ringkasan.Count > 0)
        {
            _alur.Line(bagian.JudulRingkasan.Sebut(lingkungan.Bahasa));
            Figures(bagian.Ringkasan);
        }

        if (Marks(bagian) is { Length: > 0 } banyak)
        {
            _alur.Prose("", $"{(_id ? "Angka tercantum" : "Stated figures")}: {banyak}");
        }
    }

    // Of one section its own lines are summary enough.
    private void Summary(IReadOnlyList<HasilBagian> bagian)
    {
        if (bagian.Count < 2)
        {
            return;
        }

        _alur.Line(_id ? "Ringkasan" : "Summary");
        foreach (var b in bagian)
        {
            var parts = new[] { b.Intisari.Sebut(lingkungan.Bahasa), Marks(b) }.Where(static p => p is { Length: > 0 }).ToArray();
            _alur.Prose("  ", $"{b.Judul.Sebut(lingkungan.Bahasa)}{(parts.Length > 0 ? ": " : "")}{string.Join("; ", parts)}", "  ");
        }
    }

    private static string Marks(HasilBagian bagian) => string.Join(", ", bagian.Baris
        .SelectMany(static b => b.Angka)
        .Concat(bagian.Ringkasan)
        .Where(static a => a.Status is not null and not "tidakTercantum")
        .GroupBy(static a => Mark(a.Status))
        .OrderByDescending(static g => g.Count())
        .Select(static g => $"{g.Count()} {g.Key}"));

    // The totals are the only rows whose names are ours.
    private string Name(string nama) => (_id, nama) switch
    {
        (false, "Jumlah") => "Total",
        (false, BagianE81.JumlahDariBaris) => "Total of the rows",
        _ => nama,
    };

    // The unit, and how the indicator is understood; what is assumed has a star.
    private string Behind(BarisEvaluasi baris)
    {
        var sifat = string.Join(", ", baris.Sifat.Select(s => s.Sebutan.Sebut(lingkungan.Bahasa) + (s.IsAnggapan ? "*" : "")));
        var parts = new[] { baris.Satuan, sifat.Length > 0 ? sifat : null }.OfType<string>().ToArray();
        return parts.Length > 0 ? $" ({string.Join("; ", parts)})" : "";
    }

    private string Head() => Row(
        "",
        "",
        _id ? "tercantum" : "stated",
        _id ? "dari triwulan" : "from quarters",
        _denganTriwulan ? _id ? "dari barisnya" : "from its row" : _id ? "terhitung" : "computed",
        "",
        lingkungan.Lebar >= 100 && _denganTriwulan ? _id ? "kaidah" : "by rule" : "");

    private string Row(string jenis, string sebutan, string tercantum, string triwulan, string baris, string mark, string kaidah) =>
        $"    {Alur.Pad(jenis, LebarJenis)} {Alur.Pad(sebutan, _lebarSebutan)} {Alur.PadLeft(tercantum, Lebar)} {mark.PadRight(1)} {(_denganTriwulan ? Alur.PadLeft(triwulan, Lebar) + " " : "")}{Alur.PadLeft(baris, Lebar)}{(kaidah.Length > 0 ? " " + Alur.PadLeft(kaidah, 13) : "")}".TrimEnd();

    private void Figures(IReadOnlyList<AngkaEvaluasi> angka)
    {
        var jenis = "";
        foreach (var a in angka.Where(a => !IsNothing(a) && !IsRepeated(a, angka)))
        {
            var wide = lingkungan.Lebar >= 100;
            var kaidah = a.MenurutKaidah is { } k ? Show(k, a) : "";
            var line = Row(a.Jenis == jenis ? "" : a.Jenis, Label(a), Show(a.Tercantum, a), Show(a.DariTriwulan, a), Show(a.DariTercantum, a), Mark(a.Status), wide ? kaidah : "");
            jenis = a.Jenis;
            var alasan = a.Alasan.Sebut(lingkungan.Bahasa) is { Length: > 0 } kata ? kata : Reason(a);
            if (wide && alasan.Length > 0 && Math.Max(Alur.Width(line), _denganTriwulan ? 90 : 60) + 2 + alasan.Length <= lingkungan.Lebar)
            {
                _alur.Line($"{Alur.Pad(line, _denganTriwulan ? 90 : 60)}  {alasan}");
                continue;
            }

            _alur.Line(line);
            Below(wide || kaidah.Length == 0 ? "" : $"{(_id ? "menurut kaidah" : "by rule")} {kaidah}");
            Below(alasan);
        }
    }

    private void Below(string text)
    {
        if (text.Length > 0)
        {
            _alur.Prose(new string(' ', LebarJenis + 5), text);
        }
    }

    // Nothing stated, nothing computed, and no word to say about it. What cannot be computed is said with its reason, never left out.
    private static bool IsNothing(AngkaEvaluasi a) => a.Tercantum.IsKosong && a.Alasan.Indonesia is null && a.DariTriwulan is null && a.DariTercantum is null;

    private string Reason(AngkaEvaluasi a) => (a.DariTriwulan ?? a.DariTercantum) is { HasValue: false } hasil ? hasil.Sebab!.Sebut(lingkungan.Bahasa) : "";

    // In the first year the realisasi of the Renstra is that of the Renja.
    private static bool IsRepeated(AngkaEvaluasi a, IReadOnlyList<AngkaEvaluasi> angka) =>
        a.Kolom == "realisasiRenstra"
        && angka.FirstOrDefault(r => r.Jenis == a.Jenis && r.Kolom == "realisasiRenja") is { } renja
        && renja.Tercantum == a.Tercantum
        && renja.DariTriwulan == a.DariTriwulan;

    private string Label(AngkaEvaluasi a) => a.Nomor is { } nomor ? $"{nomor,2} {a.Sebutan.Sebut(lingkungan.Bahasa)}" : a.Sebutan.Sebut(lingkungan.Bahasa);

    private string Show(Terhitung<Target>? nilai, AngkaEvaluasi a) => nilai is not { } n ? ""
        : n.TryGetValue(out var target) ? Show(target, a)
        : _id ? "tak terhitung" : "uncomputable";

    private static string Show(Tercantum<Target> sel, AngkaEvaluasi a) => sel.TryGetValue(out var target) ? Show(target, a) : TeksSel.Of(sel);

    private static string Show(Target target, AngkaEvaluasi a) => a.IsPersen && target is Target.Angka angka ? NotasiAngka.Indonesia.Format(a.IsHasilBagi ? angka.Nilai / 100 : angka.Nilai, 2) : TeksSel.Of(target);
}
