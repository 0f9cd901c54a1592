namespace Renstra.Domain.Perhitungan;

/// <summary>What a component of mutu lacks (kekurangan mutu).</summary>
/// <param name="Nama">The component.</param>
/// <param name="Kurang">The points that it lacks to 100 %.</param>
/// <param name="PoinIndeks">The points of the index that they would add.</param>
public sealed record KekuranganMutu(string Nama, Persen Kurang, Persen PoinIndeks);
