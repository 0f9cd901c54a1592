namespace Renstra.Domain.Perhitungan;

/// <summary>An accumulated figure (hasil akumulasi) with what it rests on: how it was made, and how many periods said something.</summary>
/// <param name="Nilai">The figure, or why there is none.</param>
/// <param name="Cara">How the periods were put together; <see langword="null"/> where nothing decides it.</param>
/// <param name="Entri">How quarters were read; <see langword="null"/> where that plays no part.</param>
/// <param name="Alasan">Why quarters were read so; <see langword="null"/> where that plays no part.</param>
/// <param name="Terisi">How many periods hold a number.</param>
/// <param name="Strip">How many periods hold a dash.</param>
/// <param name="Hilang">How many periods are due and say nothing.</param>
/// <param name="TidakTerbaca">How many periods cannot be read.</param>
/// <param name="BelumJatuhTempo">How many periods are not yet due; what they state is not counted.</param>
public readonly record struct HasilAkumulasi(
    Terhitung<decimal> Nilai,
    CaraAkumulasi? Cara,
    BentukEntri? Entri,
    AlasanEntri? Alasan,
    int Terisi,
    int Strip,
    int Hilang,
    int TidakTerbaca,
    int BelumJatuhTempo)
{
    /// <summary>Whether every period that is due says something that can be read.</summary>
    public bool IsLengkap => Hilang == 0 && TidakTerbaca == 0;

    /// <summary>The assumption about the quarters' entry, if one was made.</summary>
    public AsumsiTafsir? Asumsi => Alasan is { } alasan && alasan != AlasanEntri.Dinyatakan && Entri is { } entri
        ? new("entri", entri.Name, alasan.Sebut(), alasan.Sebut(Bahasa.Inggris))
        : null;
}
