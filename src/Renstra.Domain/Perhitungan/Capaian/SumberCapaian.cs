namespace Renstra.Domain.Perhitungan;

/// <summary>What a series of achievements is computed from: an indicator, or a row of a table.</summary>
internal sealed record SumberCapaian(
    object Pemilik,
    string Nama,
    Satuan Satuan,
    HasilTafsir Tafsir,
    DeretTahunan<Tercantum<Target>> Target,
    DeretTahunan<Tercantum<Target>> Realisasi,
    DeretTahunan<Tercantum<Persen>> Rasio,
    Sumber? Sumber,
    TempatMasukan? TempatRealisasi)
{
    internal TempatMasukan PlaceOfTarget(TahunAnggaran tahun) => new(Pemilik, ["target", tahun.ToString()], Sumber);

    internal TempatMasukan? PlaceOfRealisasi(TahunAnggaran tahun) => TempatRealisasi is null ? null : TempatRealisasi with { Anggota = [.. TempatRealisasi.Anggota, tahun.ToString()] };

    internal bool States(TahunAnggaran tahun) => !Target.GetTercantum(tahun).IsKosong || !Realisasi.GetTercantum(tahun).IsKosong;

    internal IEnumerable<TahunAnggaran> GetTahun() => Target.GetTahun().Concat(Realisasi.GetTahun());
}
