using Renstra.Domain;
using Renstra.Domain.Json;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary>Form E.81 of the seed names its rows and gives them no codes: the plan's code finds them by the plan's name.</summary>
public sealed class KodeTanpaBarisTest
{
    [Fact]
    public async Task Rows_of_the_form_are_found_by_the_code_of_the_plan()
    {
        var (kode, teks, _) = await Jalankan.Async(["evaluate", Jalankan.Benih, "--bagian", "e81", "--program", "1.06.04"]);
        var (_, nama, _) = await Jalankan.Async(["evaluate", Jalankan.Benih, "--bagian", "e81", "--program", "PROGRAM REHABILITASI SOSIAL"]);
        Assert.Equal((0, nama), (kode, teks));
        var (lacak, output, _) = await Jalankan.Async(["trace", Jalankan.Benih, "--kode", "1.06.04", "--hitung", "e81"]);
        Assert.Equal(0, lacak);
        Assert.StartsWith("== PROGRAM REHABILITASI SOSIAL\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_that_the_plan_does_not_have_finds_nothing() =>
        Assert.Equal(1, (await Jalankan.Async(["trace", Jalankan.Benih, "--kode", "1.06.99", "--hitung", "e81"])).Kode);

    [Fact]
    public void Name_that_two_nodes_have_tells_neither()
    {
        static Domain.Program Named(string kode, string nama) => new() { Kode = KodeRekening.Parse(kode), Nama = nama };
        var dokumen = new DokumenRenstra
        {
            Identitas = RenstraJson.CreateKerangka(new(2025, 2029), JenisDaerah.Kabupaten).Identitas,
            Pendanaan = new() { Bidang = [new() { Kode = KodeRekening.Parse("1.06"), Nama = "BIDANG", Program = [Named("1.06.01", "PENUNJANG"), Named("1.06.02", "Sama"), Named("1.06.03", "SAMA")] }] },
        };
        Assert.True(NamaMenurutKode.Of(dokumen, "1.06.01", bawah: false).Cocok(default, " penunjang"));
        Assert.False(NamaMenurutKode.Of(dokumen, "1.06.01", bawah: false).Cocok(KodeRekening.Parse("1.06.02"), "penunjang"));
        Assert.False(NamaMenurutKode.Of(dokumen, "1.06.02", bawah: false).Cocok(default, "Sama"));
        Assert.True(NamaMenurutKode.Of(dokumen, "1.06", bawah: true).Cocok(default, "Sama"));
        Assert.False(NamaMenurutKode.Of(dokumen, "1.06", bawah: false).Cocok(default, "Sama"));
        Assert.False(NamaMenurutKode.Of(dokumen, "Sama", bawah: true).Cocok(default, "Sama"));
    }
}
