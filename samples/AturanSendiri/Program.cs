using AturanSendiri;
using Renstra.Domain.Json;
using Renstra.Domain.Pemeriksaan;
using Renstra.Nomenclature;

if (args is not [var path])
{
    Console.Error.WriteLine("Pemakaian: dotnet run --project samples/AturanSendiri -- BERKAS");
    return 2;
}

await using var file = File.OpenRead(path);
var bacaan = await RenstraJson.ReadAsync(file);
if (!bacaan.IsTerbaca)
{
    foreach (var galat in (IReadOnlyList<GalatBaca>)bacaan.Galat)
    {
        Console.Error.WriteLine(galat.Render(path));
    }

    return 2;
}

// The rules of the catalogue run too, unless Pilih names others.
var opsi = new OpsiPemeriksaan { AturanTambahan = [new ProgramTanpaOutcome()] };
var hasil = Pemeriksa.Check(bacaan, opsi, Nomenklatur.MenurutTahun);
foreach (var temuan in (IReadOnlyList<Temuan>)hasil.Temuan)
{
    Console.WriteLine($"{temuan.Keparahan} {temuan.Aturan}: {temuan.Tempat.Nama} ({temuan.Tempat.Letak?.Baris}): {temuan.Pesan.Sebut()}");
}

return hasil.Terberat == Keparahan.Galat ? 1 : 0;
