using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;

namespace AturanSendiri;

/// <summary>DINAS001: in our region, every programme states an outcome.</summary>
public sealed class ProgramTanpaOutcome() : Aturan(
    "DINAS001", "program-tanpa-outcome", Keparahan.Peringatan,
    new("Program tanpa outcome", "A programme without an outcome"),
    new("Di daerah kami setiap program menyatakan outcome.", "In our region, every programme states an outcome."))
{
    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks) =>
        from noda in konteks.Noda
        where noda.Tingkat == TingkatKode.Program && noda.Noda.Hasil.IsKosong
        select Temukan(noda.Tempat(), "Program ini belum menyatakan outcome.", "This programme states no outcome yet.");
}
