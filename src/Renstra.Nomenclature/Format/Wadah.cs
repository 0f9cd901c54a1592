using System.Buffers.Binary;

namespace Renstra.Nomenclature.Format;

/// <summary>
/// A container of the format RNOM: a header (magic, format version, number of sections, length), a directory of sections (kind, number,
/// offset, length), the sections, each on a multiple of eight bytes. It carries the tables of versions and whatever else shares their texts.
/// </summary>
internal sealed class Wadah
{
    internal const int VersiFormat = 2;
    internal const int PanjangKepala = 16;
    internal const int PanjangEntri = 16;

    private readonly Potongan _semua;
    private readonly int _jumlahBagian;
    private readonly Potongan _teks;
    private readonly Potongan _letak;

    private Wadah(Potongan semua)
    {
        _semua = semua;
        var kepala = semua.Slice(0, PanjangKepala).Span;
        if (!kepala.StartsWith("RNOM"u8))
        {
            throw new InvalidDataException("This is no nomenclature file: it does not begin with RNOM.");
        }

        var versi = BinaryPrimitives.ReadUInt16LittleEndian(kepala[4..]);
        if (versi != VersiFormat)
        {
            throw new InvalidDataException($"The nomenclature file has the format version {versi}; this library reads version {VersiFormat}.");
        }

        if (BinaryPrimitives.ReadUInt32LittleEndian(kepala[8..]) != semua.Length)
        {
            throw new InvalidDataException("The nomenclature data are broken: the file is not as long as it says.");
        }

        _jumlahBagian = BinaryPrimitives.ReadUInt16LittleEndian(kepala[6..]);
        _ = semua.Slice(PanjangKepala, _jumlahBagian * PanjangEntri);
        _teks = Get(JenisBagian.Teks, 0);
        _letak = Get(JenisBagian.Letak, 0);
        if (_letak.Length < 8 || _letak.Length % 4 != 0)
        {
            throw new InvalidDataException("The nomenclature data are broken: the table of texts has no whole length.");
        }
    }

    /// <summary>How many texts there are.</summary>
    internal int JumlahTeks => (_letak.Length / 4) - 1;

    /// <summary>All bytes.</summary>
    internal ReadOnlySpan<byte> Isi => _semua.Span;

    internal static Wadah Open(ReadOnlySpan<byte> isi) => new(Potongan.Copy(isi));

    /// <summary>Opens a stream: where it lies in memory if it does, otherwise from a copy.</summary>
    internal static unsafe Wadah Open(Stream alur)
    {
        if (alur is UnmanagedMemoryStream { Position: 0, Length: <= int.MaxValue } memori)
        {
            return new(new Potongan(memori.PositionPointer, (int)memori.Length));
        }

        using var salinan = new MemoryStream();
        alur.CopyTo(salinan);
        return Open(salinan.GetBuffer().AsSpan(0, (int)salinan.Length));
    }

    /// <summary>The section of that kind and number.</summary>
    internal bool TryGet(uint jenis, int nomor, out Potongan bagian)
    {
        var daftar = _semua.Span[PanjangKepala..];
        for (var i = 0; i < _jumlahBagian; i++)
        {
            var entri = daftar.Slice(i * PanjangEntri, PanjangEntri);
            if (BinaryPrimitives.ReadUInt32LittleEndian(entri) == jenis && BinaryPrimitives.ReadUInt32LittleEndian(entri[4..]) == nomor)
            {
                bagian = _semua.Slice(BinaryPrimitives.ReadUInt32LittleEndian(entri[8..]), BinaryPrimitives.ReadUInt32LittleEndian(entri[12..]));
                return true;
            }
        }

        bagian = default;
        return false;
    }

    /// <summary>The section of that kind and number.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    internal Potongan Get(uint jenis, int nomor) => TryGet(jenis, nomor, out var bagian)
        ? bagian
        : throw new InvalidDataException($"The nomenclature data are broken: the section {jenis:X8}/{nomor} is missing.");

    /// <summary>A text by its number, in UTF-8.</summary>
    internal ReadOnlySpan<byte> GetTeks(uint nomor)
    {
        var letak = _letak.As<uint>();
        if (nomor >= (uint)JumlahTeks)
        {
            throw new InvalidDataException("The nomenclature data are broken: there is no text of that number.");
        }

        var (awal, akhir) = (Kecil.At(letak, (int)nomor), Kecil.At(letak, (int)nomor + 1));
        return akhir >= awal && akhir <= _teks.Length
            ? _teks.Span.Slice((int)awal, (int)(akhir - awal))
            : throw new InvalidDataException("The nomenclature data are broken: a text lies outside its section.");
    }
}
