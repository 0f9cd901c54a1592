using System.CommandLine;
using System.Globalization;
using System.Text;
using Renstra.Domain;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <summary>Every option of the calculations that <c>--opsi NAMA=NILAI</c> takes; the help lists them from here.</summary>
internal static class DaftarOpsi
{
    internal static IReadOnlyList<NamaOpsi> Semua { get; } =
    [
        NamaOpsi.Of("e81.acuanAnggaran", "target tahun yang dipakai bila ada murni dan perubahan", "which target of the year where there are two", AcuanAnggaran.PerubahanBilaAda, static (o, v) => o with { E81 = o.E81 with { AcuanAnggaran = v } }),
        NamaOpsi.Of("e81.artiStrip", "arti tanda strip dalam kolom rupiah", "what a dash in a column of money says", ArtiStrip.Nihil, static (o, v) => o with { E81 = o.E81 with { ArtiStrip = v } }),
        new("e81.sampaiTriwulan", new("triwulan terakhir yang sudah jatuh tempo", "the last quarter that is due"), "IV", "I, II, III, IV", static (o, t) => Triwulan.TryParse(t, null, out var v) ? o with { E81 = o.E81 with { SampaiTriwulan = v } } : null),
        NamaOpsi.Of("e81.gabungKinerja", "cara beberapa indikator menjadi capaian barisnya", "how several indicators give their row's achievement", CaraGabungKinerja.RataRata, static (o, v) => o with { E81 = o.E81 with { GabungKinerja = v } }),
        NamaOpsi.Of("e81.indikatorTidakTerhitung", "indikator yang tidak dapat dihitung, dalam barisnya", "an indicator that is not computable, in its row", KebijakanTidakTerhitung.TidakDihitung, static (o, v) => o with { E81 = o.E81 with { IndikatorTidakTerhitung = v } }),
        NamaOpsi.Of("e81.lingkupRataRata", "cakupan rata-rata di kaki formulir", "what the averages at the foot run over", LingkupRataRata.BarisIndikator, static (o, v) => o with { E81 = o.E81 with { LingkupRataRata = v } }),
        NamaOpsi.Of("e81.dasar", "dasar rata-rata, efisiensi, dan capaian menurut kaidah", "basis of averages, efficiency and achievement by rule", DasarHitung.Triwulan, static (o, v) => o with { E81 = o.E81 with { Dasar = v } }),
        NamaOpsi.Of("e81.pembulatanRataRata", "pembulatan sebelum dirata-rata", "rounding before the average is taken", PembulatanRataRata.TidakDibulatkan, static (o, v) => o with { E81 = o.E81 with { PembulatanRataRata = v } }),
        NamaOpsi.Of("e81.barisTidakTerhitung", "baris yang tidak dapat dihitung, dalam rata-rata", "a row that is not computable, in the averages", KebijakanTidakTerhitung.Lewati, static (o, v) => o with { E81 = o.E81 with { BarisTidakTerhitung = v } }),
        NamaOpsi.Of("kumulatif.hilangPadaJumlah", "periode tanpa angka dalam jumlah", "a period without a figure in a sum", KebijakanPeriodeHilang.TidakDihitung, static (o, v) => Kumulatif(o, k => k with { HilangPadaJumlah = v })),
        NamaOpsi.Of("kumulatif.hilangPadaLain", "periode tanpa angka dalam posisi akhir, rata-rata, maksimum", "a period without a figure in a position, mean, maximum", KebijakanPeriodeHilang.Lewati, static (o, v) => Kumulatif(o, k => k with { HilangPadaLain = v })),
        NamaOpsi.Of("kumulatif.strip", "tanda strip dalam jumlah kinerja", "a dash in a sum of performance", KebijakanStrip.TidakMenambah, static (o, v) => Kumulatif(o, k => k with { Strip = v })),
        NamaOpsi.Of("kumulatif.entri", "bentuk entri triwulan yang tidak dinyatakan", "undeclared entry of quarters", KebijakanEntri.AngkaMenentukan, static (o, v) => Kumulatif(o, k => k with { Entri = v })),
        NamaOpsi.Of("kumulatif.harapan", "yang diharapkan sampai suatu tahun", "what is expected by a year", JalurHarapan.TargetTahunan, static (o, v) => Kumulatif(o, k => k with { Harapan = v })),
        NamaOpsi.Of("capaian.turun", "rumus bila makin rendah makin baik", "formula where lower is better", RumusTurun.Selisih, static (o, v) => Capaian(o, c => c with { Turun = v })),
        NamaOpsi.Of("capaian.tetap", "rumus bila nilainya tetap", "formula where a value is to stay fixed", RumusTetap.Penyimpangan, static (o, v) => Capaian(o, c => c with { Tetap = v })),
        NamaOpsi.Of("capaian.caraBatas", "target berupa batas", "a target that is a bound", CaraBatas.Rumus, static (o, v) => Capaian(o, c => c with { CaraBatas = v })),
        new("capaian.batas", new("capaian paling tinggi, dalam persen", "the highest achievement, in per cent"), "tanpa", "tanpa, 100, 110, 120, 150, …", Cap),
        NamaOpsi.Of("spm.penerima", "asal capaian penerima", "where the achievement of penerima comes from", SumberPenerima.DihitungAtauTercantum, static (o, v) => o with { Spm = o.Spm with { Penerima = v } }),
        NamaOpsi.Of("spm.mutuHilang", "indeks tanpa mutu", "the index without mutu", KebijakanMutuHilang.TidakDihitung, static (o, v) => o with { Spm = o.Spm with { MutuHilang = v } }),
        NamaOpsi.Of("spm.hilang", "rata-rata bidang bila satu indeks tidak ada", "the mean of a field that lacks an index", KebijakanSpmHilang.TidakDihitung, static (o, v) => o with { Spm = o.Spm with { Hilang = v } }),
        NamaOpsi.Of("spm.nilaiKategori", "nilai yang digolongkan", "the value that is classified", NilaiKategoriSpm.Tepat, static (o, v) => o with { Spm = o.Spm with { NilaiKategori = v } }),
        new("spm.bobot", new("bobot penerima dan mutu dalam indeks, berjumlah 100", "weights of penerima and mutu in the index, together 100"), "80/20", "80/20, 70/30, 50/50, …", Weights),
        new("spm.tangga", new("tangga kategori indeks", "ladder of the index's categories"), TanggaSpm.Standar.Nama, $"{TanggaSpm.Standar.Nama}, {TanggaSpm.MudaDiAtasPratama.Nama}", Ladder),
        NamaOpsi.Of("anggaran.bentuk", "bentuk rasio realisasi terhadap anggaran", "how the ratio of realisasi to budget is shown", BentukRasio.Persen, static (o, v) => o with { Anggaran = o.Anggaran with { Bentuk = v } }),
        NamaOpsi.Of("anggaran.pertumbuhan", "cara menghitung pertumbuhan", "how growth is measured", CaraPertumbuhan.RataRataTahunan, static (o, v) => o with { Anggaran = o.Anggaran with { Pertumbuhan = o.Anggaran.Pertumbuhan with { Cara = v } } }),
        NamaOpsi.Of("predikat.skala", "skala predikat", "scale of grades", SkalaPredikat.Permendagri86, static (o, v) => o with { E81 = o.E81 with { Predikat = o.E81.Predikat with { Skala = v } } }),
        NamaOpsi.Of("predikat.celah", "nilai di antara dua interval tercetak", "a value between two printed intervals", KebijakanCelah.BatasBawah, static (o, v) => o with { E81 = o.E81 with { Predikat = o.E81.Predikat with { Celah = v } } }),
    ];

    /// <summary>What <c>--opsi</c> was given; false, with everything said, where a name or a value is unknown.</summary>
    internal static bool TryRead(ParseResult parsed, Option<string[]> option, Lingkungan lingkungan, out OpsiPerhitungan opsi, out IReadOnlyDictionary<string, string> dipilih)
    {
        opsi = OpsiPerhitungan.Standar;
        var chosen = new SortedDictionary<string, string>(StringComparer.Ordinal);
        dipilih = chosen;
        if (parsed.GetResult(option) is not { Implicit: false })
        {
            return true;
        }

        var values = parsed.GetValue(option) ?? [];
        if (values.Length == 0)
        {
            lingkungan.Error.WriteLine(Bantuan.MissingValue("--opsi", "NAMA=NILAI", lingkungan.Bahasa));
            return false;
        }

        foreach (var value in values)
        {
            var parts = value.Split('=', 2);
            var nama = Semua.FirstOrDefault(o => o.Nama == parts[0].Trim());
            if (nama is null || parts.Length < 2)
            {
                lingkungan.Error.WriteLine(Bantuan.UnknownOpsi(TeksBersih.Of(value), string.Join(", ", Semua.Select(static o => o.Nama)), lingkungan.Bahasa));
                return false;
            }

            if (nama.Set(opsi, parts[1].Trim()) is not { } set)
            {
                lingkungan.Error.WriteLine(Bantuan.BadValue($"--opsi {nama.Nama}", TeksBersih.Of(parts[1].Trim()), nama.Pilihan, lingkungan.Bahasa));
                return false;
            }

            opsi = set;
            chosen[nama.Nama] = parts[1].Trim();
        }

        return true;
    }

    /// <summary>The list for the help.</summary>
    internal static string Text(Bahasa bahasa)
    {
        var text = new StringBuilder();
        var usual = bahasa == Bahasa.Indonesia ? "bawaan" : "default";
        foreach (var o in Semua)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {o.Nama}: {o.Arti.Sebut(bahasa)}\n      {o.Pilihan} ({usual} {o.Bawaan})\n");
        }

        return text.ToString().TrimEnd('\n');
    }

    private static OpsiPerhitungan Kumulatif(OpsiPerhitungan opsi, Func<OpsiKumulatif, OpsiKumulatif> set) => opsi with { E81 = opsi.E81 with { Kumulatif = set(opsi.E81.Kumulatif) } };

    private static OpsiPerhitungan Capaian(OpsiPerhitungan opsi, Func<OpsiCapaian, OpsiCapaian> set) => Kumulatif(opsi, k => k with { Capaian = set(k.Capaian) });

    private static OpsiPerhitungan? Weights(OpsiPerhitungan opsi, string teks)
    {
        var parts = teks.Split('/');
        return parts.Length == 2
            && NotasiAngka.Indonesia.TryParseAngka(parts[0], out var p, out _) && p.TryGetValue(out var penerima)
            && NotasiAngka.Indonesia.TryParseAngka(parts[1], out var m, out _) && m.TryGetValue(out var mutu)
            && penerima >= 0 && mutu >= 0 && penerima + mutu == 100
            ? opsi with { Spm = opsi.Spm with { Bobot = new(penerima, mutu) } }
            : null;
    }

    private static OpsiPerhitungan? Ladder(OpsiPerhitungan opsi, string teks) =>
        new[] { TanggaSpm.Standar, TanggaSpm.MudaDiAtasPratama }.FirstOrDefault(t => t.Nama == teks) is { } tangga ? opsi with { Spm = opsi.Spm with { Tangga = tangga } } : null;

    private static OpsiPerhitungan? Cap(OpsiPerhitungan opsi, string teks) =>
        teks == "tanpa" ? Capaian(opsi, static c => c with { Batas = null })
        : NotasiAngka.Indonesia.TryParseAngka(teks, out var angka, out _) && angka.TryGetValue(out var batas) && batas >= 100 ? Capaian(opsi, c => c with { Batas = Persen.FromPoin(batas) })
        : null;
}
