using System.Text;

namespace Renstra.Nomenclature.Import;

/// <summary>
/// The pairs of codes of two versions. Only those that have one name under different codes are kept: the tables themselves hold the others
/// (same code and name; predecessors named by SIPD's list), which is checked.
/// </summary>
internal sealed class PetaSumber
{
    private readonly BerkasSumber _berkas;
    private readonly Dictionary<string, TabelPeta> _tabel;

    internal PetaSumber(BerkasSumber berkas, IEnumerable<TabelSumber> tabel)
    {
        _berkas = berkas;
        _tabel = tabel.ToDictionary(static t => t.Versi.Name, static t => new TabelPeta(t));
        foreach (var baris in berkas.Baris)
        {
            Read(baris);
        }
    }

    internal BerkasSumber Berkas => _berkas;

    /// <summary>Row numbers by pair of versions, in the order of the older rows.</summary>
    internal SortedDictionary<int, SortedSet<(ushort Lama, ushort Baru)>> Isi { get; } = [];

    internal List<Catatan> Ditolak { get; } = [];

    internal byte[] Write(int nomor)
    {
        var tulis = new PenulisBita();
        foreach (var (lama, baru) in Isi[nomor])
        {
            tulis.Write(lama);
            tulis.Write(baru);
        }

        return tulis.ToArray();
    }

    private void Read(BarisSumber baris)
    {
        var (dari, ke) = (_berkas.Get(baris, "from_version"), _berkas.Get(baris, "to_version"));
        var (kodeDari, kodeKe) = (_berkas.Get(baris, "from_code"), _berkas.Get(baris, "to_code"));
        if (!KodeRekening.TryParse(kodeDari, out var lama) || !KodeRekening.TryParse(kodeKe, out var baru) || !_tabel.TryGetValue(ke, out var tabelBaru))
        {
            Refuse(baris, "no code, or a version that is not read");
            return;
        }

        var dasar = _berkas.Get(baris, "basis");
        if (dasar == "source mapping")
        {
            Check(baris, tabelBaru.Get(baru).Any(b => b.Isi.Pendahulu.Contains(lama)), "the row does not name that predecessor");
        }
        else if (dasar is not ("same code and name" or "same name") || !_tabel.TryGetValue(dari, out var tabelLama))
        {
            Refuse(baris, "a basis or a version that is not known");
        }
        else
        {
            var pasangan = (from a in tabelLama.Get(lama)
                            from b in tabelBaru.Get(baru)
                            where a.Isi.Lingkup.Overlaps(b.Isi.Lingkup) && IsSenama(a.Isi, b.Isi)
                            select (a.Nomor, b.Nomor)).ToArray();
            if (Check(baris, dasar == "same name" ? pasangan.Length == 1 : pasangan.Length >= 1, "the tables have no such pair of rows in one list") && dasar == "same name")
            {
                Keep(PetaVersi.Number(tabelLama.Versi.Value, tabelBaru.Versi.Value), pasangan[0]);
            }
        }
    }

    private void Keep(int nomor, (ushort Lama, ushort Baru) pasangan)
    {
        if (!Isi.TryGetValue(nomor, out var isi))
        {
            Isi.Add(nomor, isi = []);
        }

        isi.Add(pasangan);
    }

    private static bool IsSenama(BarisNomenklatur satu, BarisNomenklatur lain) => LipatNama.IsSama(Encoding.UTF8.GetBytes(satu.Nama), Encoding.UTF8.GetBytes(lain.Nama));

    private bool Check(BarisSumber baris, bool benar, string sebab)
    {
        if (!benar)
        {
            Refuse(baris, sebab);
        }

        return benar;
    }

    private void Refuse(BarisSumber baris, string sebab) => Ditolak.Add(new(_berkas.Nama, baris.Nomor, _berkas.Get(baris, "from_code"), sebab));

    /// <summary>The rows of a table by code, numbered as they are written.</summary>
    private sealed class TabelPeta
    {
        private readonly ILookup<KodeRekening, (BarisNomenklatur Isi, ushort Nomor)> _baris;

        internal TabelPeta(TabelSumber tabel)
        {
            Versi = tabel.Versi;
            _baris = PenulisTabel.Sort(tabel.Isi).Select(static (b, i) => (b, (ushort)i)).ToLookup(static b => b.b.Kode);
        }

        internal VersiNomenklatur Versi { get; }

        internal IEnumerable<(BarisNomenklatur Isi, ushort Nomor)> Get(KodeRekening kode) => _baris[kode];
    }
}
