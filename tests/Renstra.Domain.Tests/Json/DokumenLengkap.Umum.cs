using NodaTime;

namespace Renstra.Domain.Tests;

/// <content>Cells of every kind, and what all parts use.</content>
internal static partial class DokumenLengkap
{
    internal static Indikator Indikator(string? id) => new()
    {
        Id = id,
        Nama = "Persentase PPKS yang tertangani",
        Satuan = Satuan.PersenSatuan,
        Polaritas = Polaritas.Naik,
        Akumulasi = new() { Entri = BentukEntri.Posisi, Triwulan = CaraAkumulasi.PosisiAkhir, Tahun = CaraAkumulasi.RataRata },
        SifatTarget = SifatTarget.Kumulatif,
        Baseline = new() { Tahun = 2024, Nilai = Tercantum.Terbaca<Target>(95.77m) },
        Target = DeretTahunan.From<Tercantum<Target>>(
            2019,
            Tercantum.Terbaca<Target>(100),
            Tercantum.Terbaca<Target>(new Target.Rentang(3, 4.5m)),
            Tercantum.Terbaca<Target>(new Target.Batas(JenisBatas.Minimal, 100)),
            Tercantum.Terbaca<Target>(new Target.Batas(JenisBatas.Maksimal, 5)),
            Tercantum.Terbaca<Target>(new Target.Batas(JenisBatas.LebihDari, 0.5m)),
            Tercantum.Terbaca<Target>(new Target.Batas(JenisBatas.KurangDari, -1)),
            Tercantum.Terbaca<Target>(new Target.Predikat("BB")),
            Tercantum.Terbaca<Target>(new Target.AngkaDenganJumlah(95.76m, 41893, Satuan.Orang)),
            Tercantum.Terbaca<Target>(new Target.AngkaDenganJumlah(1, 2, Satuan.Kosong)),
            Tercantum<Target>.Strip,
            Tercantum<Target>.Kosong,
            Tercantum.TidakTerbaca<Target>("#VALUE!", SebabTidakTerbaca.TeksGalat, AsalKesalahan.Dokumen)),
        Metadata = new()
        {
            DefinisiOperasional = "Jumlah yang tertangani dibagi seluruhnya",
            Formula = "A / B × 100%",
            Pembilang = "A",
            Penyebut = "B",
            SumberData = "DTSEN",
            PenanggungJawab = "Bidang Rehabilitasi",
        },
        Keterangan = "baris\nkedua",
        Sumber = Sumber(20),
    };

    internal static Sumber Sumber(int baris) => new() { Tabel = "4.3", Baris = baris, Halaman = 100 + baris, Catatan = "catatan 😀 é" };

    internal static Tercantum<KodeRekening> Kode(string kode) => KodeRekening.Parse(kode, null);

    private static DeretTahunan<Tercantum<Rupiah>> Pagu(long rupiah) => DeretTahunan.From(
        2025,
        Tercantum<Rupiah>.Strip,
        Tercantum<Rupiah>.Kosong,
        Rupiah.FromRupiah(rupiah),
        Rupiah.FromSen(-rupiah),
        Tercantum.TidakTerbaca<Rupiah>("282.8100", SebabTidakTerbaca.NotasiAngka, AsalKesalahan.Transkripsi));

    // Words and an id that exists: a mention may mean anything that has one.
    private static Sebutan Sebutan(string id) => new() { Nomor = "1.", Teks = "sebagaimana tercetak", Id = id, Sumber = Sumber(22) };

    private static ButirUraian Butir(string teks) => new() { Nomor = "a)", Teks = teks, Rincian = [new() { Teks = "rincian" }], Sumber = Sumber(23) };

    private static PenandaTangan PenandaTangan(string jabatan) => new()
    {
        Jabatan = jabatan,
        Nama = "A. Bupati, S.Sos.",
        Pangkat = "Pembina Utama Muda (IV/c)",
        Nip = "19700101 199003 1 001",
        Tempat = "Kuala Pembuang",
        Tanggal = new LocalDate(2025, 9, 19),
        Sumber = Sumber(24),
    };

    private static Tercantum<decimal> Bilangan(decimal nilai) => nilai;

    private static Tercantum<decimal> BilanganRusak(string teks) => Tercantum.TidakTerbaca<decimal>(teks, SebabTidakTerbaca.BukanAngka, AsalKesalahan.Dokumen);
}
