using System.Text.Json;

namespace Renstra.Cli;

/// <summary>Our own library as the one that answers.</summary>
internal sealed class PenjawabPustaka : IPenjawab
{
    public Task<Jawaban> AnswerAsync(Vektor vektor)
    {
        if (!Operasi.Semua.TryGetValue(vektor.Operasi, out var operation))
        {
            return Task.FromResult(new Jawaban(StatusJawaban.TidakDidukung));
        }

        try
        {
            var output = JsonSerializer.SerializeToElement(operation(new(vektor.Masukan)), KonteksVektor.Default.JsonObject);
            return Task.FromResult(new Jawaban(BandingJson.Same(vektor.Harapan, output) ? StatusJawaban.Sepakat : StatusJawaban.Berbeda, output));
        }
        catch (Exception e) when (e is FormatException or OverflowException or ArgumentException)
        {
            // An input that the case itself states wrongly.
            return Task.FromResult(new Jawaban(StatusJawaban.BukanJawaban, null, e.Message));
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
