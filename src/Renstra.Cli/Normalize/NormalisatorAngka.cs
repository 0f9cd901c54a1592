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
            BacaanSel.TidakDikenal or BacaanSel.GalatLembar => HasilNormal.Refuse(line, bacaan.Jenis.Name, bacaan.Describe(bahasa)),
            BacaanSel.BermaknaGanda ganda => HasilNormal.Refuse(line, bacaan.Jenis.Name, bacaan.Describe(bahasa), Could(SistemPemisah.Indonesia, ganda.Indonesia), Could(SistemPemisah.Amerika, ganda.Amerika)),
            _ => new(line, bacaan.ToNormal(), [], null) { Jenis = bacaan.Jenis.Name, Notasi = bacaan.Sistem?.Name, Keterangan = bacaan.Describe(bahasa) },
        };
    }

    private static KemungkinanNormal Could(SistemPemisah sistem, BacaanSel bacaan) => new(sistem.Name, bacaan.ToNormal());
}
