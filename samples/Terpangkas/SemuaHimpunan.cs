using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;
using Renstra.Domain.Perhitungan;

namespace Terpangkas;

/// <summary>Every closed set of the library. A test compares the list with the assembly, so that none is forgotten.</summary>
public static class SemuaHimpunan
{
    /// <summary>The sets; each checks that all its members are found by their names, and counts them.</summary>
    public static IReadOnlyList<(Type Jenis, Func<int> Periksa)> Daftar { get; } =
    [
        Of<AcuanAnggaran>(),
        Of<AlasanEntri>(),
        Of<AlasanTidakDalamData>(),
        Of<ArtiStrip>(),
        Of<AsalKesalahan>(),
        Of<AsalDeklarasi>(),
        Of<AsalTargetKaidah>(),
        Of<AturanSakip>(),
        Of<BentukEntri>(),
        Of<BentukRasio>(),
        Of<BidangSpm>(),
        Of<CaraAkumulasi>(),
        Of<CaraBagian>(),
        Of<CaraBatas>(),
        Of<CaraGabungKinerja>(),
        Of<CaraPadanan>(),
        Of<CaraPengenalan>(),
        Of<CaraPengenalanSpm>(),
        Of<CaraPenyesuaian>(),
        Of<CaraPertumbuhan>(),
        Of<CatatanCapaian>(),
        Of<DasarHitung>(),
        Of<DasarPemetaan>(),
        Of<DasarPengenalan>(),
        Of<JalurHarapan>(),
        Of<JenisBacaanSel>(),
        Of<JenisDaerah>(),
        Of<JenisKoreksiKode>(),
        Of<JenisPelayananSpm>(),
        Of<JenisPemetaan>(),
        Of<JenisPemilik>(),
        Of<JenisPerubahan>(),
        Of<JenisTeksKode>(),
        Of<JenjangPrioritas>(),
        Of<KategoriSpm>(),
        Of<KeamananUsulan>(),
        Of<KebijakanCelah>(),
        Of<KebijakanEntri>(),
        Of<KebijakanMutuHilang>(),
        Of<KebijakanPeriodeHilang>(),
        Of<KebijakanSpmHilang>(),
        Of<KebijakanStrip>(),
        Of<KebijakanTidakTerhitung>(),
        Of<KecocokanNama>(),
        Of<KelompokPagu>(),
        Of<Keparahan>(),
        Of<Kewenangan>(),
        Of<Keyakinan>(),
        Of<KolomE81>(),
        Of<LingkupDaerah>(),
        Of<LingkupRataRata>(),
        Of<NilaiKategoriSpm>(),
        Of<PembulatanRataRata>(),
        Of<PenomoranAkun>(),
        Of<PerubahanNama>(),
        Of<Polaritas>(),
        Of<PredikatKinerja>(),
        Of<PredikatSakip>(),
        Of<Rumus>(),
        Of<RumusTetap>(),
        Of<RumusTurun>(),
        Of<SebabTidakTerbaca>(),
        Of<SebabTidakTerhitung>(),
        Of<SifatTarget>(),
        Of<SifatUsulan>(),
        Of<SistemPemisah>(),
        Of<SkalaPredikat>(),
        Of<StatusE81>(),
        Of<StatusKode>(),
        Of<StatusTemuan>(),
        Of<SumberPenerima>(),
        Of<TataLetakE81>(),
        Of<TingkatAkun>(),
        Of<TingkatBaris>(),
        Of<TingkatKode>(),
        Of<TingkatWilayah>(),
        Of<VersiNomenklatur>(),
    ];

    private static (Type Jenis, Func<int> Periksa) Of<T>()
        where T : HimpunanTertutup<T>, IHimpunanTertutup<T> => (typeof(T), Periksa<T>);

    private static int Periksa<T>()
        where T : HimpunanTertutup<T>, IHimpunanTertutup<T>
    {
        foreach (var anggota in T.Semua)
        {
            if (HimpunanTertutup<T>.Parse(anggota.Name) != anggota)
            {
                throw new InvalidOperationException(anggota.Name);
            }
        }

        return T.Semua.Length;
    }
}
