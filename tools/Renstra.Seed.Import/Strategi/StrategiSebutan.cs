namespace Renstra.Seed.Import;

/// <summary>Mentions of what other tables state: words as printed, id by the words; where they do not tell, by a judgement.</summary>
internal sealed class StrategiSebutan(Daftar<Tujuan> tujuan, PencariNoda noda, DaftarPutusan putusan)
{
    /// <summary>A tujuan of Table 3.2, under its exact words.</summary>
    internal Sebutan Tujuan(string tabel, int baris, string teks) =>
        new() { Teks = teks, Id = Only(tabel, baris, teks, tujuan.Where(t => t.Nama == teks).Select(static t => t.Id!)) };

    /// <summary>A sasaran of Table 3.2, under its exact words.</summary>
    internal Sebutan Sasaran(string tabel, int baris, string teks) =>
        new() { Teks = teks, Id = Only(tabel, baris, teks, tujuan.SelectMany(static t => t.Sasaran).Where(s => s.Nama == teks).Select(static s => s.Id!)) };

    /// <summary>A program, kegiatan or sub kegiatan of Table 4.3.</summary>
    internal Sebutan Noda(string tabel, int baris, TingkatKode tingkat, string teks, string? induk = null)
    {
        var found = noda.Find(tingkat, teks, induk);
        return new() { Teks = teks, Id = found.Length == 1 ? found[0] : Judged(tabel, baris, tingkat, teks, induk, found.Length) };
    }

    private string? Judged(string tabel, int baris, TingkatKode tingkat, string teks, string? induk, int jumlah)
    {
        var judged = putusan.Require(tabel, baris, JenisPutusan.YangDimaksud, $"\"{teks}\" is the name of {jumlah} nodes");
        var ids = judged.Isi.Split(' ');
        var id = ids.Length == judged.Baris.Length ? ids[Array.IndexOf(judged.Baris, baris)] : throw new GalatImpor(tabel, baris, "the judgement has not an id for each line");
        return id == "-" ? null
            : noda.Has(tingkat, id, induk) ? id
            : throw new GalatImpor(tabel, baris, $"there is no {id} here");
    }

    private static string Only(string tabel, int baris, string teks, IEnumerable<string> ids)
    {
        var found = ids.ToArray();
        return found.Length == 1 ? found[0] : throw new GalatImpor(tabel, baris, $"\"{teks}\" is the name of {found.Length} of Table 3.2");
    }
}
