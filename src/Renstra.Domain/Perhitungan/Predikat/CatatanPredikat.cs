namespace Renstra.Domain.Perhitungan;

/// <summary>What an explanation of a grade has to say beside its steps.</summary>
internal static class CatatanPredikat
{
    internal static void Remark(this PencatatHitung catat, SkalaPredikat skala, decimal value)
    {
        if (skala.IsBercelah && value > 100)
        {
            catat.Note("interval tercetak berhenti di 100; di atasnya tetap predikat tertinggi", "the printed intervals end at 100; above that it is still the highest grade");
        }
        else if (value < 0)
        {
            catat.Note("nilai negatif termasuk predikat terendah", "a negative value belongs to the lowest grade");
        }

        if (!skala.IsBercelah)
        {
            catat.Note($"{skala.Sebut()}: {skala.Dasar.Sebutan.Sebut()}", $"{skala.Sebut(Bahasa.Inggris)}: {skala.Dasar.Sebutan.Sebut(Bahasa.Inggris)}");
        }
    }
}
