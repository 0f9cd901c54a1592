using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Renstra.Domain;
using Renstra.Nomenclature;

namespace Renstra.Cli;

/// <summary>The verb <c>lookup</c>: a code, a name, or what became of a code.</summary>
internal sealed partial class VerbaLookup : Verba
{
    internal const string PilihanDaerah = "provinsi, kabkota";

    private readonly Argument<string[]> _teks = new("text") { Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string[]> _map;
    private readonly Option<string[]> _from;
    private readonly Option<string[]> _to;
    private readonly Option<string[]> _versi;
    private readonly Option<string[]> _tahun;
    private readonly Option<string[]> _tingkat;
    private readonly Option<string[]> _bidang;
    private readonly Option<string[]> _prefix;
    private readonly Option<string[]> _daerah;
    private readonly Option<string[]> _jumlah;
    private readonly Option<string[]> _jenis;
    private readonly Option<string[]> _format;

    internal VerbaLookup()
        : base("lookup")
    {
        Command.Arguments.Add(_teks);
        _map = Add("--map");
        _from = Add("--from");
        _to = Add("--to");
        _versi = Add("--versi");
        _tahun = Add("--tahun");
        _tingkat = Add("--tingkat");
        _bidang = Add("--bidang");
        _prefix = Add("--prefix");
        _daerah = Add("--daerah");
        _jumlah = Add("--jumlah");
        _jenis = Add("--jenis");
        _format = Add("--format");
    }

    internal static JenisDaerah? ReadDaerah(string teks) => teks switch
    {
        "provinsi" => JenisDaerah.Provinsi,
        "kabkota" or "kabupaten" => JenisDaerah.Kabupaten,
        "kota" => JenisDaerah.Kota,
        _ => null,
    };

    internal static KodeRekening? ReadKode(string teks) => KodeRekening.ReadLenient(teks).Kode;

    internal override async Task<int> RunAsync(ParseResult parsed, Lingkungan lingkungan)
    {
        if (!Pilihan.TryChoice(parsed, _format, "text, json", lingkungan, out var format)
            || !Pilihan.TryGet(parsed, _versi, KataVersi.Pilihan, KataVersi.Read, lingkungan, out var versi)
            || !Pilihan.TryGet(parsed, _from, KataVersi.Pilihan, KataVersi.Read, lingkungan, out var dari)
            || !Pilihan.TryGet(parsed, _to, KataVersi.Pilihan, KataVersi.Read, lingkungan, out var ke)
            || !Pilihan.TryGet(parsed, _tahun, "2020 … 2999", ReadNomenklatur, lingkungan, out var menurutTahun)
            || !Pilihan.TryGet(parsed, _tingkat, "urusan, bidang, program, kegiatan, sub-kegiatan", ReadTingkat, lingkungan, out var tingkat)
            || !Pilihan.TryGet(parsed, _jenis, KataJenis.Pilihan, KataJenis.Read, lingkungan, out var jenis)
            || !Pilihan.TryText(parsed, _bidang, "1.06", lingkungan, out var bidang)
            || !Pilihan.TryText(parsed, _prefix, "1.06.04", lingkungan, out var awalan)
            || !Pilihan.TryGet(parsed, _daerah, PilihanDaerah, ReadDaerah, lingkungan, out var daerah)
            || !Pilihan.TryGet(parsed, _jumlah, "1 … 1000", ReadJumlah, lingkungan, out var jumlah)
            || !Pilihan.TryText(parsed, _map, "1.06.04.2.01.01", lingkungan, out var map))
        {
            return KodeKeluar.Gagal;
        }

        var teks = string.Join(' ', parsed.GetValue(_teks) ?? []).Trim();
        if (FindClash(parsed, map is not null, jenis, lingkungan.Bahasa) is { } salah)
        {
            await lingkungan.Error.WriteLineAsync(salah);
            return KodeKeluar.Gagal;
        }

        if ((map is null) == (teks.Length == 0) || (map is null) != (dari is null) || (map is null) != (ke is null))
        {
            await lingkungan.Error.WriteLineAsync(PesanLookup.Usage(lingkungan.Bahasa));
            return KodeKeluar.Gagal;
        }

        var perintah = new PerintahLookup(lingkungan);
        if (map is not null)
        {
            return await perintah.MapAsync(map, dari!, ke!, daerah, format == "json");
        }

        // Who narrows the planning codes wants no others.
        jenis ??= First(parsed, [_versi, _tahun, _tingkat, _bidang, _prefix, _daerah]) is null ? null : JenisDaftar.Kode;
        var nomenklatur = versi is not null ? Nomenklatur.Get(versi) : menurutTahun ?? Nomenklatur.Get(VersiNomenklatur.Sipd2027);
        var asked = new PermintaanLookup(nomenklatur, daerah, new() { Tingkat = tingkat, Lingkup = daerah?.Lingkup ?? LingkupDaerah.Keduanya }, format == "json")
        {
            Jenis = jenis,
            Jumlah = jumlah,
            OpsiCariSaja = First(parsed, [_tingkat, _bidang, _prefix])?.Name,
        };
        return AwalanLookup.Read(bidang is null ? "--prefix" : "--bidang", bidang ?? awalan, asked, lingkungan) is { } lengkap
            ? await perintah.RunAsync(teks, lengkap)
            : KodeKeluar.Gagal;
    }

    // Options that contradict each other, or that would do nothing, are told rather than ignored.
    private string? FindClash(ParseResult parsed, bool map, JenisDaftar? jenis, Bahasa bahasa) =>
        map && First(parsed, [_versi, _tahun, _tingkat, _bidang, _prefix, _jumlah, _jenis]) is { } bukan ? PesanLookup.NotWithMap(bukan.Name, bahasa)
        : First(parsed, [_versi]) is not null && First(parsed, [_tahun]) is not null ? PesanLookup.Twice("--versi", "--tahun", bahasa)
        : First(parsed, [_bidang]) is not null && First(parsed, [_prefix]) is not null ? PesanLookup.Twice("--bidang", "--prefix", bahasa)
        : jenis is { } lain && lain != JenisDaftar.Kode && First(parsed, [_versi, _tahun, _tingkat, _bidang, _daerah]) is { } hanya ? PesanLookup.OnlyKode(hanya.Name, lain, bahasa)
        : null;

    private static Option<string[]>? First(ParseResult parsed, Option<string[]>[] opsi) => Array.Find(opsi, o => Pilihan.IsGiven(parsed, o));

    private static Nomenklatur? ReadNomenklatur(string teks) =>
        TahunAnggaran.TryParse(teks, null, out var tahun) && Nomenklatur.TryGetForYear(tahun, out var nomenklatur) ? nomenklatur : null;

    private static int? ReadJumlah(string teks) =>
        int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var jumlah) && jumlah is >= 1 and <= 1000 ? jumlah : null;

    private static TingkatKode? ReadTingkat(string teks) => teks switch
    {
        "urusan" => TingkatKode.Urusan,
        "bidang" or "bidang-urusan" or "bidangUrusan" => TingkatKode.BidangUrusan,
        "program" => TingkatKode.Program,
        "kegiatan" => TingkatKode.Kegiatan,
        "sub-kegiatan" or "subkegiatan" or "subKegiatan" => TingkatKode.SubKegiatan,
        _ => null,
    };
}
