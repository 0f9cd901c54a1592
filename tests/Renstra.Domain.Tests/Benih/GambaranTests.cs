using Xunit;

namespace Renstra.Domain.Tests.Benih;

/// <summary>Chapter II of the seed: what is printed, and where the print itself does not add up.</summary>
public sealed class GambaranTests
{
    private static readonly DokumenRenstra Dokumen = BenihSeruyan.Dokumen;

    [Fact]
    public void The_regulation_has_its_legal_bases_outline_and_signatories()
    {
        var p = Dokumen.Identitas.Peraturan!;
        Assert.Equal((30, 5, 2, 35), (p.DasarHukum.Count, p.Sistematika.Count, p.PenandaTangan.Count, Dokumen.Identitas.DasarHukum.Count));
        var uu23 = p.DasarHukum.Single(static d => d.Nomor == "23" && d.Tahun == 2014);
        Assert.Equal(("Undang-Undang", "Pemerintahan Daerah"), (uu23.Bentuk, uu23.Tentang));
        Assert.Contains("Nomor 5589", uu23.Penempatan, StringComparison.Ordinal);
        Assert.Equal("6", Assert.Single(uu23.DiubahDengan).Nomor);
        Assert.Equal("AHMAD SELANORWANDA", p.PenandaTangan[0].Nama);
        Assert.Equal("19680405 198703 1 001", Assert.Single(Dokumen.Identitas.PenandaTangan).Nip);
    }

    [Fact]
    public void The_last_chapter_is_printed_as_BAB_VIII_though_the_regulation_names_five()
    {
        Assert.Equal("BAB VIII", Dokumen.Kerangka!.Bab[^1].Nomor);
        Assert.Equal(["BAB I", "BAB II", "BAB III", "BAB IV", "BAB V"], Dokumen.Identitas.Peraturan!.Sistematika.Select(static b => b.Nomor));
    }

    [Fact]
    public void Tabel22_contract_staff_add_up_and_civil_servants_are_one_short()
    {
        var t = Dokumen.SumberDaya!.Jabatan!;
        Assert.Equal(37, t.Baris.Count);
        Assert.Equal((22m, 21m), (t.Jumlah!.Pns.Value, t.Jumlah.Honorer.Value));
        Assert.Equal((21m, 21m), (t.Baris.Sum(static b => BenihSeruyan.NilaiAtauNol(b.Pns)), t.Baris.Sum(static b => BenihSeruyan.NilaiAtauNol(b.Honorer))));
        Assert.Equal(["17", "22", "23", null, "24", "29"], t.Baris.Skip(16).Take(6).Select(static b => b.Nomor));
        Assert.Equal(14m, t.Baris[0].Kelas.Value);
        Assert.Equal(KeadaanTercantum.Strip, t.Baris[0].Honorer.Keadaan);
    }

    [Fact]
    public void Staff_by_grade_education_and_sex_are_the_22_of_the_text()
    {
        var groups = Dokumen.SumberDaya!.Pegawai;
        Assert.Equal(["eselon", "golongan", "pendidikan", "jenis kelamin", "status"], groups.Select(static g => g.Menurut));
        Assert.Equal([8m, 22m, 22m, 22m, 43m], groups.Select(static g => g.Baris.Sum(static b => b.Jumlah.Value)));
        Assert.True(groups[0].JumlahTercantum.IsKosong);
        Assert.All(groups.Skip(1).Take(3), static g => Assert.Equal(22m, g.JumlahTercantum.Value));
    }

    [Fact]
    public void Tabel23_sums_to_147()
    {
        var t = Assert.Single(Dokumen.SumberDaya!.Tenaga);
        Assert.Equal([28m, 119m], t.Baris.Select(static g => g.Rincian.Sum(static b => b.Nilai[0].Nilai.Value)));
        Assert.Equal(147m, t.Jumlah!.Nilai[0].Nilai.Value);
    }

    [Fact]
    public void Tabel24_assets_one_group_and_the_total_differ_from_their_rows()
    {
        var t = Dokumen.SumberDaya!.Aset!;
        Assert.Equal([true, true, true, true, false], t.Baris.Select(static g => g.Nilai.Value == Rupiah.Sum(g.Rincian.Select(static r => r.Nilai.Value))));
        Assert.Equal(Rupiah.FromRupiah(11_266_644_930), t.Jumlah!.Nilai.Value);
        Assert.Equal(Rupiah.FromRupiah(11_551_166_930), Rupiah.Sum(t.Baris.Select(static g => g.Nilai.Value)));
        Assert.Equal(2024, t.Tahun!.Value.Nomor);
    }

    [Fact]
    public void Tabel24_ppks_sums_to_43746_and_41893()
    {
        var t = Dokumen.DataLayanan[0];
        Assert.Equal(17, t.Baris.Count);
        Assert.Equal([43_746m, 41_893m], t.Jumlah!.Nilai.Select(static s => s.Nilai.Value));
        Assert.All(t.Jumlah.Nilai, total => Assert.Equal(total.Nilai.Value, t.Baris.SelectMany(static b => b.Nilai).Where(s => s.Kolom == total.Kolom).Sum(static s => BenihSeruyan.NilaiAtauNol(s.Nilai))));
        Assert.Equal(KeadaanTercantum.Strip, t.Baris[9].Nilai[1].Nilai.Keadaan);
        Assert.Equal("Bid. Linjamsos", t.Baris[15].SumberData);
    }

    [Fact]
    public void Tabel25_psks_sums_to_165_and_76()
    {
        var t = Dokumen.DataLayanan[1];
        Assert.Equal([165m, 76m], t.Jumlah!.Nilai.Select(static s => s.Nilai.Value));
        Assert.Equal([165m, 76m], t.Jumlah.Nilai.Select(total => t.Baris.SelectMany(static b => b.Nilai).Where(s => s.Kolom == total.Kolom).Sum(static s => s.Nilai.Value)));

        // A certificate column that is blank is left out; 0 persons is a figure.
        Assert.Single(t.Baris[4].Nilai);
        Assert.Equal(0m, Assert.Single(t.Baris[8].Nilai).Nilai.Value);
    }

    [Fact]
    public void Tabel26_an_iku_is_replaced_in_mid_series()
    {
        var (iku, sakip) = (Dokumen.CapaianIku!.Baris[0], Dokumen.CapaianIku.Baris[1]);
        Assert.Equal((2020, 4), (iku.Target.Awal.Nomor, iku.Target.Count));
        Assert.Equal(79_673m, ((Target.Angka)iku.Realisasi[2022].Value).Nilai);
        var pengganti = iku.DigantiOleh!;
        Assert.Equal("IS1", pengganti.Mengulang);
        Assert.Equal(new Target.AngkaDenganJumlah(100, 43_746, Satuan.Parse("org", null)), pengganti.Target[2024].Value);
        Assert.Equal(new Target.AngkaDenganJumlah(95.76m, 41_893, Satuan.Parse("org", null)), pengganti.Realisasi[2024].Value);
        Assert.Equal(["DD", "D", "C", "B", "CC"], sakip.Realisasi.GetTahun().Select(t => sakip.Realisasi[t].Teks));
    }

    [Fact]
    public void Tabel27_words_that_say_nothing_applies_are_neither_blank_nor_0()
    {
        var row = Dokumen.CapaianIkk!.Baris[2];
        Assert.Equal(0m, ((Target.Angka)row.Realisasi[2021].Value).Nilai);
        Assert.Equal(("Tidak ada indikator", SebabTidakTerbaca.TidakBerlaku), (row.Target[2024].Teks, row.Target[2024].Sebab));
        Assert.Equal(KeadaanTercantum.TidakTerbaca, row.Realisasi[2024].Keadaan);
        Assert.All(Dokumen.CapaianIkk.Baris, static b => Assert.True(b.FaktorPendukung is not null && b.FaktorPenghambat is not null));
    }

    [Fact]
    public void Tabel29_percent_and_persons()
    {
        var rows = Dokumen.CapaianSpm!.Baris;
        Assert.Equal(new Target.AngkaDenganJumlah(103, 103, Satuan.Parse("orang", null)), rows[0].Realisasi[2023].Value);
        Assert.Equal(new Target.Angka(0), rows[3].Realisasi[2020].Value);
        Assert.Equal(6, Dokumen.CapaianSpm.Kendala.Count);
        Assert.All(rows, static r => Assert.Equal(new Target.Angka(100), r.TargetNspk.Value));
    }

    [Fact]
    public void Tabel212_one_context_and_four_issues()
    {
        var t = Assert.Single(Dokumen.IsuStrategis);
        Assert.Equal(("Sosial Budaya", "Aging Population Negara Maju"), (t.Potensi, t.Nasional));
        Assert.Equal(4, t.Isu.Count);
        Assert.All(t.Isu, static i => Assert.NotNull(i.Penjelasan));
        Assert.Equal((8, 7, 4, 4), (Dokumen.Permasalahan!.Internal.Count, Dokumen.Permasalahan.Eksternal.Count, Dokumen.Permasalahan.Tantangan.Count, Dokumen.Permasalahan.Peluang.Count));
    }
}
