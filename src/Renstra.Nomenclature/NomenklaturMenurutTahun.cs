using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>Asks, for each look-up, the nomenclature of its year.</summary>
internal sealed partial class NomenklaturMenurutTahun
{
    public HasilRujukan Find(KodeRekening kode, JenisDaerah? daerah, TahunAnggaran? tahun) => Choose(tahun) is { } nomenklatur
        ? nomenklatur.Find(kode, daerah)
        : BeforeFirst();

    public HasilNama MatchName(KodeRekening kode, string nama, JenisDaerah? daerah, TahunAnggaran? tahun) => Choose(tahun) is { } nomenklatur
        ? nomenklatur.MatchName(kode, nama, daerah)
        : new HasilNama(KecocokanNama.TidakDinilai, BeforeFirst());

    private static HasilRujukan BeforeFirst() => HasilRujukan.NotInData(AlasanTidakDalamData.SebelumNomenklatur, "");

    private static Nomenklatur? Choose(TahunAnggaran? tahun) => tahun is { IsKosong: false } tertentu
        ? Nomenklatur.TryGetForYear(tertentu, out var nomenklatur) ? nomenklatur : null
        : Nomenklatur.Get(VersiNomenklatur.Kepmendagri861Tahun2026);
}
