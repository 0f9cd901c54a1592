using Renstra.Domain;

namespace Renstra.Nomenclature.Format;

/// <summary>Lays a table out as <see cref="TataTabel"/> says. Same rows, same bytes.</summary>
internal static class PenulisTabel
{
    internal static byte[] Write(IEnumerable<BarisTabel> isi, KumpulanTeks teks, string namaVersi)
    {
        BarisTabel[] baris = [.. Sort(isi)];
        Require(baris);

        var indeks = PenyusunIndeks.Build([.. baris.Select(static b => b.Nomor)]);
        var berisi = baris.Any(static b => b.Kinerja.Length + b.Indikator.Length + b.Satuan.Length > 0);
        var tulis = new PenulisBita();
        tulis.Write((uint)baris.Length);
        tulis.Write((uint)indeks.Cincangan.Bit);
        tulis.Write(berisi ? TataTabel.BerisiKinerja : 0u);
        tulis.Write((uint)baris.Sum(static b => b.Keraguan.Count));
        tulis.Write((uint)baris.Sum(static b => b.Pendahulu.Count));
        tulis.Write(teks.Add(namaVersi));
        tulis.Write(indeks.Cincangan.Nomor);
        tulis.Write(0u);
        foreach (var satu in baris)
        {
            tulis.Write(satu.Nomor | ((ulong)satu.Golongan << TataTabel.GeserLingkup));
        }

        indeks.Write(tulis);
        foreach (var satu in baris)
        {
            tulis.Write(Mark(satu));
        }

        tulis.Align();
        WriteTexts(tulis, baris, satu => teks.Add(satu.Nama));
        if (berisi)
        {
            WriteTexts(tulis, baris, satu => teks.Add(satu.Kinerja));
            WriteTexts(tulis, baris, satu => teks.Add(satu.Indikator));
            WriteTexts(tulis, baris, satu => teks.Add(satu.Satuan));
        }

        WriteDoubts(tulis, baris, teks);
        WritePredecessors(tulis, baris);
        return tulis.ToArray();
    }

    /// <summary>The order of rows, by which other sections number them.</summary>
    internal static IEnumerable<T> Sort<T>(IEnumerable<T> isi)
        where T : BarisTabel => isi.OrderBy(static b => b.Nomor).ThenBy(static b => b.Golongan);

    private static void Require(BarisTabel[] baris)
    {
        if (baris.Length > TataTabel.MaksimalBaris)
        {
            throw new InvalidDataException($"A table holds at most {TataTabel.MaksimalBaris} rows.");
        }

        for (var i = 0; i < baris.Length; i++)
        {
            if (baris[i].Nomor == 0 || baris[i].Golongan is < 1 or > 3 || (i > 0 && baris[i - 1].Nomor == baris[i].Nomor && (baris[i - 1].Golongan & baris[i].Golongan) != 0))
            {
                throw new InvalidDataException($"The code {baris[i].Nomor:X} ({baris[i].Nama}) stands in the table twice for the same list, or is none.");
            }
        }
    }

    private static byte Mark(BarisTabel baris) => (byte)((baris.IsSpm ? TataTabel.TandaSpm : 0)
        | (baris.Keraguan.IsKosong ? 0 : TataTabel.TandaDiragukan)
        | (baris.Pendahulu.IsKosong ? 0 : TataTabel.TandaPendahulu));

    private static void WriteTexts(PenulisBita tulis, BarisTabel[] baris, Func<BarisTabel, uint> nomor)
    {
        foreach (var satu in baris)
        {
            tulis.Write(nomor(satu));
        }

        tulis.Align();
    }

    private static void WriteDoubts(PenulisBita tulis, BarisTabel[] baris, KumpulanTeks teks)
    {
        for (var i = 0; i < baris.Length; i++)
        {
            foreach (var keraguan in baris[i].Keraguan)
            {
                tulis.Write((uint)i);
                tulis.Write((byte)keraguan.Bidang);
                tulis.Write((byte)keraguan.Jenis);
                tulis.Write((ushort)0);
                tulis.Write(teks.Add(keraguan.BacaanLain ?? ""));
            }
        }

        tulis.Align();
    }

    private static void WritePredecessors(PenulisBita tulis, BarisTabel[] baris)
    {
        for (var i = 0; i < baris.Length; i++)
        {
            foreach (var kode in baris[i].Pendahulu)
            {
                tulis.Write(kode.ToUInt64());
                tulis.Write((uint)i);
                tulis.Write(0u);
            }
        }
    }
}
