using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <content>The difference between two versions.</content>
public sealed partial class Nomenklatur
{
    /// <summary>Compares two versions: what is unchanged, renamed, moved, split, merged, ended, new. Only what both hold is judged.</summary>
    /// <param name="satu">One version; the older of the two counts as the older, whichever is named first.</param>
    /// <param name="lain">The other version.</param>
    /// <param name="awalan">Only rows with an entry at or below this code; <see cref="KodeRekening.Kosong"/>: all.</param>
    /// <param name="lingkup">Only this list; <see langword="null"/>: both.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="ArgumentException">A version is not held (<see cref="KelengkapanVersi"/>).</exception>
    public static PerbedaanVersi Diff(VersiNomenklatur satu, VersiNomenklatur lain, KodeRekening awalan = default, LingkupDaerah? lingkup = null)
    {
        var (lama, baru) = PetaVersi.IsMaju(Require(satu), Require(lain)) ? (Get(satu), Get(lain)) : (Get(lain), Get(satu));
        List<BarisPerbedaan> baris = [];
        List<BagianTakDibandingkan> kurang = [];
        foreach (var daftar in new[] { LingkupDaerah.Provinsi, LingkupDaerah.KabupatenKota })
        {
            if (!daftar.Overlaps(lingkup ?? LingkupDaerah.Keduanya))
            {
                continue;
            }

            if (!lama.HasDaftar(daftar) || !baru.HasDaftar(daftar))
            {
                var (tiada, ada) = lama.HasDaftar(daftar) ? (baru, lama) : (lama, baru);
                kurang.Add(new(daftar, tiada.Versi, ada.GetBarisMilik(awalan, daftar.Value).Count()));
                continue;
            }

            baris.AddRange(new Pembeda(lama, baru, daftar).Compare(awalan));
        }

        return new(lama.Versi, baru.Versi, awalan)
        {
            Baris = [.. Merge(baris).OrderBy(static b => b.KodePertama).ThenBy(static b => b.Lama.IsKosong).ThenBy(static b => b.Lingkup.Value)],
            TidakDibandingkan = [.. kurang],
        };
    }

    /// <summary>The rows of the version's own table at or below a code, in one list.</summary>
    internal IEnumerable<int> GetBarisMilik(KodeRekening awalan, int lingkup)
    {
        var tabel = _tabel[0];
        for (var i = tabel.LowerBound(awalan.ToUInt64()); i < tabel.Count && (awalan.IsKosong || awalan.Contains(EntriNomenklatur.ToKode(tabel.GetKode(i)))); i++)
        {
            if ((tabel.GetLingkup(i) & lingkup) != 0)
            {
                yield return i;
            }
        }
    }

    private bool HasDaftar(LingkupDaerah daftar) =>
        (daftar == LingkupDaerah.Provinsi ? Versi.Kelengkapan.Provinsi : Versi.Kelengkapan.KabupatenKota) != StatusKelengkapan.TidakAda;

    // A row that both lists have alike is given once.
    private static IEnumerable<BarisPerbedaan> Merge(List<BarisPerbedaan> baris) => baris
        .GroupBy(static b => (b.Jenis, b.Alasan, b.Lama, b.Baru))
        .Select(static g => g.Count() == 1 ? g.First() : g.First() with { Lingkup = LingkupDaerah.Keduanya });

    private static VersiNomenklatur Require(VersiNomenklatur versi)
    {
        ArgumentNullException.ThrowIfNull(versi);
        return versi.IsDimiliki ? versi : throw new ArgumentException($"The version {versi.Name} is not held.", nameof(versi));
    }
}
