using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>What the package holds of each version. Decrees that are not named here are not held.</summary>
public static class KelengkapanVersi
{
    private const StatusKelengkapan Seluruhnya = StatusKelengkapan.Seluruhnya;
    private const StatusKelengkapan Sebagian = StatusKelengkapan.Sebagian;

    private static readonly Kelengkapan[] Semua = Fill();

    extension(VersiNomenklatur versi)
    {
        /// <summary>What this package holds of the version.</summary>
        public Kelengkapan Kelengkapan => Semua[versi.Value];

        /// <summary>Whether this package holds rows of the version.</summary>
        public bool IsDimiliki => Semua[versi.Value] != Kelengkapan.TidakAda;
    }

    private static Kelengkapan[] Fill()
    {
        var semua = new Kelengkapan[VersiNomenklatur.Semua.Length + 1];
        Array.Fill(semua, Kelengkapan.TidakAda);
        void Set(VersiNomenklatur versi, Kelengkapan kelengkapan) => semua[versi.Value] = kelengkapan;

        Set(VersiNomenklatur.Permendagri90Tahun2019, new() { Provinsi = Seluruhnya, KabupatenKota = Seluruhnya });
        Set(VersiNomenklatur.Kepmendagri3708Tahun2020, new() { Provinsi = Seluruhnya, KabupatenKota = Seluruhnya, JumlahBarisYatim = 22 });
        Set(VersiNomenklatur.Kepmendagri5889Tahun2021, new()
        {
            Provinsi = StatusKelengkapan.TidakAda,
            KabupatenKota = Sebagian,
            BagianTidakDimiliki =
            [
                new(KodeRekening.Parse("9"u8, null), LingkupDaerah.KabupatenKota),
                new(KodeRekening.Parse("X.XX"u8, null), LingkupDaerah.KabupatenKota),
            ],
        });
        Set(VersiNomenklatur.Kepmendagri1317Tahun2023, new() { Provinsi = StatusKelengkapan.TidakAda, KabupatenKota = Seluruhnya });
        Set(VersiNomenklatur.Teramati2024Sampai2026, new() { Provinsi = Sebagian, KabupatenKota = Sebagian });
        Set(VersiNomenklatur.Sipd2027, new() { Provinsi = Seluruhnya, KabupatenKota = Seluruhnya });
        return semua;
    }
}
