namespace Renstra.Seed.Import;

/// <summary>The regulation, the document's outline, and chapter II but its tables of performance: organisation, people, assets, data, problems, issues.</summary>
internal static class BacaGambaran
{
    internal static DokumenRenstra Add(DokumenRenstra dokumen, Naskah naskah, DaftarPutusan putusan) => dokumen with
    {
        Identitas = GambaranPeraturan.Add(dokumen.Identitas, naskah, putusan),
        Kerangka = new GambaranKerangka(naskah, putusan).Read(),
        Organisasi = new GambaranOrganisasi(naskah, putusan).Read(),
        SumberDaya = new()
        {
            Pegawai = GambaranPegawai.Read(naskah),
            Jabatan = GambaranJabatan.Read(naskah, putusan),
            Tenaga = [GambaranTenaga.Read(naskah, putusan)],
            Aset = GambaranAset.Read(naskah, putusan),
            Sarana = [GambaranSarana.Read(naskah)],
            Sumber = GambaranTeks.Sumber(586),
        },
        DataLayanan =
        [
            new GambaranData(naskah, putusan, "2.4").Read(724, 728, 729, 746, 748),
            new GambaranData(naskah, putusan, "2.5").Read(754, 757, 758, 770, 773),
        ],
        KelompokSasaran = GambaranKelompokSasaran.Read(naskah, putusan),
        Permasalahan = GambaranPermasalahan.Read(naskah, putusan),
        IsuStrategis = GambaranIsu.Read(naskah, putusan),
        Pernyataan = GambaranPernyataan.Read(naskah),
    };
}
