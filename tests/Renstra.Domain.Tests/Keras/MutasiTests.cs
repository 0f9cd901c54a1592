using FsCheck.Xunit;
using Renstra.Domain.Json;
using Renstra.Fuzz;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>Documents cut, and changed at random.</summary>
public class MutasiTests
{
    private static readonly byte[] Benih = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "seeds", "renstra-dinsos-seruyan-2025-2029.json"));

    private static readonly byte[] Contoh = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "seeds", "contoh-dinas-kesehatan-provinsi.json"));

    private static readonly byte[] Kecil = RenstraJson.WriteUtf8(DokumenLengkap.Ringkas());

    // All 40.000 of the seed are for the fuzz program (--potong); here every hundredth.
    [Fact]
    public void Seed_cut_at_400_token_boundaries_spread_over_it_is_a_syntax_error()
    {
        var batas = Potongan.FindBatas(Benih);
        Assert.Null(Potongan.Fault(Benih, [.. Enumerable.Range(0, 400).Select(i => batas[(int)((long)i * batas.Count / 400)])]));
    }

    [Fact]
    public void Example_cut_at_every_token_boundary_is_a_syntax_error() => Assert.Null(Potongan.Fault(Contoh, Potongan.FindBatas(Contoh)));

    [Fact]
    public void Document_with_every_member_cut_at_every_token_boundary_is_a_syntax_error()
    {
        var lengkap = RenstraJson.WriteUtf8(DokumenLengkap.Buat());
        Assert.Null(Potongan.Fault(lengkap, Potongan.FindBatas(lengkap)));
    }

    [Property(MaxTest = 3000)]
    public void Small_document_mutated(int benih) => PeriksaBaca.Periksa(Mutasi.Apply(Kecil, new(benih)));

    [Property(MaxTest = 100)]
    public void Seed_mutated(int benih) => PeriksaBaca.Periksa(Mutasi.Apply(Benih, new(benih)));

    [Property(MaxTest = 500)]
    public void Example_mutated(int benih) => PeriksaBaca.Periksa(Mutasi.Apply(Contoh, new(benih)));

    [Fact]
    public void Built_in_runner_of_the_fuzz_program_finds_no_fault_in_400_executions() => Assert.Equal(0, PelariAcak.Run(400, benih: 1, TextWriter.Null, Contoh));
}
