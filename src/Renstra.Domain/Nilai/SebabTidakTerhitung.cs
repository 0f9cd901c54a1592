using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>Why a calculation has no value (sebab tidak terhitung). A reason is a result: it is neither 0 nor 100 nor a blank.</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<SebabTidakTerhitung>))]
public sealed class SebabTidakTerhitung : HimpunanTertutup<SebabTidakTerhitung>, IHimpunanTertutup<SebabTidakTerhitung>
{
    /// <summary>Nothing has been computed: the reason of a <c>default</c> result.</summary>
    public static readonly SebabTidakTerhitung BelumDihitung = new("belumDihitung", 0, "belum dihitung", "not computed yet");

    /// <summary>No target is stated. That is not a target of 0.</summary>
    public static readonly SebabTidakTerhitung TanpaTarget = new("tanpaTarget", 1, "target tidak dinyatakan", "no target is stated");

    /// <summary>No realisasi is stated. That is not a realisasi of 0.</summary>
    public static readonly SebabTidakTerhitung TanpaRealisasi = new("tanpaRealisasi", 2, "realisasi tidak dinyatakan", "no realisasi is stated");

    /// <summary>The target is 0, by which nothing can be divided.</summary>
    public static readonly SebabTidakTerhitung TargetNol = new("targetNol", 3, "target 0 tidak dapat menjadi pembagi", "the target is 0, by which nothing can be divided");

    /// <summary>The target is negative: a share of it has no meaning.</summary>
    public static readonly SebabTidakTerhitung TargetNegatif = new("targetNegatif", 4, "target negatif tidak dapat menjadi pembagi", "the target is negative: a share of it has no meaning");

    /// <summary>The realisasi is 0, by which this formula divides.</summary>
    public static readonly SebabTidakTerhitung RealisasiNol = new("realisasiNol", 5, "realisasi 0 tidak dapat menjadi pembagi", "the realisasi is 0, by which this formula divides");

    /// <summary>The target's cell cannot be read.</summary>
    public static readonly SebabTidakTerhitung TargetTidakTerbaca = new("targetTidakTerbaca", 6, "target tidak terbaca", "the target cannot be read");

    /// <summary>The realisasi's cell cannot be read.</summary>
    public static readonly SebabTidakTerhitung RealisasiTidakTerbaca = new("realisasiTidakTerbaca", 7, "realisasi tidak terbaca", "the realisasi cannot be read");

    /// <summary>Target and realisasi are of different kinds, such as a grade and a number.</summary>
    public static readonly SebabTidakTerhitung BedaJenis = new("bedaJenis", 8, "target dan realisasi berbeda jenis, misalnya predikat dan angka", "target and realisasi are of different kinds, such as a grade and a number");

    /// <summary>A grade or word that stands on no known scale.</summary>
    public static readonly SebabTidakTerhitung PredikatTidakDikenal = new("predikatTidakDikenal", 9, "predikat tidak ada pada skala yang dikenal", "the grade stands on no known scale");

    /// <summary>The time it is about has not come yet.</summary>
    public static readonly SebabTidakTerhitung BelumJatuhTempo = new("belumJatuhTempo", 10, "belum jatuh tempo", "not yet due");

    /// <summary>There is nothing to compute with: no figures, no rows.</summary>
    public static readonly SebabTidakTerhitung TanpaData = new("tanpaData", 11, "tidak ada data", "there are no data");

    /// <summary>What it would be divided by is 0.</summary>
    public static readonly SebabTidakTerhitung PembagiNol = new("pembagiNol", 12, "pembagi 0", "the divisor is 0");

    /// <summary>Some of the figures that it needs are missing, and a sum of the others would be another figure.</summary>
    public static readonly SebabTidakTerhitung DataTidakLengkap = new("dataTidakLengkap", 13, "sebagian data tidak ada", "some of the data are missing");

    /// <summary>Some of the figures that it needs cannot be read.</summary>
    public static readonly SebabTidakTerhitung DataTidakTerbaca = new("dataTidakTerbaca", 14, "sebagian data tidak terbaca", "some of the data cannot be read");

    /// <summary>A change needs two years, and there is one.</summary>
    public static readonly SebabTidakTerhitung KurangTahun = new("kurangTahun", 15, "perlu paling sedikit dua tahun", "at least two years are needed");

    /// <summary>The baseline equals the end target: there is no way between them to measure.</summary>
    public static readonly SebabTidakTerhitung TanpaJarak = new("tanpaJarak", 16, "kondisi awal sama dengan target akhir", "the baseline equals the end target");

    /// <summary>Nothing says how the figures accumulate, and they can be read in more than one way.</summary>
    public static readonly SebabTidakTerhitung AkumulasiTidakJelas = new("akumulasiTidakJelas", 17, "cara akumulasi tidak dinyatakan dan angkanya dapat dibaca lebih dari satu cara", "how the figures accumulate is not declared, and they can be read in more than one way");

    /// <summary>How many had to be served is not stated.</summary>
    public static readonly SebabTidakTerhitung TanpaJumlahDilayani = new("tanpaJumlahDilayani", 18, "jumlah yang harus dilayani tidak dinyatakan", "how many had to be served is not stated");

    /// <summary>A range, a bound or a grade stands where one number is needed.</summary>
    public static readonly SebabTidakTerhitung BukanAngka = new("bukanAngka", 19, "rentang, batas atau predikat bukan satu angka", "a range, a bound or a grade is not one number");

    /// <summary>The realisasi is negative, and this formula divides by it.</summary>
    public static readonly SebabTidakTerhitung RealisasiNegatif = new("realisasiNegatif", 20, "realisasi negatif tidak dapat menjadi pembagi", "the realisasi is negative: this formula divides by it");

    /// <summary>A dash stands in place of the target. It is neither blank nor 0.</summary>
    public static readonly SebabTidakTerhitung TargetStrip = new("targetStrip", 21, "target berisi tanda strip", "the target is a dash");

    /// <summary>A dash stands in place of the realisasi. It is neither blank nor 0.</summary>
    public static readonly SebabTidakTerhitung RealisasiStrip = new("realisasiStrip", 22, "realisasi berisi tanda strip", "the realisasi is a dash");

    /// <summary>The document says that the indicator does not apply there.</summary>
    public static readonly SebabTidakTerhitung TidakBerlaku = new("tidakBerlaku", 23, "dinyatakan tidak berlaku", "said not to apply");

    /// <summary>The grade reached is below the one promised, and grades have an order but no distance.</summary>
    public static readonly SebabTidakTerhitung PredikatTanpaJarak = new("predikatTanpaJarak", 24, "predikat di bawah target; predikat berurutan tetapi tidak berjarak", "the grade is below its target; grades have an order but no distance");

    /// <summary>No baseline is stated. That is not a baseline of 0.</summary>
    public static readonly SebabTidakTerhitung TanpaKondisiAwal = new("tanpaKondisiAwal", 25, "kondisi awal tidak dinyatakan", "no baseline is stated");

    /// <summary>The figure that it would be measured against is negative: a share of it has no meaning.</summary>
    public static readonly SebabTidakTerhitung DasarNegatif = new("dasarNegatif", 26, "angka yang menjadi dasar negatif", "the figure that it is measured against is negative");

    /// <summary>What is fixed comes to more than the ceiling.</summary>
    public static readonly SebabTidakTerhitung PlafonTerlampaui = new("plafonTerlampaui", 27, "yang sudah tetap melebihi plafon", "what is fixed exceeds the ceiling");

    /// <summary>No node is left whose pagu could be changed in proportion.</summary>
    public static readonly SebabTidakTerhitung TanpaPaguBebas = new("tanpaPaguBebas", 28, "tidak ada pagu di atas 0 yang dapat disesuaikan", "there is no pagu above 0 that could be changed");

    /// <summary>An amount is negative where only 0 and above have a meaning.</summary>
    public static readonly SebabTidakTerhitung JumlahNegatif = new("jumlahNegatif", 29, "ada jumlah yang negatif", "an amount is negative");

    /// <summary>No budget is stated. That is not a budget of 0.</summary>
    public static readonly SebabTidakTerhitung TanpaAnggaran = new("tanpaAnggaran", 30, "anggaran tidak dinyatakan", "no budget is stated");

    /// <summary>The figure lies outside the range that it can have, such as a score above 100.</summary>
    public static readonly SebabTidakTerhitung NilaiDiLuarRentang = new("nilaiDiLuarRentang", 31, "nilai di luar rentang yang mungkin", "the figure lies outside the range that it can have");

    /// <summary>No regulation is known for that year.</summary>
    public static readonly SebabTidakTerhitung AturanTidakDikenal = new("aturanTidakDikenal", 32, "aturan untuk tahun itu tidak dikenal", "no regulation is known for that year");

    /// <summary>Given under a regulation no longer in force: not computed again.</summary>
    public static readonly SebabTidakTerhitung TidakDihitungUlang = new("tidakDihitungUlang", 33, "ditetapkan menurut aturan lama; tidak dihitung ulang", "given under the older regulation; not computed again");

    /// <summary>The mutu of the service is not stated, and the index needs it.</summary>
    public static readonly SebabTidakTerhitung TanpaMutu = new("tanpaMutu", 34, "capaian mutu layanan tidak dinyatakan", "the achievement of mutu is not stated");

    /// <summary>The kind of service stands in no list of the catalogue, or could be more than one.</summary>
    public static readonly SebabTidakTerhitung JenisPelayananTidakDikenali = new("jenisPelayananTidakDikenali", 35, "jenis pelayanan tidak dikenali dalam katalog SPM", "the kind of service is not recognised in the SPM catalogue");

    /// <summary>Nobody had to be served, so there is nothing to divide by.</summary>
    public static readonly SebabTidakTerhitung TidakAdaYangHarusDilayani = new("tidakAdaYangHarusDilayani", 36, "tidak ada yang harus dilayani", "nobody had to be served");

    /// <summary>The same thing is stated more than once, and nothing says which holds.</summary>
    public static readonly SebabTidakTerhitung DataGanda = new("dataGanda", 37, "tercantum lebih dari sekali", "it is stated more than once");

    /// <summary>The unit says neither per cent nor a count, so the figure could be either.</summary>
    public static readonly SebabTidakTerhitung SatuanTidakJelas = new("satuanTidakJelas", 38, "satuan tidak dinyatakan, sehingga angkanya dapat berarti persen atau jumlah", "no unit is stated, so the figure could be a percentage or a count");

    private SebabTidakTerhitung(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All reasons.</summary>
    public static ImmutableArray<SebabTidakTerhitung> Semua { get; } =
    [
        BelumDihitung, TanpaTarget, TanpaRealisasi, TargetNol, TargetNegatif, RealisasiNol, TargetTidakTerbaca,
        RealisasiTidakTerbaca, BedaJenis, PredikatTidakDikenal, BelumJatuhTempo, TanpaData, PembagiNol, DataTidakLengkap,
        DataTidakTerbaca, KurangTahun, TanpaJarak, AkumulasiTidakJelas, TanpaJumlahDilayani, BukanAngka, RealisasiNegatif,
        TargetStrip, RealisasiStrip, TidakBerlaku, PredikatTanpaJarak, TanpaKondisiAwal, DasarNegatif, PlafonTerlampaui,
        TanpaPaguBebas, JumlahNegatif, TanpaAnggaran, NilaiDiLuarRentang, AturanTidakDikenal, TidakDihitungUlang, TanpaMutu,
        JenisPelayananTidakDikenali, TidakAdaYangHarusDilayani, DataGanda, SatuanTidakJelas,
    ];
}
