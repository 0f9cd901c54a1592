namespace Renstra.Seed.Import;

/// <summary>The source has a row that the import does not understand. Nothing is written then.</summary>
internal sealed class GalatImpor(string tabel, int baris, string pesan)
    : Exception($"Table {tabel}, line {baris}: {pesan}");
