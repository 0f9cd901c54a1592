using System.Globalization;
using Renstra.Domain;
using Renstra.Domain.Json;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>One document of a check: what was found in it, or why it was not read.</summary>
internal sealed record DokumenDiperiksa(string Berkas, long Baris, SetelanCheck Setelan)
{
    internal HasilPemeriksaan? Hasil { get; init; }

    /// <summary>Everything that the check says of it, in the order of the document.</summary>
    internal IReadOnlyList<TemuanBerkas> Temuan { get; init; } = [];

    internal IReadOnlyList<GalatBaca> Galat { get; init; } = [];

    internal int JumlahGalat { get; init; }

    /// <summary>Why it was not read.</summary>
    internal string? Pesan { get; init; }

    internal IEnumerable<TemuanBerkas> Aktif => Temuan.Where(static t => t.IsAktif);

    internal string Nama => Baris == 0 ? Berkas : string.Create(CultureInfo.InvariantCulture, $"{Berkas}:{Baris}");

    /// <summary>The document by what it says it is, whatever its file is called: baselines and working papers are keyed on it.</summary>
    internal string Identitas => Hasil?.Dokumen.Identitas is { } i ? $"{i.PerangkatDaerah.Nama}, {i.Daerah.Nama}, {i.Periode}" : "";

    internal bool IsGagal => Aktif.Any(t => Setelan.GagalPada.Fails(t.Temuan.Keparahan));

    internal static DokumenDiperiksa Check(string berkas, BarisDokumen? baris, HasilBaca bacaan, SetelanCheck setelan, Bahasa bahasa)
    {
        var self = new DokumenDiperiksa(berkas, baris?.Nomor ?? 0, setelan);
        if (!bacaan.IsTerbaca)
        {
            IReadOnlyList<GalatBaca> all = [.. bacaan.Galat.Select(g => baris?.GetGalat(g) ?? g)];
            return self with { JumlahGalat = bacaan.JumlahGalat, Galat = all, Pesan = all[0].Describe(bahasa) };
        }

        var hasil = Pemeriksa.Check(bacaan, setelan.Opsi, setelan.Nomenklatur);
        return self with { Hasil = hasil, Temuan = [.. hasil.Semua.Select(t => TemuanBerkas.Of(t, baris))] };
    }
}
