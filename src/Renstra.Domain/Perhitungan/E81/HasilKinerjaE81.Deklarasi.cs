namespace Renstra.Domain.Perhitungan;

/// <content>What is declared, and by whom.</content>
public sealed partial class HasilKinerjaE81
{
    /// <summary>Who says how the indicator is to be understood in one respect.</summary>
    /// <param name="hal">In which: <c>polaritas</c>, <c>entri</c>, <c>triwulan</c>, <c>tahun</c>, <c>sifatTarget</c>.</param>
    /// <returns>Who says it.</returns>
    /// <exception cref="ArgumentException">There is no such respect.</exception>
    public AsalDeklarasi GetAsal(string hal) =>
        Says(hal, Indikator.Polaritas, Indikator.Akumulasi, Indikator.SifatTarget) ? AsalDeklarasi.Formulir
        : Says(hal, Padanan?.Indikator.Polaritas, Padanan?.Indikator.Akumulasi, Padanan?.Indikator.SifatTarget) ? AsalDeklarasi.Rencana
        : AsalDeklarasi.Tafsir;

    // Each of the three declarations for itself.
    private static SifatAkumulasi? Declared(SifatAkumulasi? formulir, SifatAkumulasi? rencana) => formulir is null || rencana is null
        ? formulir ?? rencana
        : new() { Entri = formulir.Entri ?? rencana.Entri, Triwulan = formulir.Triwulan ?? rencana.Triwulan, Tahun = formulir.Tahun ?? rencana.Tahun };

    private static bool Says(string hal, Polaritas? polaritas, SifatAkumulasi? akumulasi, SifatTarget? sifatTarget) => hal switch
    {
        "polaritas" => polaritas is not null,
        "entri" => akumulasi?.Entri is not null,
        "triwulan" => akumulasi?.Triwulan is not null,
        "tahun" => akumulasi?.Tahun is not null,
        "sifatTarget" => sifatTarget is not null,
        _ => throw new ArgumentException($"\"{hal}\" is no respect in which an indicator is understood.", nameof(hal)),
    };

    // An assumption is named as one; what is declared says by whom.
    private void Assume(PencatatHitung catat, string hal, string diambil)
    {
        var asal = GetAsal(hal);
        if (asal == AsalDeklarasi.Tafsir)
        {
            catat.Assume(Tafsir.Asumsi.Where(a => a.Hal == hal).ToDaftar());
            return;
        }

        var (cara, how) = asal == AsalDeklarasi.Rencana ? ($", {Padanan!.Cara.Sebut()}", $", {Padanan.Cara.Sebut(Bahasa.Inggris)}") : ("", "");
        catat.Note($"{hal} = {diambil}: {asal.Sebut()}{cara}", $"{hal} = {diambil}: {asal.Sebut(Bahasa.Inggris)}{how}");
    }
}
