namespace Renstra.Nomenclature.Import;

/// <summary>A line of a source file, by its number in the file.</summary>
internal sealed record BarisSumber(int Nomor, string[] Sel);
