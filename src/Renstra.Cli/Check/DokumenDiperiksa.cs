using Renstra.Domain;
using Renstra.Domain.Json;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>One document that was checked, or why it could not be.</summary>
internal sealed record DokumenDiperiksa(BacaanDokumen Bacaan)
{
    internal HasilPemeriksaan? Hasil { get; init; }

    /// <summary>The findings that count: neither accepted by the document nor known from the baseline.</summary>
    internal IReadOnlyList<Temuan> Temuan { get; init; } = [];

    /// <summary>The findings that the baseline knows.</summary>
    internal IReadOnlyList<Temuan> GarisDasar { get; init; } = [];

    internal IReadOnlyList<GalatBaca> Galat { get; init; } = [];

    internal string? Pesan { get; init; }

    internal string Nama => Bacaan.Nama;

    /// <summary>What tells the document from others whatever its file is called.</summary>
    internal string Pengenal => Hasil is null ? Nama : PengenalOf(Hasil.Dokumen);

    /// <summary>Where in its file a finding is. In a file of one document a line, that is the line: a place within it is a column nobody can see.</summary>
    internal (int Baris, int Kolom) PlaceOf(TempatTemuan tempat) => Bacaan.Baris > 0 ? ((int)Bacaan.Baris, 1) : (tempat.Letak?.Baris ?? 1, tempat.Letak?.Kolom ?? 1);

    internal static string PengenalOf(DokumenRenstra dokumen)
    {
        var i = dokumen.Identitas;
        return $"{i.PerangkatDaerah.Nama}, {i.Daerah.Nama}, {i.Periode}";
    }

    internal static DokumenDiperiksa Of(BacaanDokumen bacaan, PermintaanCheck asked, Bahasa bahasa)
    {
        var self = new DokumenDiperiksa(bacaan);
        if (bacaan.Hasil is not { } hasil)
        {
            return self with { Pesan = bacaan.Pesan };
        }

        if (!hasil.IsTerbaca)
        {
            var galat = hasil.Galat.Select(bacaan.InFile).ToArray();
            return self with { Galat = galat, Pesan = galat[0].Describe(bahasa) };
        }

        var periksa = Pemeriksa.Check(hasil, asked.Opsi, asked.Nomenklatur);
        var dokumen = PengenalOf(hasil.Dokumen);
        var known = periksa.Temuan.ToLookup(t => asked.GarisDasar?.Contains(dokumen, t) ?? false);
        return self with { Hasil = periksa, Temuan = [.. known[false]], GarisDasar = [.. known[true]] };
    }
}
