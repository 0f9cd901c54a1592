namespace Renstra.Domain;

/// <summary>An entry of the nomenclature as rules read it (entri rujukan): plain values, tied to no package.</summary>
public sealed record EntriRujukan
{
    /// <summary>The code; for an entry from the template, the code that was asked for.</summary>
    public required KodeRekening Kode { get; init; }

    /// <summary>The name (nomenklatur).</summary>
    public required string Nama { get; init; }

    /// <summary>Whose list the entry stands in.</summary>
    public required LingkupDaerah Lingkup { get; init; }

    /// <summary>The list it was found in, as people call it: <c>Kepmendagri 900.1.15.5-1317 Tahun 2023</c>.</summary>
    public required string Sumber { get; init; }

    /// <summary>The level, read off the code.</summary>
    public TingkatKode Tingkat => Kode.Tingkat;

    /// <summary>The performance that a sub kegiatan is to show (kinerja); empty where the list has none.</summary>
    public string Kinerja { get; init; } = "";

    /// <summary>The indicator of a sub kegiatan (indikator); empty where the list has none.</summary>
    public string Indikator { get; init; } = "";

    /// <summary>The unit of the indicator; <see cref="Satuan.Kosong"/> where the list has none.</summary>
    public Satuan Satuan { get; init; }

    /// <summary>Whether the list marks the entry as serving a minimum service standard (standar pelayanan minimal).</summary>
    public bool IsSpm { get; init; }

    /// <summary>Whether the entry is that of the template <c>X.XX</c>, filled with the bidang asked for.</summary>
    public bool IsDariTemplat { get; init; }

    /// <summary>Whether something in the entry is doubtful: sources differ, or a text was cut, completed or corrected.</summary>
    public bool IsDiragukan { get; init; }
}
