namespace Renstra.Seed.Import;

/// <summary>A row of form E.81 by its columns, the figures still as text.</summary>
/// <param name="Baris">The line of the source.</param>
/// <param name="Nama">The program, kegiatan or sub kegiatan; empty beside a further indicator.</param>
/// <param name="Indikator">The indicator.</param>
/// <param name="Satuan">Its unit.</param>
/// <param name="Angka">The figures that are not blank, by column.</param>
internal sealed record E81Isi(int Baris, string Nama, string Indikator, Satuan Satuan, IReadOnlyDictionary<string, string> Angka);
