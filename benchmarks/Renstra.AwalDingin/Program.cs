using System.Runtime.CompilerServices;
using Renstra.Domain;
using Renstra.Nomenclature;

namespace Renstra.AwalDingin;

/// <summary>
/// The first look-up in a fresh process. Without an argument a trivial program; <c>find</c>: one look-up; <c>name</c>: the entry's name,
/// too; <c>bytes</c>: what the look-up allocated. <c>eng/cold-start.sh</c> runs them in turn and compares the times of the whole processes.
/// </summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        switch (args)
        {
            case ["find"]:
                Console.Out.WriteLine(Find() ? "1.06.04.2.02.0003" : "?");
                return 0;
            case ["name"]:
                Console.Out.WriteLine(Name());
                return 0;
            case ["bytes"]:
                var awal = GC.GetAllocatedBytesForCurrentThread();
                var ada = Find();
                Console.Out.WriteLine(ada ? GC.GetAllocatedBytesForCurrentThread() - awal : -1);
                return 0;
            default:
                Console.Out.WriteLine("1.06.04.2.02.0003");
                return 0;
        }
    }

    // Not in Main, so that the trivial program loads none of the library's assemblies.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Find() => Nomenklatur.Get(VersiNomenklatur.Kepmendagri1317Tahun2023)
        .TryFind(KodeRekening.Parse("1.06.04.2.02.0003"u8, null), JenisDaerah.Kabupaten, out _);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Name() => Nomenklatur.Get(VersiNomenklatur.Kepmendagri1317Tahun2023)
        .TryFind(KodeRekening.Parse("1.06.04.2.02.0003"u8, null), JenisDaerah.Kabupaten, out var entri) ? entri.Nama : "?";
}
