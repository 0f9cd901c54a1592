using System.Text;

namespace Renstra.Nomenclature.Import;

/// <summary>A list of accounts, funding sources or regions on its way in: reads its file, refuses what is unfit and says why.</summary>
internal abstract class TabelDaftar
{
    private protected TabelDaftar(BerkasSumber berkas) => Berkas = berkas;

    internal BerkasSumber Berkas { get; }

    /// <summary>The name of the file it becomes.</summary>
    internal abstract string Keluaran { get; }

    internal abstract uint Jenis { get; }

    internal List<BarisTabel> Isi { get; } = [];

    internal List<Catatan> Ditolak { get; } = [];

    internal List<Catatan> Peringatan { get; } = [];

    /// <summary>The rows of each level below "no level".</summary>
    internal abstract IEnumerable<(string Tingkat, int Baris)> GetTingkat();

    internal byte[] Build()
    {
        var (wadah, teks) = (new PenulisWadah(), new KumpulanTeks());
        wadah.Add(Jenis, 0, PenulisTabel.Write(Isi, teks, Berkas.Nama));
        wadah.Add(teks);
        wadah.Add(JenisBagian.Sumber, 0, Encoding.UTF8.GetBytes(Berkas.ToString() + "\n"));
        return wadah.Build();
    }
}

/// <summary>A list of codes of one type. What groups a row has (and whether a level fits) is the list's own to say.</summary>
internal sealed class TabelDaftar<TKode, TTingkat> : TabelDaftar
    where TKode : struct, IKodeBertingkat<TKode, TTingkat>, IFormattable
    where TTingkat : HimpunanTertutup<TTingkat>, IHimpunanTertutup<TTingkat>
{
    private readonly HashSet<ulong> _diterima = [];

    internal TabelDaftar(BerkasSumber berkas, uint jenis, Perbedaan perbedaan, Func<TKode, string, string, int> golongan, Func<string, Keraguan?> putusan)
        : base(berkas)
    {
        Jenis = jenis;
        var daftar = Path.GetFileNameWithoutExtension(berkas.Nama);
        List<(TKode Kode, BarisSumber Baris)> terbaca = [];
        foreach (var baris in berkas.Baris)
        {
            if (!berkas.IsLengkap(baris))
            {
                Refuse(baris, baris.Sel[0], "the line does not have as many cells as there are headings");
            }
            else if (!TKode.TryParse(berkas.Get(baris, "code"), null, out var kode))
            {
                Refuse(baris, berkas.Get(baris, "code"), "no code");
            }
            else
            {
                terbaca.Add((kode, baris));
            }
        }

        foreach (var (kode, baris) in terbaca.OrderBy(static t => t.Kode.ToUInt64()))
        {
            var nama = berkas.Get(baris, "name");
            var nomorGolongan = golongan(kode, berkas.Get(baris, "level"), berkas.Get(baris, "version"));
            var sebab = nomorGolongan == 0 ? "the level or version does not fit the code"
                : PemeriksaBaris.CheckNama(nama)?.ToString()
                ?? (_diterima.Contains(kode.ToUInt64()) ? "the code stands twice" : null)
                ?? (kode.Induk.IsKosong || _diterima.Contains(kode.Induk.ToUInt64()) ? null : $"the parent {kode.Induk} is not in the list")
                ?? (Pemeriksaan.IsTerpotong(nama) ? "the name looks cut short" : null);
            if (sebab is not null)
            {
                Refuse(baris, kode.ToString(null, null), sebab);
                continue;
            }

            _diterima.Add(kode.ToUInt64());
            List<Keraguan> keraguan = [.. perbedaan.GetKeraguan(daftar, kode.ToString(null, null), bidang => berkas.Get(baris, bidang))];
            if (putusan(kode.ToString(null, null)) is { } lain)
            {
                keraguan.Add(lain);
            }

            if (Pemeriksaan.IsKurungGanjil(nama))
            {
                keraguan.Add(new(BidangKeraguan.Nama, JenisKeraguan.KurungTidakBerpasangan, null));
            }

            Isi.Add(new(kode.ToUInt64(), nomorGolongan, nama) { Keraguan = [.. keraguan.Distinct()] });
        }

        Peringatan.AddRange(perbedaan.GetTidakTerpakai(daftar));
    }

    internal override string Keluaran => Path.ChangeExtension(Berkas.Nama, ".bin");

    internal override uint Jenis { get; }

    internal override IEnumerable<(string Tingkat, int Baris)> GetTingkat() =>
        Isi.GroupBy(static b => BarisDaftar.ToKode<TKode, TTingkat>(b.Nomor).Tingkat).OrderBy(static g => g.Key.Value).Select(static g => (g.Key.Name, g.Count()));

    private void Refuse(BarisSumber baris, string kode, string sebab) => Ditolak.Add(new(Berkas.Nama, baris.Nomor, kode, sebab));
}
