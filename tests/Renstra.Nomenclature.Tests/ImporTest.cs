using Renstra.Domain;
using Renstra.Nomenclature.Import;
using Xunit;

namespace Renstra.Nomenclature.Tests;

/// <summary>What the importer refuses, and that it says why and where.</summary>
public sealed class ImporTest
{
    private const string Judul = "code\tlevel\tname\tkinerja\tindikator\tsatuan\tkewenangan\tspm\tprevious\n";
    private const string Pohon = "1\turusan\tSATU\t\t\t\tboth\t\t\n1.01\tbidang\tDUA\t\t\t\tboth\t\t\n1.01.02\tprogram\tTIGA\t\t\t\tboth\t\t\n1.01.02.1.01\tkegiatan\tEmpat\t\t\t\tprovinsi\t\t\n";

    [Theory]
    [InlineData("1.01.02.1.01.0001\tsubkegiatan\tLima\tk\ti\tOrang\tprovinsi\t\t", null)]
    [InlineData("1.02.02\tprogram\tTanpa Induk\t\t\t\tboth\t\t", "parent 1.02")]
    [InlineData("1.01.02.1.01\tkegiatan\tLagi\t\t\t\tprovinsi\t\t", "twice")]
    [InlineData("1.01.02.1.02\tkegiatan\tSalah Daftar\t\t\t\tkabkota\t\t", "kewenangan")]
    [InlineData("1.01.02.2.02\tkegiatan\tSalah Daftar\t\t\t\tboth\t\t", "kewenangan")]
    [InlineData("1.01.02.1.02\tprogram\tSalah Tingkat\t\t\t\tprovinsi\t\t", "level")]
    [InlineData("1.01.02.1.01.01\tsubkegiatan\tDua Digit\t\t\t\tprovinsi\t\t", "4 digits")]
    [InlineData("1.01.02.1.02\tkegiatan\tYang Terpotong pada\t\t\t\tprovinsi\t\t", "cut short")]
    [InlineData("1.01.02.1.02\tkegiatan\t\t\t\t\tprovinsi\t\t", "no name")]
    [InlineData("1.01.02.1.02\tkegiatan\tDua  Spasi\t\t\t\tprovinsi\t\t", "blanks")]
    [InlineData("1.01.02.1.02\tkegiatan\tSandi Â Salah\t\t\t\tprovinsi\t\t", "encoding")]
    [InlineData("1.01.02.1.01.0001\tsubkegiatan\tLima\tk\ti\tOrangg\tprovinsi\t\t", "unit")]
    [InlineData("1.01.02.1.02\tkegiatan\tEnam\t\t\t\tkota\t\t", "kewenangan")]
    [InlineData("1.01.02.1.02\tkegiatan\tEnam\t\t\t\tprovinsi\tya\t", "SPM")]
    [InlineData("1.01.02.1.02\tkegiatan\tEnam\t\t\t\tprovinsi\t\tx", "previous")]
    [InlineData("1.1\tbidang\tEnam\t\t\t\tboth\t\t", "no planning code")]
    [InlineData("1.03\tbidang\tEnam", "cells")]
    public void Unfit_row_is_refused_with_its_line_and_reason(string baris, string? sebab)
    {
        var folder = Directory.CreateTempSubdirectory("renstra-impor");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "sipd-2027.tsv"), Judul + Pohon + baris + "\n");
            File.WriteAllText(Path.Combine(folder.FullName, "beda.tsv"), "version\tcode\tfield\tvalue_a\tsource_a\tvalue_b\tsource_b\n");
            var tabel = new TabelSumber(
                VersiNomenklatur.Sipd2027, BerkasSumber.Read(folder.FullName, "sipd-2027.tsv"), new Putusan(), new Perbedaan(BerkasSumber.Read(folder.FullName, "beda.tsv")));
            Assert.Equal(sebab is null ? 5 : 4, tabel.Isi.Count);
            Assert.Equal(sebab is null ? [] : [6], tabel.Ditolak.Select(static c => c.Baris));
            Assert.All(tabel.Ditolak, c => Assert.Contains(sebab!, c.Sebab, StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(true);
        }
    }
}
