namespace Renstra.Seed.Import;

/// <summary>Section 2.5: problems from inside and outside, challenges and chances.</summary>
internal static class GambaranPermasalahan
{
    internal static PermasalahanPelayanan Read(Naskah naskah, DaftarPutusan putusan)
    {
        foreach (var (baris, teks) in new[] { (1161, "2.5"), (1171, "a. Faktor Internal"), (1182, "b. Faktor Eksternal"), (1199, "tantangan yang dihadapi"), (1206, "Peluang yang dapat") })
        {
            naskah.Expect("-", baris, teks);
        }

        return new()
        {
            Internal = GambaranUraian.ReadList(naskah, putusan, 1173, 1180, 8),
            Eksternal = GambaranUraian.ReadList(naskah, putusan, 1184, 1193, 7),
            Tantangan = GambaranUraian.ReadList(naskah, putusan, 1201, 1204, 4),
            Peluang = GambaranUraian.ReadList(naskah, putusan, 1210, 1213, 4),
            Sumber = GambaranTeks.Sumber(1161),
        };
    }
}
