using System.Text.Json;
using Renstra.Domain.Json;

namespace Renstra.Fuzz;

/// <summary>A document cut at the boundaries of its tokens: none of the pieces may read, and each says that it ends too early.</summary>
public static class Potongan
{
    /// <summary>Where the tokens of a document begin.</summary>
    public static IReadOnlyList<int> FindBatas(ReadOnlySpan<byte> dokumen)
    {
        List<int> batas = [];
        var json = new Utf8JsonReader(dokumen);
        while (json.Read())
        {
            batas.Add((int)json.TokenStartIndex);
        }

        return batas;
    }

    /// <summary>The first fault of a document cut at these places, or <see langword="null"/>. All cores take part.</summary>
    public static string? Fault(ReadOnlyMemory<byte> dokumen, IReadOnlyList<int> batas)
    {
        string? salah = null;
        Parallel.ForEach(batas, (panjang, keadaan) =>
        {
            var hasil = RenstraJson.Read(dokumen[..panjang]);
            if (hasil.IsTerbaca || hasil.Galat[^1] is not { Jenis: JenisGalat.Sintaks })
            {
                salah = $"cut at {panjang}: {(hasil.IsTerbaca ? "read" : hasil.Galat[^1].Render(null, Domain.Bahasa.Inggris))}";
                keadaan.Stop();
            }
        });
        return salah;
    }
}
