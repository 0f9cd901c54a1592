using System.Buffers;

namespace Renstra.Nomenclature;

/// <content>The stages of a query.</content>
internal sealed partial class IndeksNama
{
    private ref partial struct Penelusuran<TSaring>
    {
        private void AddUtuh()
        {
            _indeks.FindNama(_teks, ref _utuh);
            foreach (var (nama, galat) in _utuh.Span)
            {
                var jenis = galat == 0 ? JenisKecocokan.NamaPersis : JenisKecocokan.NamaHampirPersis;
                Keep(nama, KunciUrut.Create(jenis, galat: galat, panjang: GetSelisihPanjang(nama)));
            }
        }

        // Through the names with the rarest word.
        private void AddPersis()
        {
            var jarang = -1;
            var paling = int.MaxValue;
            foreach (var kata in _kata)
            {
                if (!kata.Persis)
                {
                    return;
                }

                if (_indeks.CountSebutan(kata.Dari, kata.Dari + 1) is var banyak && banyak < paling)
                {
                    (jarang, paling) = (kata.Dari, banyak);
                }
            }

            ForgetSeen();
            AddSebutan(jarang, JenisKecocokan.KataBerurutan);
        }

        private void AddAwalan()
        {
            var jarang = default(KataKueri);
            var paling = int.MaxValue;
            foreach (var kata in _kata)
            {
                if (kata.Dari == kata.Sampai)
                {
                    return;
                }

                if (_indeks.CountSebutan(kata.Dari, kata.Sampai) is var banyak && banyak < paling)
                {
                    (jarang, paling) = (kata, banyak);
                }
            }

            ForgetSeen();
            for (var kata = jarang.Dari; kata < jarang.Sampai; kata++)
            {
                AddSebutan(kata, JenisKecocokan.Awalan);
            }
        }

        private void FindMirip()
        {
            foreach (ref var kata in _kata)
            {
                kata.MiripDari = _mirip.Count;
                _indeks._kosakata.FindMirip(_teks.Slice(kata.Letak, kata.Panjang), ref _mirip);
                kata.MiripSampai = _mirip.Count;
            }
        }

        private void AddSalahKetik()
        {
            var jarang = default(KataKueri);
            var paling = int.MaxValue;
            foreach (var kata in _kata)
            {
                if (CountSebutan(kata) is var banyak && banyak < paling)
                {
                    (jarang, paling) = (kata, banyak);
                }
            }

            ForgetSeen();
            if (_kata.Length == 1)
            {
                AddSatuSalahKetik();
                return;
            }

            for (var kata = jarang.Dari; kata < jarang.Sampai; kata++)
            {
                AddSebutan(kata, JenisKecocokan.SalahKetik, 1);
            }

            foreach (var mirip in GetMirip(jarang))
            {
                AddSebutan(mirip.Nomor, JenisKecocokan.SalahKetik, 1);
            }
        }

        // With one word, a name has as many errors as the nearest of its words: the near words first, and each is bounded by its errors.
        private void AddSatuSalahKetik()
        {
            for (var galat = 1; galat <= IndeksRuas.Toleransi; galat++)
            {
                foreach (var mirip in GetMirip(_kata[0]))
                {
                    if (mirip.Galat == galat)
                    {
                        AddSebutan(mirip.Nomor, JenisKecocokan.SalahKetik, galat);
                    }
                }
            }
        }

        // A name has at least half of the words; those with most first, until there is no room.
        private void AddSebagian()
        {
            var cocok = ArrayPool<byte>.Shared.Rent(_indeks.Count);
            try
            {
                var banyak = cocok.AsSpan(0, _indeks.Count);
                CountCocok(banyak);
                for (var jumlah = _kata.Length - 1; jumlah * 2 >= _kata.Length && jumlah > 0 && !_terbaik.IsFull; jumlah--)
                {
                    for (var nama = 0; nama < banyak.Length; nama++)
                    {
                        if (banyak[nama] == jumlah)
                        {
                            Keep(nama, Judge(nama, JenisKecocokan.SebagianKata));
                        }
                    }
                }
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(cocok);
            }
        }

        private readonly void CountCocok(Span<byte> banyak)
        {
            banyak.Clear();
            foreach (var kata in _kata)
            {
                _terlihat.Clear();
                for (var k = kata.Dari; k < kata.Sampai; k++)
                {
                    CountCocok(k, banyak);
                }

                foreach (var mirip in GetMirip(kata))
                {
                    CountCocok(mirip.Nomor, banyak);
                }
            }
        }

        private readonly void CountCocok(int kata, Span<byte> banyak)
        {
            foreach (var sebutan in _indeks.GetSebutan(kata))
            {
                banyak[sebutan.Nama] += See(sebutan.Nama) ? (byte)1 : (byte)0;
            }
        }

        private readonly int CountSebutan(KataKueri kata)
        {
            var banyak = _indeks.CountSebutan(kata.Dari, kata.Sampai);
            foreach (var mirip in GetMirip(kata))
            {
                banyak += _indeks.CountSebutan(mirip.Nomor, mirip.Nomor + 1);
            }

            return banyak;
        }

        private readonly ReadOnlySpan<Mirip> GetMirip(KataKueri kata) => _mirip.Span[kata.MiripDari..kata.MiripSampai];

        private readonly int GetSelisihPanjang(int nama) => Math.Abs(_indeks._panjang[nama] - _teks.Length);
    }
}
