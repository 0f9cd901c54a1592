namespace Renstra.Seed.Import;

/// <summary>The lists of programs, kegiatan and sub kegiatan in the text of chapter IV.</summary>
internal sealed class UraianDaftar(Naskah naskah, DaftarPutusan putusan, StrategiSebutan sebutan)
{
    private const string Teks = "-";

    internal Daftar<UraianTingkat> Read() => [Program(), Kegiatan(), SubKegiatan()];

    private UraianTingkat Program()
    {
        const int Baris = 1461, Penunjang = 1469;
        var teks = Prosa(Baris);
        return new()
        {
            Tingkat = TingkatBaris.Program,
            JumlahTercantum = UraianJumlah.Read(Baris, teks, "(enam) Program,"),
            Kelompok =
            [
                new()
                {
                    Nama = Words(Baris, teks, "program utama. ", " yang dilaksanakan"),
                    JumlahTercantum = UraianJumlah.Read(Baris, teks, "(lima) program utama"),
                    Butir = Items(TingkatKode.Program, 1463, 1467),
                    Sumber = Line(Baris),
                },
                new()
                {
                    Nama = Words(Penunjang, Prosa(Penunjang), "", " yang dilaksanakan"),
                    JumlahTercantum = UraianJumlah.Read(Baris, teks, "(dua) program penunjang urusan"),
                    Butir = Items(TingkatKode.Program, 1471, 1472),
                    Sumber = Line(Penunjang),
                },
            ],
            Sumber = Line(Baris),
        };
    }

    private UraianTingkat Kegiatan()
    {
        const int Baris = 1480, Sambungan = 1482, Teknis = 1484, Penunjang = 1492, Akhir = 1499;
        var teks = $"{Prosa(Baris)} {Prosa(Sambungan)}";
        return new()
        {
            Tingkat = TingkatBaris.Kegiatan,
            JumlahTercantum = UraianJumlah.Read(Baris, teks, "(enam belas) kegiatan,"),
            Kelompok =
            [
                new()
                {
                    Nama = Words(Baris, teks, "8 (delapan) ", " dan 8 (delapan)"),
                    JumlahTercantum = UraianJumlah.Read(Baris, teks, "(delapan) kegiatan teknis"),
                    Butir = Items(TingkatKode.Kegiatan, Teknis, Penunjang - 1),
                    Sumber = Line(Teknis),
                },
                new()
                {
                    Nama = Words(Baris, teks, "teknis dan 8 (delapan) ", ". Kegiatan tersebut"),
                    JumlahTercantum = UraianJumlah.Read(Baris, teks, "(delapan) kegiatan penunjang urusan"),
                    Butir = Items(TingkatKode.Kegiatan, Penunjang, Akhir, Penunjang - Teknis + 1),
                    Sumber = Line(Penunjang),
                },
            ],
            Sumber = Line(Baris),
        };
    }

    private UraianTingkat SubKegiatan()
    {
        const int Baris = 1505;
        return new()
        {
            Tingkat = TingkatBaris.SubKegiatan,
            JumlahTercantum = UraianJumlah.Read(Baris, Prosa(Baris), "(tujuh puluh) sub kegiatan"),
            Kelompok = [SubKegiatan(1507, "(empat puluh satu) ", 1509, 1551), SubKegiatan(1552, "(dua puluh sembilan) ", 1554, 1583)],
            Sumber = Line(Baris),
        };
    }

    private KelompokUraian SubKegiatan(int judul, string jumlah, int dari, int sampai) => new()
    {
        Nama = Words(judul, Prosa(judul), jumlah, " sebagai berikut"),
        JumlahTercantum = UraianJumlah.Read(judul, Prosa(judul), jumlah.TrimEnd()),
        Butir = Items(TingkatKode.SubKegiatan, dari, sampai),
        Sumber = Line(judul),
    };

    private Daftar<Sebutan> Items(TingkatKode tingkat, int dari, int sampai, int nomorAwal = 1)
    {
        var items = new List<Sebutan>();
        foreach (var (baris, nomor, teks) in StrategiButir.Lines(naskah, dari, sampai, nomorAwal))
        {
            var item = sebutan.Noda(Teks, baris, tingkat, teks, putusan.Find(baris, JenisPutusan.IndukButir)?.Isi);
            if (item.Id is not null && items.Any(i => i.Id == item.Id))
            {
                throw new GalatImpor(Teks, baris, $"{item.Id} a second time");
            }

            items.Add(item with { Nomor = nomor, Sumber = Line(baris) });
        }

        return items.ToDaftar();
    }

    private string Prosa(int baris) => naskah.Get(baris)[0];

    private static string Words(int baris, string teks, string sesudah, string sebelum)
    {
        var awal = teks.IndexOf(sesudah, StringComparison.Ordinal);
        var akhir = awal < 0 ? -1 : teks.IndexOf(sebelum, awal + sesudah.Length, StringComparison.Ordinal);
        return akhir > awal ? teks[(awal + sesudah.Length)..akhir] : throw new GalatImpor(Teks, baris, $"no words between \"{sesudah}\" and \"{sebelum}\"");
    }

    private static Sumber Line(int baris) => new() { Baris = baris };
}
