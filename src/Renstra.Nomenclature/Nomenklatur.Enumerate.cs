using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <content>Many entries, in the order of their codes.</content>
public sealed partial class Nomenklatur
{
    /// <summary>The entries as the lists have them, templates as templates, in the order of their codes.</summary>
    /// <param name="awalan">Only this code and what lies below it; <see cref="KodeRekening.Kosong"/>: everything.</param>
    /// <param name="tingkat">Only this level.</param>
    /// <param name="lingkup">Only entries of this list (those of both lists among them).</param>
    /// <returns>The entries.</returns>
    public IEnumerable<EntriNomenklatur> Enumerate(KodeRekening awalan = default, TingkatKode? tingkat = null, LingkupDaerah? lingkup = null) =>
        Walk(awalan, default, tingkat, lingkup?.Value ?? Keduanya);

    /// <summary>
    /// What an agency of that bidang urusan can plan: the bidang, the supporting programme 01 of the template <c>X.XX</c> filled with the
    /// bidang, and the bidang's own entries, in the order of their codes.
    /// </summary>
    /// <param name="bidang">The bidang urusan.</param>
    /// <param name="tingkat">Only this level.</param>
    /// <param name="lingkup">Only entries of this list (those of both lists among them).</param>
    /// <returns>The entries; none if the lists do not know the bidang.</returns>
    /// <exception cref="ArgumentException"><paramref name="bidang"/> is not a bidang urusan's code in digits.</exception>
    public IEnumerable<EntriNomenklatur> EnumerateBidang(KodeRekening bidang, TingkatKode? tingkat = null, LingkupDaerah? lingkup = null)
    {
        if (bidang.Tingkat != TingkatKode.BidangUrusan || bidang.IsTemplate)
        {
            throw new ArgumentException($"\"{bidang}\" is no code of a bidang urusan.", nameof(bidang));
        }

        return Merge(bidang, tingkat, lingkup?.Value ?? Keduanya);
    }

    /// <summary>The entries one level below a code, those of the template among them.</summary>
    internal IEnumerable<EntriNomenklatur> GetChildren(KodeRekening induk, int lingkup)
    {
        if (induk.Tingkat == TingkatKode.SubKegiatan || induk.IsKosong)
        {
            return [];
        }

        var tingkat = TingkatKode.Semua[induk.Tingkat.Value + 1];
        return induk.IsTemplate || (induk.Tingkat != TingkatKode.BidangUrusan && !induk.IsPenunjang())
            ? Walk(induk, default, tingkat, lingkup)
            : Merge(induk, tingkat, lingkup);
    }

    // A code's own entries and those of the template, which give way to own ones of the same code.
    private IEnumerable<EntriNomenklatur> Merge(KodeRekening awalan, TingkatKode? tingkat, int lingkup)
    {
        var bidang = awalan.GetBidang();
        var penunjang = awalan.Tingkat == TingkatKode.BidangUrusan ? KodeRekening.Parse("X.XX.01"u8, null) : awalan.ToTemplate();
        List<EntriNomenklatur> sekode = [];
        var kode = Walk(awalan, default, tingkat, lingkup).Concat(Walk(penunjang, bidang, tingkat, lingkup))
            .Select(static e => e.Kode).Distinct().Order();
        foreach (var satu in kode)
        {
            sekode.Clear();
            Collect(satu, lingkup, sekode);
            foreach (var entri in sekode)
            {
                yield return entri;
            }
        }
    }

    // Walks all tables at once, code by code; of one code each list is taken from the first table that has it.
    private IEnumerable<EntriNomenklatur> Walk(KodeRekening awalan, KodeRekening bidang, TingkatKode? tingkat, int lingkup)
    {
        var letak = new int[_tabel.Length];
        for (var i = 0; i < letak.Length; i++)
        {
            letak[i] = _tabel[i].LowerBound(awalan.ToUInt64());
        }

        while (NextKode(letak) is { IsKosong: false } kode && (awalan.IsKosong || awalan.Contains(kode)))
        {
            // The provinces' entry first, whichever table it comes from.
            var (sisa, kabkota) = (lingkup, default(EntriNomenklatur));
            for (var i = 0; i < letak.Length; i++)
            {
                for (; letak[i] < _tabel[i].Count && _tabel[i].GetKode(letak[i]) == kode.ToUInt64(); letak[i]++)
                {
                    var irisan = sisa & _tabel[i].GetLingkup(letak[i]);
                    if (irisan != 0 && (tingkat is null || kode.Tingkat == tingkat) && !IsDihapus(i, kode.ToUInt64()))
                    {
                        sisa &= ~irisan;
                        var entri = new EntriNomenklatur(this, i, letak[i], irisan, bidang);
                        if (irisan == LingkupDaerah.KabupatenKota.Value)
                        {
                            kabkota = entri;
                            continue;
                        }

                        yield return entri;
                    }
                }
            }

            if (!kabkota.IsKosong)
            {
                yield return kabkota;
            }
        }
    }

    private KodeRekening NextKode(int[] letak)
    {
        var terkecil = ulong.MaxValue;
        for (var i = 0; i < letak.Length; i++)
        {
            if (letak[i] < _tabel[i].Count)
            {
                terkecil = Math.Min(terkecil, _tabel[i].GetKode(letak[i]));
            }
        }

        return terkecil == ulong.MaxValue ? default : EntriNomenklatur.ToKode(terkecil);
    }

    // Asks for each list by itself, so that the answer is that of TryFind; one entry for both lists is given once.
    private void Collect(KodeRekening kode, int lingkup, List<EntriNomenklatur> hasil)
    {
        var adaProvinsi = TryFind(kode, lingkup & 1, out var provinsi);
        var adaKabkota = TryFind(kode, lingkup & 2, out var kabkota);
        if (adaProvinsi && adaKabkota && provinsi.IsBarisSama(kabkota))
        {
            hasil.Add(provinsi.WithLingkup(Keduanya));
            return;
        }

        if (adaProvinsi)
        {
            hasil.Add(provinsi);
        }

        if (adaKabkota)
        {
            hasil.Add(kabkota);
        }
    }
}
