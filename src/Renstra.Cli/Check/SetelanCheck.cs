using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;
using Renstra.Nomenclature;

namespace Renstra.Cli;

/// <summary>How one document is checked: what the command line says, over what the configuration says, over what is usual.</summary>
internal sealed record SetelanCheck(OpsiPemeriksaan Opsi, string NamaNomenklatur, AmbangGagal GagalPada, string? Konfigurasi)
{
    internal INomenklatur? Nomenklatur => NamaNomenklatur switch
    {
        KonfigurasiPemeriksaan.TanpaNomenklatur => null,
        KonfigurasiPemeriksaan.NomenklaturMenurutTahun => Renstra.Nomenclature.Nomenklatur.MenurutTahun,
        _ => Renstra.Nomenclature.Nomenklatur.Get(VersiNomenklatur.Parse(NamaNomenklatur)),
    };

    internal static SetelanCheck Of(PermintaanCheck asked, KonfigurasiPemeriksaan konfigurasi, string? berkas) => new(
        konfigurasi.Opsi with
        {
            Pilih = asked.Pilih.IsKosong ? konfigurasi.Opsi.Pilih : asked.Pilih,
            Abaikan = konfigurasi.Opsi.Abaikan.Concat(asked.Abaikan).ToDaftar(),
        },
        asked.Nomenklatur ?? konfigurasi.Nomenklatur ?? KonfigurasiPemeriksaan.NomenklaturMenurutTahun,
        asked.GagalPada ?? konfigurasi.GagalPada ?? AmbangGagal.Galat,
        berkas);
}
