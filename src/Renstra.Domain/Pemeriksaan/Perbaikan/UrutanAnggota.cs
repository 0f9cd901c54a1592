using Renstra.Domain.Json;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>The order of the members of nodes, as the description of the format has it.</summary>
internal static class UrutanAnggota
{
    internal static IReadOnlyList<string> Of(object noda) => noda switch
    {
        BidangUrusan => Names(Skema.BidangUrusan),
        Program => Names(Skema.Program),
        Kegiatan => Names(Skema.Kegiatan),
        SubKegiatan => Names(Skema.SubKegiatan),
        BarisUrusan => Names(Skema.BarisUrusan),
        Pendanaan => Names(Skema.Pendanaan),
        Indikator => Names(Skema.Indikator),
        _ => [],
    };

    private static string[] Names<T>(Deskripsi<T> deskripsi)
        where T : class => [.. deskripsi.Semua.Select(static a => a.Nama)];
}
