namespace Renstra.Seed.Import;

/// <summary>Tables 4.4 to 4.6: priority programmes.</summary>
internal static class BacaPrioritas
{
    internal static DokumenRenstra Add(DokumenRenstra dokumen, Naskah naskah, DaftarPutusan putusan)
    {
        var pendanaan = dokumen.Pendanaan ?? throw new InvalidOperationException("The priorities mention nodes of table 4.3, which is not read.");
        return dokumen with
        {
            Prioritas = Daftar.ToDaftar(
            [
                new PrioritasNasional(naskah, putusan, pendanaan).Read(),
                new PrioritasDaerah(naskah, putusan, pendanaan, "4.5", JenjangPrioritas.Provinsi).Read(2013, 2016, 2018, 2062),
                new PrioritasDaerah(naskah, putusan, pendanaan, "4.6", JenjangPrioritas.KabupatenKota).Read(2068, 2071, 2073, 2107),
            ]),
        };
    }
}
