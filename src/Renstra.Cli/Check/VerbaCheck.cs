using System.CommandLine;
using System.Globalization;
using System.Text;
using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;
using Renstra.Nomenclature;

namespace Renstra.Cli;

/// <summary>The verb <c>check</c>: runs the rules over documents, and fails where something grave is found.</summary>
internal sealed partial class VerbaCheck : Verba
{
    // So many known findings that are gone are named; all of them are counted.
    private const int MostNamed = 10;

    private const string Bentuk = "text, json, sarif, github, junit, csv, md";

    private readonly Argument<string[]> _files = new("files") { Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<bool> _ndjson = new("--ndjson");
    private readonly Option<bool> _updateBaseline = new("--update-baseline");
    private readonly Option<string[]> _format;
    private readonly Option<string[]> _failOn;
    private readonly Option<string[]> _select;
    private readonly Option<string[]> _ignore;
    private readonly Option<string[]> _config;
    private readonly Option<string[]> _baseline;
    private readonly Option<string[]> _nomenclature;
    private readonly Option<string[]> _jobs;
    private readonly Option<string[]> _worksheet;
    private readonly Option<string[]> _worksheetIn;
    private readonly Option<string[]> _pemisah;

    internal VerbaCheck()
        : base("check")
    {
        Command.Arguments.Add(_files);
        Command.Options.Add(_ndjson);
        Command.Options.Add(_updateBaseline);
        _format = Add("--format");
        _failOn = Add("--fail-on");
        _select = Add("--select");
        _ignore = Add("--ignore");
        _config = Add("--config");
        _baseline = Add("--baseline");
        _nomenclature = Add("--nomenclature");
        _jobs = Add("--jobs");
        _worksheet = Add("--worksheet");
        _worksheetIn = Add("--worksheet-in");
        _pemisah = Add("--pemisah");
    }

    internal override async Task<int> RunAsync(ParseResult parsed, Lingkungan lingkungan)
    {
        if (!Pilihan.TryChoice(parsed, _format, Bentuk, lingkungan, out var format)
            || !Pilihan.TryGet(parsed, _failOn, "galat (error), peringatan (warning), saran (suggestion), tidak (never)", ReadFailOn, lingkungan, out var failOn)
            || !Pilihan.TryPath(parsed, _config, KonfigurasiPemeriksaan.NamaBerkas, lingkungan, out var config)
            || !Pilihan.TryTarget(parsed, _baseline, "garis-dasar.json", lingkungan, out var baseline)
            || !Pilihan.TryText(parsed, _nomenclature, "1317", lingkungan, out var nomenclature)
            || !Pilihan.TryGet(parsed, _jobs, "1 … 64", static t => int.TryParse(t, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is >= 1 and <= 64 ? n : (int?)null, lingkungan, out var jobs)
            || !Pilihan.TryTarget(parsed, _worksheet, "kertas-kerja.csv", lingkungan, out var worksheet)
            || !Pilihan.TryPath(parsed, _worksheetIn, "kertas-kerja.csv", lingkungan, out var worksheetIn)
            || !Pilihan.TryChoice(parsed, _pemisah, BentukCsv.PilihanPemisah, lingkungan, out var pemisah)
            || !SebutanAturan.TryRead(parsed, Name, _select, lingkungan, out var select)
            || !SebutanAturan.TryRead(parsed, Name, _ignore, lingkungan, out var ignore))
        {
            return KodeKeluar.Gagal;
        }

        var files = parsed.GetValue(_files) ?? [];
        if (files.Length == 0)
        {
            return await MissingFileAsync(lingkungan);
        }

        if (parsed.GetValue(_updateBaseline) && baseline is null)
        {
            await lingkungan.Error.WriteLineAsync(lingkungan.Bahasa == Bahasa.Indonesia
                ? "renstra check: --update-baseline menulis ke berkas --baseline, yang belum disebut. Contoh: --baseline garis-dasar.json --update-baseline"
                : "renstra check: --update-baseline writes to the file of --baseline, which is missing. Example: --baseline garis-dasar.json --update-baseline");
            return KodeKeluar.Gagal;
        }

        if (worksheet is not null && !KertasKerja.IsDikenal(worksheet))
        {
            await lingkungan.Error.WriteLineAsync(lingkungan.Bahasa == Bahasa.Indonesia
                ? $"renstra check: --worksheet menulis .csv atau .md, bukan {TeksBersih.Of(worksheet)}. Lembar kerja membuka .csv. Contoh: --worksheet kertas-kerja.csv"
                : $"renstra check: --worksheet writes .csv or .md, not {TeksBersih.Of(worksheet)}. Spreadsheets open .csv. Example: --worksheet kertas-kerja.csv");
            return KodeKeluar.Gagal;
        }

        var sumber = SumberDokumen.Find(files, parsed.GetValue(_ndjson));
        if (await BerkasPendukung.ReadConfigAsync(config, sumber, lingkungan) is not { } konfigurasi
            || await BerkasPendukung.ReadBaselineAsync(baseline, parsed.GetValue(_updateBaseline), lingkungan) is not { } dikenal
            || await BerkasPendukung.ReadWorksheetAsync(worksheetIn, lingkungan) is not { } kertas
            || !BerkasPendukung.TryNomenclature(nomenclature ?? konfigurasi.Nomenklatur, lingkungan, out var nomenklatur))
        {
            return KodeKeluar.Gagal;
        }

        var update = parsed.GetValue(_updateBaseline);
        var baru = new GarisDasar();
        var opsi = konfigurasi.Opsi;
        var asked = new PermintaanCheck(
            opsi with { Pilih = select.IsKosong ? opsi.Pilih : select, Abaikan = [.. opsi.Abaikan, .. ignore] },
            nomenklatur,
            failOn is null ? konfigurasi.GagalMulai ?? Keparahan.Galat : HimpunanTertutup<Keparahan>.TryParse(failOn, out var k) ? k : null,
            update ? null : dikenal,
            jobs ?? Environment.ProcessorCount);
        var jumlah = await RunAsync(sumber, asked, format ?? "text", BentukCsv.Of(pemisah, null, bom: false).Pemisah, update ? baru : dikenal, update, kertas, lingkungan);
        baru.KeepUnjudged(dikenal);

        if (update && !await BerkasPendukung.WriteAsync(Name, baseline!, baru.Write(), overwrite: true, lingkungan))
        {
            return KodeKeluar.Gagal;
        }

        if (worksheet is not null && !await BerkasPendukung.WriteAsync(Name, worksheet, kertas.Write(KertasKerja.IsMarkdown(worksheet)), overwrite: worksheet == worksheetIn, lingkungan))
        {
            return KodeKeluar.Gagal;
        }

        await TellAsync(jumlah, asked, baseline, update, lingkungan);
        return jumlah.TidakTerbaca > 0 || jumlah.Terbaca == 0 ? KodeKeluar.Gagal
            : !update && jumlah.HasAtLeast(asked.GagalMulai) ? KodeKeluar.TidakDitemukan
            : KodeKeluar.Selesai;
    }

    private static string? ReadFailOn(string teks) => teks switch
    {
        "galat" or "peringatan" or "saran" or "tidak" => teks,
        "error" => "galat",
        "warning" => "peringatan",
        "suggestion" => "saran",
        "never" or "tidak-pernah" => "tidak",
        _ => null,
    };

    private static async Task<JumlahCheck> RunAsync(SumberDokumen sumber, PermintaanCheck asked, string format, char pemisah, GarisDasar dasar, bool update, KertasKerja kertas, Lingkungan lingkungan)
    {
        Aturan[] aturan = [.. KatalogAturan.Semua.Concat(asked.Opsi.AturanTambahan).Where(asked.Opsi.IsActive)];
        using var sarif = format == "sarif" ? new KeluaranSarif(lingkungan, [.. KatalogAturan.Semua, .. asked.Opsi.AturanTambahan]) : null;
        IKeluaranCheck keluaran = format switch
        {
            "sarif" => sarif!,
            "json" => new KeluaranCheckJson(lingkungan),
            "github" => new KeluaranGithub(lingkungan),
            "junit" => new KeluaranJunit(lingkungan, aturan, asked.GagalMulai),
            "csv" => new KeluaranCheckCsv(lingkungan, pemisah),
            "md" => new KeluaranCheckMd(lingkungan),
            _ => new KeluaranCheckTeks(lingkungan, sumber.Berkas.Count > 1 || sumber.Berkas.Any(static b => b.IsBanyak)),
        };
        var jumlah = new JumlahCheck(aturan);
        keluaran.Begin();
        await Kemajuan.WithAsync(sumber, lingkungan, async progress =>
        {
            await foreach (var dokumen in JalurPeriksa.RunAsync(sumber, asked, lingkungan.Bahasa, progress))
            {
                jumlah.Add(dokumen);
                keluaran.Write(dokumen);
                kertas.Add(dokumen);
                if (dokumen.Hasil is { } hasil)
                {
                    dasar.Judge(dokumen.Pengenal, hasil);
                }

                foreach (var temuan in update ? dokumen.Temuan : [])
                {
                    dasar.Add(dokumen.Pengenal, temuan);
                }
            }
        });
        keluaran.End(jumlah);
        return jumlah;
    }

    private async Task TellAsync(JumlahCheck jumlah, PermintaanCheck asked, string? baseline, bool update, Lingkungan lingkungan)
    {
        var id = lingkungan.Bahasa == Bahasa.Indonesia;
        if (update)
        {
            await lingkungan.Error.WriteLineAsync(id ? $"{jumlah.Temuan} temuan dicatat dalam {TeksBersih.Of(baseline!)}." : $"{jumlah.Temuan} findings recorded in {TeksBersih.Of(baseline!)}.");
        }
        else if (asked.GarisDasar is { Hilang: { Count: > 0 } hilang } && baseline is not null)
        {
            foreach (var (dokumen, aturan, tempat) in hilang.Take(MostNamed))
            {
                await lingkungan.Error.WriteLineAsync(TeksBersih.Line(id ? $"Tidak muncul lagi: {aturan} {tempat} ({dokumen})." : $"Occurs no more: {aturan} {tempat} ({dokumen})."));
            }

            await lingkungan.Error.WriteLineAsync(id
                ? $"{hilang.Count} temuan dalam {TeksBersih.Of(baseline)} tidak muncul lagi; perbarui dengan --update-baseline."
                : $"{hilang.Count} {(hilang.Count == 1 ? "finding" : "findings")} in {TeksBersih.Of(baseline)} {(hilang.Count == 1 ? "occurs" : "occur")} no more; bring it up to date with --update-baseline.");
        }

        if (jumlah.Terbaca + jumlah.TidakTerbaca == 0)
        {
            await lingkungan.Error.WriteLineAsync(Bantuan.NothingToReview(Name, lingkungan.Bahasa));
        }
    }
}
