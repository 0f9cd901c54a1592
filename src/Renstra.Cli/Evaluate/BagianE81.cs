using Renstra.Domain;
using Renstra.Domain.Json;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <summary>Form E.81 as sections: one for each form of the document.</summary>
internal sealed partial class BagianE81 : IBagianEvaluasi
{
    private static readonly Dictionary<KolomE81, TeksDwibahasa> Sebutan = new()
    {
        [KolomE81.TargetRenstra] = new("target Renstra", "target Renstra"),
        [KolomE81.RealisasiSebelumnya] = new("realisasi sebelum", "realisasi before"),
        [KolomE81.TargetRenja] = new("target Renja", "target Renja"),
        [KolomE81.TargetRenjaPerubahan] = new("target perubahan", "changed target"),
        [KolomE81.TriwulanI] = new("triwulan I", "quarter I"),
        [KolomE81.TriwulanII] = new("triwulan II", "quarter II"),
        [KolomE81.TriwulanIII] = new("triwulan III", "quarter III"),
        [KolomE81.TriwulanIV] = new("triwulan IV", "quarter IV"),
        [KolomE81.RealisasiRenja] = new("realisasi Renja", "realisasi Renja"),
        [KolomE81.CapaianRenja] = new("capaian Renja", "achievement Renja"),
        [KolomE81.RealisasiRenstra] = new("realisasi Renstra", "realisasi Renstra"),
        [KolomE81.CapaianRenstra] = new("capaian Renstra", "achievem. Renstra"),
    };

    private static readonly KolomE81[] Capaian = [KolomE81.CapaianRenja, KolomE81.CapaianRenstra];

    public string Nama => "e81";

    public IEnumerable<HasilBagian> Evaluate(HasilBaca hasil, PermintaanEvaluasi asked)
    {
        var dokumen = hasil.Dokumen!;
        var nama = Names(dokumen);
        foreach (var formulir in dokumen.Evaluasi.Where(f => asked.Wants(f.Tahun)))
        {
            var evaluasi = EvaluasiE81.Calculate(dokumen, formulir, asked.Opsi.E81);
            var baris = evaluasi.Baris.Where(b => asked.Wants(b.Baris.Kode, NameOf(b.Baris, nama))).SelectMany(b => Rows(b, hasil.Posisi, nama)).ToList();
            if (baris.Count == 0)
            {
                continue;
            }

            // The foot is of the whole form.
            var whole = asked.Program is null;
            if (whole && evaluasi.Jumlah is { } jumlah)
            {
                baris.AddRange(Rows(jumlah, hasil.Posisi, nama).Select(static b => b with { Nama = b.Nama.Length == 0 ? "Jumlah" : b.Nama }));
                baris.AddRange(FromRows(evaluasi, jumlah, hasil.Posisi));
            }

            var bagian = new HasilBagian(Nama, new($"Formulir E.81 {formulir.Tahun}".TrimEnd(), $"Form E.81 {formulir.Tahun}".TrimEnd()), formulir.Tahun, baris, whole ? [.. Foot(evaluasi)] : [])
            {
                Intisari = whole ? Essence(evaluasi) : default,
            };
            yield return asked.TataLetak is { } tata ? Numbered(bagian, tata) : bagian;
        }
    }

    // A form may name its rows by their code alone; the plan knows what they are called.
    private static Dictionary<string, string> Names(DokumenRenstra dokumen)
    {
        var nama = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var noda in dokumen.Pendanaan?.GetNoda() ?? [])
        {
            if (noda.Kode.HasValue)
            {
                nama.TryAdd(noda.Kode.Teks, noda.Nama);
            }
        }

        return nama;
    }

    private static string NameOf(BarisE81 baris, Dictionary<string, string> nama) =>
        baris.Nama.Length > 0 ? baris.Nama : nama.GetValueOrDefault(baris.Kode.Teks) ?? "";

    private static IEnumerable<BarisEvaluasi> Rows(HasilBarisE81 baris, PosisiDokumen posisi, Dictionary<string, string> names)
    {
        var b = baris.Baris;
        var kode = b.Kode.IsKosong ? null : b.Kode.Teks;
        var nama = NameOf(b, names);
        yield return new(kode, nama, null, null, baris.Dalam, Place(b, posisi), [.. Money(baris.Anggaran, b, null), .. Children(baris), .. Together(baris)]);
        foreach (var i in baris.Indikator.ToArray())
        {
            var satuan = i.Indikator.Satuan.IsKosong ? null : i.Indikator.Satuan.Teks;
            yield return new(kode, nama, i.Indikator.Nama, satuan, baris.Dalam, Place(i.Indikator, posisi), [.. Performance(i.Kinerja, b, i.Indikator), .. Money(i.Anggaran, b, i.Indikator)])
            {
                Sifat = i.Kinerja is { } kinerja ? SebutanAngka.Sifat(kinerja.Tafsir, kinerja.GetAsal) : [],
            };
        }

        foreach (var below in baris.Rincian.ToArray().SelectMany(r => Rows(r, posisi, names)))
        {
            yield return below;
        }
    }

    private static LetakJson? Place(object node, PosisiDokumen posisi) => posisi.TryGet(node, out var letak) ? letak : null;

    private static IEnumerable<AngkaEvaluasi> Money(HasilAnggaranE81? hasil, BarisE81 baris, IndikatorE81? indikator) => hasil is null ? [] : Figures(hasil, "Rp", baris, indikator);

    private static IEnumerable<AngkaEvaluasi> Performance(HasilKinerjaE81? hasil, BarisE81 baris, IndikatorE81? indikator) => hasil is null ? [] : Figures(hasil, "K", baris, indikator)
        .Select(a => a.Kolom == KolomE81.CapaianRenstra.Name ? a with { MenurutKaidah = hasil.GetTerhitung(KolomE81.CapaianRenstraKaidah, hasil.Opsi.Dasar) } : a);

    private static IEnumerable<AngkaEvaluasi> Figures(HasilIsianE81 hasil, string jenis, BarisE81 baris, IndikatorE81? indikator) =>
        PerbandinganE81.Compare(baris, indikator, hasil).Select(p => new AngkaEvaluasi(jenis, p.Kolom.Name, Sebutan[p.Kolom], p.Kolom.IsPersen)
        {
            Tercantum = p.Tercantum,
            DariTriwulan = p.DariTriwulan,
            DariTercantum = p.DariTercantum,
            Status = p.Status.Name,
            Alasan = p.Alasan,
        });

    private static HasilBagian Numbered(HasilBagian bagian, TataLetakE81 tata)
    {
        AngkaEvaluasi Number(AngkaEvaluasi a) => HimpunanTertutup<KolomE81>.TryParse(a.Kolom, out var kolom) ? a with { Nomor = tata.GetNomor(kolom) } : a;
        return bagian with { Baris = [.. bagian.Baris.Select(b => b with { Angka = [.. b.Angka.Select(Number)] })] };
    }
}
