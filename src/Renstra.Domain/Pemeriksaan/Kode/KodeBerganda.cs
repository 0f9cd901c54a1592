namespace Renstra.Domain.Pemeriksaan;

/// <summary>KODE004: the same code twice.</summary>
internal sealed class KodeBerganda() : Aturan(
    "KODE004",
    "kode-berganda",
    Keparahan.Galat,
    new("Kode yang sama dipakai dua kali", "The same code stands twice"),
    new("Dalam satu tabel dan satu perangkat daerah, satu kode satu baris; bila berganda, pagunya terhitung dua kali atau salah satunya keliru. Tabel yang berbeda memang mengulang kode. Yang tidak dinilai: baris yang bersambung dalam tabel evaluasi dan anggaran, dan sub kegiatan yang sama milik unit penanggung jawab yang berbeda. Induk yang berganda beserta rinciannya satu temuan.",
        "Within a table and an agency a code has one row; where it has two, its pagu is counted twice or one of them is wrong. Different tables rightly repeat codes. Not judged: rows that are carried on in tables of evaluation and budget, and the same sub kegiatan of different units in charge. A node that stands twice with all below it is one finding."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Nomenklatur];

    public override ContohAturan Contoh => new(Document("1.06.04.2.01.0001"), Document("1.06.04.2.01.0002"));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var twice = konteks.KodeBerganda;
        var all = twice.SelectMany(static s => s).ToHashSet();
        foreach (var same in twice)
        {
            // Below nodes that stand twice themselves, the same code is part of the same copy.
            if (!same.TrueForAll(n => n.Induk is { } induk && all.Contains(induk)))
            {
                yield return Found(konteks, same, same.Skip(1).SelectMany(n => Copies(n, all)).ToList());
            }
        }
    }

    internal static List<List<NodaBerkode>> Gather(List<NodaBerkode> berkode)
    {
        var byCode = new Dictionary<(KodeRekening, object), List<NodaBerkode>>();
        foreach (var noda in berkode.Where(static n => n.IsSetingkat && !n.Kode.IsTemplate))
        {
            var key = (noda.Kode, (object)new Identity(noda.Lingkungan));
            if (!byCode.TryGetValue(key, out var same))
            {
                byCode.Add(key, same = []);
            }

            if (!same.Exists(n => IsCarriedOn(n, noda) || IsOtherUnit(n, noda)))
            {
                same.Add(noda);
            }
        }

        return [.. byCode.Values.Where(static s => s.Count > 1)];
    }

    private static IEnumerable<NodaBerkode> Copies(NodaBerkode noda, HashSet<NodaBerkode> all) => noda.Anak.Where(all.Contains).SelectMany(a => Copies(a, all).Prepend(a));

    private static bool IsCarriedOn(NodaBerkode a, NodaBerkode b) => !a.IsPendanaan && NamaPolos.IsSama(a.Nama, b.Nama);

    private static bool IsOtherUnit(NodaBerkode a, NodaBerkode b) => a.Noda is SubKegiatan { PenanggungJawab: { } one } && b.Noda is SubKegiatan { PenanggungJawab: { } other }
        && !NamaPolos.IsSama(one, other);

    private Temuan Found(KonteksPemeriksaan konteks, List<NodaBerkode> same, List<NodaBerkode> copies)
    {
        var first = same[0];
        var other = same.Find(n => !NamaPolos.IsSama(n.Nama, first.Nama));
        var times = KataPeriksa.Count(same.Count);
        return Temukan(
            first.Tempat,
            other is null
                ? $"Kode {first.Kode} tercantum {times} kali dengan nama yang sama{(copies.Count > 0 ? ", beserta rinciannya" : "")}."
                : $"Kode {first.Kode} dipakai {times} kali untuk nama yang berbeda: {KataPeriksa.Quote(first.Nama)} dan {KataPeriksa.Quote(other.Nama)}.",
            other is null
                ? $"The code {first.Kode} stands {times} times with the same name{(copies.Count > 0 ? ", together with those below it" : "")}."
                : $"The code {first.Kode} stands {times} times for different names: {KataPeriksa.Quote(first.Nama)} and {KataPeriksa.Quote(other.Nama)}.") with
        {
            Kode = first.Kode,
            Tercantum = NilaiTemuan.FromAngka(same.Count),
            Terhitung = NilaiTemuan.FromAngka(1),
            TempatLain = [.. same.Skip(1).Concat(copies).Select(static n => n.Tempat)],
            Usulan = other is null ? null : Propose(konteks, same),
        };
    }

    // The code that a row's name has in the nomenclature, if it is one only and no row has it.
    private static UsulanPerbaikan? Propose(KonteksPemeriksaan konteks, List<NodaBerkode> same)
    {
        if (konteks.Nomenklatur is null || konteks.FindEntri(same[0].Kode, same[0].Tahun) is not var (_, tahun))
        {
            return null;
        }

        var meant = same.Select(n => (Noda: n, Kode: Meant(n))).Where(static m => m.Kode is not null).ToList();
        string Codes(Bahasa bahasa) => KataPeriksa.And(meant.Select(static m => $"{m.Kode} {KataPeriksa.Quote(m.Noda.Nama)}"), bahasa);
        return meant.Count == 0 ? null : new(new($"Menurut namanya: {Codes(Bahasa.Indonesia)}.", $"By its name: {Codes(Bahasa.Inggris)}."))
        { Perubahan = meant.Select(static m => PerubahanUsulan.Teks(m.Noda.Tempat, m.Kode.ToString()!)).ToDaftar() };

        KodeRekening? Meant(NodaBerkode noda)
        {
            var hasil = konteks.Nomenklatur.MatchName(noda.Kode, noda.Nama, konteks.JenisDaerah, tahun);
            var codes = hasil.Kecocokan != KecocokanNama.NamaEntriLain ? [] : hasil.EntriLain.Select(static e => e.Kode)
                .Where(k => k.Induk == noda.Kode.Induk && !konteks.Berkode.Exists(n => n.Kode == k && ReferenceEquals(n.Lingkungan, noda.Lingkungan))).Distinct().ToList();
            return codes.Count == 1 ? codes[0] : null;
        }
    }

    private static string Document(string kode) => $$"""
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.04", "nama": "PROGRAM REHABILITASI SOSIAL", "kegiatan": [ { "kode": "1.06.04.2.01", "nama": "Rehabilitasi Sosial Dasar", "subKegiatan": [
          { "kode": "1.06.04.2.01.0001", "nama": "Penyediaan Permakanan" }, { "kode": "{{kode}}", "nama": "Penyediaan Sandang" } ] } ] } ] } ] }
        """;

    // Records are equal by value; two tables that look alike are two.
    private readonly struct Identity(object value) : IEquatable<Identity>
    {
        private readonly object _value = value;

        public bool Equals(Identity other) => ReferenceEquals(_value, other._value);

        public override bool Equals(object? obj) => obj is Identity other && Equals(other);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_value);
    }
}
