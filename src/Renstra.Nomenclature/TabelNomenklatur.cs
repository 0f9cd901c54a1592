using System.Buffers.Binary;
using Renstra.Domain;
using Renstra.Nomenclature.Format;

namespace Renstra.Nomenclature;

/// <summary>One table of the nomenclature, read where it lies: rows sorted by code, and for one code the provinces' row first.</summary>
internal sealed unsafe partial class TabelNomenklatur
{
    private readonly Wadah _wadah;
    private readonly Potongan _tanda;
    private readonly Potongan _nama;
    private readonly Potongan _kinerja;
    private readonly Potongan _indikator;
    private readonly Potongan _satuan;
    private readonly Potongan _keraguan;
    private readonly Potongan _pendahulu;

    internal TabelNomenklatur(Wadah wadah, Potongan bagian, VersiNomenklatur? versi)
    {
        _wadah = wadah;
        Versi = versi;
        var kepala = bagian.Slice(0, TataTabel.PanjangKepala).Span;
        var (baris, bit) = (BinaryPrimitives.ReadUInt32LittleEndian(kepala), BinaryPrimitives.ReadUInt32LittleEndian(kepala[4..]));
        if (baris > TataTabel.MaksimalBaris || bit is < 1 or > Cincangan.MaksimalBit)
        {
            throw new InvalidDataException("The nomenclature data are broken: a table of impossible size.");
        }

        Count = (int)baris;
        var cincangan = new Cincangan(BinaryPrimitives.ReadUInt32LittleEndian(kepala[24..]), (int)bit);
        var berisi = (BinaryPrimitives.ReadUInt32LittleEndian(kepala[8..]) & TataTabel.BerisiKinerja) != 0;
        var awal = TataTabel.PanjangKepala;
        Potongan Next(long panjang)
        {
            var potongan = bagian.Slice(awal, panjang);
            awal += TataTabel.Align((int)panjang);
            return potongan;
        }

        _alamatKode = Next(Count * 8).Alamat;
        Indeks = new(cincangan, Next(2L * cincangan.JumlahEmber), Next(2L * cincangan.JumlahSlot));
        _tanda = Next(Count);
        _nama = Next(Count * 4);
        _kinerja = Next(berisi ? Count * 4 : 0);
        _indikator = Next(berisi ? Count * 4 : 0);
        _satuan = Next(berisi ? Count * 4 : 0);
        _keraguan = Next((long)BinaryPrimitives.ReadUInt32LittleEndian(kepala[12..]) * TataTabel.PanjangKeraguan);
        _pendahulu = Next((long)BinaryPrimitives.ReadUInt32LittleEndian(kepala[16..]) * TataTabel.PanjangPendahulu);
    }

    /// <summary>The version whose table it is; <see langword="null"/> for a table from elsewhere.</summary>
    internal VersiNomenklatur? Versi { get; }

    /// <summary>The index of its codes.</summary>
    internal IndeksKode Indeks { get; }

    /// <summary>How many rows there are.</summary>
    internal int Count { get; }

    /// <summary>Whether the list states kinerja, indikator and satuan at all.</summary>
    internal bool BerisiKinerja => _kinerja.Length > 0;

    /// <summary>The number of a row's code.</summary>
    internal ulong GetKode(int baris) => GetRekam(baris) & TataTabel.TopengKode;

    /// <summary>The marks of a row; see <see cref="TataTabel"/>.</summary>
    internal int GetTanda(int baris) => _tanda.Span[baris];

    /// <summary>The list that a row stands in, 1, 2 or 3, as <see cref="LingkupDaerah"/> numbers them.</summary>
    internal int GetLingkup(int baris) => (int)(GetRekam(baris) >> TataTabel.GeserLingkup);

    /// <summary>The name of a row in UTF-8.</summary>
    internal ReadOnlySpan<byte> GetNama(int baris) => GetTeks(_nama, baris);

    internal ReadOnlySpan<byte> GetKinerja(int baris) => GetTeks(_kinerja, baris);

    internal ReadOnlySpan<byte> GetIndikator(int baris) => GetTeks(_indikator, baris);

    internal ReadOnlySpan<byte> GetSatuan(int baris) => GetTeks(_satuan, baris);

    private ulong GetRekam(int baris) => (uint)baris < (uint)Count ? ReadRekam(baris) : throw Rusak();

    private ReadOnlySpan<byte> GetTeks(Potongan kolom, int baris) =>
        kolom.Length == 0 ? default : _wadah.GetTeks(Kecil.At(kolom.As<uint>(), baris));
}
