using System.Buffers.Binary;
using System.Text;
using Renstra.Domain;
using Renstra.Nomenclature.Format;

namespace Renstra.Nomenclature;

/// <content>Doubts and predecessors, both sorted by row.</content>
internal sealed partial class TabelNomenklatur
{
    internal Daftar<Keraguan> GetKeraguan(int baris)
    {
        if ((GetTanda(baris) & TataTabel.TandaDiragukan) == 0)
        {
            return default;
        }

        List<Keraguan> hasil = [];
        for (var i = First(_keraguan, TataTabel.PanjangKeraguan, 0, baris); i < _keraguan.Length; i += TataTabel.PanjangKeraguan)
        {
            var rekam = _keraguan.Span.Slice(i, TataTabel.PanjangKeraguan);
            if (BinaryPrimitives.ReadUInt32LittleEndian(rekam) != baris)
            {
                break;
            }

            var lain = Encoding.UTF8.GetString(_wadah.GetTeks(BinaryPrimitives.ReadUInt32LittleEndian(rekam[8..])));
            hasil.Add(new((BidangKeraguan)rekam[4], (JenisKeraguan)rekam[5], lain.Length == 0 ? null : lain));
        }

        return [.. hasil];
    }

    internal Daftar<KodeRekening> GetPendahulu(int baris)
    {
        if ((GetTanda(baris) & TataTabel.TandaPendahulu) == 0)
        {
            return default;
        }

        List<KodeRekening> hasil = [];
        for (var i = First(_pendahulu, TataTabel.PanjangPendahulu, 8, baris); i < _pendahulu.Length; i += TataTabel.PanjangPendahulu)
        {
            var rekam = _pendahulu.Span.Slice(i, TataTabel.PanjangPendahulu);
            if (BinaryPrimitives.ReadUInt32LittleEndian(rekam[8..]) != baris)
            {
                break;
            }

            hasil.Add(KodeRekening.TryFromUInt64(BinaryPrimitives.ReadUInt64LittleEndian(rekam), out var kode)
                ? kode
                : throw new InvalidDataException("The nomenclature data are broken: a number that is no code."));
        }

        return [.. hasil];
    }

    /// <summary>The rows of a list that name the code as their predecessor.</summary>
    internal List<int> FindPengganti(ulong kode, int lingkup)
    {
        List<int> hasil = [];
        for (var i = 0; i < _pendahulu.Length; i += TataTabel.PanjangPendahulu)
        {
            var rekam = _pendahulu.Span.Slice(i, TataTabel.PanjangPendahulu);
            if (BinaryPrimitives.ReadUInt64LittleEndian(rekam) == kode
                && BinaryPrimitives.ReadUInt32LittleEndian(rekam[8..]) is var baris && (GetLingkup((int)baris) & lingkup) != 0)
            {
                hasil.Add((int)baris);
            }
        }

        return hasil;
    }

    // The first record of that row or of a later one.
    private static int First(Potongan rekaman, int panjang, int letakBaris, int baris)
    {
        var (bawah, atas) = (0, rekaman.Length / panjang);
        while (bawah < atas)
        {
            var tengah = (bawah + atas) >> 1;
            if (BinaryPrimitives.ReadUInt32LittleEndian(rekaman.Span[((tengah * panjang) + letakBaris)..]) < baris)
            {
                bawah = tengah + 1;
            }
            else
            {
                atas = tengah;
            }
        }

        return bawah * panjang;
    }
}
