using System.Text.Json.Nodes;
using Renstra.Domain;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <content>Growth over years, and the ratio of T-C.24.</content>
internal static partial class Operasi
{
    private static JsonObject Pertumbuhan(MasukanVektor input)
    {
        var cara = input.MemberOrNull<CaraPertumbuhan>("cara") ?? CaraPertumbuhan.RataRataTahunan;
        var hasil = Domain.Perhitungan.Pertumbuhan.Calculate(DeretTahunan.From(new(2020), input.DaftarSelRupiah("deret")), new OpsiPertumbuhan { Cara = cara });
        input.Uses(hasil.Explain);
        return cara == CaraPertumbuhan.SelisihRupiah ? KeluaranVektor.Of(hasil.SelisihRataRata, "nilai") : KeluaranVektor.Of(hasil.RataRata);
    }

    private static JsonObject PertumbuhanTahun(MasukanVektor input)
    {
        input.Uses(Rumus.PertumbuhanTahunan);
        return KeluaranVektor.Of(Domain.Perhitungan.Pertumbuhan.Calculate(input.Rupiah("sebelum"), input.Rupiah("sesudah")));
    }

    // As the table prints it, with a point: a percentage, or a quotient of two decimals.
    private static JsonObject PertumbuhanRasio(MasukanVektor input)
    {
        var bentuk = input.MemberOrNull<BentukRasio>("bentuk") ?? BentukRasio.Persen;
        input.Uses(bentuk == BentukRasio.Persen ? Rumus.RasioPersen : Rumus.RasioHasilBagi);
        var hasil = RasioAnggaran.Calculate(input.SelRupiah("realisasi"), input.SelRupiah("anggaran"));
        return bentuk == BentukRasio.Persen || !hasil.HasValue
            ? KeluaranVektor.Of(hasil)
            : new() { ["hasilBagi"] = RasioAnggaran.Show(hasil, bentuk).Replace(".", "", StringComparison.Ordinal).Replace(',', '.') };
    }
}
