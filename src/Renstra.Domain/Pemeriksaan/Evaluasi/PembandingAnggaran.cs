using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>Matches the rows of form E.81 with those of a table of budgets, level by level, and finds where their amounts part.</summary>
internal sealed class PembandingAnggaran(HalAnggaran hal, TahunAnggaran tahun, DugaanE81 formulir, DugaanAnggaran? tabel)
{
    internal List<BedaAnggaran> Compare(Daftar<BarisE81> program, TabelAnggaran anggaran) =>
        Compare([.. Programs(program)], [.. anggaran.GetBaris().Where(static b => IsProgram(b.Tingkat, b.Kode))]);

    /// <summary>The total of a table: as stated, else that of its top rows.</summary>
    internal static Rupiah? Total(TabelAnggaran tabel, HalAnggaran hal, TahunAnggaran tahun)
    {
        if (tabel.Jumlah is { } jumlah && (hal == HalAnggaran.Anggaran ? jumlah.Anggaran : jumlah.Realisasi).GetTercantum(tahun).TryGetValue(out var stated))
        {
            return stated;
        }

        var (anggaran, realisasi) = PerbandinganAnggaran.CalculateTotal(tabel, tahun);
        var sum = hal == HalAnggaran.Anggaran ? anggaran : realisasi;
        return sum is { Terbaca: > 0, IsLengkap: true, Kosong: 0 } ? sum.Jumlah : null;
    }

    /// <summary>What the form states: the realisasi of the Renja, or its changed target.</summary>
    internal Rupiah? Form(BarisE81 baris) =>
        (hal == HalAnggaran.Anggaran ? baris.Anggaran?.TargetRenjaPerubahan : baris.Anggaran?.RealisasiRenjaTercantum) is { } sel && sel.TryGetValue(out var value) ? value : null;

    internal TempatTemuan Tempat(BarisE81 baris) => TempatTemuan.Of(baris, "anggaran", hal == HalAnggaran.Anggaran ? "targetRenjaPerubahan" : "realisasiRenjaTercantum");

    private List<BedaAnggaran> Compare(List<BarisE81> satu, List<BarisAnggaran> dua)
    {
        var found = new List<BedaAnggaran>();
        foreach (var (ini, itu) in Match(satu, dua))
        {
            var below = Compare([.. ini.Rincian], [.. itu.Rincian]);
            if (Form(ini) is { } a && Table(itu) is { } b && a != b && !IsDugaan(ini, b) && tabel?.Get(itu, hal, tahun).Contains(a) != true)
            {
                var sum = below.Aggregate(Rupiah.Nol, static (s, x) => s + x.Selisih);
                if (below.Count > 0 && sum == a - b)
                {
                    below[0].Lain.AddRange([Tempat(ini), Tempat(itu)]);
                }
                else
                {
                    found.Add(new(Tempat(ini), ini.Nama, a, b) { Lain = { Tempat(itu) } });
                    continue;
                }
            }

            found.AddRange(below);
        }

        return found;
    }

    /// <summary>Whether a row of the form would state an amount if it followed from its own quarters, or from the rows around it: that is told of already.</summary>
    internal bool IsDugaan(BarisE81 baris, Rupiah itu) => formulir.IsDugaan(baris, hal == HalAnggaran.Anggaran ? KolomE81.TargetRenjaPerubahan : KolomE81.RealisasiRenja, itu);

    private Rupiah? Table(BarisAnggaran baris) => (hal == HalAnggaran.Anggaran ? baris.Anggaran : baris.Realisasi).GetTercantum(tahun).TryGetValue(out var value) ? value : null;

    private TempatTemuan Tempat(BarisAnggaran baris) => TempatTemuan.Of(baris, hal == HalAnggaran.Anggaran ? "anggaran" : "realisasi", tahun);

    // By code, then by name, then by amount; at last the only ones that are left on both sides.
    private List<(BarisE81 Ini, BarisAnggaran Itu)> Match(List<BarisE81> satu, List<BarisAnggaran> dua)
    {
        var pairs = new List<(BarisE81, BarisAnggaran)>();
        Take(static a => a.Kode.TryGetValue(out var k) ? k.ToString() : "", static b => b.Kode.TryGetValue(out var k) ? k.ToString() : "");
        Take(static a => KataPeriksa.Huruf(a.Nama), static b => KataPeriksa.Huruf(b.Nama));
        Take(a => Form(a) is { } x && x != Rupiah.Nol ? x.ToString() : "", b => Table(b)?.ToString() ?? "");
        if (satu.Count == 1 && dua.Count == 1 && pairs.Count > 0)
        {
            pairs.Add((satu[0], dua[0]));
        }

        return pairs;

        // Only what is called so once on both sides is a match.
        void Take(Func<BarisE81, string> ini, Func<BarisAnggaran, string> itu)
        {
            if (satu.Count == 0 || dua.Count == 0)
            {
                return;
            }

            var lain = dua.ToLookup(itu);
            foreach (var sama in satu.ToLookup(ini))
            {
                if (sama.Key.Length > 0 && sama.Count() == 1 && lain[sama.Key].ToArray() is [var only])
                {
                    pairs.Add((sama.First(), only));
                }
            }

            var taken = pairs.SelectMany(static p => new object[] { p.Item1, p.Item2 }).ToHashSet(ReferenceEqualityComparer.Instance);
            satu.RemoveAll(taken.Contains);
            dua.RemoveAll(taken.Contains);
        }
    }

    private static IEnumerable<BarisE81> Programs(Daftar<BarisE81> baris) => baris.SelectMany(static b => IsProgram(b.Tingkat, b.Kode) ? [b] : Programs(b.Rincian));

    private static bool IsProgram(TingkatBaris? tingkat, Tercantum<KodeRekening> kode) => tingkat == TingkatBaris.Program || (tingkat is null && kode.TryGetValue(out var k) && k.Tingkat == TingkatKode.Program);
}
