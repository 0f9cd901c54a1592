using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>
/// A jenis pelayanan dasar (kind of basic service) of the minimum service standards, as data with stable names. Each belongs to one field and
/// one level of government. How sure its list is: <see cref="DaftarPelayananSpm.Keyakinan"/>; the wording is not a quotation of the law.
/// </summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<JenisPelayananSpm>))]
public sealed class JenisPelayananSpm : HimpunanTertutup<JenisPelayananSpm>, IHimpunanTertutup<JenisPelayananSpm>
{
    /// <summary>Pendidikan menengah (provinsi).</summary>
    public static readonly JenisPelayananSpm PendidikanProvMenengah = new("pendidikanProvMenengah", 101, "Pendidikan menengah", "secondary education", BidangSpm.Pendidikan, Kewenangan.Provinsi, "pendidikan menengah");

    /// <summary>Pendidikan khusus (provinsi).</summary>
    public static readonly JenisPelayananSpm PendidikanProvKhusus = new("pendidikanProvKhusus", 102, "Pendidikan khusus", "special education", BidangSpm.Pendidikan, Kewenangan.Provinsi, "pendidikan khusus");

    /// <summary>Pendidikan anak usia dini (kabupaten/kota).</summary>
    public static readonly JenisPelayananSpm PendidikanKabUsiaDini = new("pendidikanKabUsiaDini", 151, "Pendidikan anak usia dini", "early childhood education", BidangSpm.Pendidikan, Kewenangan.KabupatenKota, "anak usia dini|paud");

    /// <summary>Pendidikan dasar (kabupaten/kota).</summary>
    public static readonly JenisPelayananSpm PendidikanKabDasar = new("pendidikanKabDasar", 152, "Pendidikan dasar", "basic education", BidangSpm.Pendidikan, Kewenangan.KabupatenKota, "pendidikan dasar");

    /// <summary>Pendidikan kesetaraan (kabupaten/kota).</summary>
    public static readonly JenisPelayananSpm PendidikanKabKesetaraan = new("pendidikanKabKesetaraan", 153, "Pendidikan kesetaraan", "equivalency education", BidangSpm.Pendidikan, Kewenangan.KabupatenKota, "pendidikan kesetaraan");

    /// <summary>Pelayanan kesehatan bagi penduduk terdampak krisis kesehatan akibat bencana (provinsi).</summary>
    public static readonly JenisPelayananSpm KesehatanProvKrisis = new("kesehatanProvKrisis", 201, "Pelayanan kesehatan bagi penduduk terdampak krisis kesehatan akibat bencana", "health service for those affected by a health crisis after a disaster", BidangSpm.Kesehatan, Kewenangan.Provinsi, "kesehatan krisis bencana");

    /// <summary>Pelayanan kesehatan bagi penduduk pada kondisi kejadian luar biasa (provinsi).</summary>
    public static readonly JenisPelayananSpm KesehatanProvKlb = new("kesehatanProvKlb", 202, "Pelayanan kesehatan bagi penduduk pada kondisi kejadian luar biasa", "health service in an outbreak", BidangSpm.Kesehatan, Kewenangan.Provinsi, "kesehatan kejadian luar biasa");

    /// <summary>Pelayanan kesehatan ibu hamil (kabupaten/kota).</summary>
    public static readonly JenisPelayananSpm KesehatanKabIbuHamil = new("kesehatanKabIbuHamil", 251, "Pelayanan kesehatan ibu hamil", "health service for pregnant women", BidangSpm.Kesehatan, Kewenangan.KabupatenKota, "kesehatan ibu hamil");

    /// <summary>Pelayanan kesehatan ibu bersalin (kabupaten/kota).</summary>
    public static readonly JenisPelayananSpm KesehatanKabIbuBersalin = new("kesehatanKabIbuBersalin", 252, "Pelayanan kesehatan ibu bersalin", "health service for women giving birth", BidangSpm.Kesehatan, Kewenangan.KabupatenKota, "kesehatan ibu bersalin");

    /// <summary>Pelayanan kesehatan bayi baru lahir (kabupaten/kota).</summary>
    public static readonly JenisPelayananSpm KesehatanKabBayiBaruLahir = new("kesehatanKabBayiBaruLahir", 253, "Pelayanan kesehatan bayi baru lahir", "health service for the newborn", BidangSpm.Kesehatan, Kewenangan.KabupatenKota, "kesehatan bayi baru lahir");

    /// <summary>Pelayanan kesehatan balita (kabupaten/kota).</summary>
    public static readonly JenisPelayananSpm KesehatanKabBalita = new("kesehatanKabBalita", 254, "Pelayanan kesehatan balita", "health service for children under five", BidangSpm.Kesehatan, Kewenangan.KabupatenKota, "kesehatan balita");

    /// <summary>Pelayanan kesehatan pada usia pendidikan dasar (kabupaten/kota).</summary>
    public static readonly JenisPelayananSpm KesehatanKabUsiaPendidikanDasar = new("kesehatanKabUsiaPendidikanDasar", 255, "Pelayanan kesehatan pada usia pendidikan dasar", "health service at the age of basic education", BidangSpm.Kesehatan, Kewenangan.KabupatenKota, "kesehatan usia pendidikan dasar");

    /// <summary>Pelayanan kesehatan pada usia produktif (kabupaten/kota).</summary>
    public static readonly JenisPelayananSpm KesehatanKabUsiaProduktif = new("kesehatanKabUsiaProduktif", 256, "Pelayanan kesehatan pada usia produktif", "health service at the productive age", BidangSpm.Kesehatan, Kewenangan.KabupatenKota, "kesehatan usia produktif");

    /// <summary>Pelayanan kesehatan pada usia lanjut (kabupaten/kota).</summary>
    public static readonly JenisPelayananSpm KesehatanKabUsiaLanjut = new("kesehatanKabUsiaLanjut", 257, "Pelayanan kesehatan pada usia lanjut", "health service at old age", BidangSpm.Kesehatan, Kewenangan.KabupatenKota, "kesehatan usia lanjut");

    /// <summary>Pelayanan kesehatan penderita hipertensi (kabupaten/kota).</summary>
    public static readonly JenisPelayananSpm KesehatanKabHipertensi = new("kesehatanKabHipertensi", 258, "Pelayanan kesehatan penderita hipertensi", "health service for hypertension", BidangSpm.Kesehatan, Kewenangan.KabupatenKota, "kesehatan hipertensi");

    /// <summary>Pelayanan kesehatan penderita diabetes melitus (kabupaten/kota).</summary>
    public static readonly JenisPelayananSpm KesehatanKabDiabetes = new("kesehatanKabDiabetes", 259, "Pelayanan kesehatan penderita diabetes melitus", "health service for diabetes mellitus", BidangSpm.Kesehatan, Kewenangan.KabupatenKota, "kesehatan diabetes");

    /// <summary>Pelayanan kesehatan orang dengan gangguan jiwa berat (kabupaten/kota).</summary>
    public static readonly JenisPelayananSpm KesehatanKabOdgj = new("kesehatanKabOdgj", 260, "Pelayanan kesehatan orang dengan gangguan jiwa berat", "health service for severe mental disorder", BidangSpm.Kesehatan, Kewenangan.KabupatenKota, "kesehatan gangguan jiwa|kesehatan odgj");

    /// <summary>Pelayanan kesehatan orang terduga tuberkulosis (kabupaten/kota).</summary>
    public static readonly JenisPelayananSpm KesehatanKabTuberkulosis = new("kesehatanKabTuberkulosis", 261, "Pelayanan kesehatan orang terduga tuberkulosis", "health service for suspected tuberculosis", BidangSpm.Kesehatan, Kewenangan.KabupatenKota, "kesehatan tuberkulosis");

    /// <summary>Pelayanan kesehatan orang dengan risiko terinfeksi HIV (kabupaten/kota).</summary>
    public static readonly JenisPelayananSpm KesehatanKabHiv = new("kesehatanKabHiv", 262, "Pelayanan kesehatan orang dengan risiko terinfeksi HIV", "health service for those at risk of HIV", BidangSpm.Kesehatan, Kewenangan.KabupatenKota, "kesehatan hiv");

    /// <summary>Pemenuhan kebutuhan air minum curah lintas kabupaten/kota (provinsi).</summary>
    public static readonly JenisPelayananSpm PekerjaanUmumProvAirMinum = new("pekerjaanUmumProvAirMinum", 301, "Pemenuhan kebutuhan air minum curah lintas kabupaten/kota", "bulk drinking water across kabupaten/kota", BidangSpm.PekerjaanUmum, Kewenangan.Provinsi, "air minum");

    /// <summary>Penyediaan pelayanan pengolahan air limbah domestik regional (provinsi).</summary>
    public static readonly JenisPelayananSpm PekerjaanUmumProvAirLimbah = new("pekerjaanUmumProvAirLimbah", 302, "Penyediaan pelayanan pengolahan air limbah domestik regional", "regional domestic waste water", BidangSpm.PekerjaanUmum, Kewenangan.Provinsi, "air limbah domestik");

    /// <summary>Pemenuhan kebutuhan pokok air minum sehari-hari (kabupaten/kota).</summary>
    public static readonly JenisPelayananSpm PekerjaanUmumKabAirMinum = new("pekerjaanUmumKabAirMinum", 351, "Pemenuhan kebutuhan pokok air minum sehari-hari", "daily drinking water", BidangSpm.PekerjaanUmum, Kewenangan.KabupatenKota, "air minum");

    /// <summary>Penyediaan pelayanan pengolahan air limbah domestik (kabupaten/kota).</summary>
    public static readonly JenisPelayananSpm PekerjaanUmumKabAirLimbah = new("pekerjaanUmumKabAirLimbah", 352, "Penyediaan pelayanan pengolahan air limbah domestik", "domestic waste water", BidangSpm.PekerjaanUmum, Kewenangan.KabupatenKota, "air limbah domestik");

    /// <summary>Penyediaan dan rehabilitasi rumah yang layak huni bagi korban bencana provinsi (provinsi).</summary>
    public static readonly JenisPelayananSpm PerumahanProvKorbanBencana = new("perumahanProvKorbanBencana", 401, "Penyediaan dan rehabilitasi rumah yang layak huni bagi korban bencana provinsi", "habitable houses for victims of a disaster", BidangSpm.PerumahanRakyat, Kewenangan.Provinsi, "rumah korban bencana");

    /// <summary>Fasilitasi penyediaan rumah yang layak huni bagi masyarakat yang terkena relokasi program pemerintah daerah provinsi (provinsi).</summary>
    public static readonly JenisPelayananSpm PerumahanProvRelokasi = new("perumahanProvRelokasi", 402, "Fasilitasi penyediaan rumah yang layak huni bagi masyarakat yang terkena relokasi program pemerintah daerah provinsi", "help with houses for those relocated", BidangSpm.PerumahanRakyat, Kewenangan.Provinsi, "rumah relokasi");

    /// <summary>Penyediaan dan rehabilitasi rumah yang layak huni bagi korban bencana kabupaten/kota (kabupaten/kota).</summary>
    public static readonly JenisPelayananSpm PerumahanKabKorbanBencana = new("perumahanKabKorbanBencana", 451, "Penyediaan dan rehabilitasi rumah yang layak huni bagi korban bencana kabupaten/kota", "habitable houses for victims of a disaster", BidangSpm.PerumahanRakyat, Kewenangan.KabupatenKota, "rumah korban bencana");

    /// <summary>Fasilitasi penyediaan rumah yang layak huni bagi masyarakat yang terkena relokasi program pemerintah daerah kabupaten/kota (kabupaten/kota).</summary>
    public static readonly JenisPelayananSpm PerumahanKabRelokasi = new("perumahanKabRelokasi", 452, "Fasilitasi penyediaan rumah yang layak huni bagi masyarakat yang terkena relokasi program pemerintah daerah kabupaten/kota", "help with houses for those relocated", BidangSpm.PerumahanRakyat, Kewenangan.KabupatenKota, "rumah relokasi");

    /// <summary>Pelayanan ketenteraman dan ketertiban umum provinsi (provinsi).</summary>
    public static readonly JenisPelayananSpm TrantibumlinmasProvKetertiban = new("trantibumlinmasProvKetertiban", 501, "Pelayanan ketenteraman dan ketertiban umum provinsi", "peace and public order", BidangSpm.Trantibumlinmas, Kewenangan.Provinsi, "ketenteraman ketertiban umum");

    /// <summary>Pelayanan ketenteraman dan ketertiban umum (kabupaten/kota).</summary>
    public static readonly JenisPelayananSpm TrantibumlinmasKabKetertiban = new("trantibumlinmasKabKetertiban", 551, "Pelayanan ketenteraman dan ketertiban umum", "peace and public order", BidangSpm.Trantibumlinmas, Kewenangan.KabupatenKota, "ketenteraman ketertiban umum");

    /// <summary>Pelayanan informasi rawan bencana (kabupaten/kota).</summary>
    public static readonly JenisPelayananSpm TrantibumlinmasKabInformasi = new("trantibumlinmasKabInformasi", 552, "Pelayanan informasi rawan bencana", "information on disaster-prone places", BidangSpm.Trantibumlinmas, Kewenangan.KabupatenKota, "informasi rawan bencana");

    /// <summary>Pelayanan pencegahan dan kesiapsiagaan terhadap bencana (kabupaten/kota).</summary>
    public static readonly JenisPelayananSpm TrantibumlinmasKabPencegahan = new("trantibumlinmasKabPencegahan", 553, "Pelayanan pencegahan dan kesiapsiagaan terhadap bencana", "prevention and preparedness for disasters", BidangSpm.Trantibumlinmas, Kewenangan.KabupatenKota, "pencegahan kesiapsiagaan bencana");

    /// <summary>Pelayanan penyelamatan dan evakuasi korban bencana (kabupaten/kota).</summary>
    public static readonly JenisPelayananSpm TrantibumlinmasKabEvakuasi = new("trantibumlinmasKabEvakuasi", 554, "Pelayanan penyelamatan dan evakuasi korban bencana", "rescue and evacuation of victims of a disaster", BidangSpm.Trantibumlinmas, Kewenangan.KabupatenKota, "penyelamatan evakuasi korban bencana");

    /// <summary>Pelayanan penyelamatan dan evakuasi korban kebakaran (kabupaten/kota).</summary>
    public static readonly JenisPelayananSpm TrantibumlinmasKabKebakaran = new("trantibumlinmasKabKebakaran", 555, "Pelayanan penyelamatan dan evakuasi korban kebakaran", "rescue and evacuation of victims of a fire", BidangSpm.Trantibumlinmas, Kewenangan.KabupatenKota, "korban kebakaran");

    /// <summary>Rehabilitasi sosial dasar penyandang disabilitas telantar di dalam panti (provinsi).</summary>
    public static readonly JenisPelayananSpm SosialProvDisabilitas = new("sosialProvDisabilitas", 601, "Rehabilitasi sosial dasar penyandang disabilitas telantar di dalam panti", "basic social rehabilitation of the disabled, inside panti", BidangSpm.Sosial, Kewenangan.Provinsi, "rehabilitasi disabilitas dalam panti");

    /// <summary>Rehabilitasi sosial dasar anak telantar di dalam panti (provinsi).</summary>
    public static readonly JenisPelayananSpm SosialProvAnak = new("sosialProvAnak", 602, "Rehabilitasi sosial dasar anak telantar di dalam panti", "basic social rehabilitation of neglected children, inside panti", BidangSpm.Sosial, Kewenangan.Provinsi, "rehabilitasi anak dalam panti");

    /// <summary>Rehabilitasi sosial dasar lanjut usia telantar di dalam panti (provinsi).</summary>
    public static readonly JenisPelayananSpm SosialProvLanjutUsia = new("sosialProvLanjutUsia", 603, "Rehabilitasi sosial dasar lanjut usia telantar di dalam panti", "basic social rehabilitation of the neglected old, inside panti", BidangSpm.Sosial, Kewenangan.Provinsi, "rehabilitasi lanjut usia dalam panti");

    /// <summary>Rehabilitasi sosial dasar tuna sosial khususnya gelandangan dan pengemis di dalam panti (provinsi).</summary>
    public static readonly JenisPelayananSpm SosialProvGelandanganPengemis = new("sosialProvGelandanganPengemis", 604, "Rehabilitasi sosial dasar tuna sosial khususnya gelandangan dan pengemis di dalam panti", "basic social rehabilitation of the homeless and beggars, inside panti", BidangSpm.Sosial, Kewenangan.Provinsi, "rehabilitasi gelandangan pengemis dalam panti");

    /// <summary>Perlindungan dan jaminan sosial pada saat dan setelah tanggap darurat bencana bagi korban bencana provinsi (provinsi).</summary>
    public static readonly JenisPelayananSpm SosialProvKorbanBencana = new("sosialProvKorbanBencana", 605, "Perlindungan dan jaminan sosial pada saat dan setelah tanggap darurat bencana bagi korban bencana provinsi", "social protection of victims of a disaster", BidangSpm.Sosial, Kewenangan.Provinsi, "perlindungan jaminan sosial korban bencana");

    /// <summary>Rehabilitasi sosial dasar penyandang disabilitas telantar di luar panti (kabupaten/kota).</summary>
    public static readonly JenisPelayananSpm SosialKabDisabilitas = new("sosialKabDisabilitas", 651, "Rehabilitasi sosial dasar penyandang disabilitas telantar di luar panti", "basic social rehabilitation of the disabled, outside panti", BidangSpm.Sosial, Kewenangan.KabupatenKota, "rehabilitasi disabilitas luar panti");

    /// <summary>Rehabilitasi sosial dasar anak telantar di luar panti (kabupaten/kota).</summary>
    public static readonly JenisPelayananSpm SosialKabAnak = new("sosialKabAnak", 652, "Rehabilitasi sosial dasar anak telantar di luar panti", "basic social rehabilitation of neglected children, outside panti", BidangSpm.Sosial, Kewenangan.KabupatenKota, "rehabilitasi anak luar panti");

    /// <summary>Rehabilitasi sosial dasar lanjut usia telantar di luar panti (kabupaten/kota).</summary>
    public static readonly JenisPelayananSpm SosialKabLanjutUsia = new("sosialKabLanjutUsia", 653, "Rehabilitasi sosial dasar lanjut usia telantar di luar panti", "basic social rehabilitation of the neglected old, outside panti", BidangSpm.Sosial, Kewenangan.KabupatenKota, "rehabilitasi lanjut usia luar panti");

    /// <summary>Rehabilitasi sosial dasar tuna sosial khususnya gelandangan dan pengemis di luar panti (kabupaten/kota).</summary>
    public static readonly JenisPelayananSpm SosialKabGelandanganPengemis = new("sosialKabGelandanganPengemis", 654, "Rehabilitasi sosial dasar tuna sosial khususnya gelandangan dan pengemis di luar panti", "basic social rehabilitation of the homeless and beggars, outside panti", BidangSpm.Sosial, Kewenangan.KabupatenKota, "rehabilitasi gelandangan pengemis luar panti");

    /// <summary>Perlindungan dan jaminan sosial pada saat dan setelah tanggap darurat bencana bagi korban bencana kabupaten/kota (kabupaten/kota).</summary>
    public static readonly JenisPelayananSpm SosialKabKorbanBencana = new("sosialKabKorbanBencana", 655, "Perlindungan dan jaminan sosial pada saat dan setelah tanggap darurat bencana bagi korban bencana kabupaten/kota", "social protection of victims of a disaster", BidangSpm.Sosial, Kewenangan.KabupatenKota, "perlindungan jaminan sosial korban bencana");

    private JenisPelayananSpm(string name, int value, string indonesia, string inggris, BidangSpm bidang, Kewenangan kewenangan, string kunci)
        : base(name, value, indonesia, inggris)
    {
        Bidang = bidang;
        Kewenangan = kewenangan;
        Kunci = [.. kunci.Split('|').Select(static k => k.Split(' '))];
        Kata = KataSpm.Split(indonesia);
    }

    /// <summary>All, field by field, those of provinces first.</summary>
    public static ImmutableArray<JenisPelayananSpm> Semua { get; } =
    [
        PendidikanProvMenengah, PendidikanProvKhusus,
        PendidikanKabUsiaDini, PendidikanKabDasar, PendidikanKabKesetaraan,
        KesehatanProvKrisis, KesehatanProvKlb,
        KesehatanKabIbuHamil, KesehatanKabIbuBersalin, KesehatanKabBayiBaruLahir,
        KesehatanKabBalita, KesehatanKabUsiaPendidikanDasar, KesehatanKabUsiaProduktif,
        KesehatanKabUsiaLanjut, KesehatanKabHipertensi, KesehatanKabDiabetes,
        KesehatanKabOdgj, KesehatanKabTuberkulosis, KesehatanKabHiv,
        PekerjaanUmumProvAirMinum, PekerjaanUmumProvAirLimbah,
        PekerjaanUmumKabAirMinum, PekerjaanUmumKabAirLimbah,
        PerumahanProvKorbanBencana, PerumahanProvRelokasi,
        PerumahanKabKorbanBencana, PerumahanKabRelokasi,
        TrantibumlinmasProvKetertiban,
        TrantibumlinmasKabKetertiban, TrantibumlinmasKabInformasi, TrantibumlinmasKabPencegahan,
        TrantibumlinmasKabEvakuasi, TrantibumlinmasKabKebakaran,
        SosialProvDisabilitas, SosialProvAnak, SosialProvLanjutUsia,
        SosialProvGelandanganPengemis, SosialProvKorbanBencana,
        SosialKabDisabilitas, SosialKabAnak, SosialKabLanjutUsia,
        SosialKabGelandanganPengemis, SosialKabKorbanBencana,
    ];

    /// <summary>Its field.</summary>
    public BidangSpm Bidang { get; }

    /// <summary>Whose it is: the province's, or the kabupaten's and kota's.</summary>
    public Kewenangan Kewenangan { get; }

    // Each entry: words that together tell this kind of service from the others of its level.
    internal string[][] Kunci { get; }

    internal string[] Kata { get; }
}
