using System.CommandLine;
using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>The verb <c>normalize</c>: one record for each line of a file or of standard input.</summary>
internal sealed partial class VerbaNormalize : Verba
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

        if (Misplaced(kind ?? "kode", sub, notasi) is { } option)
        {
            await lingkungan.Error.WriteLineAsync(Bantuan.OnlyAs(option.Name, option.Kind, lingkungan.Bahasa));
            return KodeKeluar.Gagal;
        }

        var path = parsed.GetValue(_file) ?? "-";
        return await RunAsync(path, Create(kind, new() { SubKegiatanEmpatDigit = sub == "empat" }, notasi is null ? null : SistemPemisah.Parse(notasi)), format, lingkungan);
    }

    // An option that would do nothing here, and what it is for.
    private static (string Name, string Kind)? Misplaced(string kind, string? sub, string? notasi) =>
        notasi is not null && kind != "angka" ? ("--notasi", "angka")
        : sub is not null && kind != "kode" ? ("--sub-kegiatan", "kode")
        : null;

    private static INormalisator Create(string? kind, OpsiBacaKode opsi, SistemPemisah? notasi) => kind switch
    {
        "akun" => new NormalisatorKode<KodeAkun>(KodeAkun.ReadLenient, opsi),
        "angka" => new NormalisatorAngka(notasi),
        _ => new NormalisatorKode<KodeRekening>(KodeRekening.ReadLenient, opsi),
    };

    private static async Task<int> RunAsync(string path, INormalisator normalisator, string? format, Lingkungan lingkungan)
    {
        var keluaran = new KeluaranNormal(format, lingkungan.Bahasa);
        var (line, read, toCheck, refused) = (0L, 0, 0, 0);
        await using var pembaca = new PembacaBaris(path);
        while (await pembaca.ReadAsync(lingkungan))
        {
            var baris = pembaca.Baris;
            if (baris.Pengodean is { } encoding)
            {
                await lingkungan.Error.WriteLineAsync(Bantuan.FileNotUtf8(TeksBersih.Of(path), encoding, lingkungan.Bahasa));
                return KodeKeluar.Gagal;
            }

            await WriteHeadAsync(keluaran, line, lingkungan);
            var hasil = Normalize(baris, ++line, normalisator, lingkungan.Bahasa);
            read += hasil.Normal is null ? 0 : 1;
            toCheck += hasil.PerluDiperiksa ? 1 : 0;
            refused += hasil.Penolakan is null ? 0 : 1;
            await lingkungan.Out.WriteLineAsync(keluaran.Of(line, hasil));
        }

        if (pembaca.IsGagal)
        {
            return KodeKeluar.Gagal;
        }

        // Beside the records, not among them.
        await WriteHeadAsync(keluaran, line, lingkungan);
        await lingkungan.Error.WriteLineAsync(keluaran.Total(read, toCheck, refused));
        return refused == 0 ? KodeKeluar.Selesai : KodeKeluar.TidakDitemukan;
    }

    private static async Task WriteHeadAsync(KeluaranNormal keluaran, long lines, Lingkungan lingkungan)
    {
        if (lines == 0 && keluaran.Kepala is { } head)
        {
            await lingkungan.Out.WriteLineAsync(head);
        }
    }

    private static HasilNormal Normalize(BarisBerkas baris, long line, INormalisator normalisator, Bahasa bahasa) =>
        baris.IsTerlaluPanjang ? HasilNormal.Refuse(baris.Teks, "terlaluPanjang", Bantuan.LineTooLong(line, BarisBerkas.MostBytes, bahasa))
        : !baris.IsUtf8 ? HasilNormal.Refuse(baris.Teks, "bukanUtf8", Bantuan.LineNotUtf8(line, bahasa))
        : string.IsNullOrWhiteSpace(baris.Teks) ? HasilNormal.Blank(baris.Teks)
        : normalisator.Normalize(baris.Teks, bahasa);
}
