using System.Text;
using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <content>The texts of the row, as strings and as UTF-8 in place.</content>
public readonly partial struct EntriNomenklatur
{
    /// <summary>The name (nomenklatur); empty for <see cref="Kosong"/>. Makes a new string each time.</summary>
    public string Nama => Encoding.UTF8.GetString(NamaUtf8);

    /// <summary>The performance that a sub kegiatan is to show; empty above that level and in lists that have none (until 050-5889/2021).</summary>
    public string Kinerja => Encoding.UTF8.GetString(KinerjaUtf8);

    /// <summary>The indicator of a sub kegiatan; empty above that level and in lists that have none (until 050-5889/2021).</summary>
    public string Indikator => Encoding.UTF8.GetString(IndikatorUtf8);

    /// <summary>The unit of the indicator; <see cref="Satuan.Kosong"/> where the list has none.</summary>
    public Satuan Satuan => Satuan.TryParse(SatuanUtf8, out var satuan) ? satuan : default;

    /// <summary>The name in UTF-8, in place.</summary>
    public ReadOnlySpan<byte> NamaUtf8 => _nomenklatur is null ? default : Tabel.GetNama(_baris);

    /// <summary>The kinerja in UTF-8, in place.</summary>
    public ReadOnlySpan<byte> KinerjaUtf8 => _nomenklatur is null ? default : Tabel.GetKinerja(_baris);

    /// <summary>The indikator in UTF-8, in place.</summary>
    public ReadOnlySpan<byte> IndikatorUtf8 => _nomenklatur is null ? default : Tabel.GetIndikator(_baris);

    /// <summary>The unit's text in UTF-8, in place.</summary>
    public ReadOnlySpan<byte> SatuanUtf8 => _nomenklatur is null ? default : Tabel.GetSatuan(_baris);

    /// <summary>What is doubtful in the entry (keraguan).</summary>
    /// <returns>The doubts; none for most entries.</returns>
    public Daftar<Keraguan> GetKeraguan() => _nomenklatur is null ? default : Tabel.GetKeraguan(_baris);

    /// <summary>The codes of the sub kegiatan that this one takes the place of (pendahulu). Only the SIPD list names them.</summary>
    /// <returns>The codes; for an entry from the template, with the same bidang.</returns>
    public Daftar<KodeRekening> GetPendahulu()
    {
        if (_nomenklatur is null)
        {
            return default;
        }

        var (pendahulu, bidang) = (Tabel.GetPendahulu(_baris), _bidang);
        return bidang.IsKosong ? pendahulu : [.. pendahulu.Select(k => k.IsTemplate ? k.WithBidang(bidang) : k)];
    }

    /// <summary>The entry as plain values, for rules.</summary>
    /// <returns>The values.</returns>
    /// <exception cref="InvalidOperationException">This is <see cref="Kosong"/>.</exception>
    public EntriRujukan ToRujukan() => IsKosong ? throw new InvalidOperationException("There is no entry.") : new()
    {
        Kode = Kode,
        Nama = Nama,
        Lingkup = Lingkup!,
        Sumber = Versi?.Sebut() ?? _nomenklatur!.ToString(),
        Kinerja = Kinerja,
        Indikator = Indikator,
        Satuan = Satuan,
        IsSpm = IsSpm,
        IsDariTemplat = IsDariTemplat,
        IsDiragukan = IsDiragukan,
    };
}
