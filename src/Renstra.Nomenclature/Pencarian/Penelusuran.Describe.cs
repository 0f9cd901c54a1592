using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <content>What is said of the results.</content>
internal sealed partial class IndeksNama
{
    private ref partial struct Penelusuran<TSaring>
    {
        private TemuanNama[] Describe()
        {
            var kunci = _terbaik.Sort();
            var hasil = new TemuanNama[kunci.Length];
            for (var i = 0; i < hasil.Length; i++)
            {
                var jenis = KunciUrut.GetJenis(kunci[i]);
                var nomor = KunciUrut.GetNomor(kunci[i]);
                var kata = jenis is JenisKecocokan.NamaHampirPersis or JenisKecocokan.SalahKetik or JenisKecocokan.SebagianKata ? GetPasangan(nomor) : [];
                hasil[i] = new(nomor, jenis, KunciUrut.GetGalat(kunci[i]), KunciUrut.GetKurang(kunci[i]), kata);
            }

            return hasil;
        }

        private readonly Daftar<PasanganKata> GetPasangan(int entri)
        {
            List<PasanganKata> pasangan = [];
            var kataNama = _indeks.GetKata(_indeks._namaDariEntri[entri]);
            foreach (var kata in _kata)
            {
                var adaUtuh = kata.Dari < kata.Sampai && kataNama.ContainsAnyInRange(kata.Dari, kata.Sampai - 1);
                if (!adaUtuh && FindNearest(_teks.Slice(kata.Letak, kata.Panjang), kataNama) is { } nama)
                {
                    pasangan.Add(new(_teks.Slice(kata.Letak, kata.Panjang).ToString(), nama));
                }
            }

            return pasangan.ToDaftar();
        }

        private readonly string? FindNearest(ReadOnlySpan<char> diketik, ReadOnlySpan<int> kataNama)
        {
            var paling = BatasSalahKetik.ForKata(diketik.Length);
            var terdekat = -1;
            foreach (var kata in kataNama)
            {
                if (JarakSunting.Count(diketik, _indeks._kosakata[kata], paling) is var galat && galat <= paling)
                {
                    (terdekat, paling) = (kata, galat - 1);
                }

                if (paling < 0)
                {
                    break;
                }
            }

            return terdekat < 0 ? null : _indeks._kosakata[terdekat].ToString();
        }
    }
}
