namespace Renstra.Benchmarks.Polos;

/// <summary>Levenshtein's distance from one pattern to many texts, 64 cells at a time (Myers 1999; Hyyrö 2003 for long patterns).</summary>
internal sealed class PolaMyers
{
    private readonly int _panjang;
    private readonly int _blok;
    private readonly ulong[] _letak;
    private readonly ulong[] _naik;
    private readonly ulong[] _turun;

    internal PolaMyers(string pola)
    {
        _panjang = pola.Length;
        _blok = (pola.Length + 63) / 64;
        _letak = new ulong[128 * _blok];
        _naik = new ulong[_blok];
        _turun = new ulong[_blok];
        for (var i = 0; i < pola.Length; i++)
        {
            _letak[((pola[i] & 127) * _blok) + (i / 64)] |= 1UL << (i % 64);
        }
    }

    internal int Distance(string teks)
    {
        unchecked
        {
            _naik.AsSpan().Fill(ulong.MaxValue);
            _turun.AsSpan().Clear();
            var jarak = _panjang;
            var akhir = 1UL << ((_panjang - 1) % 64);
            foreach (var huruf in teks)
            {
                var letak = _letak.AsSpan((huruf & 127) * _blok, _blok);
                ulong bawaNaik = 1;
                ulong bawaTurun = 0;
                for (var b = 0; b < letak.Length; b++)
                {
                    var (naik, turun) = (_naik[b], _turun[b]);
                    var sama = letak[b] | bawaTurun;
                    var tegak = letak[b] | turun;
                    var datar = (((sama & naik) + naik) ^ naik) | sama;
                    var tambah = turun | ~(datar | naik);
                    var kurang = naik & datar;
                    if (b == letak.Length - 1)
                    {
                        jarak += (tambah & akhir) != 0 ? 1 : (kurang & akhir) != 0 ? -1 : 0;
                    }

                    (bawaNaik, tambah) = (tambah >> 63, (tambah << 1) | bawaNaik);
                    (bawaTurun, kurang) = (kurang >> 63, (kurang << 1) | bawaTurun);
                    _naik[b] = kurang | ~(tegak | tambah);
                    _turun[b] = tambah & tegak;
                }
            }

            return jarak;
        }
    }
}
