using System.Text.Json;
using Renstra.Domain;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <summary>Our own library as the one that answers. What it is told of the formulas that the answers use serves whoever wants all of them covered.</summary>
internal sealed class PenjawabPustaka(Bahasa bahasa = Bahasa.Indonesia, Action<Vektor, Rumus>? rumus = null) : IPenjawab
{
    public Task<Jawaban> AnswerAsync(Vektor vektor) => Task.FromResult(Answer(vektor));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private Jawaban Answer(Vektor vektor)
    {
        if (!Operasi.Semua.TryGetValue(vektor.Operasi, out var operation))
        {
            return new(StatusJawaban.TidakDidukung);
        }

        try
        {
            var input = new MasukanVektor(vektor.Masukan, rumus: rumus is null ? null : used => rumus(vektor, used));
            var output = JsonSerializer.SerializeToElement(operation(input), KonteksVektor.Default.JsonObject);
            return input.Unasked().FirstOrDefault() is { } unknown
                ? new(StatusJawaban.BukanJawaban, null, bahasa == Bahasa.Indonesia ? $"{unknown} tidak dikenal operasi {vektor.Operasi}" : $"{unknown} is unknown to the operation {vektor.Operasi}")
                : new(BandingJson.Same(vektor.Harapan, output) ? StatusJawaban.Sepakat : StatusJawaban.Berbeda, output);
        }
        catch (GalatVektor e)
        {
            return new(StatusJawaban.BukanJawaban, null, e.Pesan.Sebut(bahasa));
        }
        catch (Exception e) when (e is FormatException or OverflowException or ArgumentException)
        {
            // An input that the case itself states wrongly.
            return new(StatusJawaban.BukanJawaban, null, e.Message);
        }
    }
}
