namespace Renstra.Seed.Import;

/// <summary>Finds the node of table 4.3 that a mention means: by its words among the nodes below one parent; where the words fit none or several, by a judgement.</summary>
internal sealed class PrioritasPencari(DaftarPutusan putusan, string tabel, Pendanaan pendanaan)
{
    private readonly Program[] _program = [.. pendanaan.Bidang.SelectMany(static b => b.Program)];

    internal Program Program(Baris b, string teks) =>
        Find(b, teks, _program, static p => p.Id, JenisPutusan.SebutanProgram);

    internal Kegiatan Kegiatan(Baris b, string teks, Program induk) =>
        Find(b, teks, induk.Kegiatan, static k => k.Id, JenisPutusan.SebutanKegiatan);

    /// <summary>The sub kegiatan, or none where two have the same name.</summary>
    internal SubKegiatan? SubKegiatan(Baris b, string teks, Kegiatan induk)
    {
        if (induk.SubKegiatan.Count(s => PencariNoda.IsSame(s.Nama, teks)) > 1)
        {
            putusan.Require(tabel, b.Nomor, JenisPutusan.SebutanGanda, $"\"{teks}\" names several");
            return null;
        }

        return Find(b, teks, induk.SubKegiatan, static s => s.Id, JenisPutusan.SebutanSubKegiatan);
    }

    private T Find<T>(Baris b, string teks, IReadOnlyCollection<T> calon, Func<T, string?> id, JenisPutusan jenis)
        where T : NodaPendanaan
    {
        T[] same = [.. calon.Where(n => PencariNoda.IsSame(n.Nama, teks))];
        if (same.Length == 1)
        {
            return same[0];
        }

        var judged = putusan.Require(tabel, b.Nomor, jenis, $"\"{teks}\" names nothing in table 4.3, or several");
        return calon.FirstOrDefault(n => id(n) == judged.Isi)
            ?? throw new GalatImpor(tabel, b.Nomor, $"there is no {judged.Isi} where \"{teks}\" is mentioned");
    }
}
