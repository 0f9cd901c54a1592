using Renstra.Domain;
using Renstra.Domain.Json;
using Renstra.Domain.Perhitungan;

var hasil = RenstraJson.Read(File.ReadAllBytes(args[0]));
foreach (var galat in hasil.Galat)
    Console.Error.WriteLine(galat.Render(args[0]));
if (hasil.Dokumen is not { Pendanaan: { } pendanaan } renstra)
    return 2;

var rekap = RekapPagu.Calculate(pendanaan, renstra.Identitas.Periode.GetKolom());
foreach (var program in pendanaan.GetNoda().OfType<Renstra.Domain.Program>())
    Console.WriteLine($"{program.Kode} {rekap.GetPeriode(program, renstra.Identitas.Periode).Jumlah:C} {program.Nama}");

var gaji = KodeRekening.Parse("X.XX.01.2.02.0001").WithBidang(KodeRekening.Parse("1.06"));
Console.WriteLine($"{gaji}: {Persen.FromRatio(Rupiah.FromRupiah(7_525_106_680), Rupiah.FromRupiah(8_835_410_000)):P}");
return 0;
