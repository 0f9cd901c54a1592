using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>A step of a mapping (langkah pemetaan), from an older version to a newer one.</summary>
/// <param name="Lama">The older version.</param>
/// <param name="KodeLama">The code in it, as the list has it.</param>
/// <param name="Baru">The newer version.</param>
/// <param name="KodeBaru">The code in it, as the list has it.</param>
/// <param name="Dasar">On what it rests that the two are the same.</param>
public sealed record LangkahPemetaan(VersiNomenklatur Lama, KodeRekening KodeLama, VersiNomenklatur Baru, KodeRekening KodeBaru, DasarPemetaan Dasar);
