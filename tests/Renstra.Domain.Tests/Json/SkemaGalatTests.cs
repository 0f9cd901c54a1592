using Renstra.Domain.Json;
using Xunit;
using static Renstra.Domain.Tests.UjiJson;

namespace Renstra.Domain.Tests;

/// <summary>Which errors the schema finds too: <see cref="GalatBaca.IsGalatSkema"/> for every kind of error, against a validator's verdict.</summary>
public class SkemaGalatTests
{
    private const string DeretPagu = "\"pendanaan\":{\"paguTercantum\":{";

    /// <summary>Kind, file with the mark at the error, whether the schema must refuse it, and whether it does (null: no validator gets so far).</summary>
    public static TheoryData<JenisGalat, string, bool, bool?> Contoh() => new()
    {
        { JenisGalat.Sintaks, Dengan("\"tujuan\":[{\"nama\":\"T\"},§]"), false, null },
        { JenisGalat.Pengodean, Dengan("\"tujuan\":[{\"nama\":§\"\\ud800\"}]"), false, null },
        { JenisGalat.TerlaluBesar, "§" + Dengan("") + new string(' ', 2_000), false, false },
        { JenisGalat.TerlaluDalam, Dengan("\"belanja\":{\"baris\":[" + Dalam(1, "\"rincian\":§[") + "]}"), false, false },
        { JenisGalat.VersiFormat, "{\"format\":§\"renstra/2\"," + IsiIdentitas + "}", true, true },
        { JenisGalat.JenisNilai, Pagu("§\"1.000\""), true, true },
        { JenisGalat.JenisNilai, Target("§{\"dari\":1}"), true, true },
        { JenisGalat.JenisNilai, Target("§{\"dari\":2,\"sampai\":1}"), false, false },
        { JenisGalat.AnggotaTakDikenal, Dengan("§\"tujuann\":[]"), true, true },
        { JenisGalat.AnggotaTakDikenal, Pagu("{\"tertulis\":\"x\",§\"sebap\":\"hilang\"}"), true, true },
        { JenisGalat.AnggotaGanda, Dengan("\"iku\":[],§\"iku\":[]"), false, null },
        { JenisGalat.AnggotaWajib, Dengan("\"tujuan\":[§{\"id\":\"T1\"}]"), true, true },
        { JenisGalat.NilaiKosong, Dengan("\"tujuan\":§null"), true, true },
        { JenisGalat.NilaiKosong, Dengan("\"pendanaan\":§{}"), true, true },
        { JenisGalat.NilaiKosong, Dengan("\"tujuan\":[{\"nama\":§\" \\u00a0\\u2003\"}]"), true, true },
        { JenisGalat.Teks, Dengan("\"prioritas\":[{\"jenjang\":§\"pusat\"}]"), true, true },
        { JenisGalat.Teks, Target("§\"95,77\""), false, true },
        { JenisGalat.Teks, Target("§\"N/A\""), false, false },
        { JenisGalat.Teks, Dengan("\"identitasX\":1").Replace("\"identitasX\":1", "\"evaluasi\":[{\"penandaTangan\":[{\"jabatan\":\"J\",\"tanggal\":§\"2025-02-30\"}]}]", StringComparison.Ordinal), false, false },
        { JenisGalat.Ketelitian, Pagu("§1.005"), false, false },
        { JenisGalat.Ketelitian, Dengan("\"pendanaan\":{\"sumber\":{\"baris\":§0}}"), false, false },
        { JenisGalat.Tahun, Dengan(DeretPagu + "§\"25\":1}}"), false, true },
        { JenisGalat.Tahun, Dengan(DeretPagu + "\"2025\":1,§\"2225\":1}}"), false, false },
        { JenisGalat.Tahun, Dengan("\"penahapan\":[{\"nama\":\"T\",\"awal\":§25}]"), false, false },
        { JenisGalat.IdGanda, Dengan("\"tujuan\":[{\"id\":\"T1\",\"nama\":\"T\"},{\"id\":§\"T1\",\"nama\":\"T\"}]"), false, false },
        { JenisGalat.RujukanPutus, Dengan("\"iku\":[{\"mengulang\":§\"I9\",\"indikator\":{\"nama\":\"I\"}}]"), false, false },
    };

    [Theory]
    [MemberData(nameof(Contoh))]
    public void Schema_refuses_what_the_error_says_that_it_refuses(JenisGalat jenis, string bertanda, bool galatSkema, bool? menolak)
    {
        var (json, baris, kolom) = Tanda(bertanda);
        var opsi = jenis switch
        {
            JenisGalat.TerlaluBesar => new OpsiBaca { MaxBytes = 1_000 },
            JenisGalat.TerlaluDalam => new OpsiBaca { MaxDepth = 4 },
            _ => null,
        };
        var galat = Assert.Single(RenstraJson.Read(json, opsi).Galat);
        Assert.Equal((jenis, galatSkema, baris, kolom), (galat.Jenis, galat.IsGalatSkema, galat.Letak.Baris, galat.Letak.Kolom));
        if (menolak is { } verdict)
        {
            Assert.Equal(!verdict, UjiSkema.IsDiterima(json));
        }

        Assert.True(!galatSkema || menolak == true);
    }

    [Fact]
    public void Every_kind_of_error_has_an_example() => Assert.Equal(Enum.GetValues<JenisGalat>(), Contoh().Select(static c => (JenisGalat)((object?[])c)[0]!).Distinct().Order());

    private static string Dalam(int sisa, string daftar) => "{\"nama\":\"B\"," + daftar + (sisa == 0 ? "" : "{\"nama\":\"B\"}") + "]}";
}
