namespace Renstra.Seed.Import;

/// <summary>Tables 2.6, 2.7 and 2.9: past performance of IKU, IKK and SPM.</summary>
internal static class BacaCapaian
{
    internal static DokumenRenstra Add(DokumenRenstra dokumen, Naskah naskah, DaftarPutusan putusan) => dokumen with
    {
        CapaianIku = new CapaianIku(naskah, putusan, dokumen.Tujuan.SelectMany(static t => t.Indikator.Concat(t.Sasaran.SelectMany(static s => s.Indikator)))).Read(),
        CapaianIkk = new CapaianIkk(naskah, putusan).Read(),
        CapaianSpm = CapaianLayanan.Read(naskah, putusan),
    };
}
