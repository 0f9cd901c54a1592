namespace Renstra.Nomenclature.Format;

/// <summary>Puts sections together into a container. Same sections, same bytes.</summary>
internal sealed class PenulisWadah
{
    private readonly List<(uint Jenis, int Nomor, byte[] Isi)> _bagian = [];

    internal void Add(uint jenis, int nomor, byte[] isi) => _bagian.Add((jenis, nomor, isi));

    internal void Add(KumpulanTeks teks)
    {
        var (isi, letak) = teks.Build();
        Add(JenisBagian.Letak, 0, letak);
        Add(JenisBagian.Teks, 0, isi);
    }

    internal byte[] Build()
    {
        var awal = TataTabel.Align(Wadah.PanjangKepala + (_bagian.Count * Wadah.PanjangEntri));
        var daftar = new PenulisBita();
        var isi = new PenulisBita();
        foreach (var bagian in _bagian)
        {
            daftar.Write(bagian.Jenis);
            daftar.Write((uint)bagian.Nomor);
            daftar.Write((uint)(awal + isi.Length));
            daftar.Write((uint)bagian.Isi.Length);
            isi.Write(bagian.Isi);
            isi.Align();
        }

        daftar.Align();
        var semua = new PenulisBita();
        semua.Write("RNOM"u8);
        semua.Write((ushort)Wadah.VersiFormat);
        semua.Write((ushort)_bagian.Count);
        semua.Write((uint)(awal + isi.Length));
        semua.Write(0u);
        semua.Write(daftar.ToArray());
        semua.Write(isi.ToArray());
        return semua.ToArray();
    }
}
