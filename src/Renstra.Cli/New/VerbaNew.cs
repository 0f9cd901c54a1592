using System.CommandLine;
using Renstra.Domain;
using Renstra.Domain.Json;

namespace Renstra.Cli;

/// <summary>The verb <c>new</c>: writes a skeleton to fill in. It never overwrites a file.</summary>
internal sealed partial class VerbaNew : Verba
{
    // The running cycle of national planning; another one is asked for with --awal.
    private const int DefaultAwal = 2025;

    private readonly Argument<string?> _file;
    private readonly Option<string[]> _awal;
    private readonly Option<string[]> _akhir;
    private readonly Option<string[]> _jenis;

    internal VerbaNew()
        : base("new")
    {
        _file = AddFile();
        _awal = Add("--awal");
        _akhir = Add("--akhir");
        _jenis = Add("--jenis");
    }

    internal override async Task<int> RunAsync(ParseResult parsed, Lingkungan lingkungan)
    {
        const string Years = "1900 … 2998";
        if (!Pilihan.TryGet(parsed, _awal, Years, Year, lingkungan, out var awal)
            || !Pilihan.TryGet(parsed, _akhir, Years, Year, lingkungan, out var akhir)
            || !Pilihan.TryChoice(parsed, _jenis, "kabupaten, kota, provinsi", lingkungan, out var jenis))
        {
            return KodeKeluar.Gagal;
        }

        var first = awal ?? DefaultAwal;
        var last = akhir ?? Math.Min(first + 4, 2998);
        if (last < first || last - first >= PeriodeRenstra.MaxTahun)
        {
            await lingkungan.Error.WriteLineAsync(Bantuan.BadPeriod(first, last, lingkungan.Bahasa));
            return KodeKeluar.Gagal;
        }

        var kerangka = RenstraJson.WriteUtf8(RenstraJson.CreateKerangka(new(first, last, last + 1), HimpunanTertutup<JenisDaerah>.Parse(jenis ?? "kabupaten")));
        if (parsed.GetValue(_file) is not { } path || path == "-")
        {
            await lingkungan.Out.WriteAsync(System.Text.Encoding.UTF8.GetString(kerangka));
            return KodeKeluar.Selesai;
        }

        if (!await TulisBerkas.NewAsync(Name, path, kerangka, lingkungan))
        {
            return KodeKeluar.Gagal;
        }

        await lingkungan.Out.WriteLineAsync(Bantuan.Written(path, lingkungan.Bahasa));
        return KodeKeluar.Selesai;
    }

    private static int? Year(string text) => TahunAnggaran.TryParse(text, null, out var tahun) && tahun.Nomor < TahunAnggaran.MaxTahun ? tahun.Nomor : null;
}
