using Renstra.Domain.Perhitungan;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>Every worked example of docs/calculations/e81.md.</summary>
public sealed class ContohE81Test
{
    [Fact]
    public void Rows()
    {
        var rows = ContohHalaman.Rows("e81.md", "baris");
        Assert.Equal(21, rows.Count);
        Assert.All(rows, static r => Assert.Equal(r[11..], r[0].Length == 0 ? Anggaran(r) : Kinerja(r)));
    }

    [Fact]
    public void Averages()
    {
        var rows = ContohHalaman.Rows("e81.md", "rerata");
        Assert.Equal(14, rows.Count);
        Assert.All(rows, static r =>
        {
            var formulir = new FormulirE81 { Tahun = 2024, AwalRenstra = 2024, AkhirRenstra = 2026, Baris = r[0].Split('/').Select(Program).ToDaftar() };
            var rerata = EvaluasiE81.Calculate(formulir, Opsi(r[1])).RataRata.Kinerja.CapaianRenja;
            Assert.Equal(r[2..], (string[])[ContohHalaman.Text(rerata.Nilai), $"{rerata.Dihitung}/{rerata.Dari}", rerata.Predikat.TryGetValue(out var p) ? p.Predikat.Name : rerata.Predikat.Sebab!.Name]);
        });
    }

    [Fact]
    public void Layouts()
    {
        KolomE81[] kolom = [KolomE81.TargetRenstra, KolomE81.TargetRenja, KolomE81.TargetRenjaPerubahan, KolomE81.RealisasiRenja, KolomE81.CapaianRenja, KolomE81.RealisasiRenstra, KolomE81.CapaianRenstra];
        var rows = ContohHalaman.Rows("e81.md", "tataletak");
        Assert.Equal(TataLetakE81.Semua.Select(static t => t.Name), rows.Select(static r => r[0]));
        Assert.All(rows, r => Assert.Equal(r[1..], kolom.Select(TataLetakE81.Parse(r[0]).GetKepala)));
    }

    [Fact]
    public void Layouts_map_columns_to_numbers_and_back()
    {
        foreach (var tata in TataLetakE81.Semua)
        {
            var nomor = KolomE81.Semua.Select(tata.GetNomor).OfType<int>().ToArray();
            Assert.Equal(nomor.Distinct().Order(), nomor);
            Assert.All(KolomE81.Semua, k => Assert.True(tata.GetNomor(k) is not { } n || tata.GetKolom(n) == k));
            Assert.Null(tata.GetKolom(0));
            Assert.Null(tata.GetKolom(4));
            Assert.Null(tata.GetKolom(99));
            Assert.Null(tata.GetNomor(KolomE81.CapaianRenstraKaidah));
        }
    }

    [Fact]
    public void Tc29()
    {
        var rows = ContohHalaman.Rows("e81.md", "tc29");
        Assert.Equal(6, rows.Count);
        Assert.All(rows, static r =>
        {
            var n = r[..6].Select(static t => t.Length == 0 ? (decimal?)null : ContohHalaman.Number(t)).ToArray();
            var hasil = EvaluasiTC29.Calculate(new() { TargetRenstra = n[0], RealisasiSebelumnya = n[1], TargetTahunLalu = n[2], RealisasiTahunLalu = n[3], TargetTahunBerjalan = n[4], RealisasiTahunBerjalan = n[5] }, CaraAkumulasi.Parse(r[6]));
            Assert.Equal(r[7..], (string[])[ContohHalaman.Text(hasil.CapaianRenja), ContohHalaman.Text(hasil.RealisasiPerkiraan.Map(static t => ((Target.Angka)t).Nilai)), ContohHalaman.Text(hasil.CapaianRenstra)]);
            Assert.All(new[] { Bahasa.Indonesia, Bahasa.Inggris }, b => Assert.NotEmpty(hasil.Explain().Render(b)));
        });
        Assert.Throws<ArgumentException>(static () => EvaluasiTC29.Calculate(new(), CaraAkumulasi.RataRata));
    }

    internal static OpsiE81 Opsi(string teks)
    {
        var opsi = OpsiE81.Standar;
        foreach (var pilihan in teks.Split(", ", StringSplitOptions.RemoveEmptyEntries))
        {
            var nilai = pilihan.Split(' ');
            opsi = nilai[0] switch
            {
                "acuanAnggaran" => opsi with { AcuanAnggaran = AcuanAnggaran.Parse(nilai[1]) },
                "artiStrip" => opsi with { ArtiStrip = ArtiStrip.Parse(nilai[1]) },
                "sampaiTriwulan" => opsi with { SampaiTriwulan = Triwulan.Parse(nilai[1], null) },
                "lingkupRataRata" => opsi with { LingkupRataRata = LingkupRataRata.Parse(nilai[1]) },
                "gabungKinerja" => opsi with { GabungKinerja = CaraGabungKinerja.Parse(nilai[1]) },
                "indikatorTidakTerhitung" => opsi with { IndikatorTidakTerhitung = KebijakanTidakTerhitung.Parse(nilai[1]) },
                "barisTidakTerhitung" => opsi with { BarisTidakTerhitung = KebijakanTidakTerhitung.Parse(nilai[1]) },
                "pembulatanRataRata" => opsi with { PembulatanRataRata = PembulatanRataRata.Parse(nilai[1]) },
                "celah" => opsi with { Predikat = new() { Celah = KebijakanCelah.Parse(nilai[1]) } },
                "batas" => opsi with { Kumulatif = new() { Capaian = new() { Batas = Persen.FromPoin(ContohHalaman.Number(nilai[1])) } } },
                "tahun" => opsi,
                _ => throw new FormatException(pilihan),
            };
        }

        return opsi;
    }

    private static BarisE81 Program(string teks) => new()
    {
        Tingkat = TingkatBaris.Program,
        Nama = "PROGRAM",
        Indikator = teks.Split(';').Select(static i =>
        {
            var bagian = i.Trim().Split('@');
            return new IndikatorE81
            {
                Nama = "Jumlah laporan",
                Satuan = Satuan.Parse("Laporan", null),
                Bobot = bagian.Length > 1 ? ContohHalaman.Number(bagian[1]) : default(Tercantum<decimal>),
                Kinerja = new() { TargetRenja = (Target)100, Triwulan = new() { I = ContohHalaman.Sel(bagian[0]), II = (Target)0, III = (Target)0, IV = (Target)0 } },
            };
        }).ToDaftar(),
    };

    private static FormulirE81 Formulir(string[] r, BarisE81 baris) => new() { Tahun = TahunAnggaran.Parse(r[1], null), AwalRenstra = 2024, AkhirRenstra = 2026, Baris = [baris] };

    private static string[] Anggaran(string[] r)
    {
        static Tercantum<Rupiah> Sel(string t) => t switch { "" => default, "-" => Tercantum<Rupiah>.Strip, "?" => Tercantum.TidakTerbaca<Rupiah>("?"), _ => Rupiah.FromDecimal(ContohHalaman.Number(t)) };
        var isian = new IsianE81<Rupiah> { RealisasiSebelumnya = Sel(r[2]), TargetRenstra = Sel(r[3]), TargetRenja = Sel(r[4]), TargetRenjaPerubahan = Sel(r[5]), Triwulan = new() { I = Sel(r[6]), II = Sel(r[7]), III = Sel(r[8]), IV = Sel(r[9]) } };
        var hasil = EvaluasiE81.Calculate(Formulir(r, new() { Anggaran = isian }), Opsi(r[10])).Baris[0].Anggaran!.DariTriwulan;
        static string Text(Terhitung<Rupiah> n) => n.TryGetValue(out var rupiah) ? rupiah.ToString("N", null) : n.Sebab!.Name;
        return [Text(hasil.RealisasiRenja), ContohHalaman.Text(hasil.CapaianRenja), Text(hasil.RealisasiRenstra), ContohHalaman.Text(hasil.CapaianRenstra), ContohHalaman.Text(hasil.CapaianRenstraKaidah)];
    }

    private static string[] Kinerja(string[] r)
    {
        var isian = new IsianE81<Target> { RealisasiSebelumnya = ContohHalaman.Sel(r[2]), TargetRenstra = ContohHalaman.Sel(r[3]), TargetRenja = ContohHalaman.Sel(r[4]), TargetRenjaPerubahan = ContohHalaman.Sel(r[5]), Triwulan = new() { I = ContohHalaman.Sel(r[6]), II = ContohHalaman.Sel(r[7]), III = ContohHalaman.Sel(r[8]), IV = ContohHalaman.Sel(r[9]) } };
        var baris = new BarisE81 { Indikator = [new() { Nama = "Indikator", Satuan = Satuan.Parse(r[0], null), Kinerja = isian }] };
        var rencana = r[10].StartsWith("tahun ", StringComparison.Ordinal) ? new Indikator { Akumulasi = new() { Tahun = CaraAkumulasi.Parse(r[10].AsSpan(6)) } } : null;
        var hasil = EvaluasiE81.Calculate(Formulir(r, baris), Opsi(r[10]), _ => rencana).Baris[0].Indikator[0].Kinerja!.DariTriwulan;
        static string Text(Terhitung<Target> n) => ContohHalaman.Text(Akumulasi.FromRealisasi(n.TryGetValue(out var t) ? t : default(Tercantum<Target>))) is var text && n.HasValue ? text : n.Sebab!.Name;
        return [Text(hasil.RealisasiRenja), ContohHalaman.Text(hasil.CapaianRenja), Text(hasil.RealisasiRenstra), ContohHalaman.Text(hasil.CapaianRenstra), ContohHalaman.Text(hasil.CapaianRenstraKaidah)];
    }
}
