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

    // What codes that cannot be read may have meant: those below them are no orphans.
    private readonly HashSet<string> _samar = [];
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
            var teks = entri[KolomMuat.Kode];
            if (KodeRekening.TryParse(teks, out var kode, out ParseError sebab) && !entri.IsMarked(KolomMuat.Kode))
            {
                _disebut.Add(kode);
                terbaca.Add((kode, entri));
                continue;
            }

            _samar.Add(Simplify(teks));
            if (!entri.IsMarked(KolomMuat.Kode))
            {
                _berkas.Fail(new(JenisGalatMuat.KodeTidakSah, Cacat.Shorten(teks)) { Sebab = sebab }, entri, KolomMuat.Kode);
            }

            JudgeCells(entri);
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
            if (!_berkas.IsDasarTakTerbaca && _dasar?.HasRow(kode.ToUInt64()) != true)
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

    // All faults of an entry are told, each once; what follows from another is not.
    private void Judge(KodeRekening kode, BarisMuat entri)
    {
        var pendahulu = JudgeCells(entri);
        var lingkup = KolomMuat.ToLingkup(entri[KolomMuat.Lingkup]);
        var utuh = JudgeTingkat(kode, entri) & (_pemeriksa.CheckDigit(kode) is not { } digit || Refuse(digit, entri, KolomMuat.Kode));
        utuh &= lingkup is null || PemeriksaBaris.CheckLingkup(kode, lingkup) is not { } asing || Refuse(asing, entri, KolomMuat.Lingkup);
        if (lingkup is null || !utuh)
        {
            return;
        }

        if (_pemeriksa.CheckTempat(kode, lingkup) is { } tempat)
        {
            // Whose parent was refused is refused with it, in silence; and so is whoever may have it in a version that is not known.
            if (tempat.Jenis != JenisGalatMuat.TanpaInduk || (!_berkas.IsDasarTakTerbaca && !IsRefused(kode.Induk)))
            {
                _berkas.Fail(tempat, entri, KolomMuat.Kode);
            }

            return;
        }

        // A row that has only faults of its own is still a parent.
        _pemeriksa.Accept(kode, lingkup);
        if (pendahulu is { } sebelumnya)
        {
            _baris.Add(new(kode, lingkup, entri[KolomMuat.Nama])
            {
                Kinerja = entri[KolomMuat.Kinerja],
                Indikator = entri[KolomMuat.Indikator],
                Satuan = entri[KolomMuat.Satuan],
                IsSpm = entri[KolomMuat.Spm] == TandaSpm,
                Pendahulu = sebelumnya,
            });
        }
    }

    private bool JudgeTingkat(KodeRekening kode, BarisMuat entri)
    {
        var teks = entri[KolomMuat.Tingkat];
        var tingkat = KolomMuat.ToTingkat(teks);
        var cacat = tingkat is null && teks.Length > 0
            ? new Cacat(JenisGalatMuat.TingkatTidakCocok, Cacat.Shorten(teks), kode.Tingkat.Name)
            : PemeriksaBaris.CheckTingkat(kode, tingkat);
        return cacat is not { } beda || Refuse(beda, entri, KolomMuat.Tingkat);
    }

    // Each cell by itself, but for the code and the level: the previous codes, or nothing if one of the cells is unfit.
    private Daftar<KodeRekening>? JudgeCells(BarisMuat entri)
    {
        var (nama, lingkup) = (entri[KolomMuat.Nama], entri[KolomMuat.Lingkup]);
        var utuh = entri.IsUtuh;
        utuh &= KolomMuat.ToLingkup(lingkup) is not null || Refuse(new(JenisGalatMuat.LingkupTidakSah, Cacat.Shorten(lingkup), "provinsi, kabupatenKota, keduanya"), entri, KolomMuat.Lingkup);
        utuh &= PemeriksaBaris.CheckNama(nama) is not { } cacat || Refuse(cacat, entri, KolomMuat.Nama);
        foreach (var kolom in new[] { KolomMuat.Kinerja, KolomMuat.Indikator })
        {
            utuh &= PemeriksaBaris.CheckTeks(entri[kolom]) is not { } rusak || Refuse(rusak, entri, kolom);
        }

        utuh &= entri[KolomMuat.Spm] is "" or TandaSpm || Refuse(new(JenisGalatMuat.SpmTidakSah, Cacat.Shorten(entri[KolomMuat.Spm])), entri, KolomMuat.Spm);
        var satuan = entri[KolomMuat.Satuan];
        utuh &= satuan.Length == 0 || Satuan.TryParse(satuan, out _) || Refuse(new(JenisGalatMuat.SatuanTidakSah, Cacat.Shorten(satuan), $"{TerpanjangSatuan}"), entri, KolomMuat.Satuan);
        Warn(entri, nama, satuan);
        var pendahulu = JudgePendahulu(entri);
        return utuh ? pendahulu : null;
    }

    private void Warn(BarisMuat entri, string nama, string satuan)
    {
        if (!entri.IsMarked(KolomMuat.Satuan) && satuan.Length > 0 && Satuan.TryParse(satuan, out _) && !SatuanDikenal.Contains(satuan))
        {
            _berkas.Warn(new(JenisGalatMuat.SatuanTakDikenal, Cacat.Shorten(satuan)), entri, KolomMuat.Satuan);
        }

        if (!entri.IsMarked(KolomMuat.Nama) && PemeriksaBaris.IsTergantung(nama))
        {
            _berkas.Warn(new(JenisGalatMuat.NamaTampakTerpotong, Cacat.Shorten(nama)), entri, KolomMuat.Nama);
        }
    }

    private Daftar<KodeRekening>? JudgePendahulu(BarisMuat entri)
    {
        var teks = entri[KolomMuat.Pendahulu];
        List<KodeRekening> pendahulu = [];
        var utuh = true;
        foreach (var satu in teks.Length == 0 ? [] : teks.Split(' '))
        {
            var sah = KodeRekening.TryParse(satu, out var kode);
            pendahulu.Add(kode);
            utuh &= sah || Refuse(new(JenisGalatMuat.PendahuluTidakSah, Cacat.Shorten(satu)), entri, KolomMuat.Pendahulu);
        }

        return utuh ? [.. pendahulu] : null;
    }

    // Of a column that was told when the file was read, nothing more is said.
    private bool Refuse(Cacat cacat, BarisMuat entri, int kolom)
    {
        if (!entri.IsMarked(kolom))
        {
            _berkas.Fail(cacat, entri, kolom);
        }

        return false;
    }

    // The parent stands in the file and was not accepted for any list, or seems to stand there.
    private bool IsRefused(KodeRekening induk) =>
        (_disebut.Contains(induk) && !_pemeriksa.Has(induk, 1) && !_pemeriksa.Has(induk, 2)) || _samar.Contains(Simplify(induk.ToString()));

    // The segments without zeros in front, whatever parts them: "1,6" for 1.06.
    private static string Simplify(string kode) => string.Join('.', Cacat.Shorten(kode).Split([',', '.', ' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries).Select(static r => r.TrimStart('0')));

    private bool HasInBase(KodeRekening kode, int lingkup) => _dasar is not null && !Nomenklatur.IsWithin(kode, _dihapus) && _dasar.TryFind(kode, lingkup, out _);
}
