using System.CommandLine;
using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>The verb <c>normalize</c>: one record for each line of a file or of standard input.</summary>
internal sealed class VerbaNormalize : Verba
{
    private readonly Argument<string?> _file;
    private readonly Option<string[]> _as;
    private readonly Option<string[]> _format;
    private readonly Option<string[]> _sub;
    private readonly Option<string[]> _notasi;

    internal VerbaNormalize()
        : base("normalize")
    {
        _file = AddFile();
        _as = Add("--as");
        _format = Add("--format");
        _sub = Add("--sub-kegiatan");
        _notasi = Add("--notasi");
    }

    internal override async Task<int> RunAsync(ParseResult parsed, Lingkungan lingkungan)
    {
        if (!Pilihan.TryChoice(parsed, _as, "kode, angka, akun", lingkungan, out var kind)
            || !Pilihan.TryChoice(parsed, _format, "text, tsv, json", lingkungan, out var format)
            || !Pilihan.TryChoice(parsed, _sub, "biarkan, empat", lingkungan, out var sub)
            || !Pilihan.TryChoice(parsed, _notasi, "indonesia, amerika", lingkungan, out var notasi))
        {
            return KodeKeluar.Gagal;
        }

        var path = parsed.GetValue(_file) ?? "-";
        try
        {
            await using var stream = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
            return await RunAsync(stream, Create(kind, new() { SubKegiatanEmpatDigit = sub == "empat" }, notasi is null ? null : SistemPemisah.Parse(notasi)), format, lingkungan);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            await lingkungan.Error.WriteLineAsync(Bantuan.CannotOpen(TeksBersih.Of(path), BacaBerkas.Why(e, path, lingkungan.Bahasa), lingkungan.Bahasa));
            return KodeKeluar.Gagal;
        }
    }

    private static INormalisator Create(string? kind, OpsiBacaKode opsi, SistemPemisah? notasi) => kind switch
    {
        "akun" => new NormalisatorKode<KodeAkun>(KodeAkun.ReadLenient, opsi),
        "angka" => new NormalisatorAngka(notasi),
        _ => new NormalisatorKode<KodeRekening>(KodeRekening.ReadLenient, opsi),
    };

    private static async Task<int> RunAsync(Stream stream, INormalisator normalisator, string? format, Lingkungan lingkungan)
    {
        var keluaran = new KeluaranNormal(format, lingkungan.Bahasa);
        var (line, read, toCheck, refused) = (0L, 0, 0, 0);
        if (keluaran.Kepala is { } head)
        {
            await lingkungan.Out.WriteLineAsync(head);
        }

        await foreach (var baris in BarisBerkas.ReadAsync(stream))
        {
            var hasil = Normalize(baris, ++line, normalisator, lingkungan.Bahasa);
            read += hasil.Normal is null ? 0 : 1;
            toCheck += hasil.PerluDiperiksa ? 1 : 0;
            refused += hasil.Penolakan is null ? 0 : 1;
            await lingkungan.Out.WriteLineAsync(keluaran.Of(line, hasil));
        }

        // Beside the records, not among them.
        await lingkungan.Error.WriteLineAsync(keluaran.Total(read, toCheck, refused));
        return refused == 0 ? KodeKeluar.Selesai : KodeKeluar.TidakDitemukan;
    }

    private static HasilNormal Normalize(BarisBerkas baris, long line, INormalisator normalisator, Bahasa bahasa) =>
        baris.IsTerlaluPanjang ? HasilNormal.Refuse(baris.Teks, "terlaluPanjang", Bantuan.LineTooLong(line, BarisBerkas.MostBytes, bahasa))
        : !baris.IsUtf8 ? HasilNormal.Refuse(baris.Teks, "bukanUtf8", Bantuan.LineNotUtf8(line, bahasa))
        : string.IsNullOrWhiteSpace(baris.Teks) ? HasilNormal.Blank(baris.Teks)
        : normalisator.Normalize(baris.Teks, bahasa);
}
