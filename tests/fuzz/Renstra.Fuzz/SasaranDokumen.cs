using Renstra.Domain;
using Renstra.Domain.Json;

namespace Renstra.Fuzz;

/// <summary>What must hold of reading any bytes as a document.</summary>
public static class SasaranDokumen
{
    /// <summary>The first thing that does not hold, or <see langword="null"/>. An exception of the reader passes through: it is a fault too.</summary>
    public static string? Fault(ReadOnlyMemory<byte> bytes)
    {
        var hasil = RenstraJson.Read(bytes);
        if (hasil.IsTerbaca)
        {
            var tulisan = RenstraJson.WriteUtf8(hasil.Dokumen);
            var kembali = RenstraJson.Read(tulisan);
            return !kembali.IsTerbaca ? "what was written cannot be read: " + kembali.Galat[0].Render(null, Bahasa.Inggris)
                : kembali.Dokumen != hasil.Dokumen ? "what was written reads as another document"
                : !tulisan.AsSpan().SequenceEqual(RenstraJson.WriteUtf8(kembali.Dokumen)) ? "the second writing differs from the first"
                : null;
        }

        if (hasil.JumlahGalat < 1 || hasil.Galat.Count < 1)
        {
            return "neither a document nor an error";
        }

        var baris = 1 + bytes.Span.Count((byte)'\n');
        foreach (var galat in hasil.Galat)
        {
            if (galat.Letak.Baris < 1 || galat.Letak.Baris > baris || galat.Letak.Kolom < 1 || galat.Letak.Kolom > bytes.Length + 1 || !galat.Letak.Jalur.StartsWith('$'))
            {
                return $"a place outside the file: {galat.Letak}";
            }

            if (galat.Render().Length == 0 || galat.Render("b", Bahasa.Inggris).Length == 0)
            {
                return "an error without words";
            }
        }

        return null;
    }
}
