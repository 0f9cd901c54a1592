namespace Renstra.Domain.Perhitungan;

/// <content>Budget and realisasi, T-C.24 (80–89).</content>
public sealed partial class Rumus
{
    private static readonly DasarHukum TabelTc24 = new(
        new("tabel T-C.24 Permendagri 86/2017: rasio antara realisasi dan anggaran", "table T-C.24 of Permendagri 86/2017: ratio between realisasi and budget"),
        Keyakinan.Umum);

    /// <summary>Realisasi against budget, in per cent.</summary>
    public static readonly Rumus RasioPersen = new("rasioPersen", 80, "realisasi terhadap anggaran, dalam persen", "realisasi against budget, in per cent", new("R ÷ A × 100", "R ÷ A × 100"), TabelTc24);

    /// <summary>Realisasi against budget, as a quotient.</summary>
    public static readonly Rumus RasioHasilBagi = new("rasioHasilBagi", 81, "realisasi terhadap anggaran, sebagai hasil bagi", "realisasi against budget, as a quotient", new("R ÷ A", "R ÷ A"), TabelTc24);

    private static Rumus[] Anggaran => [RasioPersen, RasioHasilBagi];
}
