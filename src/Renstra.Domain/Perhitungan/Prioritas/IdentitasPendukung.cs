namespace Renstra.Domain.Perhitungan;

/// <summary>Says what a row of a priority table means: the same id, the same code, or the same words in the same place are one support.</summary>
internal sealed class IdentitasPendukung
{
    private readonly Dictionary<string, NodaPendanaan> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<KodeRekening, NodaPendanaan?> _byKode = [];
    private readonly Dictionary<NodaPendanaan, int> _number = new(ReferenceEqualityComparer.Instance);

    internal IdentitasPendukung(Pendanaan pendanaan)
    {
        foreach (var noda in pendanaan.GetNoda())
        {
            _number[noda] = _number.Count;
            if (noda.IdNoda is { } id)
            {
                _byId[id] = noda;
            }

            // A code that stands twice tells neither.
            if (noda.Kode.TryGetValue(out var kode))
            {
                _byKode[kode] = _byKode.ContainsKey(kode) ? null : noda;
            }
        }
    }

    /// <summary>The lowest mention of a row that says anything.</summary>
    internal static Sebutan? Mention(DukunganPrioritas dukungan) =>
        Says(dukungan.SubKegiatan) ? dukungan.SubKegiatan : Says(dukungan.Kegiatan) ? dukungan.Kegiatan : Says(dukungan.Program) ? dukungan.Program : null;

    internal (string Key, CaraPengenalan Cara, NodaPendanaan? Noda) Identify(DukunganPrioritas dukungan)
    {
        var mention = Mention(dukungan);
        if (mention?.Id is { } id)
        {
            var found = _byId.GetValueOrDefault(id);
            return (Key(found) ?? $"id {id}", CaraPengenalan.Id, found);
        }

        if (KodeRekening.TryParse(mention?.Nomor, null, out var kode) && kode.Tingkat.Value >= TingkatKode.Program.Value)
        {
            var found = _byKode.GetValueOrDefault(kode);
            return (Key(found) ?? $"kode {kode}", CaraPengenalan.Kode, found);
        }

        // The same words under another kegiatan are another sub kegiatan.
        var words = new[] { dukungan.Program, dukungan.Kegiatan, dukungan.SubKegiatan }.Select(static s => s?.Id ?? $"{s?.Nomor} {s?.Teks}".Trim());
        return ($"nama {string.Join('\n', words)}{(mention is null ? $"\n{dukungan.Proyek}" : "")}", CaraPengenalan.Nama, null);
    }

    private static bool Says(Sebutan? sebutan) => sebutan is { } s && (s.Id ?? s.Nomor ?? s.Teks) is not null;

    private string? Key(NodaPendanaan? noda) => noda is null ? null : $"noda {_number[noda]}";
}
