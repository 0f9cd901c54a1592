using System.Globalization;
using Renstra.Domain;
using Renstra.Domain.Json;

namespace Renstra.Cli;

/// <summary>What the review of many keeps of one document: a line's worth. A document that was not read has a message instead.</summary>
internal sealed record TinjauanBaris(string Berkas, long Baris)
{
    internal Identitas? Identitas { get; init; }

    /// <summary>The sum of what the plan states for the years of its period; nothing if a year is not stated.</summary>
    internal Rupiah? PaguPeriode { get; init; }

    internal IReadOnlyList<(JenisCatatan Jenis, int Banyak)> Catatan { get; init; } = [];

    internal int JumlahGalat { get; init; }

    /// <summary>The errors that were kept, with their places in the file.</summary>
    internal IReadOnlyList<GalatBaca> Galat { get; init; } = [];

    internal LetakJson? Letak { get; init; }

    internal string? Pesan { get; init; }

    internal bool IsTerbaca => Pesan is null;

    internal string Nama => Baris == 0 ? Berkas : string.Create(CultureInfo.InvariantCulture, $"{Berkas}:{Baris}");

    internal static TinjauanBaris Of(string path, long line, HasilBaca hasil, Func<GalatBaca, GalatBaca> inFile, Bahasa bahasa)
    {
        var self = new TinjauanBaris(path, line);
        if (!hasil.IsTerbaca)
        {
            IReadOnlyList<GalatBaca> all = [.. hasil.Galat.Select(inFile)];
            var first = all[0];
            return self with { JumlahGalat = hasil.JumlahGalat, Galat = all, Letak = first.Letak, Pesan = first.Describe(bahasa) };
        }

        try
        {
            var ringkasan = Ringkasan.Of(hasil, path);
            return self with
            {
                Identitas = hasil.Dokumen.Identitas,
                PaguPeriode = ringkasan.Pagu is { } pagu ? pagu.Total.SumTercantum(pagu.JumlahTahunPeriode) : null,
                Catatan = [.. ringkasan.Catatan.CountBy(static c => c.Jenis).OrderBy(static p => p.Key).Select(static p => (p.Key, p.Value))],
            };
        }
        catch (OverflowException)
        {
            return self with { Pesan = Bantuan.TooLargeSum(bahasa) };
        }
    }
}
