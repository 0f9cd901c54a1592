namespace Renstra.Nomenclature;

/// <content>How well a name fits.</content>
internal sealed partial class IndeksNama
{
    private ref partial struct Penelusuran<TSaring>
    {
        private const ulong TidakCocok = ulong.MaxValue;

        // The names with a word, as long as one of them may still be better than what there is. They stand by the word's place in the
        // name, so that from some place on none can be: a word at place p has at least p words before it, less the query's own. Names of
        // one place stand by length; with one word sought, the rest of them only differs more, unless an error made the word longer.
        private void AddSebutan(int kata, JenisKecocokan tahap, int galat = 0)
        {
            var awalan = tahap == JenisKecocokan.Awalan ? 1 : 0;
            foreach (var (nama, letak) in _indeks.GetSebutan(kata))
            {
                var sela = letak + 1 - _kata.Length;
                if (_terbaik.Refuses(KunciUrut.Create(tahap, galat: galat, awalan: awalan, sela: sela)))
                {
                    break;
                }

                var panjang = _kata.Length == 1 ? GetSelisihPanjang(nama) : 0;
                if (_terbaik.Refuses(KunciUrut.Create(tahap, galat: galat, awalan: awalan, sela: sela, panjang: panjang)))
                {
                    if (tahap != JenisKecocokan.SalahKetik)
                    {
                        break;
                    }

                    continue;
                }

                if (See(nama) && Judge(nama, tahap) is var kunci && IsOfStage(kunci, tahap))
                {
                    Keep(nama, kunci);
                }
            }
        }

        private static bool IsOfStage(ulong kunci, JenisKecocokan tahap) => kunci != TidakCocok
            && (KunciUrut.GetJenis(kunci) == tahap || (tahap == JenisKecocokan.KataBerurutan && KunciUrut.GetJenis(kunci) == JenisKecocokan.SemuaKata));

        // Each word of the query stands where it is found after the one before; if it is not found there, at its first place, and the
        // order is broken.
        private readonly ulong Judge(int nama, JenisKecocokan tahap)
        {
            var kataNama = _indeks.GetKata(nama);
            var (galat, awalan, kurang, acak) = (0, 0, 0, false);
            var (sebelum, terjauh) = (-1, -1);
            foreach (var kata in _kata)
            {
                var padanan = Match(kata, kataNama, sebelum + 1, tahap);
                if (padanan.Letak < 0)
                {
                    if (tahap != JenisKecocokan.SebagianKata)
                    {
                        return TidakCocok;
                    }

                    kurang++;
                    continue;
                }

                acak |= padanan.Letak <= sebelum;
                sebelum = padanan.Letak;
                terjauh = Math.Max(terjauh, sebelum);
                galat += padanan.Galat;
                awalan += padanan.Awalan ? 1 : 0;
            }

            var jenis = kurang > 0 ? JenisKecocokan.SebagianKata
                : galat > 0 ? JenisKecocokan.SalahKetik
                : awalan > 0 ? JenisKecocokan.Awalan
                : acak ? JenisKecocokan.SemuaKata
                : JenisKecocokan.KataBerurutan;
            return KunciUrut.Create(jenis, kurang, galat, awalan, acak, terjauh + 1 - (_kata.Length - kurang), GetSelisihPanjang(nama));
        }

        // The word itself wherever it stands, else a word that begins so, else the one with the fewest errors.
        private readonly Padanan Match(KataKueri kata, ReadOnlySpan<int> kataNama, int dari, JenisKecocokan tahap)
        {
            if (kata.Persis && kataNama.IndexOf(kata.Dari) is var persis and >= 0)
            {
                return new(persis >= dari ? persis : After(kataNama[dari..].IndexOf(kata.Dari), dari, persis), 0, false);
            }

            if (tahap >= JenisKecocokan.Awalan && kata.Dari < kata.Sampai && kataNama.IndexOfAnyInRange(kata.Dari, kata.Sampai - 1) is var awalan and >= 0)
            {
                return new(awalan >= dari ? awalan : After(kataNama[dari..].IndexOfAnyInRange(kata.Dari, kata.Sampai - 1), dari, awalan), 0, true);
            }

            return tahap >= JenisKecocokan.SalahKetik ? MatchMirip(kata, kataNama, dari) : new(-1, 0, false);
        }

        private readonly Padanan MatchMirip(KataKueri kata, ReadOnlySpan<int> kataNama, int dari)
        {
            var terbaik = new Padanan(-1, int.MaxValue, false);
            var mirip = GetMirip(kata);
            for (var letak = 0; letak < kataNama.Length && !mirip.IsEmpty; letak++)
            {
                foreach (var (nomor, galat) in mirip)
                {
                    var lebihBaik = galat < terbaik.Galat || (galat == terbaik.Galat && terbaik.Letak < dari && letak >= dari);
                    if (nomor == kataNama[letak] && lebihBaik)
                    {
                        terbaik = new(letak, galat, false);
                    }
                }
            }

            return terbaik.Letak < 0 ? new(-1, 0, false) : terbaik;
        }

        private static int After(int sesudah, int dari, int pertama) => sesudah < 0 ? pertama : dari + sesudah;

        /// <summary>Where in the name a word of the query was found, and how.</summary>
        private readonly record struct Padanan(int Letak, int Galat, bool Awalan);
    }
}
