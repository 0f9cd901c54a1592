using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>PAGU010: a priority table states another pagu than the funding table.</summary>
internal sealed class PaguPrioritasBerbeda() : Aturan(
    "PAGU010",
    "pagu-prioritas-berbeda",
    Keparahan.Peringatan,
    new("Pagu tabel prioritas berbeda dari tabel pendanaan", "The pagu of a priority table differs from the funding table's"),
    new("Tabel prioritas mengulang pagu tabel pendanaan. Yang dibandingkan hanya yang dikenali, dari id atau kodenya; sub kegiatan yang disebut beberapa kali dengan angka yang sama satu temuan. Bila angka tabel prioritas justru yang diperlukan jumlah di atasnya, yang salah adalah tabel pendanaan, dan itu ditemukan di sana.",
        "A priority table repeats the pagu of the funding table. Only what is recognised, by id or code, is compared; a sub kegiatan that is named several times with the same figure is one finding. Where the priority table's figure is the one that the sum above needs, the funding table is wrong, and that is found there."))
{
    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.Inmendagri2, Pemeriksaan.Dasar.Reviu];

    public override ContohAturan Contoh => new(Document(21_000_000), Document(20_000_000));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        if (konteks.Dokumen.Pendanaan is null || konteks.Dokumen.Prioritas.IsKosong)
        {
            yield break;
        }

        var different = ButirBerdukungan.All(konteks.Dokumen)
            .Select(d => (d.Dukungan, konteks.Pendukung.Identify(d.Dukungan).Noda))
            .Where(static d => d.Noda is not null)
            .SelectMany(d => Compare(konteks, d.Dukungan, d.Noda!));
        foreach (var group in different.GroupBy(static b => (b.Noda, b.Key), KeyComparer.Instance))
        {
            yield return Found(konteks, [.. group]);
        }
    }

    // One mention differs in some years; mentions that differ alike are one finding.
    private static IEnumerable<Beda> Compare(KonteksPemeriksaan konteks, DukunganPrioritas dukungan, NodaPendanaan noda)
    {
        var years = new List<(TahunAnggaran Tahun, Rupiah Tercantum, Rupiah Utama)>();
        foreach (var tahun in (IReadOnlyList<TahunAnggaran>)konteks.Kolom)
        {
            var main = noda.PaguTercantum.GetTercantum(tahun);
            var utama = main.IsKosong ? PosPagu.Cell(konteks.Rekap!.Get(noda, tahun)) : main;
            if (dukungan.PaguTercantum.GetTercantum(tahun).TryGetValue(out var stated) && utama.Keadaan != KeadaanTercantum.TidakTerbaca)
            {
                var value = utama.TryGetValue(out var u) ? u : Rupiah.Nol;
                if (value != stated && !IsTold(konteks, noda, tahun) && !IsSeenAbove(konteks, noda, tahun, stated - value))
                {
                    years.Add((tahun, stated, value));
                }
            }
        }

        return years.Count == 0 ? [] : [new(noda, dukungan, years)];
    }

    // A target without pagu in the funding table is a finding there.
    private static bool IsTold(KonteksPemeriksaan konteks, NodaPendanaan noda, TahunAnggaran tahun) =>
        konteks.TahunTanpaPagu.Contains(tahun) || TargetTanpaPagu.Is(konteks.Noda.First(n => ReferenceEquals(n.Noda, noda)), tahun);

    // Where the figure of the priority table is the one that the sum above needs, the funding table's is wrong, and is found there.
    private static bool IsSeenAbove(KonteksPemeriksaan konteks, NodaPendanaan noda, TahunAnggaran tahun, Rupiah selisih) =>
        konteks.GetNoda(noda).Induk is { } induk
        && konteks.GetPembandingPagu(induk).Any(p => p.Tahun == tahun && p.Selisih == selisih);

    private Temuan Found(KonteksPemeriksaan konteks, Beda[] group)
    {
        var (noda, first, years) = group[0];
        string List(Bahasa bahasa) => KataPeriksa.And(
            years.Select(y => bahasa == Bahasa.Indonesia
                ? $"{y.Tahun} tercantum {KataPeriksa.Rp(y.Tercantum)}, tabel pendanaan {KataPeriksa.Rp(y.Utama)}"
                : $"{y.Tahun} states {KataPeriksa.Rp(y.Tercantum)}, the funding table {KataPeriksa.Rp(y.Utama)}"),
            bahasa);
        var main = konteks.GetNoda(noda);
        return Temukan(
            TempatTemuan.Of(first, "pagu", years[0].Tahun),
            $"Pagu {KataPeriksa.Quote(NamaNoda.Of(noda))} berbeda antara tabel prioritas dan tabel pendanaan: {List(Bahasa.Indonesia)}.",
            $"The pagu of {KataPeriksa.Quote(NamaNoda.Of(noda))} differs between the priority table and the funding table: {List(Bahasa.Inggris)}.") with
        {
            Kode = main.Kode,
            Tahun = years.Count == 1 ? years[0].Tahun : null,
            Tercantum = years[0].Tercantum,
            Terhitung = years[0].Utama,
            Selisih = years[0].Tercantum - years[0].Utama,
            TempatLain =
            [
                .. years.Skip(1).Select(y => TempatTemuan.Of(first, "pagu", y.Tahun)),
                .. group.Skip(1).Select(b => TempatTemuan.Of(b.Dukungan, "pagu", b.Tahun[0].Tahun)),
                .. years.Select(y => main.TempatPagu(y.Tahun)),
            ],
        };
    }

    private static string Document(decimal pagu) => $$"""
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.04", "nama": "PROGRAM REHABILITASI SOSIAL", "kegiatan": [ { "kode": "1.06.04.2.01", "nama": "Rehabilitasi Sosial", "subKegiatan": [
          { "id": "SK1", "kode": "1.06.04.2.01.0001", "nama": "Penyediaan Permakanan", "pagu": { "2025": 20000000 } } ] } ] } ] } ] },
        "prioritas": [ { "judul": "Program Prioritas Bupati", "jenjang": "kabupatenKota", "butir": [ { "nama": "Kesejahteraan sosial", "dukungan": [ { "subKegiatan": { "teks": "Penyediaan Permakanan", "id": "SK1" }, "pagu": { "2025": {{KataPeriksa.Plain(pagu)}} } } ] } ] } ]
        """;

    private sealed record Beda(NodaPendanaan Noda, DukunganPrioritas Dukungan, List<(TahunAnggaran Tahun, Rupiah Tercantum, Rupiah Utama)> Tahun)
    {
        internal string Key { get; } = string.Join(';', Tahun.Select(static t => $"{t.Tahun} {t.Tercantum}"));
    }

    private sealed class KeyComparer : IEqualityComparer<(NodaPendanaan Noda, string Key)>
    {
        internal static readonly KeyComparer Instance = new();

        public bool Equals((NodaPendanaan Noda, string Key) x, (NodaPendanaan Noda, string Key) y) => ReferenceEquals(x.Noda, y.Noda) && x.Key == y.Key;

        public int GetHashCode((NodaPendanaan Noda, string Key) obj) =>
            HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj.Noda), obj.Key.GetHashCode(StringComparison.Ordinal));
    }
}
