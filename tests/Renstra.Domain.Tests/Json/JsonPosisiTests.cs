using Renstra.Domain.Json;
using Xunit;
using static Renstra.Domain.Tests.UjiJson;

namespace Renstra.Domain.Tests;

public class JsonPosisiTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public void Nodes_and_members_have_their_places(string awal)
    {
        const string Berkas = """
            {
              "format": "renstra/1",
              "identitas": { "daerah": { "nama": "é", "jenis": "kota" }, "perangkatDaerah": { "nama": "D" }, "periode": { "awal": 2025, "akhir": 2029 } },
              "pendanaan": {
                "bidang": [ { "nama": "B" },
                  { "nama": "中", "paguTercantum": { "2026": 1, "2027": { "tertulis": "-" } }, "program": [ { "nama": "P" } ] }
                ]
              }
            }
            """;
        var hasil = RenstraJson.Read(awal + Berkas.ReplaceLineEndings("\n"));
        var dokumen = hasil.Dokumen!;
        var bidang = dokumen.Pendanaan!.Bidang[1];
        LetakJson Letak(object noda, params string[] anggota)
        {
            Assert.True(hasil.Posisi.TryGet(noda, out var letak, anggota));
            return letak;
        }

        Assert.Equal(new LetakJson("$", 1, 1), Letak(dokumen));
        Assert.Equal(new LetakJson("$.identitas.perangkatDaerah", 3, 81), Letak(dokumen.Identitas.PerangkatDaerah));
        Assert.Equal(new LetakJson("$.pendanaan.bidang[1]", 6, 7), Letak(bidang));
        Assert.Equal(new LetakJson("$.pendanaan.bidang[1].program[0]", 6, 96), Letak(bidang.Program[0]));
        Assert.Equal(new LetakJson("$.pendanaan.bidang[1].nama", 6, 17), Letak(bidang, "nama"));
        Assert.Equal(new LetakJson("$.pendanaan.bidang[1].paguTercantum", 6, 39), Letak(bidang, "paguTercantum"));
        Assert.Equal(new LetakJson("$.pendanaan.bidang[1].paguTercantum['2027']", 6, 60), Letak(bidang, "paguTercantum", "2027"));
        Assert.Equal(new LetakJson("$.pendanaan.bidang[1].paguTercantum['2027'].tertulis", 6, 74), Letak(bidang, "paguTercantum", "2027", "tertulis"));

        // What the file lacks has the place of the nearest above it.
        Assert.Equal(new LetakJson("$.pendanaan.bidang[1].paguTercantum", 6, 39), Letak(bidang, "paguTercantum", "2031"));
        Assert.Equal(Letak(bidang), Letak(bidang, "keterangan"));
        Assert.Equal(Letak(bidang, "nama"), Letak(bidang, "nama", "x"));
        Assert.Equal(new LetakJson("$.identitas.periode.awal", 3, 119), Letak(dokumen.Identitas, "periode", "awal"));
    }

    [Fact]
    public void Every_node_of_the_tree_has_a_place()
    {
        var hasil = RenstraJson.Read(RenstraJson.WriteUtf8(DokumenLengkap.Buat()));
        foreach (var noda in hasil.Dokumen!.Pendanaan!.GetNoda())
        {
            Assert.True(hasil.Posisi.TryGet(noda, out var letak));
            Assert.StartsWith("$.pendanaan.bidang[0]", letak.Jalur, StringComparison.Ordinal);
        }

        Assert.True(hasil.Posisi.Count > 20);
    }

    [Fact]
    public void Places_go_by_reference()
    {
        var hasil = RenstraJson.Read(Dengan("\"tujuan\":[{\"nama\":\"T\"},{\"nama\":\"T\"}]"));
        var (satu, dua) = (hasil.Dokumen!.Tujuan[0], hasil.Dokumen.Tujuan[1]);
        Assert.Equal(satu, dua);
        Assert.True(hasil.Posisi.TryGet(dua, out var letak));
        Assert.Equal("$.tujuan[1]", letak.Jalur);
        Assert.False(hasil.Posisi.TryGet(satu with { }, out letak));
        Assert.Null(letak);
        Assert.False(hasil.Posisi.TryGet(satu with { }, out letak, "nama"));
        Assert.Throws<ArgumentNullException>(() => hasil.Posisi.TryGet(null!, out _));
    }
}
