namespace Renstra.Domain.Tests;

/// <content>Programmes and their money.</content>
internal static partial class DokumenLengkap
{
    private static Pendanaan Pendanaan() => new()
    {
        PaguTercantum = Pagu(6_743_239_328),
        SumberJumlah = Sumber(5),
        Urusan = [new() { Kode = Kode("1"), Nama = "Urusan wajib", PaguTercantum = Pagu(5), Sumber = Sumber(6) }],
        Bidang =
        [
            new()
            {
                Kode = Kode("1.06"),
                Nama = "Sosial",
                Hasil = [new() { Uraian = "Layanan tersedia" }],
                PaguTercantum = Pagu(4),
                Keterangan = "bidang",
                Sumber = Sumber(7),
                Program =
                [
                    new()
                    {
                        Id = "P1",
                        Kode = Kode("1.06.04"),
                        Nama = "Rehabilitasi sosial",
                        Mendukung = ["S1", "T1"],
                        Hasil = [new() { Uraian = "Layanan tersedia" }],
                        PaguTercantum = Pagu(3),
                        Keterangan = "program",
                        Sumber = Sumber(8),
                        Kegiatan =
                        [
                            new()
                            {
                                Id = "K1",
                                Kode = Kode("1.06.04.2.01"),
                                Nama = "Rehabilitasi dasar",
                                Hasil = [new() { Uraian = "Layanan tersedia" }],
                                PaguTercantum = Pagu(2),
                                Keterangan = "kegiatan",
                                Sumber = Sumber(9),
                                SubKegiatan =
                                [
                                    new()
                                    {
                                        Id = "SK1",
                                        Kode = Kode("1.06.04.2.01.0001"),
                                        Nama = "Penyediaan permakanan",
                                        Hasil = [Hasil()],
                                        PaguTercantum = Pagu(1),
                                        PenanggungJawab = "Bidang Rehabilitasi",
                                        Lokasi = "Kuala Pembuang",
                                        Keterangan = "sub\tkegiatan",
                                        Sumber = Sumber(10),
                                    },
                                ],
                            },
                        ],
                    },
                ],
            },
        ],
        Sumber = Sumber(11),
    };

    private static Hasil Hasil() => new() { Uraian = "Terpenuhinya kebutuhan", Indikator = [Indikator(null)], Sumber = Sumber(21) };
}
