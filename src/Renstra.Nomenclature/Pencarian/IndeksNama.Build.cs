using System.Text;

namespace Renstra.Nomenclature;

/// <content>Building the index: one pass over the names, then counting sorts.</content>
internal sealed partial class IndeksNama
{
    private IndeksNama(Kosakata kosakata, PengumpulNama kumpulan, ReadOnlySpan<int> urutanKata)
    {
        _kosakata = kosakata;
        var urutan = kumpulan.OrderByLength();
        _panjang = new int[urutan.Length];
        _awalKata = new int[urutan.Length + 1];
        _kata = new int[kumpulan.CountKata];
        var baru = new int[urutan.Length];
        for (var nama = 0; nama < urutan.Length; nama++)
        {
            var lama = urutan[nama];
            baru[lama] = nama;
            _panjang[nama] = kumpulan.GetPanjang(lama);
            var kata = kumpulan.GetKata(lama);
            _awalKata[nama + 1] = _awalKata[nama] + kata.Length;
            for (var i = 0; i < kata.Length; i++)
            {
                _kata[_awalKata[nama] + i] = urutanKata[kata[i]];
            }
        }

        _namaDariEntri = Array.ConvertAll(kumpulan.NamaDariEntri.ToArray(), lama => baru[lama]);
        (_awalEntri, _entri) = DistributeEntri(_namaDariEntri, Count);
        (_awalSebutan, _sebutan) = CollectSebutan();
        _ruas = IndeksRuas.Build(this);
    }

    /// <summary>Builds the index of all names of a table.</summary>
    internal static IndeksNama Build<T>(T sumber)
        where T : ISumberNama
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sumber.Count, KunciUrut.PalingNomor, nameof(sumber));
        var kumpulan = new PengumpulNama(sumber.Count);
        var utf16 = Array.Empty<char>();
        for (var i = 0; i < sumber.Count; i++)
        {
            var utf8 = sumber.GetNama(i);
            if (utf16.Length < utf8.Length)
            {
                utf16 = new char[utf8.Length * 2];
            }

            kumpulan.Add(utf16.AsSpan(0, Encoding.UTF8.GetChars(utf8, utf16)));
        }

        var (kata, urutan) = kumpulan.OrderKata();
        return new(new(kata), kumpulan, urutan);
    }

    private static (int[] Awal, int[] Entri) DistributeEntri(ReadOnlySpan<int> namaDariEntri, int nama)
    {
        var awal = new int[nama + 1];
        foreach (var satu in namaDariEntri)
        {
            awal[satu + 1]++;
        }

        for (var i = 1; i < awal.Length; i++)
        {
            awal[i] += awal[i - 1];
        }

        var entri = new int[namaDariEntri.Length];
        var berikut = awal.AsSpan().ToArray();
        for (var i = 0; i < entri.Length; i++)
        {
            entri[berikut[namaDariEntri[i]]++] = i;
        }

        return (awal, entri);
    }

    // Place by place over names that stand by length: so each word's mentions come out by place and length without being sorted.
    private (int[] Awal, Sebutan[] Sebutan) CollectSebutan()
    {
        var awal = new int[_kosakata.Count + 1];
        var terbanyak = 0;
        for (var nama = 0; nama < Count; nama++)
        {
            var kata = GetKata(nama);
            terbanyak = Math.Max(terbanyak, kata.Length);
            for (var letak = 0; letak < kata.Length; letak++)
            {
                awal[kata[letak] + 1] += IsFirst(kata, letak) ? 1 : 0;
            }
        }

        for (var i = 1; i < awal.Length; i++)
        {
            awal[i] += awal[i - 1];
        }

        var sebutan = new Sebutan[awal[^1]];
        var berikut = awal.AsSpan().ToArray();
        for (var letak = 0; letak < terbanyak; letak++)
        {
            for (var nama = 0; nama < Count; nama++)
            {
                var kata = GetKata(nama);
                if (letak < kata.Length && IsFirst(kata, letak))
                {
                    sebutan[berikut[kata[letak]]++] = new(nama, letak);
                }
            }
        }

        return (awal, sebutan);
    }

    private static bool IsFirst(ReadOnlySpan<int> kata, int letak) => !kata[..letak].Contains(kata[letak]);
}
