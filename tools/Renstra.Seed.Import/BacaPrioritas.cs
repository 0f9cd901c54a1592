namespace Renstra.Seed.Import;

/// <summary>Tables 4.4 to 4.6: priority programmes.</summary>
internal static class BacaPrioritas
{
    internal static DokumenRenstra Add(DokumenRenstra dokumen, Naskah naskah, DaftarPutusan putusan) => dokumen;
}
