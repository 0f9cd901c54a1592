using Renstra.Domain;
using Renstra.Nomenclature;

namespace Renstra.Cli;

/// <summary>The code below which is searched, read as a code of the list that is meant.</summary>
internal static class AwalanLookup
{
    /// <summary>The request with its prefix; null where the text is no such code, which is then said.</summary>
    internal static PermintaanLookup? Read(string opsi, string? teks, PermintaanLookup asked, Lingkungan lingkungan)
    {
        if (teks is null)
        {
            return asked;
        }

        teks = teks.Trim();
        var (jenis, contoh, hasil) = (asked.Jenis ?? JenisDaftar.Kode) switch
        {
            JenisDaftar.Akun => (JenisDaftar.Akun, "5.1.02", KodeAkun.ReadLenient(teks, new() { PenomoranAkun = DaftarAkun.Penomoran }).Kode is { } akun ? asked with { AwalanAkun = akun, Awalan = akun.ToString() } : null),
            JenisDaftar.Wilayah => (JenisDaftar.Wilayah, "62", KodeWilayah.TryParse(teks, out var wilayah) ? asked with { AwalanWilayah = wilayah, Awalan = wilayah.ToString() } : null),
            JenisDaftar.SumberDana => (JenisDaftar.SumberDana, "1.2.01", KodeSumberDana.TryParse(teks, out var dana) ? asked with { AwalanSumberDana = dana, Awalan = dana.ToString() } : null),
            _ => (JenisDaftar.Kode, "1.06", VerbaLookup.ReadKode(teks) is { } kode ? asked with { Opsi = asked.Opsi with { Awalan = kode }, Awalan = kode.ToString() } : null),
        };
        if (hasil is null)
        {
            var sebab = TeksBersih.Of(PesanLookup.Refused(KodeRekening.ReadLenient(teks), jenis, lingkungan.Bahasa));
            lingkungan.Error.WriteLine(PesanLookup.BadKode(opsi, Bantuan.Short(teks), jenis, sebab, contoh, lingkungan.Bahasa));
        }

        return hasil;
    }
}
