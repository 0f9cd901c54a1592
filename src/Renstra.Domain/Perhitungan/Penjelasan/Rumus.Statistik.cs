namespace Renstra.Domain.Perhitungan;

/// <content>Shares and changes (130–).</content>
public sealed partial class Rumus
{
    private static readonly DasarHukum Hitungan = new(
        new("ilmu hitung; dasarnya disebut pada hasilnya", "arithmetic; the result names its base"),
        Keyakinan.Umum);

    /// <summary>A share of a whole.</summary>
    public static readonly Rumus StatistikBagian = new("statistikBagian", 130, "bagian dari keseluruhan", "share of a whole", new("A ÷ D × 100", "A ÷ D × 100"), Hitungan);

    /// <summary>A change against the value before it.</summary>
    public static readonly Rumus StatistikPerubahan = new("statistikPerubahan", 131, "perubahan terhadap nilai awal", "change against the value before", new("(A − D) ÷ D × 100", "(A − D) ÷ D × 100"), Hitungan);

    /// <summary>A decline by an amount against the value before it.</summary>
    public static readonly Rumus StatistikPenurunan = new("statistikPenurunan", 132, "penurunan terhadap nilai awal", "decline against the value before", new("P ÷ D × 100", "P ÷ D × 100"), Hitungan);

    /// <summary>A rise by an amount against the value before it.</summary>
    public static readonly Rumus StatistikKenaikan = new("statistikKenaikan", 133, "kenaikan terhadap nilai awal", "rise against the value before", new("K ÷ D × 100", "K ÷ D × 100"), Hitungan);

    private static Rumus[] Statistik => [StatistikBagian, StatistikPerubahan, StatistikPenurunan, StatistikKenaikan];
}
