using System.Text.Json;
using FsCheck.Xunit;
using Renstra.Domain.Json;
using Renstra.Fuzz;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>The seed cut, and both documents changed at random.</summary>
public class MutasiTests
{
    private static readonly byte[] Benih = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "seeds", "renstra-dinsos-seruyan-2025-2029.json"));

    private static readonly byte[] Kecil = RenstraJson.WriteUtf8(DokumenLengkap.Ringkas());

    [Fact]
    public void Seed_cut_at_400_token_boundaries_spread_over_it_is_a_syntax_error()
    {
        var batas = new List<int>();
        var json = new Utf8JsonReader(Benih);
        while (json.Read())
        {
            batas.Add((int)json.TokenStartIndex);
        }

        for (var i = 0; i < 400; i++)
        {
            var panjang = batas[(int)((long)i * batas.Count / 400)];
            var hasil = RenstraJson.Read(Benih.AsMemory(0, panjang));
            Assert.False(hasil.IsTerbaca);
            Assert.Equal(JenisGalat.Sintaks, hasil.Galat[^1].Jenis);
        }
    }

    [Property(MaxTest = 3000)]
    public void Small_document_mutated(int benih) => PeriksaBaca.Periksa(Mutasi.Apply(Kecil, new(benih)));

    [Property(MaxTest = 100)]
    public void Seed_mutated(int benih) => PeriksaBaca.Periksa(Mutasi.Apply(Benih, new(benih)));

    [Fact]
    public void Built_in_runner_of_the_fuzz_program_finds_no_fault_in_300_executions() => Assert.Equal(0, PelariAcak.Run(300, benih: 1, TextWriter.Null));
}
