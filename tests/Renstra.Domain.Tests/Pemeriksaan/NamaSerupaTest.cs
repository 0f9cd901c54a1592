using Renstra.Domain.Pemeriksaan;
using Xunit;

namespace Renstra.Domain.Tests.Pemeriksaan;

public sealed class NamaSerupaTest
{
    [Theory]
    [InlineData("Persentase PPKS yang Tertangani", "1. persentase  PPKS yang tertangani.", true)]
    [InlineData("% PPKS yang tertangani", "Prosentase PPKS yang tertangani", true)]
    [InlineData("Persen PPKS", "Persentase PPKS", true)]
    [InlineData("Korban Bencana Kab/Kota", "Korban Bencana Kabupaten / Kota", true)]
    [InlineData("Peraturan Perundang – Undangan", "Peraturan Perundang-undangan", true)]
    [InlineData("Penyediaan Permakanaan", "Penyediaan Permakanan", true)]
    [InlineData("Jumlah Anak Terlantar (SPM)", "Jumlah Anak Terlantar", true)]
    [InlineData("Lembaga di Bidang Sosial", "Lembaga di Bidang Kesejahteraan Sosial", false)]
    [InlineData("Tahap II", "Tahap I", false)]
    [InlineData("Tahap 11", "Tahap 1", false)]
    [InlineData("", "x", false)]
    public void Writing_alone_makes_no_other_name(string satu, string lain, bool same) => Assert.Equal(same, NamaSerupa.IsSama(satu, lain));

    [Theory]
    [InlineData("Program Program Penanganan Bencana", "PROGRAM PENANGANAN BENCANA")]
    [InlineData("Sub Kegiatan Penyediaan Sandang", "Penyediaan Sandang")]
    public void Level_in_front_is_no_part_of_a_nodes_name(string satu, string lain) => Assert.Equal(NamaSerupa.NodeKey(lain), NamaSerupa.NodeKey(satu));

    [Fact]
    public void Long_and_blank_names_have_a_key()
    {
        Assert.Equal("", NamaSerupa.Key(null));
        Assert.Equal("", NamaSerupa.Key(" .,%"[..3]));
        Assert.Equal(20_000, NamaSerupa.Key(string.Concat(Enumerable.Repeat("ab", 10_000))).Length);
    }
}
