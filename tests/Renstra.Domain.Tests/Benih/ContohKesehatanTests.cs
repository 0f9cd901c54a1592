using Renstra.Domain.Json;
using Renstra.Domain.Perhitungan;
using Xunit;

namespace Renstra.Domain.Tests.Benih;

/// <summary>The fictitious example: every part of a Renstra, small, and with nothing in it that contradicts itself.</summary>
public sealed class ContohKesehatanTests
{
    private const int BatasUkuran = 20 * 1024;

    private static readonly byte[] Isi = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "seeds", "contoh-dinas-kesehatan-provinsi.json"));
    private static readonly HasilBaca Hasil = RenstraJson.Read(Isi);
    private static readonly DokumenRenstra Dokumen = Hasil.Dokumen!;
    private static readonly Pendanaan Pendanaan = Dokumen.Pendanaan!;
    private static readonly TahunAnggaran[] Kolom = [.. Dokumen.Identitas.Periode.GetKolom()];
    private static readonly FormulirE81 Formulir = Assert.Single(Dokumen.Evaluasi);

    private static readonly Dictionary<string, SubKegiatan> Sub = Pendanaan.GetNoda().OfType<SubKegiatan>().ToDictionary(static s => s.Id!);

    private static readonly Indikator[] IndikatorAsal =
    [
        .. Dokumen.Tujuan.SelectMany(static t => t.Indikator.Concat(t.Sasaran.SelectMany(static s => s.Indikator))),
        .. Pendanaan.GetNoda().SelectMany(static n => n.Hasil).SelectMany(static h => h.Indikator),
    ];

    [Fact]
    public void The_file_is_canonical_and_at_most_20_KB()
    {
        Assert.Empty(Hasil.Galat);
        Assert.Equal(Isi, RenstraJson.WriteUtf8(Dokumen));
        Assert.InRange(Isi.Length, 1, BatasUkuran);
    }

    [Fact]
    public void Every_member_of_the_document_is_said() =>
        Assert.Empty(Skema.Dokumen.Semua.Where(static a => a.IsAbsent(Dokumen)).Select(static a => a.Nama));

    [Fact]
    public void It_says_itself_that_it_is_fictitious()
    {
        Assert.Contains("Dokumen fiktif, contoh", Dokumen.Identitas.Judul, StringComparison.Ordinal);
        Assert.StartsWith("Dokumen fiktif, contoh", Dokumen.Identitas.Sumber!.Catatan, StringComparison.Ordinal);
        Assert.Equal(("Provinsi Contoh", KeadaanTercantum.Kosong, JenisDaerah.Provinsi), (Dokumen.Identitas.Daerah.Nama, Dokumen.Identitas.Daerah.Kode.Keadaan, Dokumen.Identitas.Daerah.Jenis));
    }

    [Fact]
    public void It_plans_three_years_and_a_forward_year_of_two_bidang()
    {
        Assert.Equal([2026, 2027, 2028, 2029], Kolom.Select(static t => t.Nomor));
        Assert.Equal(2029, Dokumen.Identitas.Periode.Transisi!.Value.Nomor);
        Assert.Equal(["1.02", "2.14"], Pendanaan.Bidang.Select(static b => b.Kode.Teks));
        Assert.Equal(Pendanaan.Bidang.Select(static b => b.Kode), Dokumen.Identitas.PerangkatDaerah.Bidang);
        Assert.Equal(["1.02.01", "1.02.02", "2.14.02"], Pendanaan.GetNoda().OfType<Program>().Select(static p => p.Kode.Teks));
    }

    [Fact]
    public void Codes_are_of_a_province_and_hang_below_those_of_their_parents()
    {
        foreach (var noda in Pendanaan.GetNoda())
        {
            for (var i = 0; i < noda.JumlahAnak; i++)
            {
                Assert.Equal(noda.Kode.Value, noda.GetAnak(i).Kode.Value.Induk);
            }

            Assert.Equal(noda.Tingkat, noda.Kode.Value.Tingkat);
            Assert.False(noda.Kode.Value.IsSubKegiatanDuaDigit);
            Assert.Equal(noda is Kegiatan or SubKegiatan ? Kewenangan.Provinsi : null, noda.Kode.Value.Kewenangan);
        }
    }

    [Fact]
    public void Every_stated_pagu_is_the_sum_of_what_is_below_it()
    {
        var rekap = RekapPagu.Calculate(Pendanaan, Kolom);
        var rows = PerbandinganPagu.Compare(Pendanaan, rekap).ToArray();
        Assert.Equal((2 + 3 + 3 + 1) * Kolom.Length, rows.Length);
        Assert.All(rows, static r => Assert.Equal((StatusPagu.Sama, false), (r.Status, r.Tercantum.IsKosong)));
        Assert.All(Sub.Values, static s => Assert.All(Kolom, t => Assert.False(s.PaguTercantum.GetTercantum(t).IsKosong)));
        Assert.All(Kolom, t =>
        {
            Assert.True(rekap.GetTotal(t).IsLengkap);
            Assert.Equal(Jumlah(Sub.Values.Select(s => s.PaguTercantum[t])), Pendanaan.PaguTercantum[t].Value);
        });

        var pernyataan = Assert.Single(Dokumen.Pernyataan);
        Assert.Equal(rekap.GetTotalPeriode(Dokumen.Identitas.Periode).Jumlah.ToDecimal(), Angka(pernyataan.Nilai.Value));
    }

    [Fact]
    public void Budgets_add_up_and_their_percentages_follow()
    {
        foreach (var tabel in new[] { Dokumen.Belanja!, Dokumen.AnggaranRealisasi! })
        {
            Assert.Empty(PerbandinganAnggaran.Compare(tabel));
            foreach (var tahun in tabel.Jumlah!.Anggaran.GetTahun())
            {
                Assert.Equal(tabel.Jumlah.Anggaran[tahun].Value, Jumlah(tabel.Baris.Select(b => b.Anggaran[tahun])));
                Assert.Equal(tabel.Jumlah.Realisasi[tahun].Value, Jumlah(tabel.Baris.Select(b => b.Realisasi[tahun])));
                Assert.All(tabel.GetBaris().Append(tabel.Jumlah), b => Assert.Equal(Persen.FromRatio(b.Realisasi[tahun].Value, b.Anggaran[tahun].Value).Round(), b.PersenTercantum[tahun].Value));
            }
        }

        var (belanja, program) = (Dokumen.Belanja!.Jumlah!, Dokumen.AnggaranRealisasi!.Jumlah!);
        Assert.Equal((belanja.Anggaran[2025], belanja.Realisasi[2025]), (program.Anggaran[2025], program.Realisasi[2025]));
    }

    [Fact]
    public void Staff_groupings_sum_to_their_totals()
    {
        var pegawai = Dokumen.SumberDaya!.Pegawai;
        Assert.All(pegawai, static p => Assert.Equal(p.JumlahTercantum.Value, p.Baris.Sum(static b => b.Jumlah.Value)));
        var status = pegawai.Single(static p => p.Menurut == "status");
        Assert.All(pegawai.Where(static p => p.Status is not null), p => Assert.Equal(status.Baris.Single(b => b.Nama == p.Status).Jumlah, p.JumlahTercantum));
    }

    [Fact]
    public void Asset_groups_sum_to_the_total()
    {
        var aset = Dokumen.SumberDaya!.Aset!;
        Assert.True(aset.Baris.Count > 1);
        Assert.Equal(aset.Jumlah!.Nilai.Value, Jumlah(aset.Baris.Select(static b => b.Nilai)));
    }

    [Fact]
    public void Every_column_of_a_data_table_sums_to_its_total() =>
        Assert.All(Dokumen.DataLayanan, static tabel =>
        {
            Assert.All(tabel.Baris, b => Assert.Equal(tabel.Jumlah!.Nilai.Select(static s => s.Kolom), b.Nilai.Select(static s => s.Kolom)));
            Assert.All(tabel.Jumlah!.Nilai, jumlah => Assert.Equal(jumlah.Nilai.Value, tabel.Baris.Sum(b => b.Nilai.Single(s => s.Kolom == jumlah.Kolom).Nilai.Value)));
        });

    [Fact]
    public void E81_every_row_follows_from_its_quarters_and_targets()
    {
        var kinerja = Formulir.Baris.SelectMany(static b => b.Indikator).Select(static i => i.Kinerja!).ToArray();
        var anggaran = Formulir.Baris.Select(static b => b.Anggaran!).Append(Formulir.Jumlah!.Anggaran!).ToArray();
        Assert.All(kinerja, static i => PeriksaIsian(i, Angka));
        Assert.All(anggaran, static i => PeriksaIsian(i, static r => r.ToDecimal()));

        // Original and changed targets stand side by side, of money as of performance.
        Assert.Contains(kinerja, static i => i.TargetRenjaPerubahan.HasValue);
        Assert.Contains(anggaran, static i => i.TargetRenjaPerubahan.HasValue && i.TargetRenjaPerubahan != i.TargetRenja);
    }

    [Fact]
    public void E81_the_total_is_the_sum_of_the_rows()
    {
        var (rows, jumlah) = (Formulir.Baris.Select(static b => b.Anggaran!).ToArray(), Formulir.Jumlah!.Anggaran!);
        Assert.True(rows.Length > 1);
        Assert.Equal(jumlah.TargetRenstra.Value, Jumlah(rows.Select(static r => r.TargetRenstra)));
        Assert.Equal(jumlah.RealisasiSebelumnya.Value, Jumlah(rows.Select(static r => r.RealisasiSebelumnya)));
        Assert.Equal(jumlah.TargetRenja.Value, Jumlah(rows.Select(static r => r.TargetRenja)));
        Assert.Equal(jumlah.TargetRenjaPerubahan.Value, Jumlah(rows.Select(TargetBerlaku)));
        Assert.All(Triwulan.Semua, t => Assert.Equal(jumlah.Triwulan![t].Value, Jumlah(rows.Select(r => r.Triwulan![t]))));
        Assert.Equal(jumlah.RealisasiRenjaTercantum.Value, Jumlah(rows.Select(static r => r.RealisasiRenjaTercantum)));
        Assert.Equal(jumlah.RealisasiRenstraTercantum.Value, Jumlah(rows.Select(static r => r.RealisasiRenstraTercantum)));
    }

    [Fact]
    public void E81_averages_are_plain_means_and_the_predikat_follow_from_them()
    {
        Assert.All(Formulir.Baris, static b => Assert.Equal(TingkatBaris.Program, b.Tingkat));
        PeriksaRataRata(Formulir.RataRata!.Kinerja!, Formulir.Predikat!.Kinerja!, [.. Formulir.Baris.SelectMany(static b => b.Indikator).Select(static i => i.Kinerja!)]);
        PeriksaRataRata(Formulir.RataRata.Anggaran!, Formulir.Predikat.Anggaran!, [.. Formulir.Baris.Select(static b => b.Anggaran!)]);
    }

    [Fact]
    public void E81_tells_of_the_same_money_as_the_budget_table()
    {
        var tahun = Formulir.Tahun!.Value;
        Assert.Equal(Formulir.Baris.Select(static b => b.Kode), Dokumen.AnggaranRealisasi!.Baris.Select(static b => b.Kode));
        Assert.All(Formulir.Baris.Zip(Dokumen.AnggaranRealisasi.Baris), p =>
        {
            var (isian, anggaran) = (p.First.Anggaran!, p.Second);
            Assert.Equal(anggaran.Anggaran[tahun], TargetBerlaku(isian));
            Assert.Equal(anggaran.Realisasi[tahun], isian.RealisasiRenjaTercantum);
            Assert.Equal(isian.RealisasiSebelumnya.Value, Jumlah(anggaran.Realisasi.GetTahun().Where(t => t < tahun).Select(t => anggaran.Realisasi[t])));
        });
    }

    [Fact]
    public void Past_ratios_follow_and_the_rows_bear_the_names_of_what_they_repeat()
    {
        var asal = IndikatorAsal.ToDictionary(static i => i.Id!);
        Assert.All(Dokumen.CapaianIku!.Baris.Concat(Dokumen.CapaianIkk!.Baris), b =>
        {
            Assert.Equal((asal[b.Mengulang!].Nama, asal[b.Mengulang!].Satuan), (b.Nama, b.Satuan));
            Assert.Equal(asal[b.Mengulang!].Baseline!.Nilai, b.Realisasi[2025]);
            Assert.All(b.Target.GetTahun(), t => Assert.Equal(
                b.Realisasi[t].Map(r => Persen.FromRatio(Angka(r), Angka(b.Target[t].Value)).Round()),
                b.RasioTercantum[t]));
        });
    }

    [Fact]
    public void Spm_percentages_follow_and_the_plan_is_to_serve_everyone()
    {
        Assert.All(Dokumen.CapaianSpm!.Baris, static b => Assert.All(b.Realisasi.GetTahun(), t =>
        {
            var realisasi = Assert.IsType<Target.AngkaDenganJumlah>(b.Realisasi[t].Value);
            Assert.Equal(realisasi.Nilai, Persen.FromRatio(realisasi.Jumlah, Angka(b.HarusDilayani[t].Value)).Round().Poin);
        }));
        Assert.Equal(Dokumen.CapaianSpm.Baris.Select(static b => b.JenisPelayanan), Dokumen.Spm.Select(static s => s.JenisPelayanan));
        Assert.All(Dokumen.Spm, static s => Assert.All(Dokumen.Identitas.Periode.GetTahun(), t =>
        {
            Assert.Equal(s.HarusDilayani[t], s.TargetPenerima[t]);
            Assert.Equal(100, Angka(s.TargetPersen[t].Value));
        }));
    }

    [Fact]
    public void Counts_in_the_text_are_those_of_the_lists_and_of_the_tree() =>
        Assert.All(Dokumen.Uraian, static u =>
        {
            Assert.Equal(u.JumlahTercantum.Value, u.Kelompok.Sum(static k => k.Butir.Count));
            Assert.All(u.Kelompok, static k => Assert.Equal(k.JumlahTercantum.Value, k.Butir.Count));
            Assert.Equal(TingkatBaris.Program, u.Tingkat);
            Assert.Equal(Pendanaan.GetNoda().OfType<Program>().Select(static p => p.Id), u.Kelompok.SelectMany(static k => k.Butir).Select(static b => b.Id));
        });

    [Fact]
    public void Priorities_state_the_pagu_of_their_sub_kegiatan()
    {
        var dukungan = Dokumen.Prioritas.SelectMany(static t => t.Butir).SelectMany(static b => b.Dukungan).ToArray();
        Assert.NotEmpty(dukungan);
        Assert.All(dukungan, static d => Assert.Equal(Sub[d.SubKegiatan!.Id!].PaguTercantum, d.PaguTercantum));
    }

    [Fact]
    public void The_cascade_is_the_tree_of_funding_below_what_the_programmes_support()
    {
        var tujuan = Assert.Single(Dokumen.Cascading);
        Assert.Equal(Dokumen.Tujuan[0].Id, tujuan.Sebutan!.Id);
        var program = Pendanaan.GetNoda().OfType<Program>().ToDictionary(static p => p.Id!);
        var found = new List<string>();
        foreach (var (atas, noda) in tujuan.Rincian.SelectMany(n => program.ContainsKey(n.Sebutan!.Id!) ? [(tujuan, n)] : n.Rincian.Select(p => (n, p))))
        {
            var p = program[noda.Sebutan!.Id!];
            found.Add(p.Id!);
            Assert.Equal([atas.Sebutan!.Id!], p.Mendukung);
            Assert.Equal(p.Kegiatan.Select(static k => k.Id), noda.Rincian.Select(static n => n.Sebutan!.Id));
            Assert.Equal(p.Kegiatan.SelectMany(static k => k.SubKegiatan).Select(static s => s.Id), noda.Rincian.SelectMany(static n => n.Rincian).Select(static n => n.Sebutan!.Id));
        }

        Assert.Equal(program.Keys.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Iku_and_Ikk_state_the_targets_of_what_they_repeat()
    {
        var asal = IndikatorAsal.ToDictionary(static i => i.Id!);
        Assert.All(Dokumen.Iku.Concat(Dokumen.Ikk), b =>
        {
            var i = asal[b.Mengulang!];
            Assert.Equal((i.Nama, i.Satuan, i.Target), (b.Indikator.Nama, b.Indikator.Satuan, b.Indikator.Target));
        });
    }

    [Fact]
    public void Indicators_declare_themselves_and_targets_take_every_form()
    {
        Assert.All(IndikatorAsal, static i =>
        {
            Assert.NotNull(i.Polaritas);
            Assert.NotNull(i.Akumulasi!.Tahun);
            Assert.All(Kolom, t => Assert.True(i.Target[t].HasValue));
        });
        Assert.Contains(IndikatorAsal, static i => i.Akumulasi is { Entri: not null, Triwulan: not null });
        Assert.Equal(
            ["naik Angka", "naik Predikat", "rentang Rentang", "turun Batas"],
            IndikatorAsal.Select(static i => $"{i.Polaritas!.Name} {i.Target.Values[0].Value.GetType().Name}").Distinct().Order(StringComparer.Ordinal));
        Assert.Contains(IndikatorAsal, static i => i.Baseline!.Nilai.Keadaan == KeadaanTercantum.Strip);
        Assert.Contains(Sub.Values, static s => s.PaguTercantum.Values.ToArray().Any(static c => c.Keadaan == KeadaanTercantum.Strip));
    }

    private static Rupiah Jumlah(IEnumerable<Tercantum<Rupiah>> cells)
    {
        var sum = Rupiah.Nol;
        foreach (var cell in cells)
        {
            sum += cell.Keadaan == KeadaanTercantum.Strip ? Rupiah.Nol : cell.Value;
        }

        return sum;
    }

    private static decimal Angka(Target target) => Assert.IsType<Target.Angka>(target).Nilai;

    // The changed target counts where the form states one.
    private static Tercantum<T> TargetBerlaku<T>(IsianE81<T> isian)
        where T : notnull => isian.TargetRenjaPerubahan.IsKosong ? isian.TargetRenja : isian.TargetRenjaPerubahan;

    private static void PeriksaIsian<T>(IsianE81<T> isian, Func<T, decimal> angka)
        where T : notnull
    {
        decimal Nilai(Tercantum<T> cell) => angka(cell.Value);
        var realisasi = Triwulan.Semua.Sum(t => Nilai(isian.Triwulan![t]));
        Assert.Equal(realisasi, Nilai(isian.RealisasiRenjaTercantum));
        Assert.Equal(Persen.FromRatio(realisasi, Nilai(TargetBerlaku(isian))).Round(), isian.CapaianRenjaTercantum.Value);
        Assert.Equal(Nilai(isian.RealisasiSebelumnya) + realisasi, Nilai(isian.RealisasiRenstraTercantum));
        Assert.Equal(Persen.FromRatio(Nilai(isian.RealisasiRenstraTercantum), Nilai(isian.TargetRenstra)).Round(), isian.CapaianRenstraTercantum.Value);
    }

    private static void PeriksaRataRata<T>(KolomRingkasanE81<Persen> rataRata, KolomRingkasanE81<Target> predikat, IsianE81<T>[] rows)
        where T : notnull
    {
        Assert.True(rows.Length > 1);
        var renja = Persen.FromPoin(rows.Average(static r => r.CapaianRenjaTercantum.Value.Poin)).Round();
        var renstra = Persen.FromPoin(rows.Average(static r => r.CapaianRenstraTercantum.Value.Poin)).Round();
        Assert.Equal((renja, renstra), (rataRata.CapaianRenja.Value, rataRata.CapaianRenstra.Value));
        Assert.Equal(Predikat(renja), predikat.CapaianRenja.Value);
        Assert.Equal(Predikat(renstra), predikat.CapaianRenstra.Value);
    }

    private static Target.Predikat Predikat(Persen capaian) => new(capaian.Poin switch
    {
        >= 91 => "Sangat Tinggi",
        >= 76 => "Tinggi",
        >= 66 => "Sedang",
        >= 51 => "Rendah",
        _ => "Sangat Rendah",
    });
}
