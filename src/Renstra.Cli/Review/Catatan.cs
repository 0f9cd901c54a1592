using Renstra.Domain;
using Renstra.Domain.Json;

namespace Renstra.Cli;

/// <summary>What a remark of the review is about.</summary>
internal enum JenisCatatan
{
    /// <summary>Stated and computed differ.</summary>
    Berbeda,

    /// <summary>A sum is not stated though rows below it are.</summary>
    JumlahTidakTercantum,

    /// <summary>A cell is blank where its neighbours are not.</summary>
    TidakAda,

    /// <summary>A figure stands in a year that is no column of the plan.</summary>
    DiLuarPeriode,

    /// <summary>A cell cannot be read.</summary>
    TidakTerbaca,

    /// <summary>Not judged, for a figure below cannot be read.</summary>
    TidakDapatDinilai,
}

/// <summary>One remark: what, where, which years, stated against computed.</summary>
internal sealed record Catatan(
    JenisCatatan Jenis,
    string Hal,
    string Kode,
    string Nama,
    IReadOnlyList<TahunAnggaran> Tahun,
    IReadOnlyList<string> Tercantum,
    IReadOnlyList<string> Terhitung,
    IReadOnlyList<string> Selisih,
    LetakJson? Letak,
    Sumber? Sumber)
{
    /// <summary>Why a cell cannot be read, and whose fault it is.</summary>
    internal SebabTidakTerbaca? Sebab { get; init; }

    internal AsalKesalahan? Asal { get; init; }

    /// <summary>What is wrong with the form of a code.</summary>
    internal ParseError? Bentuk { get; init; }

    /// <summary>What is probably meant, where the data say so.</summary>
    internal string? Saran { get; init; }
}
