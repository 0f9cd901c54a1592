namespace Renstra.Domain.Perhitungan;

/// <summary>One row of a table of realisasi in one year (baris evaluasi SPM), judged or not judged with the reason.</summary>
public sealed record BarisEvaluasiSpm
{
    internal BarisEvaluasiSpm(BarisSpm baris, TahunAnggaran tahun, PengenalanSpm pengenalan, OpsiSpm opsi)
    {
        Baris = baris;
        Tahun = tahun;
        Pengenalan = pengenalan;
        var (persen, dilayani) = SelSpm.ReadRealisasi(baris.Realisasi.GetTercantum(tahun), baris.Satuan);
        Hasil = IndeksSpm.Calculate(
            new()
            {
                Nama = $"{baris.JenisPelayanan} ({tahun})",
                Jenis = pengenalan.Jenis,
                Dilayani = dilayani,
                HarusDilayani = SelSpm.ReadHarus(baris.HarusDilayani.GetTercantum(tahun)),
                PersenTercantum = persen,
                Mutu = SelMutu.Read(baris, tahun),
                Baris = baris,
                Tahun = tahun,
            },
            opsi);
    }

    /// <summary>The row.</summary>
    public BarisSpm Baris { get; }

    /// <summary>The year.</summary>
    public TahunAnggaran Tahun { get; }

    /// <summary>What the row's jenis pelayanan was recognised as.</summary>
    public PengenalanSpm Pengenalan { get; }

    /// <summary>The achievement, index and category. A table that states no mutu has by default no index.</summary>
    public HasilSpm Hasil { get; }

    /// <summary>The percentage as stated, less that computed from the counts; not computable unless both are there.</summary>
    public Terhitung<Persen> Selisih =>
        !Hasil.Masukan.PersenTercantum.TryGetValue(out var tercantum) ? Hasil.Masukan.PersenTercantum
        : Hasil.PenerimaDihitung.Map(dihitung => tercantum - dihitung);

    /// <summary>How the result came about, with the places of its inputs.</summary>
    /// <returns>The explanation.</returns>
    public Penjelasan Explain() => Hasil.Explain();
}
