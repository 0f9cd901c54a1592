namespace Renstra.Seed.Import;

/// <summary>Chapter III, tables 4.1 and 4.2, and the lists of programmes, kegiatan and sub kegiatan in the text of chapter IV.</summary>
internal static class BacaStrategi
{
    internal static DokumenRenstra Add(DokumenRenstra dokumen, Naskah naskah, DaftarPutusan putusan) => dokumen;
}
