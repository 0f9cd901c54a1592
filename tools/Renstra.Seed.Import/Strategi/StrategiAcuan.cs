namespace Renstra.Seed.Import;

/// <summary>What chapter III takes from the RPJMD: missions, strategies and policy directions, and Table 3.4, which ties them together.</summary>
internal sealed class StrategiAcuan(Naskah naskah, DaftarPutusan putusan)
{
    private const string Tabel34 = "3.4", AwalMisi = "- MISI ";

    internal AcuanRpjmd Read()
    {
        naskah.Expect("-", 1263, "yang kemudian dirumuskan sebagai berikut :");
        if (naskah.Read(1264, 1266).Any())
        {
            throw new GalatImpor("-", 1264, "words of the vision");
        }

        naskah.Expect("-", 1281, "Misi pembangunan jangka menengah Kabupaten Seruyan");
        naskah.Expect("-", 1344, "strategi pembangunan daerah dalam RPJMD");
        naskah.Expect("-", 1358, "menetapkan arah kebijakan");
        var misi = Misi();
        return new()
        {
            Misi = misi,
            Strategi = Items(1346, 1356),
            ArahKebijakan = Items(1362, 1367),
            Kebijakan = [Kebijakan(misi[0])],
            Sumber = new() { Baris = 1261, Catatan = "Kalimat visi tidak ada dalam teks sumber; hilang saat alih bentuk." },
        };
    }

    /// <summary>A mention of a mission by its words, with or without its number in brackets behind.</summary>
    internal static Sebutan Mention(string tabel, Baris b, Misi misi)
    {
        var nama = WithoutStop(misi.Nama);
        return b[0] == nama || b[0] == $"{nama} (Misi {misi.Nomor})"
            ? new() { Teks = b[0], Id = misi.Id }
            : throw new GalatImpor(tabel, b.Nomor, $"not misi {misi.Nomor}");
    }

    private Daftar<Misi> Misi()
    {
        var (nomor, nama, tujuan) = StrategiTabel31.Read(naskah, putusan);
        var misi = naskah.Read(1283, 1287).Select(Misi).ToArray();
        if (misi[0].Nomor != nomor || WithoutStop(misi[0].Nama) != nama)
        {
            throw new GalatImpor("3.1", 1298, "not the misi of the text");
        }

        misi[0] = misi[0] with { Tujuan = [tujuan] };
        return misi.ToDaftar();
    }

    private static Misi Misi(Baris b, int urut)
    {
        var at = b[0].IndexOf(" : ", StringComparison.Ordinal);
        return b[0].StartsWith(AwalMisi, StringComparison.Ordinal) && at > 0
            ? new() { Id = $"M{urut + 1}", Nomor = b[0][AwalMisi.Length..at], Nama = b[0][(at + 3)..], Sumber = new() { Baris = b.Nomor } }
            : throw new GalatImpor("-", b.Nomor, "not a misi");
    }

    private Daftar<ButirUraian> Items(int dari, int sampai) =>
        StrategiButir.Lines(naskah, dari, sampai).Select(static i => new ButirUraian { Nomor = i.Nomor, Teks = i.Teks, Sumber = new() { Baris = i.Baris } }).ToDaftar();

    private KebijakanRpjmd Kebijakan(Misi misi)
    {
        naskah.Expect(Tabel34, 1371, "Tabel 3.4");
        var kepala = naskah.Get(1376);
        var arah = new List<ButirUraian>();
        foreach (var b in naskah.Read(kepala.Nomor, 1381))
        {
            if (b.Nomor != kepala.Nomor)
            {
                putusan.Require(Tabel34, b.Nomor, JenisPutusan.SelTergabung, "no misi, acuan and strategies");
            }

            if (b.IsKosong(0, 3) == (b.Nomor == kepala.Nomor) || !b.IsKosong(4))
            {
                throw new GalatImpor(Tabel34, b.Nomor, "unexpected shape of a row");
            }

            arah.Add(StrategiButir.Uraian(Tabel34, b.Nomor, b[3]));
        }

        return new()
        {
            Misi = Mention(Tabel34, kepala, misi),
            Acuan = kepala[1],
            Strategi = StrategiButir.Split(Tabel34, kepala.Nomor, kepala[2])
                .Select(i => new ButirUraian { Nomor = i.Nomor, Teks = i.Teks, Sumber = Sel.Sumber(Tabel34, kepala.Nomor) }).ToDaftar(),
            ArahKebijakan = arah.ToDaftar(),
            Sumber = Sel.Sumber(Tabel34, kepala.Nomor),
        };
    }

    private static string WithoutStop(string nama) => nama.TrimEnd('.');
}
