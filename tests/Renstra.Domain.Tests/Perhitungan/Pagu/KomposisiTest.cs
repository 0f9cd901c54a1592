using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Renstra.Domain.Perhitungan;
using Xunit;
using static Renstra.Domain.Tests.PohonPagu;

namespace Renstra.Domain.Tests;

public sealed class KomposisiTest
{
    [Fact]
    public void Salaries_are_told_by_their_code_of_any_kewenangan_and_width()
    {
        var komposisi = KomposisiBelanja.Calculate(Rekap(
            Program("1.06.01", Kegiatan("1.06.01.2.02", ("1.06.01.2.02.0001", 10), ("1.06.01.2.02.0002", 3)), Kegiatan("1.06.01.1.02", ("1.06.01.1.02.01", 5)), Kegiatan("1.06.01.2.03", ("1.06.01.2.03.0001", 4))),
            Program("1.06.02", Kegiatan("1.06.02.2.02", ("1.06.02.2.02.0001", 78)))));
        Assert.Equal([15, 7, 78, 0], KelompokPagu.Semua.Select(k => komposisi.Get(k, T).Jumlah.ToDecimal()));
        Assert.Equal(22, komposisi.GetPenunjang(T).Jumlah.ToDecimal());
        Assert.Equal(15m, komposisi.GetBagian(KelompokPagu.Gaji, T).Value.Poin);
        Assert.Empty(komposisi.Catatan);
        Assert.Equal(15m, 100 - komposisi.GetBagian(KelompokPagu.PenunjangLain, T).Value.Poin - komposisi.GetBagian(KelompokPagu.ProgramLain, T).Value.Poin);
    }

    [Fact]
    public void What_cannot_be_told_is_said()
    {
        var asing = new Program { Nama = "Tanpa kode", PaguTercantum = Deret(Rp(8)) };
        var penunjang = new Program { Nama = "Penunjang", Kode = KodeRekening.Parse("X.XX.01"), PaguTercantum = Deret(Rp(50)) };
        var lewatAnak = Program(null, Kegiatan("1.06.03.2.01", ("1.06.03.2.01.0001", 2)));
        var komposisi = KomposisiBelanja.Calculate(Rekap(asing, penunjang, lewatAnak));
        Assert.Equal([0, 50, 2, 8], KelompokPagu.Semua.Select(k => komposisi.Get(k, T).Jumlah.ToDecimal()));
        Assert.Equal([asing, penunjang, lewatAnak], komposisi.Catatan.Select(static c => c.Noda));
        Assert.Contains("gaji tidak dapat dipisahkan", komposisi.Catatan[1].Alasan.Indonesia, StringComparison.Ordinal);
        Assert.Contains("dikenali dari kode di bawahnya", komposisi.Explain(KelompokPagu.ProgramLain, T).Render(), StringComparison.Ordinal);
    }

    /// <summary>The groups together make the agency's total, whatever the codes.</summary>
    [Property]
    public Property Groups_make_the_total() => Prop.ForAll(Pohon.ToArbitrary(), static pohon =>
    {
        var rekap = RekapPagu.Calculate(pohon, Tahun);
        var komposisi = KomposisiBelanja.Calculate(rekap);
        return KelompokPagu.Semua.Aggregate(default(AngkaPagu), (s, k) => s + komposisi.Get(k, T)) == rekap.GetTotal(T);
    });

    private static CakupanTahun T { get; } = CakupanTahun.FromTahun(2025);

    private static RekapPagu Rekap(params Program[] program) => RekapPagu.Calculate(new Pendanaan { Bidang = [new BidangUrusan { Program = program.ToDaftar() }] }, Tahun);

    private static Program Program(string? kode, params Kegiatan[] kegiatan) => new() { Nama = kode ?? "?", Kode = kode is null ? Tercantum.TidakTerbaca<KodeRekening>("1.6") : KodeRekening.Parse(kode), Kegiatan = kegiatan.ToDaftar() };

    private static Kegiatan Kegiatan(string kode, params (string Kode, long Pagu)[] sub) => new()
    {
        Kode = KodeRekening.Parse(kode),
        SubKegiatan = sub.Select(static s => new SubKegiatan { Kode = KodeRekening.Parse(s.Kode), PaguTercantum = Deret(Rp(s.Pagu)) }).ToDaftar(),
    };
}
