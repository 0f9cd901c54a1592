using Renstra.Domain;
using Xunit;

namespace Renstra.Nomenclature.Tests;

/// <summary>All faults of a file are told at once, none of them twice, and none that only follows from another.</summary>
public sealed class MuatGalatTest
{
    private const string Kepala = "kode\tnama\tlingkup\ttingkat\tkinerja\tsatuan\tspm\tpendahulu\n";
    private const string Json = """{"format":"renstra-nomenklatur/1",""";

    [Fact]
    public void Every_fault_of_a_row_is_told()
    {
        var hasil = MuatTest.Load(Kepala + "1\tSATU\tkeduanya\t\t\t\t\t\n1.01.02.1.01\t\tkabupatenKota\tprogram\tA\u0001\t\u0002\tya\t1.1\n");
        Assert.Equal(
            [
                JenisGalatMuat.NamaKosong, JenisGalatMuat.KewenanganTidakCocok, JenisGalatMuat.TingkatTidakCocok, JenisGalatMuat.SandiRusak,
                JenisGalatMuat.SatuanTidakSah, JenisGalatMuat.SpmTidakSah, JenisGalatMuat.PendahuluTidakSah,
            ],
            hasil.Galat.Select(static g => g.Jenis));
        Assert.All(hasil.Galat, static g => Assert.Equal(2 + 1, g.Baris));
    }

    [Fact]
    public void Row_with_an_unreadable_code_is_judged_otherwise()
    {
        var galat = MuatTest.Load(Kepala + "1.1\t\tdesa\t\t\t\t\t\n").Galat;
        Assert.Equal([JenisGalatMuat.KodeTidakSah, JenisGalatMuat.NamaKosong, JenisGalatMuat.LingkupTidakSah], galat.Select(static g => g.Jenis));
    }

    [Fact]
    public void Cells_of_the_wrong_type_hide_no_others()
    {
        var galat = MuatTest.Load(Json + """ "entri":[7,{"kode":"1.1","nama":3,"lingkup":"desa","spm":"ya"},{"kode":"2","nama":"","lingkup":"keduanya"}]}""").Galat;
        Assert.Equal(
            [
                ("$.entri[0]", JenisGalatMuat.JenisNilai), ("$.entri[1].kode", JenisGalatMuat.KodeTidakSah), ("$.entri[1].nama", JenisGalatMuat.JenisNilai),
                ("$.entri[1].lingkup", JenisGalatMuat.LingkupTidakSah), ("$.entri[1].spm", JenisGalatMuat.JenisNilai), ("$.entri[2].nama", JenisGalatMuat.NamaKosong),
            ],
            galat.Select(static g => (g.Jalur, g.Jenis)));
    }

    [Theory]
    [InlineData("""{"format":"renstra-nomenklatur/1","atas":"sipd","entri":[{"kode":"1.06.04.2.90","nama":"A","lingkup":"kabupatenKota"}],"dihapus":["1.06.04.2.02"]}""", JenisGalatMuat.DasarTakDikenal)]
    [InlineData("""{"format":"renstra-nomenklatur/1","atas":2027,"entri":[{"kode":"1.06.04.2.90","nama":"A","lingkup":"kabupatenKota"}],"dihapus":["1.06.04.2.02"]}""", JenisGalatMuat.JenisNilai)]
    [InlineData("""{"format":"renstra-nomenklatur/1","ats":"sipd-2027","entri":[{"kode":"1.06.04.2.90","nama":"A","lingkup":"kabupatenKota"}],"dihapus":["1.06.04.2.02"]}""", JenisGalatMuat.AnggotaTakDikenal)]
    [InlineData("kode\tnama\tlingkup\n1\tA\tkeduanya\n1.1\tB\tkeduanya\n1.01.02\tC\tkeduanya\n", JenisGalatMuat.KodeTidakSah)]
    [InlineData("kode\tnama\tlingkup\n1\tA\tkeduanya\n1.01\tB\n1.01.02\tC\tkeduanya\n", JenisGalatMuat.JumlahSel)]
    [InlineData("kode\tnama\tlingkup\n1\tA\tkeduanya\n1.01\tB\tdesa\n1.01.02\tC\tkeduanya\n", JenisGalatMuat.LingkupTidakSah)]
    [InlineData("""{"format":"renstra-nomenklatur/1","entri":[{"kode":"1","nama":"\ud800","lingkup":"keduanya"}]}""", JenisGalatMuat.SandiRusak)]
    public void What_follows_from_a_fault_is_not_told(string isi, JenisGalatMuat jenis) => Assert.Equal(jenis, Assert.Single(MuatTest.Load(isi).Galat).Jenis);

    [Fact]
    public void Orphans_are_told_beside_other_faults()
    {
        var galat = MuatTest.Load("kode\tnama\tlingkup\n1\tA\tdesa\n2.01\tB\tkeduanya\n").Galat;
        Assert.Equal([JenisGalatMuat.LingkupTidakSah, JenisGalatMuat.TanpaInduk], galat.Select(static g => g.Jenis));
    }

    [Theory]
    [InlineData("\"nama\":1}", "nilai 1 salah jenis; tulis teks dalam petik", "the value 1 has the wrong type; write a text in quotation marks")]
    [InlineData("\"nama\":null}", "nilai null salah jenis; tulis teks dalam petik", "the value null")]
    [InlineData("\"nama\":[[1]]}", "nilai […] salah jenis", "the value […]")]
    [InlineData("\"entri\":{}}", "nilai {…} salah jenis; tulis larik […]", "write an array […]")]
    [InlineData("\"entri\":[\"1.06\"]}", "nilai \"1.06\" salah jenis; tulis objek {…}", "write an object {…}")]
    [InlineData("\"entri\":[{\"kode\":\"1\",\"nama\":\"A\",\"lingkup\":\"keduanya\",\"spm\":\"ya\"}]}", "nilai \"ya\" salah jenis; tulis true atau false", "write true or false")]
    [InlineData("\"entri\":[", "berkas berakhir sebelum JSON selesai", "the file ends before the JSON does")]
    [InlineData("\"entri\":[],}", "ada koma sebelum kurung tutup", "a comma before the closing bracket")]
    [InlineData("\"entri\":[] x}", "JSON tidak sah: 'x' tidak dapat berdiri di sini", "invalid JSON: 'x' cannot stand here")]
    [InlineData("\"entri\":[]} {", "JSON tidak sah: '{' tidak dapat berdiri di sini", "invalid JSON: '{'")]
    [InlineData("\"x\":[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]}", "bersarang lebih dalam dari 16 tingkat", "nest deeper than 16 levels")]
    [InlineData("\"atas\":\"sipd\"}", "bukan nama versi nomenklatur; pilih salah satu: permendagri-90-2019, ", "choose one of: permendagri-90-2019, ")]
    public void Faults_of_json_are_told_in_the_words_of_the_file(string isi, string indonesia, string inggris)
    {
        var galat = MuatTest.Load(Json + isi).Galat[^1];
        Assert.Contains(indonesia, galat.Describe(), StringComparison.Ordinal);
        Assert.Contains(inggris, galat.Describe(Bahasa.Inggris), StringComparison.Ordinal);
        Assert.DoesNotContain("Start", galat.Render() + galat.Render(Bahasa.Inggris), StringComparison.Ordinal);
    }

    [Fact]
    public void Place_of_a_fault_of_the_syntax_is_where_it_stands()
    {
        var galat = Assert.Single(MuatTest.Load("{\n  \"format\": \"renstra-nomenklatur/1\"\n  \"nama\": \"é\"\n}").Galat);
        Assert.Equal((JenisGalatMuat.Sintaks, 3, 3), (galat.Jenis, galat.Baris, galat.Kolom));
    }
}
