using Renstra.Domain.Json;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>
/// The auditor (pemeriksa): runs the rules over a document and puts what they find in order. Stateless; what it is given is not changed.
/// </summary>
public static class Pemeriksa
{
    /// <summary>Checks a document that was built or read.</summary>
    /// <param name="dokumen">The document.</param>
    /// <param name="opsi">How; <see cref="OpsiPemeriksaan.Standar"/> if <see langword="null"/>.</param>
    /// <param name="nomenklatur">The nomenclature; without one, nothing is said of what only it can tell.</param>
    /// <returns>The findings; their places have JSON paths, and no lines.</returns>
    public static HasilPemeriksaan Check(DokumenRenstra dokumen, OpsiPemeriksaan? opsi = null, INomenklatur? nomenklatur = null)
    {
        ArgumentNullException.ThrowIfNull(dokumen);
        return Check(dokumen, null, opsi ?? OpsiPemeriksaan.Standar, nomenklatur);
    }

    /// <summary>Checks a document that was read from a file.</summary>
    /// <param name="hasil">What the reader gave.</param>
    /// <param name="opsi">How; <see cref="OpsiPemeriksaan.Standar"/> if <see langword="null"/>.</param>
    /// <param name="nomenklatur">The nomenclature; without one, nothing is said of what only it can tell.</param>
    /// <returns>The findings; their places have JSON paths, lines and columns.</returns>
    /// <exception cref="ArgumentException">The file could not be read: see <see cref="HasilBaca.Galat"/>.</exception>
    public static HasilPemeriksaan Check(HasilBaca hasil, OpsiPemeriksaan? opsi = null, INomenklatur? nomenklatur = null)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        return hasil.IsTerbaca
            ? Check(hasil.Dokumen, hasil.Posisi, opsi ?? OpsiPemeriksaan.Standar, nomenklatur)
            : throw new ArgumentException("The file could not be read; its errors say why.", nameof(hasil));
    }

    private static HasilPemeriksaan Check(DokumenRenstra dokumen, PosisiDokumen? posisi, OpsiPemeriksaan opsi, INomenklatur? nomenklatur)
    {
        var konteks = new KonteksPemeriksaan(dokumen, opsi, nomenklatur);
        var aturan = KatalogAturan.Semua.Concat(opsi.AturanTambahan).Where(opsi.IsActive).ToDaftar();
        var temuan = new List<Temuan>();
        foreach (var a in aturan)
        {
            Run(a, konteks, temuan);
        }

        KalahSebab.Remove(temuan);
        PenentuTempat.Locate(dokumen, temuan, posisi);
        PenerapPengecualian.Apply(dokumen, aturan, temuan, posisi);
        temuan.Sort(Compare);
        SidikJari.Mark(temuan);
        return new(dokumen, opsi, aturan, temuan.ToDaftar());
    }

    private static void Run(Aturan aturan, KonteksPemeriksaan konteks, List<Temuan> temuan)
    {
        var keparahan = konteks.Opsi.GetPengaturan(aturan)?.Keparahan;
        try
        {
            foreach (var t in aturan.Check(konteks))
            {
                temuan.Add(keparahan is null ? t : t with { Keparahan = keparahan });
            }
        }
        catch (OverflowException)
        {
            temuan.Add(new(aturan, StatusTemuan.TidakDapatDinilai, TempatTemuan.Of(konteks.Dokumen), new(
                "sebuah jumlah di luar jangkauan rupiah, sehingga aturan ini tidak selesai dinilai", "a sum is out of the range of rupiah, so this rule was not judged to its end")));
        }
    }

    private static int Compare(Temuan a, Temuan b)
    {
        var order = a.Tempat.Urutan.CompareTo(b.Tempat.Urutan);
        order = order != 0 ? order : Nullable.Compare(a.Tahun, b.Tahun);
        order = order != 0 ? order : string.CompareOrdinal(a.Aturan.Id, b.Aturan.Id);
        order = order != 0 ? order : string.CompareOrdinal(a.Tempat.Jalur, b.Tempat.Jalur);
        return order != 0 ? order : string.CompareOrdinal(a.Pesan.Indonesia, b.Pesan.Indonesia);
    }
}
