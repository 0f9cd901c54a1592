using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Renstra.Nomenclature;

/// <content>How the pieces are cut, hashed and put into buckets.</content>
internal sealed partial class IndeksRuas
{
    internal static IndeksRuas Build<T>(T teks)
        where T : IKumpulanTeks
    {
        var sidik = new uint[teks.Count * Potongan];
        var nomor = new int[teks.Count * Potongan];
        List<int> pendek = [];
        var ruang = new char[teks.Terpanjang];
        var banyak = 0;
        for (var i = 0; i < teks.Count; i++)
        {
            var isi = teks.GetText(i, ruang);
            if (isi.Length < Potongan)
            {
                pendek.Add(i);
                continue;
            }

            for (var ruas = 0; ruas < Potongan; ruas++)
            {
                var (awal, lebar) = Cut(isi.Length, ruas);
                nomor[banyak] = i;
                sidik[banyak++] = Hash(isi.Slice(awal, lebar), isi.Length, ruas);
            }
        }

        return Distribute(sidik.AsSpan(0, banyak), nomor, [.. pendek]);
    }

    // A counting sort by bucket.
    private static IndeksRuas Distribute(ReadOnlySpan<uint> sidik, int[] nomor, int[] pendek)
    {
        var awal = new int[(int)BitOperations.RoundUpToPowerOf2((uint)sidik.Length + 1) + 1];
        foreach (var satu in sidik)
        {
            awal[Bucket(satu, awal.Length - 1) + 1]++;
        }

        for (var i = 1; i < awal.Length; i++)
        {
            awal[i] += awal[i - 1];
        }

        var isi = new uint[sidik.Length];
        var nomorIsi = new int[sidik.Length];
        var berikut = awal.AsSpan().ToArray();
        for (var i = 0; i < sidik.Length; i++)
        {
            var letak = berikut[Bucket(sidik[i], awal.Length - 1)]++;
            isi[letak] = sidik[i];
            nomorIsi[letak] = nomor[i];
        }

        return new(awal, isi, nomorIsi, pendek);
    }

    // Three pieces whose lengths differ by one at most, the longer ones last.
    private static (int Awal, int Lebar) Cut(int panjang, int ruas)
    {
        var dasar = panjang / Potongan;
        var pendek = Potongan - (panjang % Potongan);
        return ((ruas * dasar) + Math.Max(0, ruas - pendek), ruas < pendek ? dasar : dasar + 1);
    }

    private static int Bucket(uint sidik, int ember) => (int)(sidik & (uint)(ember - 1));

    // Only to look fewer texts up: what shares a hash by chance is compared and thrown away.
    private static uint Hash(ReadOnlySpan<char> ruas, int panjang, int nomor)
    {
        unchecked
        {
            const ulong Kali = 0x9E37_79B9_7F4A_7C15;
            var hash = ((ulong)(uint)panjang << 2 | (uint)nomor) * Kali;
            var sisa = MemoryMarshal.AsBytes(ruas);
            for (; sisa.Length >= sizeof(ulong); sisa = sisa[sizeof(ulong)..])
            {
                hash = (BitOperations.RotateLeft(hash, 29) ^ BinaryPrimitives.ReadUInt64LittleEndian(sisa)) * Kali;
            }

            foreach (var huruf in MemoryMarshal.Cast<byte, char>(sisa))
            {
                hash = (BitOperations.RotateLeft(hash, 29) ^ huruf) * Kali;
            }

            return (uint)(hash >> 32);
        }
    }
}
