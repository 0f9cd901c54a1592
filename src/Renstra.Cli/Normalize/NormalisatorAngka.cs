using System.Globalization;
using System.Text.Json;
using Renstra.Domain;

namespace Renstra.Cli;

/// <summary><c>--as angka</c>: what a cell holds, in the notation declared, or in the one that reads it; two readings are refused with both.</summary>
internal sealed class NormalisatorAngka(SistemPemisah? notasi) : INormalisator
{
    public HasilNormal Normalize(string line, Bahasa bahasa)
    {
        var bacaan = PengenalSel.Classify(line, notasi);
        return bacaan switch
        {
            BacaanSel.TidakDikenal asing => WithCause(HasilNormal.Refuse(line, bacaan.Jenis.Name, bacaan.Describe(bahasa)), asing.Galat),
            BacaanSel.GalatLembar => HasilNormal.Refuse(line, bacaan.Jenis.Name, bacaan.Describe(bahasa)),
            BacaanSel.BermaknaGanda ganda => HasilNormal.Refuse(line, bacaan.Jenis.Name, bacaan.Describe(bahasa), Could(SistemPemisah.Indonesia, ganda.Indonesia), Could(SistemPemisah.Amerika, ganda.Amerika)),
            _ => new(line, bacaan.ToNormal(), [], null) { Jenis = bacaan.Jenis.Name, Notasi = bacaan.Sistem?.Name, Keterangan = bacaan.Describe(bahasa), Nilai = Number(bacaan), Satuan = (bacaan as BacaanSel.Kuantitas)?.Satuan.Teks },
        };
    }

    private static HasilNormal WithCause(HasilNormal hasil, ParseError galat) =>
        hasil with { Penolakan = hasil.Penolakan! with { Sebab = JsonNamingPolicy.CamelCase.ConvertName(galat.Cause.ToString()), Posisi = galat.Position } };

    // Apart from what is printed beside it: sign, currency, unit.
    private static string? Number(BacaanSel bacaan) => bacaan switch
    {
        BacaanSel.Kuantitas k => k.Nilai.ToString(CultureInfo.InvariantCulture),
        BacaanSel.PersenTertulis p => p.Nilai.Poin.ToString(CultureInfo.InvariantCulture),
        BacaanSel.Angka or BacaanSel.Uang => bacaan.ToNormal(),
        _ => null,
    };

    private static KemungkinanNormal Could(SistemPemisah sistem, BacaanSel bacaan) => new(sistem.Name, bacaan.ToNormal());
}
