namespace Renstra.Nomenclature.Import;

/// <summary>Something to tell about a line of a source file.</summary>
internal sealed record Catatan(string Berkas, int Baris, string Kode, string Sebab)
{
    public override string ToString() => $"{Berkas}:{Baris}: {Kode}: {Sebab}";
}
