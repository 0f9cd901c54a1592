namespace Renstra.Cli;

/// <summary>Work done several at a time, its results in the order of the work.</summary>
internal static class Berurutan
{
    /// <param name="work">The work; no more of it is asked for than is under way.</param>
    /// <param name="jobs">How many at a time.</param>
    internal static async IAsyncEnumerable<T> RunAsync<T>(IAsyncEnumerable<Func<Task<T>>> work, int jobs)
    {
        var running = new Queue<Task<T>>();
        await foreach (var one in work)
        {
            if (running.Count >= jobs)
            {
                yield return await running.Dequeue();
            }

            running.Enqueue(Task.Run(one));
        }

        while (running.TryDequeue(out var next))
        {
            yield return await next;
        }
    }
}
