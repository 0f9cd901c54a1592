namespace Renstra.Seed.Import;

/// <summary>The regulation, the document's outline, and chapter II but its tables of performance: organisation, people, assets, data, problems, issues.</summary>
internal static class BacaGambaran
{
    internal static DokumenRenstra Add(DokumenRenstra dokumen, Naskah naskah, DaftarPutusan putusan) => dokumen;
}
