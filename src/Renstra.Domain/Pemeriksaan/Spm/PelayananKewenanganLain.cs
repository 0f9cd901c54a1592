using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>SPM003: a jenis pelayanan belongs to the other level of government.</summary>
internal sealed class PelayananKewenanganLain() : Aturan(
    "SPM003",
    "pelayanan-spm-kewenangan-lain",
    Keparahan.Peringatan,
    new("Jenis pelayanan SPM bukan kewenangan daerah ini", "A jenis pelayanan is not this region's"),
    new("Provinsi dan kabupaten/kota memiliki daftar jenis pelayanan masing-masing: rehabilitasi di dalam panti milik provinsi, di luar panti milik kabupaten/kota. Dilaporkan hanya bila namanya cocok dengan tepat satu jenis tingkat lain dan tidak dengan satu pun milik sendiri.",
        "Provinces and kabupaten/kota have lists of their own: rehabilitation inside panti is the province's, outside panti the kabupaten's. Reported only where the name fits exactly one of the other level and none of the region's own."))
{
    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.Spm];

    public override ContohAturan Contoh => new(
        ContohSpm.TargetTerakhir("Rehabilitasi sosial dasar lanjut usia telantar di dalam panti"),
        ContohSpm.Target(5));

    /// <summary>The jenis pelayanan of the other level that a row is; <see langword="null"/> if it is none, or one of its own.</summary>
    internal static JenisPelayananSpm? Other(KonteksPemeriksaan konteks, JenisSpm baris)
    {
        if (!baris.Pengenalan.Kandidat.IsKosong)
        {
            return null;
        }

        var lain = konteks.JenisDaerah.Kewenangan == Kewenangan.Provinsi ? JenisDaerah.Kabupaten : JenisDaerah.Provinsi;
        return KatalogSpm.Recognize(baris.Nama, lain).Jenis;
    }

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks) => konteks.TabelSpm.SelectMany(static t => t.Baris)
        .Select(b => (Baris: b, Jenis: Other(konteks, b))).Where(static b => b.Jenis is not null).Select(b => Found(b.Baris, b.Jenis!)).ToList();

    private Temuan Found(JenisSpm baris, JenisPelayananSpm jenis) => Temukan(
        baris.Tempat,
        $"{KataPeriksa.Quote(baris.Nama)} adalah jenis pelayanan {jenis.Kewenangan.Sebut()}.",
        $"{KataPeriksa.Quote(baris.Nama)} is a jenis pelayanan of the {jenis.Kewenangan.Sebut(Bahasa.Inggris)}.") with
    {
        Tercantum = baris.Nama,
    };
}
