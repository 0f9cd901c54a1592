namespace Renstra.Seed.Import;

/// <summary>The whole import: from the source text to the document.</summary>
internal static class Impor
{
    internal static DokumenRenstra Read(string text)
    {
        var naskah = new Naskah(text);
        var putusan = new DaftarPutusan();
        var tujuan = Tabel32.Read(naskah, putusan);
        var pendanaan = new Tabel43(naskah, putusan, Tabel42.Read(naskah, putusan)).Read();

        var indikator = new Dictionary<string, Indikator>(StringComparer.Ordinal);
        foreach (var i in tujuan.SelectMany(static t => t.Indikator.Concat(t.Sasaran.SelectMany(static s => s.Indikator)))
            .Concat(pendanaan.Bidang.SelectMany(static b => b.Program).SelectMany(static p => p.Hasil).SelectMany(static h => h.Indikator)))
        {
            indikator.Add(i.Id!, i);
        }

        var dokumen = new DokumenRenstra
        {
            Identitas = BacaIdentitas.Read(naskah),
            Tujuan = tujuan,
            Pendanaan = pendanaan,
            Iku = new TabelIndikator(naskah, putusan, "4.7", indikator).Read(2115, 2121, 2122),
            Ikk = new TabelIndikator(naskah, putusan, "4.8", indikator).Read(2126, 2132, 2158),
            Spm = Tabel49.Read(naskah),
            Belanja = Tabel210.Read(naskah, putusan),
            AnggaranRealisasi = new Tabel211(naskah, putusan).Read(),
        };
        dokumen = BacaGambaran.Add(dokumen, naskah, putusan);
        dokumen = BacaCapaian.Add(dokumen, naskah, putusan);
        dokumen = BacaE81.Add(dokumen, naskah, putusan);
        dokumen = BacaStrategi.Add(dokumen, naskah, putusan);
        dokumen = BacaPrioritas.Add(dokumen, naskah, putusan);
        putusan.RequireAllUsed();
        return dokumen;
    }
}
