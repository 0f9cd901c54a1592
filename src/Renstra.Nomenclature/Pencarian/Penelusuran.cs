namespace Renstra.Nomenclature;

/// <content>One query on its way: stages from the best kind of fit to the worst, each only while there is room left.</content>
internal sealed partial class IndeksNama
{
    private ref partial struct Penelusuran<TSaring>
        where TSaring : struct, ISaringan
    {
        private readonly IndeksNama _indeks;
        private readonly ReadOnlySpan<char> _teks;
        private readonly Span<KataKueri> _kata;
        private readonly Span<ulong> _terlihat;
        private readonly TSaring _saring;
        private Terbaik _terbaik;
        private DaftarSementara<Mirip> _utuh;
        private DaftarSementara<Mirip> _mirip;

        internal Penelusuran(IndeksNama indeks, ReadOnlySpan<char> teks, TSaring saring, Terbaik terbaik, Span<ulong> terlihat, Span<KataKueri> kata)
        {
            _indeks = indeks;
            _teks = teks;
            _saring = saring;
            _terbaik = terbaik;
            _terlihat = terlihat;
            _kata = kata[..Split(indeks._kosakata, teks, kata)];
            _utuh = new(64);
            _mirip = new(64);
        }

        internal TemuanNama[] Run()
        {
            RunStages();
            return Describe();
        }

        public readonly void Dispose()
        {
            _utuh.Dispose();
            _mirip.Dispose();
        }

        private static int Split(Kosakata kosakata, ReadOnlySpan<char> teks, Span<KataKueri> kata)
        {
            var banyak = 0;
            foreach (var rentang in teks.Split(' '))
            {
                if (banyak == kata.Length)
                {
                    break;
                }

                var (letak, panjang) = rentang.GetOffsetAndLength(teks.Length);
                var ini = teks.Slice(letak, panjang);
                var (dari, sampai) = kosakata.FindAwalan(ini);
                kata[banyak++] = new(letak, panjang, dari, sampai, dari < sampai && kosakata.GetLength(dari) == panjang);
            }

            return banyak;
        }

        // A query that is a whole name but for a typing error is not looked up once more with errors word by word: it is explained.
        private void RunStages()
        {
            AddUtuh();
            var adaUtuh = _terbaik.Count > 0;
            AddPersis();
            if (!_terbaik.IsFull)
            {
                AddAwalan();
            }

            if (_terbaik.IsFull || adaUtuh)
            {
                return;
            }

            FindMirip();
            AddSalahKetik();
            if (_terbaik.Count == 0)
            {
                AddSebagian();
            }
        }

        private void Keep(int nama, ulong kunci)
        {
            if (_terbaik.Refuses(kunci))
            {
                return;
            }

            foreach (var entri in _indeks.GetEntri(nama))
            {
                var satu = KunciUrut.WithNomor(kunci, entri);
                if (!_terbaik.Refuses(satu) && _saring.Accepts(entri))
                {
                    _terbaik.Add(satu);
                }
            }
        }

        // Names found whole are seen from the start of every stage: they have their place.
        private readonly void ForgetSeen()
        {
            _terlihat.Clear();
            foreach (var utuh in _utuh.Span)
            {
                _ = See(utuh.Nomor);
            }
        }

        // Marks a name as seen; false if it was.
        private readonly bool See(int nama)
        {
            ref var bagian = ref _terlihat[nama >> 6];
            var bit = 1UL << (nama & 63);
            var baru = (bagian & bit) == 0;
            bagian |= bit;
            return baru;
        }
    }
}
