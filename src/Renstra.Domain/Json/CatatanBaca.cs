using System.Text.Json;

namespace Renstra.Domain.Json;

/// <summary>What one pass of the reader remembers: errors, places of nodes, ids and references.</summary>
internal sealed class CatatanBaca(OpsiBaca opsi)
{
    private const int MaxFilled = 2_000_000;

    // Enough for any plan; a file of a million ids must not cost a million comparisons for each error.
    private const int MaxCompared = 2_000;

    internal OpsiBaca Opsi { get; } = opsi;

    internal List<GalatMentah> Errors { get; } = [];

    internal int ErrorCount { get; private set; }

    internal List<(object Node, int Offset)> Nodes { get; private set; } = new(512);

    internal Dictionary<string, (JenisId Jenis, int Offset)> Ids { get; } = new(StringComparer.Ordinal);

    internal List<(string Id, JenisId Boleh, int Offset)> References { get; } = [];

    /// <summary>Blank years that a series had to fill; bounded, or two far years in each of many series would eat the memory.</summary>
    internal int FilledYears { get; private set; }

    internal bool SkippedStructure { get; set; }

    /// <summary>Counts blank years; false once there are too many. The count stands still then, so that no file makes it overflow.</summary>
    internal bool TryFill(int years)
    {
        FilledYears = Math.Min(FilledYears + Math.Min(years, MaxFilled), MaxFilled + 1);
        return FilledYears <= MaxFilled;
    }

    /// <summary>Notes where a node begins. Beside an error there is no document, and its nodes need not be kept.</summary>
    internal void AddNode(object node, int offset)
    {
        if (ErrorCount == 0)
        {
            Nodes.Add((node, offset));
        }
    }

    internal void Add(GalatMentah galat)
    {
        if (ErrorCount++ == 0)
        {
            Nodes = [];
        }

        if (Errors.Count < Opsi.MaxGalat)
        {
            Errors.Add(galat);
        }
    }

    /// <summary>The nearest name, while errors are still kept: a file full of errors must not cost a comparison for each that is only counted.</summary>
    internal string? Suggest(string? text, IEnumerable<string> names) =>
        text is null || Errors.Count >= Opsi.MaxGalat ? null : Saran.Nearest(text, names);

    internal void ResolveReferences()
    {
        foreach (var (id, boleh, offset) in References)
        {
            if (!Ids.TryGetValue(id, out var found) || (found.Jenis & boleh) == 0)
            {
                Add(new(JenisGalat.RujukanPutus, offset, id, HarapanBaca.IdYangAda)
                {
                    Pilihan = boleh == JenisId.Semua ? [] : [.. Enum.GetValues<JenisId>().Where(j => j != JenisId.Semua && (j & boleh) != 0).Select(static j => JsonNamingPolicy.CamelCase.ConvertName(j.ToString()))],
                    Saran = Suggest(id, Ids.Where(p => (p.Value.Jenis & boleh) != 0).Select(static p => p.Key).Take(MaxCompared)),
                });
            }
        }
    }
}

/// <summary>What an id names.</summary>
[Flags]
internal enum JenisId
{
    Tujuan = 1,
    Sasaran = 2,
    Program = 4,
    Indikator = 8,
    Kegiatan = 16,
    SubKegiatan = 32,
    Misi = 64,
    SasaranRpjmd = 128,
    Strategi = 256,
    ArahKebijakan = 512,
    Semua = 1023,
}

/// <summary>An error while its place is still an offset.</summary>
internal sealed record GalatMentah(JenisGalat Jenis, int Offset, string Ditemukan, HarapanBaca Harapan)
{
    internal string Anggota { get; init; } = "";

    internal IReadOnlyList<string> Pilihan { get; init; } = [];

    internal string? Saran { get; init; }

    internal int? OffsetPertama { get; init; }

    internal ParseError Sebab { get; init; }
}
