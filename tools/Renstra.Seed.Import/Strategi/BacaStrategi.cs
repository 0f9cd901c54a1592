namespace Renstra.Seed.Import;

/// <summary>Chapter III, tables 4.1 and 4.2, and the lists of programmes, kegiatan and sub kegiatan in the text of chapter IV.</summary>
internal static class BacaStrategi
{
    internal static DokumenRenstra Add(DokumenRenstra dokumen, Naskah naskah, DaftarPutusan putusan)
    {
        var sebutan = new StrategiSebutan(dokumen.Tujuan, new(dokumen.Pendanaan!), putusan);
        var rpjmd = new StrategiAcuan(naskah, putusan).Read();
        var rumusan = new StrategiRumusan(naskah, putusan, sebutan);
        var (strategi, arah) = (rumusan.Strategi(rpjmd.Misi[0]), rumusan.ArahKebijakan());
        var hubungan = new StrategiHubungan(naskah, putusan, sebutan, strategi, arah).Read();
        return dokumen with
        {
            Rpjmd = rpjmd,
            Penahapan = StrategiPenahapan.Read(naskah),
            Strategi = strategi.Select(s => s with { Mendukung = Ids(hubungan, h => h.Strategi!.Id == s.Id, static h => h.Sasaran!.Id!) }).ToDaftar(),
            ArahKebijakan = arah.Select(a => a with { Strategi = Ids(hubungan, h => h.ArahKebijakan.Any(m => m.Id == a.Id), static h => h.Strategi!.Id!) }).ToDaftar(),
            HubunganStrategi = hubungan,
            HubunganTupoksi = new StrategiTupoksi(naskah, putusan, sebutan).Read(),
            Uraian = new UraianDaftar(naskah, putusan, sebutan).Read(),
            Cascading = new CascadingPohon(naskah, putusan, sebutan).Read(),
        };
    }

    // Which sasaran a strategy supports, and which strategies a policy direction spells out, only Table 3.7 says.
    private static Daftar<string> Ids(Daftar<HubunganStrategi> hubungan, Func<HubunganStrategi, bool> where, Func<HubunganStrategi, string> id) =>
        hubungan.Where(where).Select(id).Distinct().ToDaftar();
}
