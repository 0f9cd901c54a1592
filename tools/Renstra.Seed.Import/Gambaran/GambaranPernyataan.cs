namespace Renstra.Seed.Import;

/// <summary>The figures that chapters II to IV state in their text, outside tables and lists.</summary>
internal static class GambaranPernyataan
{
    // What is stated, the words in front of the figure, those behind it, unit and year.
    private static readonly (int Baris, string Uraian, string Sesudah, string Sampai, string Satuan, int Tahun)[] Semua =
    [
        (590, "Pegawai Negeri Sipil (PNS) pada Dinas Sosial Kabupaten Seruyan", " berjumlah ", " (", "orang", 0),
        (616, "Tenaga honorer/kontrak bidang administrasi", " sebanyak ", " (", "orang", 0),
        (720, "Pemerlu Pelayanan Kesejahteraan Sosial (PPKS) sesuai Peraturan Menteri Sosial", ", ada ", " Pemerlu", "", 0),
        (790, "Target maksimal dalam setiap tahun: Persentase Pemerlu Pelayanan Kesejahteraan Sosial (PPKS) yang Tertangani", "mencapai maksimal ", "%", "%", 0),
        (803, "Capaian kinerja pelayanan urusan sosial", "terealisasi ", "%", "%", 2024),
        (803, "Target kinerja pelayanan urusan sosial", "dari target kinerja ", "%", "%", 2024),
        (803, "Penanganan terhadap PPKS", "terhadap PPKS sebanyak ", " jiwa", "jiwa", 2024),
        (803, "Target PPKS yang terdata", "yang terdata ", " jiwa", "jiwa", 2024),
        (803, "Penurunan jumlah PPKS dari tahun sebelumnya (2023)", "penurunan jumlah PPKS sebanyak ", " jiwa", "jiwa", 2024),
        (803, "Jumlah PPKS", "(2023) sebanyak ", " jiwa", "jiwa", 2023),
        (803, "Tingkat penurunan jumlah PPKS pada tahun pertama pelaksanaan Renstra 2024-2026", "penurunan jumlah PPKS sebesar ", "%", "%", 2024),
        (812, "Target capaian dalam setiap tahun: Nilai SAKIP Perangkat Daerah Dinas Sosial", "target capaian ", " (Baik)", "", 0),
        (814, "Capaian kinerja pelayanan urusan administrasi penunjang (grade)", "terealisasi grade ", " dari target", "", 2024),
        (816, "Target kinerja pelayanan urusan administrasi penunjang (grade)", "kinerja ", ".", "", 2024),
        (816, "Capaian kinerja pelayanan urusan administrasi penunjang (nilai)", "perhitungan nilai ", " predikat", "", 2024),
        (816, "Capaian kinerja pelayanan urusan administrasi penunjang (predikat)", " predikat ", ".", "", 2024),
        (818, "Capaian kinerja penunjang tahun sebelumnya (nilai)", "nilai B nilai ", " grade", "", 2023),
        (818, "Capaian kinerja penunjang tahun sebelumnya (grade)", " grade ", ".", "", 2023),
        (818, "Tahapan SAKIP yang dinilai", "pada tahun 2024 dalam ", " (", "tahapan", 2024),
        (988, "Target pencapaian SPM setiap tahun", "untuk pencapaian ", " seratus persen", "persen", 0),
        (990, "Pelayanan dasar SPM Bidang Sosial kabupaten/Kota", "mencakup ", " (", "pelayanan dasar", 0),
        (1025, "Anggaran Belanja Daerah Dinas Sosial Kabupaten Seruyan", "sebesar Rp. ", " dan direalisasikan", "Rp.", 2024),
        (1025, "Realisasi Belanja Daerah Dinas Sosial Kabupaten Seruyan", "direalisasikan sebesar Rp. ", " atau", "Rp.", 2024),
        (1025, "Realisasi terhadap Anggaran Belanja Daerah Dinas Sosial Kabupaten Seruyan", " atau ", "%", "%", 2024),
        (1151, "Kelompok masyarakat yang menjadi sasaran utama (Pemerlu Atensi Sosial)", "(Pemerlu Atensi Sosial) adalah ", " kelompok", "kelompok masyarakat", 0),
        (1179, "Pemerlu Pelayanan Kesejahteraan Sosial (PPKS), beberapa elemennya belum tertangani", "elemen dari ", " (", "", 0),
        (1316, "Target merata maksimal dalam setiap tahun: Persentase Pemerlu Pelayanan Kesejahteraan Sosial (PPKS) yang Tertangani", "merata maksimal ", "%", "%", 0),
        (1338, "Pilar penyelenggaraan kesejahteraan sosial", "dilaksanakan melalui ", " (", "pilar", 0),
        (1383, "Strategi Renstra Dinas Sosial", "mencakup ", " (", "strategi", 0),
        (2167, "Target pencapaian SPM setiap tahun", "untuk pencapaian ", " seratus persen", "persen", 0),
        (2169, "Pelayanan dasar SPM Bidang Sosial kabupaten/Kota", "mencakup ", " (", "pelayanan dasar", 0),
    ];

    internal static Daftar<Pernyataan> Read(Naskah naskah) => Semua.Select(p => new Pernyataan
    {
        Uraian = p.Uraian,
        Tahun = p.Tahun == 0 ? null : p.Tahun,
        Nilai = Value(p.Baris, GambaranTeks.Antara(p.Baris, GambaranTeks.Get(naskah, p.Baris), p.Sesudah, p.Sampai)),
        Satuan = p.Satuan.Length == 0 ? default : Satuan.Parse(p.Satuan, null),
        Sumber = GambaranTeks.Sumber(p.Baris),
    }).ToDaftar();

    private static Tercantum<Target> Value(int baris, string teks) => char.IsAsciiLetter(teks[0])
        ? Tercantum.Terbaca<Target>(new Target.Predikat(teks))
        : GambaranTeks.Angka("-", baris, teks).Map(static n => (Target)n);
}
