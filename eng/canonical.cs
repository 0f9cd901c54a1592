#:project ../src/Renstra.Domain/Renstra.Domain.csproj
// Reads a document from standard input and writes it in the canonical form: dotnet run eng/canonical.cs <in >out
using Renstra.Domain;
using Renstra.Domain.Json;

var hasil = await RenstraJson.ReadAsync(Console.OpenStandardInput());
if (!hasil.IsTerbaca)
{
    foreach (var galat in hasil.Galat)
    {
        Console.Error.WriteLine($"{galat.Letak.Jalur}: {galat.Describe(Bahasa.Inggris)}");
    }

    return 1;
}

Console.OpenStandardOutput().Write(RenstraJson.WriteUtf8(hasil.Dokumen));
return 0;
