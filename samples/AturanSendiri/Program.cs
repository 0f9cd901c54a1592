using Renstra.Domain;
using Renstra.Domain.Json;
using Renstra.Domain.Pemeriksaan;
using Renstra.Nomenclature;

var baca = RenstraJson.Read(File.ReadAllBytes(args[0]));
foreach (var galat in baca.Galat)
{
    Console.Error.WriteLine(galat.Render(args[0]));
}

if (!baca.IsTerbaca)
{
    return 2;
}

var hasil = Pemeriksa.Check(baca, new() { AturanTambahan = [new ProgramTanpaKeterangan()] }, Nomenklatur.MenurutTahun);
foreach (var temuan in hasil.Temuan)
{
    Console.WriteLine($"{temuan.Aturan.Id} {temuan.Tempat.Letak?.Baris}: {temuan.Tempat.Nama}: {temuan.Pesan.Sebut()}");
}

return hasil.Terberat == Keparahan.Galat ? 1 : 0;

/// <summary>A rule of one's own.</summary>
internal sealed class ProgramTanpaKeterangan() : Aturan(
    "DINAS001",
    "program-tanpa-keterangan",
    Keparahan.Saran,
    new("Program tanpa keterangan", "A programme without a remark"),
    new("Kebiasaan dinas kami.", "The custom of our agency."))
{
    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks) =>
        from noda in konteks.Noda
        where noda.Noda is Renstra.Domain.Program { Keterangan: null }
        select Temukan(noda.Tempat("keterangan"), "Beri keterangan.", "Add a remark.");
}
