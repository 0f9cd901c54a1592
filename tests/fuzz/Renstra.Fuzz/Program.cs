using System.Globalization;
using Renstra.Fuzz;
using SharpFuzz;

// --acak N [--benih S] runs by itself; libfuzzer|afl TARGET is for the tools.
switch (args)
{
    case ["--acak", var kali, .. var sisa]:
        var benih = sisa is ["--benih", var s] ? int.Parse(s, CultureInfo.InvariantCulture) : 1;
        return PelariAcak.Run(int.Parse(kali, CultureInfo.InvariantCulture), benih, Console.Out) == 0 ? 0 : 1;
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
        Console.Error.WriteLine("Renstra.Fuzz --acak N [--benih S] | libfuzzer TARGET | afl TARGET; targets: dokumen, kode, angka");
        return 2;
}

static void Coba(string sasaran, byte[] input)
{
    if (PelariAcak.Fault(sasaran, input) is { } fault)
    {
        throw new InvalidOperationException(fault);
    }
}
