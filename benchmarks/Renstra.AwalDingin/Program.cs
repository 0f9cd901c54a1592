using System.Runtime.CompilerServices;
using Renstra.Domain;
using Renstra.Nomenclature;

namespace Renstra.AwalDingin;

/// <summary>
/// The first look-up in a fresh process. Without an argument a trivial program; <c>find</c>: one look-up, and the bytes that it allocated;
/// <c>name</c>: the entry's name, too. <c>eng/cold-start.sh</c> runs them in turn and compares the times of the whole processes.
/// </summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (args.Length == 0)
        {
            Console.Out.WriteLine("1.06.04.2.02.0003");
            return 0;
        }

        var awal = GC.GetAllocatedBytesForCurrentThread();
        var ada = Find();
        var bita = GC.GetAllocatedBytesForCurrentThread() - awal;
        Console.Out.WriteLine(args[0] == "name" ? Name() : ada ? "1.06.04.2.02.0003" : "?");
        Console.Error.WriteLine(bita);
        return ada ? 0 : 1;
    }

    // Not in Main, so that the trivial program loads none of the library's assemblies.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Find() => Nomenklatur.Get(VersiNomenklatur.Kepmendagri1317Tahun2023)
        .TryFind(KodeRekening.Parse("1.06.04.2.02.0003"u8, null), JenisDaerah.Kabupaten, out _);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Name() => Nomenklatur.Get(VersiNomenklatur.Kepmendagri1317Tahun2023)
        .TryFind(KodeRekening.Parse("1.06.04.2.02.0003"u8, null), JenisDaerah.Kabupaten, out var entri) ? entri.Nama : "?";
}
