using System.Text;
using Renstra.Domain;
using Renstra.Domain.Json;

namespace Renstra.Fuzz;

/// <summary>A runner that needs no tools: mutations of documents, lines, codes and numbers, the same for the same seed.</summary>
public static class PelariAcak
{
    private static readonly byte[][] Kode = Bytes(
        "1.06.04.2.01.0001", "X.XX.01.2.02.0001", "1.06", "4.01.03.1.01.08", "2029", "5.1.02.01.01.0001", "62.07", "62.07.01.2001", "1.06.2.08.0.00.01.0000", "2025-2029", "2025-2029+2030", "III");

    private static readonly byte[][] Angka = Bytes(
        "Rp 1.234.567,89", "95,77%", "-0", "1,234.56", "(1.000)", "100 Orang/bulan", "79228162514264337593543950335", "1234567.89", "3-4.5", ">=95", "2.75 (12 Orang)", "-92233720368547758.08",
        "3,00-4,50", "-5 s/d -3 %", "≥ 100%", "Kurang dari Rp. 1.000,-", "95,76 % (41.893 orang)", "1.235");

    /// <summary>Runs on a skeleton and on further documents, and says each fault with the input that shows it. The number of faults.</summary>
    public static int Run(int kali, int benih, TextWriter keluaran, params IReadOnlyList<byte[]> dokumen)
    {
        var acak = new Random(benih);
        byte[][] asal = [RenstraJson.WriteUtf8(RenstraJson.CreateKerangka(new(2025, 2029, 2030), JenisDaerah.Kabupaten)), .. dokumen];
        var baris = Baris(asal);
        var salah = 0;
        for (var i = 0; i < kali; i++)
        {
            var (nama, input) = (i % 4) switch
            {
                0 => ("dokumen", asal[acak.Next(asal.Length)]),
                1 => ("kode", Kode[acak.Next(Kode.Length)]),
                2 => ("angka", Angka[acak.Next(Angka.Length)]),
                _ => ("baris", baris),
            };
            input = Mutasi.Apply(input, acak);
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
        "baris" => SasaranBaris.Fault(input),
        "kode" => SasaranNilai.FaultOfCode(input.Span),
        "angka" => SasaranNilai.FaultOfNumber(input.Span),
        _ => throw new ArgumentException("Targets: dokumen, baris, kode, angka.", nameof(sasaran)),
    };

    // Two small documents, a blank line, one over several lines, one cut short, one longer than the limit, a small one.
    private static byte[] Baris(byte[][] asal)
    {
        var kecil = "{\"format\":\"renstra/1\",\"identitas\":{\"daerah\":{\"nama\":\"D\",\"jenis\":\"kota\"},\"perangkatDaerah\":{\"nama\":\"P\"},\"periode\":{\"awal\":2025,\"akhir\":2029}}}"u8;
        return [.. kecil, .. "\n"u8, .. kecil, .. "\r\n\n{\n  \"format\": [\n    1,\n    2\n  ]\n}\n"u8, .. kecil[..60], .. "\n"u8, .. asal[0].Where(static b => b != '\n'), .. "\n"u8, .. kecil];
    }

    private static byte[][] Bytes(params string[] teks) => Array.ConvertAll(teks, Encoding.UTF8.GetBytes);

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
