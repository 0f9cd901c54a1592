using System.Globalization;
using Renstra.Fuzz;
using SharpFuzz;

// --acak and --potong run by themselves; libfuzzer|afl TARGET is for the tools.
switch (args)
{
    case ["--acak", var kali, "--benih", var benih, .. var dokumen]:
        return PelariAcak.Run(int.Parse(kali, CultureInfo.InvariantCulture), int.Parse(benih, CultureInfo.InvariantCulture), Console.Out, Array.ConvertAll(dokumen, File.ReadAllBytes)) == 0 ? 0 : 1;
    case ["--potong", .. { Length: > 0 } dokumen]:
        return Array.FindAll(dokumen, Potong) is [] ? 0 : 1;
    case ["libfuzzer", var sasaran]:
        Fuzzer.LibFuzzer.Run(input => Coba(sasaran, input.ToArray()));
        return 0;
    case ["afl", var sasaran]:
        Fuzzer.OutOfProcess.Run((Stream aliran) =>
        {
            using var isi = new MemoryStream();
            aliran.CopyTo(isi);
            Coba(sasaran, isi.ToArray());
        });
        return 0;
    default:
        Console.Error.WriteLine("Renstra.Fuzz --acak N --benih S [FILE...] | --potong FILE... | libfuzzer TARGET | afl TARGET; targets: dokumen, baris, kode, angka");
        return 2;
}

static bool Potong(string berkas)
{
    var dokumen = File.ReadAllBytes(berkas);
    var batas = Potongan.FindBatas(dokumen);
    var salah = Potongan.Fault(dokumen, batas);
    Console.WriteLine($"{berkas} cut at {batas.Count} token boundaries: {salah ?? "each piece is a syntax error"}");
    return salah is not null;
}

static void Coba(string sasaran, byte[] input)
{
    if (PelariAcak.Fault(sasaran, input) is { } fault)
    {
        throw new InvalidOperationException(fault);
    }
}
