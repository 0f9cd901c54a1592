// Proves that the library works where nothing can be found by reflection: publish it trimmed or native, and run it on a Renstra.
using System.Text.Json;
using Renstra.Domain;
using Renstra.Domain.Json;
using Renstra.Domain.Perhitungan;
using Terpangkas;

var hasil = RenstraJson.Read(File.ReadAllBytes(args[0]));
if (hasil.Dokumen is not { Pendanaan: { } pendanaan } renstra)
{
    Console.Error.WriteLine(hasil.Galat.Count > 0 ? hasil.Galat[0].Render(args[0]) : "pendanaan?");
    return 2;
}

var rekap = RekapPagu.Calculate(pendanaan, renstra.Identitas.Periode.GetKolom());
foreach (var tahun in renstra.Identitas.Periode.GetKolom())
{
    Console.WriteLine($"{tahun} {rekap.GetTotal(tahun).Jumlah:C}");
}

foreach (var (jenis, periksa) in SemuaHimpunan.Daftar)
{
    Console.WriteLine($"{jenis.Name} {periksa()}");
}

var nilai = new Nilai(KodeRekening.Parse("1.06.04.2.01.0001"), Rupiah.FromRupiah(8_835_410_000), Persen.FromPoin(85.17m), new(2025), Satuan.Orang, Polaritas.Semua[0], new Target.Angka(100));
var json = JsonSerializer.Serialize(nilai, NilaiJson.Default.Nilai);
Console.WriteLine(json);
var sama = JsonSerializer.Deserialize(json, NilaiJson.Default.Nilai) == nilai;
var kembali = RenstraJson.Read(RenstraJson.WriteUtf8(renstra)).Dokumen == renstra;
return sama && kembali ? 0 : 1;
