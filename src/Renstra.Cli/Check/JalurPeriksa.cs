using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>Reads and checks documents on several cores, and gives them in the order in which they were named; only a few are held at a time.</summary>
internal static class JalurPeriksa
{
    internal static async IAsyncEnumerable<DokumenDiperiksa> RunAsync(SumberDokumen sumber, PermintaanCheck asked, Bahasa bahasa, Action<long> progress)
    {
        var open = new Queue<Task<List<DokumenDiperiksa>>>();
        foreach (var berkas in sumber.Berkas)
        {
            if (!berkas.IsBanyak)
            {
                // A file of one document is read where it is checked.
                open.Enqueue(Task.Run(async () =>
                {
                    var all = new List<DokumenDiperiksa>();
                    await foreach (var bacaan in berkas.OpenAsync(bahasa, progress))
                    {
                        all.Add(DokumenDiperiksa.Of(bacaan, asked, bahasa));
                    }

                    return all;
                }));
            }
            else
            {
                await foreach (var bacaan in berkas.OpenAsync(bahasa, progress))
                {
                    open.Enqueue(Task.Run(() => new List<DokumenDiperiksa> { DokumenDiperiksa.Of(bacaan, asked, bahasa) }));
                    while (open.Count > asked.Inti)
                    {
                        foreach (var dokumen in await open.Dequeue())
                        {
                            yield return dokumen;
                        }
                    }
                }
            }

            while (open.Count > asked.Inti)
            {
                foreach (var dokumen in await open.Dequeue())
                {
                    yield return dokumen;
                }
            }
        }

        while (open.TryDequeue(out var next))
        {
            foreach (var dokumen in await next)
            {
                yield return dokumen;
            }
        }
    }
}
