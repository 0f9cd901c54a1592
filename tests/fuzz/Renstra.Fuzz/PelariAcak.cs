using System.Text;
using Renstra.Domain;
using Renstra.Domain.Json;

namespace Renstra.Fuzz;

/// <summary>A runner that needs no tools: mutations of a skeleton, of codes and of numbers, the same for the same seed.</summary>
public static class PelariAcak
{
    private static readonly string[] Kode = ["1.06.04.2.01.0001", "X.XX.01.2.02.0001", "1.06", "4.01.03.1.01.08", "2029"];
    private static readonly string[] Angka = ["Rp 1.234.567,89", "95,77%", "-0", "1,234.56", "(1.000)", "100 Orang/bulan", "79228162514264337593543950335", "3,00-4,50", "-5 s/d -3 %", "≥ 100%", "Kurang dari Rp. 1.000,-", "95,76 % (41.893 orang)", "1.235"];

    /// <summary>Runs, and says each fault with the input that shows it. The number of faults.</summary>
    public static int Run(int kali, int benih, TextWriter keluaran)
    {
        var acak = new Random(benih);
        var dokumen = RenstraJson.WriteUtf8(RenstraJson.CreateKerangka(new(2025, 2029, 2030), JenisDaerah.Kabupaten));
        var kode = Array.ConvertAll(Kode, Encoding.UTF8.GetBytes);
        var angka = Array.ConvertAll(Angka, Encoding.UTF8.GetBytes);
        var salah = 0;
        for (var i = 0; i < kali; i++)
        {
            var (nama, input) = (i % 3) switch
            {
                0 => ("dokumen", Mutasi.Apply(dokumen, acak)),
                1 => ("kode", Mutasi.Apply(kode[acak.Next(kode.Length)], acak)),
                _ => ("angka", Mutasi.Apply(angka[acak.Next(angka.Length)], acak)),
            };
            if (FaultOrException(nama, input) is { } fault)
            {
                salah++;
                keluaran.WriteLine($"{nama} {i}: {fault}\n{Convert.ToBase64String(input)}");
            }
        }

        keluaran.WriteLine($"{kali} executions, seed {benih}: {salah} faults");
        return salah;
    }

    /// <summary>The fault of an input, for the named target; throws what the library throws.</summary>
    public static string? Fault(string sasaran, ReadOnlyMemory<byte> input) => sasaran switch
    {
        "dokumen" => SasaranDokumen.Fault(input),
        "kode" => SasaranNilai.FaultOfCode(input.Span),
        "angka" => SasaranNilai.FaultOfNumber(input.Span),
        _ => throw new ArgumentException("Targets: dokumen, kode, angka.", nameof(sasaran)),
    };

    private static string? FaultOrException(string sasaran, byte[] input)
    {
        try
        {
            return Fault(sasaran, input);
        }
#pragma warning disable CA1031 // Any exception is what is looked for.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return e.ToString();
        }
    }
}
