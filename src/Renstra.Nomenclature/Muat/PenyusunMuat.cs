using Renstra.Domain;
using Renstra.Nomenclature.Format;

namespace Renstra.Nomenclature;

/// <summary>Judges the entries of a file and builds the tables of its view.</summary>
internal sealed class PenyusunMuat
{
    internal const string TandaSpm = "SPM";

    private const int TerpanjangSatuan = 200;

    private readonly BerkasMuat _berkas;
    private readonly Nomenklatur? _dasar;
    private readonly HashSet<ulong> _dihapus = [];
    private readonly HashSet<KodeRekening> _disebut = [];
    private readonly PemeriksaBaris _pemeriksa;
    private readonly List<BarisNomenklatur> _baris = [];

    internal PenyusunMuat(BerkasMuat berkas, Nomenklatur? dasar)
    {
        _berkas = berkas;
        _dasar = dasar;
        _pemeriksa = new(HasInBase, dasar is null ? null : dasar.Versi.Tahun <= 2021);
    }

    /// <summary>The codes that are removed from the base, each with what lies below it.</summary>
    internal HashSet<ulong> Dihapus => _dihapus;

    internal void Judge()
    {
        JudgeRemovals();
        List<(KodeRekening Kode, BarisMuat Entri)> terbaca = [];
        foreach (var entri in _berkas.Entri)
        {
            if (!KodeRekening.TryParse(entri[KolomMuat.Kode], out var kode, out ParseError sebab))
            {
                if (entri.IsUtuh)
                {
                    _berkas.Fail(new(JenisGalatMuat.KodeTidakSah, Cacat.Shorten(entri[KolomMuat.Kode])) { Sebab = sebab }, entri, KolomMuat.Kode);
                }

                continue;
            }

            _disebut.Add(kode);
            if (entri.IsUtuh)
            {
                terbaca.Add((kode, entri));
            }
        }

        // Parents before children; of one code as the file has them, so that the second of two is the one too many.
        foreach (var (kode, entri) in terbaca.OrderBy(static t => t.Kode))
        {
            Judge(kode, entri);
        }
    }

    /// <summary>The tables, of as many rows as one can hold.</summary>
    internal TabelNomenklatur[] Build(string nama)
    {
        var (wadah, teks) = (new PenulisWadah(), new KumpulanTeks());
        var bagian = _baris.Chunk(TataTabel.MaksimalBaris - 1).ToArray();
        for (var i = 0; i < bagian.Length; i++)
        {
            wadah.Add(JenisBagian.Tabel, i, PenulisTabel.Write(bagian[i], teks, nama));
        }

        wadah.Add(teks);
        var terbuka = Wadah.Open(wadah.Build());
        return [.. bagian.Select((_, i) => new TabelNomenklatur(terbuka, terbuka.Get(JenisBagian.Tabel, i), null))];
    }

    private void JudgeRemovals()
    {
        var jumlahOpsi = _berkas.Opsi.Dihapus.Count;
        foreach (var (kode, i) in _berkas.Opsi.Dihapus.Concat(_berkas.Dihapus).Select(static (k, i) => (k, i)))
        {
            if (_dasar is null || !_dasar.HasRow(kode.ToUInt64()))
            {
                var cacat = new Cacat(JenisGalatMuat.DihapusTidakAda, kode.ToString());
                if (i < jumlahOpsi)
                {
                    _berkas.FailWhole(cacat);
                }
                else
                {
                    _berkas.Fail(cacat, _berkas.LetakDihapus[i - jumlahOpsi], "$.dihapus");
                }
            }

            _dihapus.Add(kode.ToUInt64());
        }
    }

    private void Judge(KodeRekening kode, BarisMuat entri)
    {
        var (nama, kata) = (entri[KolomMuat.Nama], entri[KolomMuat.Lingkup]);
        var tingkat = KolomMuat.ToTingkat(entri[KolomMuat.Tingkat]);
        if (KolomMuat.ToLingkup(kata) is not { } lingkup)
        {
            _berkas.Fail(new(JenisGalatMuat.LingkupTidakSah, Cacat.Shorten(kata), "provinsi, kabupatenKota, keduanya"), entri, KolomMuat.Lingkup);
            return;
        }

        var cacat = tingkat is null && entri[KolomMuat.Tingkat].Length > 0
            ? new Cacat(JenisGalatMuat.TingkatTidakCocok, Cacat.Shorten(entri[KolomMuat.Tingkat]), kode.Tingkat.Name)
            : _pemeriksa.Check(kode, tingkat, lingkup, nama);
        if (cacat is { } pertama)
        {
            // Whose parent was refused is refused with it, in silence.
            if (pertama.Jenis != JenisGalatMuat.TanpaInduk || !_disebut.Contains(kode.Induk) || IsNarrower(kode.Induk))
            {
                _berkas.Fail(pertama, entri, GetKolom(pertama.Jenis));
            }

            return;
        }

        // A row that has only faults of its own is still a parent.
        _pemeriksa.Accept(kode, lingkup);
        if (JudgeTexts(entri) is { } pendahulu)
        {
            _baris.Add(new(kode, lingkup, nama)
            {
                Kinerja = entri[KolomMuat.Kinerja],
                Indikator = entri[KolomMuat.Indikator],
                Satuan = entri[KolomMuat.Satuan],
                IsSpm = entri[KolomMuat.Spm] == TandaSpm,
                Pendahulu = pendahulu,
            });
        }

        if (PemeriksaBaris.IsTergantung(nama))
        {
            _berkas.Warn(new(JenisGalatMuat.NamaTampakTerpotong, Cacat.Shorten(nama)), entri, KolomMuat.Nama);
        }
    }

    // The previous codes, or nothing if one of the texts is unfit.
    private Daftar<KodeRekening>? JudgeTexts(BarisMuat entri)
    {
        var sebelum = entri[KolomMuat.Pendahulu];
        List<KodeRekening> pendahulu = [];
        var utuh = true;
        foreach (var teks in sebelum.Length == 0 ? [] : sebelum.Split(' '))
        {
            var sah = KodeRekening.TryParse(teks, out var kode);
            pendahulu.Add(kode);
            utuh &= sah || Refuse(new(JenisGalatMuat.PendahuluTidakSah, Cacat.Shorten(teks)), entri, KolomMuat.Pendahulu);
        }

        foreach (var kolom in new[] { KolomMuat.Kinerja, KolomMuat.Indikator })
        {
            utuh &= PemeriksaBaris.CheckTeks(entri[kolom]) is not { } cacat || Refuse(cacat, entri, kolom);
        }

        utuh &= entri[KolomMuat.Spm] is "" or TandaSpm || Refuse(new(JenisGalatMuat.SpmTidakSah, Cacat.Shorten(entri[KolomMuat.Spm])), entri, KolomMuat.Spm);
        var satuan = entri[KolomMuat.Satuan];
        if (satuan.Length > 0 && !Satuan.TryParse(satuan, out _))
        {
            utuh = Refuse(new(JenisGalatMuat.SatuanTidakSah, Cacat.Shorten(satuan), $"{TerpanjangSatuan}"), entri, KolomMuat.Satuan);
        }
        else if (satuan.Length > 0 && !SatuanDikenal.Contains(satuan))
        {
            _berkas.Warn(new(JenisGalatMuat.SatuanTakDikenal, Cacat.Shorten(satuan)), entri, KolomMuat.Satuan);
        }

        return utuh ? [.. pendahulu] : null;
    }

    private bool Refuse(Cacat cacat, BarisMuat entri, int kolom)
    {
        _berkas.Fail(cacat, entri, kolom);
        return false;
    }

    // The parent stands in the file and was accepted, but not for every list of the row.
    private bool IsNarrower(KodeRekening induk) => _pemeriksa.Has(induk, 1) || _pemeriksa.Has(induk, 2);

    private bool HasInBase(KodeRekening kode, int lingkup) => _dasar is not null && !Nomenklatur.IsWithin(kode, _dihapus) && _dasar.TryFind(kode, lingkup, out _);

    private static int GetKolom(JenisGalatMuat jenis) => jenis switch
    {
        JenisGalatMuat.TingkatTidakCocok => KolomMuat.Tingkat,
        JenisGalatMuat.KewenanganTidakCocok => KolomMuat.Lingkup,
        JenisGalatMuat.NamaKosong or JenisGalatMuat.SandiRusak or JenisGalatMuat.SpasiBerlebih or JenisGalatMuat.TeksTerlaluPanjang => KolomMuat.Nama,
        _ => KolomMuat.Kode,
    };
}
