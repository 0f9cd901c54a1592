using System.Text;

namespace Renstra.Nomenclature.Import;

/// <summary>Reads all source tables and builds the container. Same input, same bytes.</summary>
internal sealed class Impor
{
    internal Impor(string folder)
    {
        Putusan = new Putusan();
        var perbedaan = BerkasSumber.Read(folder, "disagreements.tsv");
        var keraguan = new Perbedaan(perbedaan);
        TabelSumber Read(VersiNomenklatur versi, TabelSumber? induk = null) =>
            new(versi, BerkasSumber.Read(folder, versi.Name + ".tsv"), Putusan, keraguan, induk);

        var sipd = Read(VersiNomenklatur.Sipd2027);
        Tabel =
        [
            Read(VersiNomenklatur.Permendagri90Tahun2019), Read(VersiNomenklatur.Kepmendagri3708Tahun2020), Read(VersiNomenklatur.Kepmendagri5889Tahun2021),
            Read(VersiNomenklatur.Kepmendagri1317Tahun2023), Read(VersiNomenklatur.Teramati2024Sampai2026, sipd), sipd,
        ];
        Peta = new PetaSumber(BerkasSumber.Read(folder, "mapping.tsv"), Tabel);
        Sumber = [.. Tabel.Select(static t => t.Berkas), perbedaan, Peta.Berkas];
        Daftar = [DaftarLain.ReadAkun(folder, keraguan, Putusan), DaftarLain.ReadSumberDana(folder, keraguan, Putusan), DaftarLain.ReadWilayah(folder, keraguan, Putusan)];
    }

    internal Putusan Putusan { get; }

    internal IReadOnlyList<TabelSumber> Tabel { get; }

    /// <summary>Accounts, funding sources, regions.</summary>
    internal IReadOnlyList<TabelDaftar> Daftar { get; }

    internal PetaSumber Peta { get; }

    internal IReadOnlyList<BerkasSumber> Sumber { get; }

    internal byte[] Build() => Build(Tabel);

    internal byte[] Build(IReadOnlyCollection<TabelSumber> tabel)
    {
        var wadah = new PenulisWadah();
        var teks = new KumpulanTeks();
        foreach (var satu in tabel)
        {
            wadah.Add(JenisBagian.Tabel, satu.Versi.Value, PenulisTabel.Write(satu.Isi, teks, satu.Versi.Name));
        }

        wadah.Add(teks);
        foreach (var pandangan in VersiNomenklatur.Semua)
        {
            var susunan = Nomenklatur.GetSusunan(pandangan.Value).ToArray();
            if (susunan.Length > 1 && Nomenklatur.GetNomorIndeks(pandangan.Value) == pandangan.Value && susunan.All(n => tabel.Any(t => t.Versi.Value == n)))
            {
                wadah.Add(JenisBagian.Indeks, pandangan.Value, PenulisIndeks.Write(susunan.Select(n => tabel.First(t => t.Versi.Value == n).Isi)));
            }
        }

        var versi = tabel.Select(static t => t.Versi.Value).ToHashSet();
        foreach (var nomor in Peta.Isi.Keys.Where(n => versi.Contains(n / 16) && versi.Contains(n % 16)))
        {
            wadah.Add(JenisBagian.Peta, nomor, Peta.Write(nomor));
        }

        wadah.Add(JenisBagian.Sumber, 0, Encoding.UTF8.GetBytes(string.Concat(Sumber.Select(static s => $"{s}\n"))));
        return wadah.Build();
    }
}
