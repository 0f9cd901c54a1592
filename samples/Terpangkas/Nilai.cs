using System.Text.Json.Serialization;
using Renstra.Domain;

namespace Terpangkas;

/// <summary>A stranger's record that holds the value types.</summary>
internal sealed record Nilai(KodeRekening Kode, Rupiah Pagu, Persen Capaian, TahunAnggaran Tahun, Satuan Satuan, Polaritas Polaritas, Target Target);

[JsonSerializable(typeof(Nilai))]
internal sealed partial class NilaiJson : JsonSerializerContext;
