using Renstra.Domain.Json;

namespace Renstra.Fuzz;

/// <summary>What must hold of reading any bytes as many documents, one a line: no line is lost without a word.</summary>
public static class SasaranBaris
{
    // Shorter than the longest documents, so that some lines are too long.
    private static readonly OpsiBacaBanyak Opsi = new() { Dokumen = new() { MaxBytes = 20_000 } };

    /// <summary>The first thing that does not hold, or <see langword="null"/>.</summary>
    public static string? Fault(ReadOnlyMemory<byte> bytes)
    {
        var hasil = Read(bytes).GetAwaiter().GetResult();
        var berhenti = hasil.Exists(static h => h.Hasil.Galat.Any(static g => g is { Jenis: JenisGalat.Pengodean, Ditemukan: "UTF-16" or "biner" }));
        long nomor = 0;
        long awal = 0;
        var berikut = 0;
        var beberapaBaris = false;
        while (awal < bytes.Length)
        {
            nomor++;
            var panjang = bytes.Span[(int)awal..].IndexOf((byte)'\n');
            var baris = bytes.Slice((int)awal, panjang < 0 ? bytes.Length - (int)awal : panjang);
            awal += baris.Length + 1;
            if (berikut < hasil.Count && hasil[berikut].Nomor == nomor)
            {
                var dilaporkan = hasil[berikut++];
                beberapaBaris = dilaporkan.Hasil is { JumlahGalat: 1 } h && h.Galat[0].Anggota == "beberapaBaris";
                if (FaultOf(dilaporkan, bytes, baris) is { } fault)
                {
                    return $"line {nomor}: {fault}";
                }

                continue;
            }

            var kosong = baris.Span.TrimStart("\uFEFF"u8).Trim(" \t\r"u8).IsEmpty;
            if (!kosong && !beberapaBaris && !(berhenti && berikut == hasil.Count))
            {
                return $"line {nomor} was passed over without a word";
            }
        }

        return berikut == hasil.Count ? null : "a line was reported that the file does not have";
    }

    private static string? FaultOf(BarisDokumen dilaporkan, ReadOnlyMemory<byte> bytes, ReadOnlyMemory<byte> baris)
    {
        var isi = bytes.Slice((int)dilaporkan.Offset, (int)dilaporkan.Panjang);
        var sendiri = RenstraJson.Read(isi, Opsi.Dokumen);
        return !baris.Span.EndsWith(isi.Span) && !baris.Span[..^1].EndsWith(isi.Span) ? "its place is not where it stands"
            : sendiri.IsTerbaca != dilaporkan.Hasil.IsTerbaca || sendiri.Dokumen != dilaporkan.Hasil.Dokumen ? "it reads otherwise alone"
            : !dilaporkan.Hasil.IsTerbaca && dilaporkan.Hasil.Galat.Count == 0 ? "neither a document nor an error"
            : null;
    }

    private static async Task<List<BarisDokumen>> Read(ReadOnlyMemory<byte> bytes)
    {
        using var aliran = new MemoryStream(bytes.ToArray());
        List<BarisDokumen> hasil = [];
        await foreach (var baris in RenstraJson.ReadManyAsync(aliran, Opsi))
        {
            hasil.Add(baris);
        }

        return hasil;
    }
}
