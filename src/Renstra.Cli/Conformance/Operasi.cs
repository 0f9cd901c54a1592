using System.Text.Json.Nodes;

namespace Renstra.Cli;

/// <summary>The operations of the conformance cases, each as our library does it. <c>conformance/README.md</c> says what goes in and comes out.</summary>
internal static partial class Operasi
{
    internal static IReadOnlyDictionary<string, Func<MasukanVektor, JsonObject>> Semua { get; } = new Dictionary<string, Func<MasukanVektor, JsonObject>>(StringComparer.Ordinal)
    {
        ["kode"] = Kode,
        ["kode.akun"] = Akun,
        ["kode.longgar"] = KodeLonggar,
        ["kode.akun.longgar"] = AkunLonggar,
        ["angka"] = Angka,
        ["angka.sel"] = AngkaSel,
        ["capaian"] = Capaian,
        ["capaian.rupiah"] = CapaianRupiah,
        ["kumulatif"] = Kumulatif,
        ["kumulatif.triwulan"] = KumulatifTriwulan,
        ["kumulatif.rupiah"] = KumulatifRupiah,
        ["kumulatif.periode"] = KumulatifPeriode,
        ["kemajuan"] = Kemajuan,
        ["e81.kolom"] = E81Kolom,
        ["e81.gabung"] = E81Gabung,
        ["e81.efisiensi"] = E81Efisiensi,
        ["e81.rerata"] = E81Rerata,
        ["e81.rincian"] = E81Rincian,
        ["e81.tc29"] = E81Tc29,
        ["predikat"] = Predikat,
        ["predikat.kenal"] = PredikatKenal,
        ["sakip"] = Sakip,
        ["sakip.kenal"] = SakipKenal,
        ["sakip.periksa"] = SakipPeriksa,
        ["sakip.aturan"] = SakipAturan,
        ["sakip.jumlah"] = SakipJumlah,
        ["pagu.jumlah"] = PaguJumlah,
        ["pagu.bagian"] = PaguBagian,
        ["pagu.bagianBulat"] = PaguBagianBulat,
        ["pagu.sebanding"] = PaguSebanding,
        ["pagu.skenario"] = PaguSkenario,
        ["pagu.komposisi"] = PaguKomposisi,
        ["pagu.prioritas"] = PaguPrioritas,
        ["pertumbuhan"] = Pertumbuhan,
        ["pertumbuhan.tahun"] = PertumbuhanTahun,
        ["pertumbuhan.rasio"] = PertumbuhanRasio,
        ["spm.penerima"] = SpmPenerima,
        ["spm.mutu"] = SpmMutu,
        ["spm.indeks"] = SpmIndeks,
        ["spm.bidang"] = SpmBidang,
        ["spm.daerah"] = SpmDaerah,
        ["spm.kategori"] = SpmKategori,
        ["spm.target"] = SpmTarget,
        ["spm.kekurangan"] = SpmKekurangan,
        ["statistik.bagian"] = StatistikBagian,
        ["statistik.perubahan"] = StatistikPerubahan,
        ["statistik.penurunan"] = StatistikPenurunan,
        ["statistik.kenaikan"] = StatistikKenaikan,
    };
}
