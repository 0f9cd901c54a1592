using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Renstra.Domain.Perhitungan;
using Xunit;
using static Renstra.Domain.Tests.PohonPagu;

namespace Renstra.Domain.Tests;

public sealed class RekapPrioritasTest
{
    private static readonly CakupanTahun T = CakupanTahun.FromTahun(2025);
    private static readonly Pendanaan Utama = new()
    {
        Bidang =
        [
            new BidangUrusan
            {
                Program =
                [
                    new Program
                    {
                        Id = "P",
                        Kegiatan =
                        [
                            new Kegiatan
                            {
                                Id = "K",
                                Kode = KodeRekening.Parse("1.06.04.2.01"),
                                SubKegiatan =
                                [
                                    new SubKegiatan { Id = "S1", Kode = KodeRekening.Parse("1.06.04.2.01.0001"), Nama = "Satu", PaguTercantum = Deret(Rp(10)) },
                                    new SubKegiatan { Id = "S2", Kode = KodeRekening.Parse("1.06.04.2.01.0002"), Nama = "Dua", PaguTercantum = Deret(Rp(20)) },
                                ],
                            },
                        ],
                    },
                ],
            },
        ],
    };

    [Fact]
    public void Docs_pagu_a_sub_kegiatan_under_two_priorities_counts_once()
    {
        var rekap = Rekap(Butir("A", Sub(id: "S1", pagu: 10), Sub(id: "S2", pagu: 20)), Butir("B", Sub(nomor: "1.06.04.2.01.0001", pagu: 10)));
        var angka = rekap.Total.Get(T);
        Assert.Equal((30, 30, 40, 10, 10), (angka.Tercantum.Jumlah.ToDecimal(), angka.Utama.Jumlah.ToDecimal(), angka.NaifTercantum.Jumlah.ToDecimal(), angka.KelebihanTercantum.ToDecimal(), angka.KelebihanUtama.ToDecimal()));
        var ganda = Assert.Single(rekap.Total.Ganda);
        Assert.Equal(("Satu", 2, CaraPengenalan.Id, true), (ganda.Nama, ganda.Sebutan.Count, ganda.Dikenali, ganda.IsGanda));
        var b = rekap.Tabel[0].Anak[1];
        Assert.Equal((10, CaraPengenalan.Kode, "B", 1), (b.Get(T).Tercantum.Jumlah.ToDecimal(), b.Pendukung[0].Dikenali, b.Nama, b.Dalam));
        Assert.Empty(rekap.Compare());
        Assert.Contains("menjumlahkan semua baris terlalu tinggi 10", rekap.Total.Explain(T).Render(), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_mean_the_same_only_in_the_same_kegiatan()
    {
        var rekap = Rekap(
            Butir("A", Sub(nama: "Sandang", pagu: 1), Sub(nama: "Sandang", kegiatan: "lain", pagu: 2)),
            Butir("B", Sub(nama: "Sandang", pagu: 1), new DukunganPrioritas { Proyek = "X", PaguTercantum = Deret(Rp(4)) }, new DukunganPrioritas { Proyek = "Y", PaguTercantum = Deret(Rp(8)) }));
        Assert.Equal(4, rekap.Total.Pendukung.Count);
        Assert.All(rekap.Total.Pendukung, static p => Assert.Equal((CaraPengenalan.Nama, null), (p.Dikenali, p.Noda)));
        Assert.Equal((15, 16), (rekap.Total.Get(T).Tercantum.Jumlah.ToDecimal(), rekap.Total.Get(T).NaifTercantum.Jumlah.ToDecimal()));
        Assert.Equal(4, rekap.Total.TidakDitemukan.Count());
        Assert.Equal(AngkaPaguNol, rekap.Total.Get(T).Utama);
    }

    [Fact]
    public void Different_amounts_of_one_support_give_the_largest_and_are_told()
    {
        var rekap = Rekap(Butir("A", Sub(id: "S1", pagu: 7)), Butir("B", Sub(id: "S1", pagu: 9)), Butir("C", Sub(id: "S1")));
        var satu = Assert.Single(rekap.Total.Pendukung);
        Assert.Equal((Rp(9), true), (satu.GetTercantum(2025), satu.IsBerbedaAntarSebutan(2025)));
        Assert.Equal(9, rekap.Total.Get(T).Tercantum.Jumlah.ToDecimal());
        Assert.Equal(StatusPagu.Berbeda, Assert.Single(rekap.Compare()).Status);
    }

    [Fact]
    public void A_sub_kegiatan_is_part_of_its_kegiatan_where_both_are_mentioned()
    {
        var kegiatan = new DukunganPrioritas { Kegiatan = new Sebutan { Id = "K" }, PaguTercantum = Deret(Rp(30)) };
        var rekap = Rekap(Butir("A", kegiatan), Butir("B", Sub(id: "S1", pagu: 10)));
        var angka = rekap.Total.Get(T);
        Assert.Equal((30, 30, 40, 40), (angka.Tercantum.Jumlah.ToDecimal(), angka.Utama.Jumlah.ToDecimal(), angka.NaifTercantum.Jumlah.ToDecimal(), angka.NaifUtama.Jumlah.ToDecimal()));
    }

    [Fact]
    public void Levels_are_added_apart()
    {
        var nasional = new TabelPrioritas { Jenjang = JenjangPrioritas.Nasional, Butir = [Butir("A", Sub(id: "S1", pagu: 10))] };
        var daerah = new TabelPrioritas { Jenjang = JenjangPrioritas.KabupatenKota, Butir = [Butir("B", Sub(id: "S1", pagu: 10), Sub(id: "S2", pagu: 20))] };
        var rekap = RekapPrioritas.Calculate([nasional, daerah], RekapPagu.Calculate(Utama, Tahun));
        Assert.Equal((10, 30, 0, 30), (N(rekap.Get(JenjangPrioritas.Nasional)), N(rekap.Get(JenjangPrioritas.KabupatenKota)), N(rekap.Get(JenjangPrioritas.Provinsi)), N(rekap.Total)));
        Assert.Equal(10, N(rekap.Get(nasional.Butir[0])));
        Assert.Throws<KeyNotFoundException>(() => rekap.Get(new ButirPrioritas()));
    }

    /// <summary>No support is counted twice, whatever the rows and their order: the sums never exceed those of all rows, nor depend on order.</summary>
    [Property]
    public Property Sums_count_once_in_any_order() => Prop.ForAll(Baris.ArrayOf().ToArbitrary(), static baris =>
    {
        AngkaPrioritas[] angka = [.. new[] { baris, [.. baris.Reverse()] }.Select(b => Rekap([.. b.Select(static d => Butir("x", d))]).Total.Get(T))];
        return angka[0] == angka[1]
            && angka[0].KelebihanTercantum >= Rupiah.Nol
            && angka[0].Utama.Jumlah <= Rupiah.FromRupiah(30)
            && angka[0].NaifTercantum.Jumlah == Rupiah.Sum(baris.Select(static d => d.PaguTercantum.GetTercantum(2025)).Where(static c => c.HasValue).Select(static c => c.Value));
    });

    private static Gen<DukunganPrioritas> Baris =>
        from siapa in Gen.Elements("S1", "S2", "?", "")
        from pagu in Gen.Choose(0, 20)
        select siapa.Length == 0 ? Sub(nama: "Sandang", pagu: pagu) : Sub(id: siapa, pagu: pagu);

    private static AngkaPagu AngkaPaguNol => default;

    private static decimal N(PosPrioritas pos) => pos.Get(T).Tercantum.Jumlah.ToDecimal();

    private static RekapPrioritas Rekap(params ButirPrioritas[] butir) => RekapPrioritas.Calculate([new TabelPrioritas { Butir = butir.ToDaftar() }], RekapPagu.Calculate(Utama, Tahun));

    private static ButirPrioritas Butir(string nama, params DukunganPrioritas[] dukungan) => new() { Nama = nama, Dukungan = dukungan.ToDaftar() };

    private static DukunganPrioritas Sub(string? id = null, string? nomor = null, string? nama = null, string kegiatan = "kegiatan", long? pagu = null) => new()
    {
        Kegiatan = new Sebutan { Teks = kegiatan },
        SubKegiatan = new Sebutan { Id = id, Nomor = nomor, Teks = nama },
        PaguTercantum = pagu is { } p ? Deret(Rp(p)) : default,
    };
}
