namespace Renstra.Nomenclature;

/// <content>The tree: found by code, in the list that the entry was found in.</content>
public readonly partial struct EntriNomenklatur
{
    /// <summary>The entry one level up (induk); <see cref="Kosong"/> above an urusan.</summary>
    public EntriNomenklatur Induk =>
        _nomenklatur is not null && _nomenklatur.TryFind(Kode.Induk, _lingkup & Tabel.GetLingkup(_baris), out var induk) ? induk : default;

    /// <summary>The entries above this one (leluhur), nearest first, without this one.</summary>
    /// <returns>For a program: its bidang urusan, its urusan.</returns>
    public IEnumerable<EntriNomenklatur> GetLeluhur()
    {
        for (var entri = Induk; !entri.IsKosong; entri = entri.Induk)
        {
            yield return entri;
        }
    }

    /// <summary>The entries one level below (anak), in the order of their codes; below a bidang urusan also the template's programme 01.</summary>
    /// <returns>The entries.</returns>
    public IEnumerable<EntriNomenklatur> GetAnak() => _nomenklatur is null ? [] : _nomenklatur.GetChildren(Kode, _lingkup & Tabel.GetLingkup(_baris));
}
