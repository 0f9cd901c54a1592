using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Renstra.Domain.Json;
using Renstra.Domain.Tests.Benih;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>The cells of a document, against the file that it is written as: the schema says there which values are cells.</summary>
public class SelDokumenTests
{
    public static TheoryData<string> Dokumen() => ["lengkap", "kerangka", "benih", "nama kolom"];

    [Theory]
    [MemberData(nameof(Dokumen))]
    public void Every_cell_of_the_file_once_and_in_its_order(string nama)
    {
        var dokumen = Buat(nama);
        var sel = RenstraJson.GetSel(dokumen);
        Assert.Equal(SelBerkas(dokumen).Select(static t => Jalur(t.Jalur)), sel.Select(static s => s.Jalur));
        Assert.Equal(sel.Count, sel.Select(static s => s.Jalur).Distinct().Count());
        Assert.NotEmpty(sel);
    }

    [Theory]
    [MemberData(nameof(Dokumen))]
    public void Cell_says_what_the_file_says(string nama)
    {
        var dokumen = Buat(nama);
        foreach (var (sel, nilai) in RenstraJson.GetSel(dokumen).Zip(SelBerkas(dokumen).Select(static t => t.Nilai!)))
        {
            var objek = nilai as JsonObject;
            var keadaan = (string?)objek?["tertulis"] switch { null => KeadaanTercantum.Terbaca, "-" => KeadaanTercantum.Strip, _ => KeadaanTercantum.TidakTerbaca };
            Assert.Equal((sel.Jalur, keadaan), (sel.Jalur, sel.Keadaan));
            if (keadaan == KeadaanTercantum.TidakTerbaca)
            {
                Assert.Equal(
                    ((string?)objek!["tertulis"], (string?)objek["sebab"] ?? "tidakDisebut", (string?)objek["asal"] ?? "belumDiperiksa"),
                    (sel.Teks, sel.Sebab!.Name, sel.Asal!.Name));
                continue;
            }

            Assert.Equal((sel.Jalur, null, null), (sel.Jalur, sel.Sebab, sel.Asal));
            if (keadaan == KeadaanTercantum.Strip)
            {
                Assert.Equal("-", sel.Teks);
            }
            else if (objek is null)
            {
                Assert.Equal((sel.Jalur, Polos(nilai.ToString())), (sel.Jalur, Polos(sel.Teks.TrimEnd('%'))));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Dokumen))]
    public void Owner_and_member_lead_to_the_cell(string nama)
    {
        var hasil = RenstraJson.Read(RenstraJson.WriteUtf8(Buat(nama)));
        foreach (var sel in RenstraJson.GetSel(hasil.Dokumen!))
        {
            Assert.True(hasil.Posisi.TryGet(sel.Pemilik, out var letak), sel.Jalur);
            Assert.Equal(sel.Jalur, letak.Jalur + (sel.Anggota.StartsWith('[') ? "" : ".") + sel.Anggota);
        }
    }

    [Theory]
    [MemberData(nameof(Dokumen))]
    public void Source_is_that_of_the_nearest_node_above_that_says_one(string nama)
    {
        var dokumen = Buat(nama);
        var akar = JsonNode.Parse(RenstraJson.Write(dokumen))!;
        foreach (var (sel, tempat) in RenstraJson.GetSel(dokumen).Zip(SelBerkas(dokumen)))
        {
            JsonNode? terdekat = null;
            var noda = akar;
            foreach (var langkah in tempat.Jalur)
            {
                terdekat = (noda as JsonObject)?["sumber"] ?? terdekat;
                noda = langkah is int i ? noda[i]! : noda[(string)langkah]!;
            }

            var harapan = ((string?)terdekat?["tabel"], (int?)terdekat?["baris"], (int?)terdekat?["halaman"], (string?)terdekat?["catatan"]);
            Assert.Equal((sel.Jalur, harapan), (sel.Jalur, (sel.Sumber?.Tabel, sel.Sumber?.Baris, sel.Sumber?.Halaman, sel.Sumber?.Catatan)));
        }
    }

    [Fact]
    public void Cells_of_a_small_document()
    {
        var sumber = new Sumber { Tabel = "4.3", Baris = 7 };
        var bidang = new BidangUrusan { Kode = DokumenLengkap.Kode("1.06"), Nama = "Sosial", PaguTercantum = DeretTahunan.From(2025, Tercantum<Rupiah>.Strip, default, Rupiah.FromSen(150)) };
        var pendanaan = new Pendanaan { Bidang = [bidang], Sumber = sumber };
        var rusak = Tercantum.TidakTerbaca<Target>("#VALUE!", SebabTidakTerbaca.TeksGalat, AsalKesalahan.Dokumen);
        var baseline = new Baseline { Nilai = rusak };
        var dokumen = JsonBolakBalikTests.Minimal() with { Tujuan = [new() { Nama = "T", Indikator = [new() { Nama = "I", Baseline = baseline }] }], Pendanaan = pendanaan };
        Assert.Equal(
            [
                new("$.tujuan[0].indikator[0].baseline.nilai", baseline, "nilai", KeadaanTercantum.TidakTerbaca, "#VALUE!") { Nama = "I", Sebab = SebabTidakTerbaca.TeksGalat, Asal = AsalKesalahan.Dokumen },
                new("$.pendanaan.bidang[0].kode", bidang, "kode", KeadaanTercantum.Terbaca, "1.06") { Nama = "Sosial", Sumber = sumber },
                new("$.pendanaan.bidang[0].paguTercantum['2025']", bidang, "paguTercantum['2025']", KeadaanTercantum.Strip, "-") { Nama = "Sosial", Sumber = sumber },
                new("$.pendanaan.bidang[0].paguTercantum['2027']", bidang, "paguTercantum['2027']", KeadaanTercantum.Terbaca, "1.50") { Nama = "Sosial", Sumber = sumber },
            ],
            RenstraJson.GetSel(dokumen));
    }

    [Fact]
    public void Document_without_cells_has_none()
    {
        Assert.Empty(RenstraJson.GetSel(JsonBolakBalikTests.Minimal()));
        Assert.Throws<ArgumentNullException>(static () => RenstraJson.GetSel(null!));
    }

    private static DokumenRenstra Buat(string nama) => nama switch
    {
        "lengkap" => DokumenLengkap.Buat(),
        "kerangka" => RenstraJson.CreateKerangka(new(2025, 2029, 2030), JenisDaerah.Kota),
        "benih" => BenihSeruyan.Dokumen,
        _ => JsonBolakBalikTests.Minimal() with
        {
            DataLayanan = [new() { Baris = [new() { Nama = "Anak", Nilai = [new("L", 1m), new("Jum'at", 2m), new("a\\", 3m), new("a\tb", 4m), new("a b", 5m), new("kosong", default), new("2025", 6m), new("é", 7m)] }] }],
        },
    };

    private static IEnumerable<TempatNilai> SelBerkas(DokumenRenstra dokumen) =>
        UjiSkema.Telusuri((JsonObject)JsonNode.Parse(RenstraJson.Write(dokumen))!).Where(static t => t.Skema["oneOf"] is not null);

    // As text, money has two decimals or none, and per cent its sign.
    private static string Polos(string teks) => decimal.TryParse(teks, NumberStyles.Float, CultureInfo.InvariantCulture, out var nilai) ? nilai.ToString("0.##########", CultureInfo.InvariantCulture) : teks;

    // As RFC 9535 normalizes names, but with a point before plain ones.
    private static string Jalur(object[] langkah)
    {
        var jalur = new StringBuilder("$");
        foreach (var l in langkah)
        {
            _ = l switch
            {
                int i => jalur.Append(CultureInfo.InvariantCulture, $"[{i}]"),
                string s when s.All(char.IsAsciiLetter) => jalur.Append(CultureInfo.InvariantCulture, $".{s}"),
                string s => jalur.Append(CultureInfo.InvariantCulture, $"['{s.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal).Replace("\t", "\\u0009", StringComparison.Ordinal)}']"),
                _ => jalur,
            };
        }

        return jalur.ToString();
    }
}
