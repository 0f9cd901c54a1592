namespace Renstra.Seed.Import;

/// <summary>Table 2.8: form E.81.</summary>
internal static class BacaE81
{
    internal static DokumenRenstra Add(DokumenRenstra dokumen, Naskah naskah, DaftarPutusan putusan) => dokumen;
}
