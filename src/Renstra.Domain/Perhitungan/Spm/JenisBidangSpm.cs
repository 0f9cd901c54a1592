namespace Renstra.Domain.Perhitungan;

/// <summary>A jenis pelayanan within its field (jenis bidang).</summary>
/// <param name="Jenis">The kind of service.</param>
/// <param name="Hasil">Its result; none where it is missing, several where it is reported more than once.</param>
public sealed record JenisBidangSpm(JenisPelayananSpm Jenis, Daftar<HasilSpm> Hasil)
{
    /// <summary>Its index; <see cref="SebabTidakTerhitung.TanpaData"/> where it is missing, <see cref="SebabTidakTerhitung.DataGanda"/> where it is reported more than once.</summary>
    public Terhitung<Persen> Indeks => Hasil.Count switch
    {
        0 => SebabTidakTerhitung.TanpaData,
        1 => Hasil[0].Indeks,
        _ => SebabTidakTerhitung.DataGanda,
    };
}
