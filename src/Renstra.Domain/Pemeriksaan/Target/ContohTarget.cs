namespace Renstra.Domain.Pemeriksaan;

/// <summary>Documents for the examples of rules about targets: one tujuan, one sasaran, and what matters.</summary>
internal static class ContohTarget
{
    internal static string Sasaran(string indikator) => $$"""
        "tujuan": [ { "id": "T1", "nama": "Meningkatnya kesejahteraan sosial", "sasaran": [ { "id": "S1", "nama": "Meningkatnya penanganan PPKS", "indikator": [
          {{indikator}} ] } ] } ]
        """;

    internal static string SubKegiatan(string kode, string nama, string indikator) => $$"""
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.04", "nama": "PROGRAM REHABILITASI SOSIAL", "kegiatan": [ { "kode": "1.06.04.2.01", "nama": "Rehabilitasi Sosial", "subKegiatan": [
          { "kode": "{{kode}}", "nama": "{{nama}}", "hasil": [ { "indikator": [ {{indikator}} ] } ] } ] } ] } ] } ] }
        """;
}
