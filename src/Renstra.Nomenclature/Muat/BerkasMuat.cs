using System.Globalization;
using System.Text.Unicode;
using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>A file while it is read: its bytes, what it says of itself, its entries, and what is wrong with it.</summary>
internal sealed class BerkasMuat
{
    internal const int MaksimalBita = 64 << 20;
    internal const int MaksimalEntri = 200_000;

    private readonly List<(int Letak, GalatMuat Galat)> _galat = [];
    private readonly List<(int Letak, GalatMuat Galat)> _peringatan = [];
    private readonly byte[] _isi;
    private int[]? _awalBaris;

    internal BerkasMuat(byte[] isi, OpsiMuat opsi)
    {
        _isi = isi;
        Opsi = opsi;
    }

    internal ReadOnlySpan<byte> Isi => _isi;

    /// <summary>What is known of the file: the caller's options, filled with what the file says.</summary>
    internal OpsiMuat Opsi { get; set; }

    internal List<BarisMuat> Entri { get; } = [];

    /// <summary>The codes to be removed that the file names.</summary>
    internal List<KodeRekening> Dihapus { get; } = [];

    /// <summary>Where the codes to be removed stand, if the file names them.</summary>
    internal List<int> LetakDihapus { get; } = [];

    internal bool IsTanpaGalat => _galat.Count == 0;

    internal bool IsJson { get; set; }

    /// <summary>Whether the file names a version to lie over that is not known which: then nothing is said of what that version would have.</summary>
    internal bool IsDasarTakTerbaca { get; set; }

    /// <summary>Whether reading stopped before the end: what was read is then no whole to be judged.</summary>
    internal bool IsBerhenti { get; set; }

    internal void Fail(Cacat cacat, int letak, string jalur) => _galat.Add((letak, Locate(cacat, letak, jalur)));

    internal void Fail(Cacat cacat, BarisMuat entri, int kolom) => Fail(cacat, entri.GetLetak(kolom), GetJalur(entri, kolom));

    internal void Warn(Cacat cacat, BarisMuat entri, int kolom) => _peringatan.Add((entri.GetLetak(kolom), Locate(cacat, entri.GetLetak(kolom), GetJalur(entri, kolom))));

    internal void FailWhole(Cacat cacat) => _galat.Add((0, new(cacat.Jenis, 0, 0, "", cacat.Ditemukan, cacat.Harapan)));

    /// <summary>The file's encoding, if it is not UTF-8.</summary>
    internal bool IsUtf8()
    {
        if (Utf8.IsValid(_isi) && !_isi.AsSpan().Contains((byte)0))
        {
            return true;
        }

        // The first line that is not whole; UTF-16 and UTF-32 show by their zeros.
        var letak = 0;
        while (letak < _isi.Length)
        {
            var akhir = _isi.AsSpan(letak).IndexOf((byte)'\n');
            var baris = akhir < 0 ? _isi.AsSpan(letak) : _isi.AsSpan(letak, akhir);
            if (!Utf8.IsValid(baris) || baris.Contains((byte)0) || akhir < 0)
            {
                break;
            }

            letak += akhir + 1;
        }

        Fail(new(JenisGalatMuat.Pengodean), letak, "");
        return false;
    }

    internal HasilMuat ToHasil(Nomenklatur? nomenklatur) => new(nomenklatur, Sort(_galat), Sort(_peringatan));

    private string GetJalur(BarisMuat entri, int kolom) => IsJson
        ? string.Create(CultureInfo.InvariantCulture, $"$.entri[{entri.Nomor}].{KolomMuat.Daftar[kolom]}")
        : KolomMuat.Daftar[kolom];

    private GalatMuat Locate(Cacat cacat, int letak, string jalur)
    {
        _awalBaris ??= FindLines();
        letak = Math.Max(letak, _awalBaris[0]);
        var baris = Array.BinarySearch(_awalBaris, letak);
        baris = baris < 0 ? ~baris - 1 : baris;
        var potongan = _isi.AsSpan(_awalBaris[baris], letak - _awalBaris[baris]);
        var lanjutan = 0;
        foreach (var bita in potongan)
        {
            lanjutan += (bita & 0xC0) == 0x80 ? 1 : 0;
        }

        return new(cacat.Jenis, baris + 1, potongan.Length - lanjutan + 1, jalur, cacat.Ditemukan, cacat.Harapan) { Sebab = cacat.Sebab };
    }

    private int[] FindLines()
    {
        List<int> awal = [Isi.StartsWith("\uFEFF"u8) ? 3 : 0];
        for (var i = 0; i < _isi.Length; i++)
        {
            if (_isi[i] == '\n')
            {
                awal.Add(i + 1);
            }
        }

        return [.. awal];
    }

    private static List<GalatMuat> Sort(List<(int Letak, GalatMuat Galat)> galat) => [.. galat.OrderBy(static g => g.Letak).Select(static g => g.Galat)];
}
