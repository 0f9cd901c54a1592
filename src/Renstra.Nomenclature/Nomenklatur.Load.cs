using System.Globalization;
using Renstra.Domain;
using Renstra.Nomenclature.Format;

namespace Renstra.Nomenclature;

/// <content>Views of files: a newer decree, or a region's own additions.</content>
public sealed partial class Nomenklatur
{
    /// <summary>
    /// Loads entries from a file (TSV or JSON, see docs/nomenclature-files.md), by themselves or over an embedded version. An entry takes the
    /// place of the version's entry of the same code and list. The view is immutable and goes when nothing refers to it any more.
    /// </summary>
    /// <remarks>Bad content never throws: it is told in the result. What the stream throws, passes through.</remarks>
    /// <param name="alur">The file: at most 64 MB and 200 000 entries. It is read to its end and left open.</param>
    /// <param name="opsi">What the file does not say itself; <see langword="null"/>: nothing.</param>
    /// <returns>The view, or the errors with their places; and warnings.</returns>
    public static HasilMuat Load(Stream alur, OpsiMuat? opsi = null)
    {
        ArgumentNullException.ThrowIfNull(alur);
        var isi = ReadAll(alur);
        var berkas = new BerkasMuat(isi ?? [], opsi ?? new());
        if (isi is null)
        {
            berkas.FailWhole(new(JenisGalatMuat.TerlaluBesar, "", BerkasMuat.MaksimalBita.ToString(CultureInfo.InvariantCulture)));
            return berkas.ToHasil(null);
        }

        if (!berkas.IsUtf8())
        {
            return berkas.ToHasil(null);
        }

        var json = berkas.Opsi.Format is { } format
            ? format == FormatNomenklatur.Json
            : LooksLikeJson(berkas.Isi);
        if (json)
        {
            PembacaMuatJson.Read(berkas);
        }
        else
        {
            PembacaTsv.Read(berkas);
        }

        return berkas.IsBerhenti ? berkas.ToHasil(null) : Compose(berkas);
    }

    /// <summary>Whether a code is one of those, or lies below one.</summary>
    internal static bool IsWithin(KodeRekening kode, HashSet<ulong> atas)
    {
        if (atas.Count == 0)
        {
            return false;
        }

        for (; !kode.IsKosong; kode = kode.Induk)
        {
            if (atas.Contains(kode.ToUInt64()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether any table has a row of that very code.</summary>
    internal bool HasRow(ulong kode)
    {
        for (var i = 0; i < _tabel.Length; i++)
        {
            if (FindRow(i, kode, Keduanya) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // An object, or another whole value that somebody took for one; no table begins so.
    private static bool LooksLikeJson(ReadOnlySpan<byte> isi)
    {
        isi = isi.TrimStart("\uFEFF \t\r\n"u8);
        return isi is [(byte)'{' or (byte)'[', ..] || isi.TrimEnd(" \t\r\n"u8).SequenceEqual("null"u8);
    }

    private static HasilMuat Compose(BerkasMuat berkas)
    {
        var dasar = berkas.Opsi.Dasar is { } versi ? Get(versi) : null;
        var penyusun = new PenyusunMuat(berkas, dasar);
        penyusun.Judge();
        if (berkas.IsTanpaGalat && berkas.Entri.Count == 0 && penyusun.Dihapus.Count == 0)
        {
            berkas.FailWhole(new(JenisGalatMuat.TanpaEntri));
        }

        if (!berkas.IsTanpaGalat)
        {
            return berkas.ToHasil(null);
        }

        var opsi = berkas.Opsi;
        var nama = string.IsNullOrWhiteSpace(opsi.Nama) ? "berkas nomenklatur" : opsi.Nama;
        var muatan = penyusun.Build(nama);
        return berkas.ToHasil(new(dasar?.Versi ?? VersiNomenklatur.Kepmendagri861Tahun2026, [.. muatan, .. dasar?._tabel ?? []], dasar?._keputusanDimiliki ?? false, IndeksKode.Kosong)
        {
            Asal = new(nama, opsi.Nomor, opsi.Berlaku, opsi.Dasar, berkas.Entri.Count),
            JumlahMuatan = muatan.Length,
            Dihapus = penyusun.Dihapus.Count > 0 ? penyusun.Dihapus : null,
            Lengkap = opsi.Lengkap,
        });
    }

    // All bytes, or nothing if there are more than the limit.
    private static byte[]? ReadAll(Stream alur)
    {
        using var salinan = new MemoryStream();
        var petak = new byte[81920];
        for (var terbaca = alur.Read(petak); terbaca > 0; terbaca = alur.Read(petak))
        {
            if (salinan.Length + terbaca > BerkasMuat.MaksimalBita)
            {
                return null;
            }

            salinan.Write(petak, 0, terbaca);
        }

        return salinan.ToArray();
    }
}
