using System.Globalization;
using System.Text;

namespace Renstra.Nomenclature;

/// <summary>Reads the lines of a TSV file; their worth is judged later.</summary>
internal static class PembacaTsv
{
    internal static void Read(BerkasMuat berkas)
    {
        var letak = berkas.Isi.StartsWith("\uFEFF"u8) ? 3 : 0;
        int[]? kolom = null;
        while (letak < berkas.Isi.Length)
        {
            var sisa = berkas.Isi[letak..];
            var akhir = sisa.IndexOf((byte)'\n');
            var baris = akhir < 0 ? sisa : sisa[..akhir];
            baris = baris.EndsWith("\r"u8) ? baris[..^1] : baris;
            if (kolom is null)
            {
                kolom = ReadHeadings(berkas, baris, letak);
                if (kolom is null)
                {
                    return;
                }
            }
            else if (!baris.IsEmpty && !ReadRow(berkas, kolom, baris, letak))
            {
                return;
            }

            letak += akhir < 0 ? sisa.Length : akhir + 1;
        }
    }

    private static int[]? ReadHeadings(BerkasMuat berkas, ReadOnlySpan<byte> baris, int letak)
    {
        List<int> kolom = [];
        foreach (var bagian in baris.Split((byte)'\t'))
        {
            var judul = Encoding.UTF8.GetString(baris[bagian]);
            var nomor = KolomMuat.Find(judul);
            if (nomor < 0 || kolom.Contains(nomor))
            {
                var jenis = nomor < 0 ? JenisGalatMuat.AnggotaTakDikenal : JenisGalatMuat.AnggotaGanda;
                berkas.Fail(new(jenis, Cacat.Shorten(judul), string.Join(", ", KolomMuat.Daftar)), letak + bagian.Start.GetOffset(baris.Length), "");
            }

            kolom.Add(nomor);
        }

        foreach (var wajib in new[] { KolomMuat.Kode, KolomMuat.Nama, KolomMuat.Lingkup })
        {
            if (!kolom.Contains(wajib))
            {
                berkas.Fail(new(JenisGalatMuat.AnggotaWajib, "", KolomMuat.Daftar[wajib]), letak, "");
            }
        }

        return berkas.IsTanpaGalat ? [.. kolom] : null;
    }

    private static bool ReadRow(BerkasMuat berkas, int[] kolom, ReadOnlySpan<byte> baris, int letak)
    {
        if (berkas.Entri.Count == BerkasMuat.MaksimalEntri)
        {
            berkas.IsBerhenti = true;
            berkas.Fail(new(JenisGalatMuat.TerlaluBanyakBaris, "", BerkasMuat.MaksimalEntri.ToString(CultureInfo.InvariantCulture)), letak, "");
            return false;
        }

        var jumlah = baris.Count((byte)'\t') + 1;
        if (jumlah != kolom.Length)
        {
            berkas.Fail(new(JenisGalatMuat.JumlahSel, jumlah.ToString(CultureInfo.InvariantCulture), kolom.Length.ToString(CultureInfo.InvariantCulture)), letak, "");
            berkas.Entri.Add(ReadKode(berkas, kolom, baris, letak));
            return true;
        }

        var entri = new BarisMuat(berkas.Entri.Count, letak);
        var i = 0;
        foreach (var bagian in baris.Split((byte)'\t'))
        {
            var sel = baris[bagian];
            var awal = letak + bagian.Start.GetOffset(baris.Length);
            var teks = Encoding.UTF8.GetString(sel);
            if (sel.Length >= 2 && sel[0] == '"' && sel[^1] == '"')
            {
                entri.Mark(kolom[i]);
                berkas.Fail(new(JenisGalatMuat.TandaPetik, Cacat.Shorten(teks)), awal, KolomMuat.Daftar[kolom[i]]);
            }

            entri.Set(kolom[i++], teks, awal);
        }

        berkas.Entri.Add(entri);
        return true;
    }

    // Of a line that is not read only which code it seems to have, so that those below it are not called orphans.
    private static BarisMuat ReadKode(BerkasMuat berkas, int[] kolom, ReadOnlySpan<byte> baris, int letak)
    {
        var entri = new BarisMuat(berkas.Entri.Count, letak);
        entri.MarkAll();
        var i = 0;
        foreach (var bagian in baris.Split((byte)'\t'))
        {
            if (i < kolom.Length && kolom[i++] == KolomMuat.Kode)
            {
                entri.Set(KolomMuat.Kode, Encoding.UTF8.GetString(baris[bagian]), letak);
            }
        }

        return entri;
    }
}
