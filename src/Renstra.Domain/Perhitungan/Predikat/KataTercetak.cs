namespace Renstra.Domain.Perhitungan;

/// <summary>Printed words with their spacing made even.</summary>
internal static class KataTercetak
{
    internal static string Join(string? tercetak) => string.Join(' ', (tercetak ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
