using System.Globalization;
using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>
/// The rules that a row of a list must keep, whoever brings it: an embedded table or a loaded file. Rows are to come in the order of their
/// codes, parents first.
/// </summary>
/// <param name="adaDiLuar">Whether a code stands in that list (1 or 2) outside these rows.</param>
/// <param name="duaDigit">Whether sub kegiatan have two digits rather than four; <see langword="null"/>: as the first one has.</param>
internal sealed class PemeriksaBaris(Func<KodeRekening, int, bool> adaDiLuar, bool? duaDigit)
{
    internal const int TerpanjangNama = 1000;
    internal const int TerpanjangTeks = 2000;

    private static readonly string[] KataGantung =
        [" pada", " dan", " atau", " di", " ke", " yang", " untuk", " dengan", " serta", " dari", " dalam", " oleh", " bagi", "/", ",", "(", "&", "-"];

    private readonly Dictionary<KodeRekening, int> _diterima = [];
    private bool? _duaDigit = duaDigit;

    /// <summary>Whether a name ends where no name ends.</summary>
    internal static bool IsTergantung(string nama) => KataGantung.Any(k => nama.EndsWith(k, StringComparison.Ordinal));

    /// <summary>The first fault of a row.</summary>
    internal Cacat? Check(KodeRekening kode, TingkatKode? tingkat, LingkupDaerah lingkup, string nama) =>
        CheckTingkat(kode, tingkat) ?? CheckDigit(kode) ?? CheckLingkup(kode, lingkup) ?? CheckNama(nama) ?? CheckTempat(kode, lingkup);

    /// <summary>Notes that a row is in the list, for those below it.</summary>
    internal void Accept(KodeRekening kode, LingkupDaerah lingkup)
    {
        _diterima[kode] = _diterima.GetValueOrDefault(kode) | lingkup.Value;
        if (kode.Tingkat == TingkatKode.SubKegiatan)
        {
            _duaDigit ??= kode.IsSubKegiatanDuaDigit;
        }
    }

    /// <summary>Whether a row of that code was accepted in that list (1 or 2).</summary>
    internal bool Has(KodeRekening kode, int lingkup) => (_diterima.GetValueOrDefault(kode) & lingkup) == lingkup;

    /// <summary>What is wrong with a text other than a name.</summary>
    internal static Cacat? CheckTeks(string teks) => teks.Length > TerpanjangTeks
        ? new(JenisGalatMuat.TeksTerlaluPanjang, Cacat.Shorten(teks), TerpanjangTeks.ToString(CultureInfo.InvariantCulture))
        : teks.Any(static c => char.IsControl(c) || c is '\uFFFD') ? new(JenisGalatMuat.SandiRusak, Cacat.Shorten(teks)) : null;

    internal static Cacat? CheckNama(string teks) => teks.Length == 0 ? new(JenisGalatMuat.NamaKosong)
        : teks.Length > TerpanjangNama ? new(JenisGalatMuat.TeksTerlaluPanjang, Cacat.Shorten(teks), TerpanjangNama.ToString(CultureInfo.InvariantCulture))
        : teks.Any(static c => char.IsControl(c) || c is '\uFFFD' or 'Ã' or 'Â') ? new(JenisGalatMuat.SandiRusak, Cacat.Shorten(teks))
        : teks != string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) ? new(JenisGalatMuat.SpasiBerlebih, Cacat.Shorten(teks))
        : null;

    /// <summary>Whether the level that is stated is the code's.</summary>
    internal static Cacat? CheckTingkat(KodeRekening kode, TingkatKode? tingkat) =>
        tingkat is not null && kode.Tingkat != tingkat ? new(JenisGalatMuat.TingkatTidakCocok, tingkat.Name, kode.Tingkat.Name) : null;

    /// <summary>Whether a sub kegiatan has as many digits as the others.</summary>
    internal Cacat? CheckDigit(KodeRekening kode) =>
        kode.Tingkat == TingkatKode.SubKegiatan && _duaDigit is { } dua && kode.IsSubKegiatanDuaDigit != dua ? new(JenisGalatMuat.JumlahDigit, kode.ToString(), dua ? "2" : "4") : null;

    /// <summary>Whether a code may stand there: not twice in one list, and below its parent in each of them.</summary>
    internal Cacat? CheckTempat(KodeRekening kode, LingkupDaerah lingkup) =>
        (_diterima.GetValueOrDefault(kode) & lingkup.Value) != 0 ? new(JenisGalatMuat.KodeGanda, kode.ToString())
        : HasParent(kode, lingkup.Value) ? null
        : new(JenisGalatMuat.TanpaInduk, kode.Induk.ToString());

    // 1 and 2 are levels of government, 6 is a province without autonomous kabupaten and kota; the other digits stand in both lists.
    internal static Cacat? CheckLingkup(KodeRekening kode, LingkupDaerah lingkup)
    {
        var milik = kode.Kewenangan?.Digit switch { 1 or 6 => LingkupDaerah.Provinsi, 2 => LingkupDaerah.KabupatenKota, _ => lingkup };
        return milik == lingkup ? null : new(JenisGalatMuat.KewenanganTidakCocok, lingkup.Name, milik.Name);
    }

    private bool HasParent(KodeRekening kode, int lingkup)
    {
        if (kode.Tingkat == TingkatKode.Urusan)
        {
            return true;
        }

        for (var satu = 1; satu <= 2; satu++)
        {
            if ((lingkup & satu) != 0 && !Has(kode.Induk, satu) && !adaDiLuar(kode.Induk, satu))
            {
                return false;
            }
        }

        return true;
    }
}
