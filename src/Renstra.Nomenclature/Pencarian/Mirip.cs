namespace Renstra.Nomenclature;

/// <summary>A text that is near another: its number, and how many typing errors lie between.</summary>
internal readonly record struct Mirip(int Nomor, int Galat);
